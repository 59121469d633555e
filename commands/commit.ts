import { z } from 'zod';
import { askNote, commitmentCard } from '../src/commitments/cards.js';
import type { CommitmentsIntent } from '../src/commitments/commitments.js';
import { answers as allAnswers, type Commitment, type CommitmentAnswer } from '../src/commitments/state.js';
import { words } from '../src/commitments/words.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { findOrganisation, namesOf } from '../src/members/who.js';
import type { Day, OrganisationId } from '../src/names.js';
import { type Block, buttons, type Note, note, strong, text } from '../src/note.js';
import { readDay } from '../src/rhythm/day.js';
import { type Action, type Asking, action, option, type Values } from './command.js';

const whenIfAny = option.shortIfAny({ label: 'By when', hint: 'Friday, 5 June, in two weeks' });

/** The organisations meant, by id or by name; the first name nobody knows is a refusal that lists the known ones. */
function organisationsMeant({ state: { members }, organisation }: Asking, named: string[]): OrganisationId[] | Refusal {
  const found = named.map((name) => findOrganisation(members, name)?.id ?? { name });
  const stranger = found.find((one) => typeof one !== 'string');
  if (stranger === undefined) return found as OrganisationId[];
  const others = [...members.organisations.keys()].filter((id) => id !== organisation);
  return refuse(words.unknownOrganisation(typeof stranger === 'object' ? stranger.name : '', namesOf(members, others)));
}

function dayMeant({ state, now }: Asking, typed: string | undefined): { day?: Day } | Refusal {
  if (!typed) return {};
  const read = readDay(typed, state.members.zone, now);
  return read ? { day: read.day } : refuse(words.unknownDay);
}

/** `ask Legal Bridge to check the leaflet by Friday` → of, what, when. */
function readAsk(typed: string, asking: Asking): Values {
  const when = readDay(typed, asking.state.members.zone, asking.now);
  const sentence = when?.rest ?? typed;
  const [, named, what] = /^(.+?)\s+to\s+(.+)$/is.exec(sentence) ?? [];
  const found = named === undefined ? undefined : organisationsMeant(asking, named.split(/,\s*|\s+and\s+/));
  const known = found && !isRefusal(found);
  return {
    what: known && what ? what : sentence,
    ...(known ? { of: found.join(',') } : {}),
    ...(when ? { when: when.day } : {}),
  };
}

function readPromise(typed: string, { state, now }: Asking): Values {
  const when = readDay(typed, state.members.zone, now);
  const what = (when?.rest ?? typed).replace(/^(we\s+)?will\s+/i, '');
  return { what, ...(when ? { when: when.day } : {}) };
}

const otherOrganisations = ({ state: { members }, organisation }: Asking) =>
  [...members.organisations.values()]
    .filter(({ id }) => id !== organisation)
    .map(({ id, name }) => ({ value: id, label: name }));

/** The newest commitment this organisation made: the one just asked for. */
const newest = ({ state: { commitments } }: Asking) => commitments.all.get(`c${commitments.all.size}`);

/** What was understood, read back: the thing, and its day. */
const echo = (made: Commitment | undefined): Block[] =>
  made ? [text(strong(made.what)), ...(made.day ? [text(`${words.by} `, { day: made.day })] : [])] : [];

const we = action({
  name: 'commit we',
  about: 'We will do something, alone or with others',
  title: 'We will…',
  atOnce: true,
  main: 'what',
  read: readPromise,
  options: z.object({
    what: option.long({ label: 'We will…', hint: 'One thing, small enough to finish' }),
    when: whenIfAny,
    with: option.severalIfAny({ label: 'Together with', hint: 'They are only listed once they say yes' }),
  }),
  does: ['commitment.promise'],
  form: (asking) => ({ fields: { with: { choices: otherOrganisations(asking) } } }),
  intent: ({ what, when, with: named }, asking): CommitmentsIntent | Refusal => {
    const others = organisationsMeant(asking, named);
    const until = dayMeant(asking, when);
    if (isRefusal(others)) return others;
    return isRefusal(until) ? until : { type: 'commitment.promise', what, with: others, ...until };
  },
  answer: (asking) => {
    const made = newest(asking);
    const takeBack = made
      ? [buttons({ label: words.handBack, does: { type: 'commitment.handBack', id: made.id } })]
      : [];
    return note(undefined, words.promised, ...echo(made), ...takeBack);
  },
});

const ask = action({
  name: 'commit ask',
  about: 'Ask another organisation to do something',
  title: 'Ask for something',
  main: 'what',
  read: readAsk,
  options: z.object({
    what: option.long({ label: 'What do you ask?', hint: 'One thing, small enough to answer' }),
    of: option.several({ label: 'Whom do you ask?' }),
    when: whenIfAny,
  }),
  does: ['commitment.ask'],
  form: (asking) => ({ fields: { of: { choices: otherOrganisations(asking) } } }),
  intent: ({ what, of, when }, asking): CommitmentsIntent | Refusal => {
    const organisations = organisationsMeant(asking, of);
    const until = dayMeant(asking, when);
    if (isRefusal(organisations)) return organisations;
    return isRefusal(until) ? until : { type: 'commitment.ask', what, of: organisations, ...until };
  },
  answer: (asking) => {
    const made = newest(asking);
    return note(undefined, words.asked(namesOf(asking.state.members, made?.asked ?? [])), ...echo(made));
  },
});

/** After a press on something of ours: how it stands now for this organisation. */
const standing = ({ state, organisation }: Asking, id: string): Note => {
  const commitment = state.commitments.all.get(id);
  if (!commitment) return note(undefined, words.unknown);
  if (organisation && commitment.asked.includes(organisation)) return askNote(state, commitment, organisation);
  return note(undefined, words.recorded, ...commitmentCard(state, commitment).blocks.slice(0, 1));
};

const answer = action({
  name: 'commit answer',
  about: 'Answer what was asked of us',
  title: 'Your answer',
  hidden: true,
  options: z.object({
    id: z.string(),
    answer: z.enum(allAnswers),
    words: option.long({ label: 'In a sentence', hint: 'Yes, but what would you need? Or: what is too vague?' }),
  }),
  does: ['commitment.answer', 'commitment.finish', 'commitment.handBack', 'commitment.helped'],
  intent: ({ id, answer: said, words: sentence }) => ({
    type: 'commitment.answer',
    id,
    answer: said as CommitmentAnswer,
    words: sentence,
  }),
  answer: (asking, intent) =>
    intent && 'id' in intent ? standing(asking, intent.id) : note(undefined, words.recorded),
});

/** What was asked of us, or what we hold, with its buttons. */
const show = action({
  name: 'commit show',
  about: 'See one commitment',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }, asking) => {
    const commitment = asking.state.commitments.all.get(id);
    if (!commitment || !asking.organisation) return note(undefined, words.unknown);
    // A no, and an ask nobody agreed to, stay between the two sides.
    if (commitment.asked.includes(asking.organisation)) return askNote(asking.state, commitment, asking.organisation);
    return commitment.agreed ? commitmentCard(asking.state, commitment) : note(undefined, words.unknown);
  },
  answer: () => note(undefined, words.unknown),
});

const redate = action({
  name: 'commit redate',
  about: 'Give a commitment a new date',
  title: 'A new date',
  hidden: true,
  options: z.object({
    id: z.string(),
    when: option.short({ label: 'The new date', hint: 'Friday, 5 June, in two weeks' }),
  }),
  does: ['commitment.redate'],
  intent: ({ id, when }, asking) => {
    const until = dayMeant(asking, when);
    if (isRefusal(until)) return until;
    return until.day ? { type: 'commitment.redate', id, day: until.day } : refuse(words.noDay);
  },
  answer: (asking, intent) =>
    intent && 'id' in intent ? standing(asking, intent.id) : note(undefined, words.recorded),
});

export const commit: Action[] = [we, ask, show, answer, redate];
