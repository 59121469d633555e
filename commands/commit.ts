import { z } from 'zod';
import type { CommitmentsIntent } from '../src/commitments/commitments.js';
import type { Commitment } from '../src/commitments/state.js';
import { words } from '../src/commitments/words.js';
import { isRefusal, type Refusal } from '../src/feature.js';
import { namesOf } from '../src/members/who.js';
import { type Block, type Button, buttons, note, text } from '../src/note.js';
import { readDay } from '../src/rhythm/day.js';
import { askIntent, dayMeant, echo, newest, organisationsMeant, otherOrganisations, whenIfAny } from './asking.js';
import { type Action, type Asking, action, option, type Values } from './command.js';
import { keepingActions } from './keeping.js';
import { needs } from './needs.js';
import { partners } from './partners.js';
import { proposalMeant } from './proposals.js';

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

/** With nobody asked along: our default, its reason, and one press past it. */
function alone({ state: { commitments } }: Asking, { id, asked }: Commitment): Block[] {
  const takeBack: Button = { label: words.handBack, does: { type: 'commitment.handBack', id } };
  if (asked.length > 0) return [buttons(takeBack)];
  const { because } = commitments;
  const rule: Block = because
    ? text(words.ourOwnDefault(because.words), words.agreedOn, { day: because.at.slice(0, 10) }, ').')
    : text(words.ourDefault(words.because));
  return [
    rule,
    buttons(
      { label: words.invitePartner, opens: { action: 'commit invite', with: { id } } },
      { label: words.aloneWhy, opens: { action: 'commit alone', with: { id } } },
      { label: words.skip, opens: { action: 'commit skip' } },
      takeBack,
    ),
  ];
}

const we = action({
  name: 'commit we',
  about: 'We will do something, alone or with others',
  title: 'We will…',
  atOnce: true,
  main: 'what',
  read: readPromise,
  fromMessage: { label: 'Make this a commitment', into: 'what' },
  options: z.object({
    what: option.long({ label: 'We will…', hint: 'One thing, small enough to finish' }),
    when: whenIfAny(),
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
    return note(undefined, words.promised, ...echo(made), ...(made ? alone(asking, made) : []));
  },
});

const ask = action({
  name: 'commit ask',
  about: 'Ask another organisation to do something',
  title: 'Ask for something',
  typedAs: /^we ask\b/i,
  main: 'what',
  read: readAsk,
  options: z.object({
    what: option.long({ label: 'What do you ask?', hint: 'One thing, small enough to answer' }),
    of: option.several({ label: 'Whom do you ask?' }),
    when: whenIfAny(),
  }),
  does: ['commitment.ask'],
  form: (asking, { proposal = '' }) => {
    // What those closest to a decision need from the rest is asked for in their own words.
    const needed = proposalMeant(asking, proposal)?.equip;
    return {
      fields: { of: { choices: otherOrganisations(asking) }, ...(needed ? { what: { initial: needed } } : {}) },
    };
  },
  intent: ({ what, of, when }, asking): CommitmentsIntent | Refusal => askIntent(asking, what, of, when),
  answer: (asking) => {
    const made = newest(asking);
    return note(undefined, words.asked(namesOf(asking.state.members, made?.asked ?? [])), ...echo(made));
  },
});

export const commit: Action[] = [we, ask, ...needs, ...partners, ...keepingActions];
