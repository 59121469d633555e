import { z } from 'zod';
import { refuse } from '../src/feature.js';
import { namedPerson } from '../src/introductions/people.js';
import { learners, questionNote } from '../src/introductions/question.js';
import type { Suggestion } from '../src/introductions/state.js';
import { words } from '../src/introductions/words.js';
import { firstAccount } from '../src/members/who.js';
import { personId } from '../src/names.js';
import { type Button, buttons, note } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';

/** The question this person was asked, if it is theirs. */
const askedOf = ({ state, person }: Asking, id: string | undefined): Suggestion | undefined => {
  const asked = state.introductions.suggestions.get(id ?? '');
  return asked?.asked === firstAccount(state.members, person) ? asked : undefined;
};

const connect = action({
  name: 'meet connect',
  about: 'Answer whether you would introduce two organisations, or whether you met',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['introduction.answer', 'introduction.tell'],
  question: ({ id }, asking) => {
    const asked = askedOf(asking, id);
    return asked ? questionNote(asking.state, asked) : note(undefined, words.unknown);
  },
  answer: ({ state }, intent) => {
    if (intent?.type === 'introduction.tell') return note(undefined, words.metThanks[intent.met]);
    if (intent?.type !== 'introduction.answer') return note(undefined, words.unknown);
    if (intent.how === 'notNow') return note(undefined, words.notNowThanks);
    if (!state.introductions.all.has(intent.id)) return note(undefined, words.noLonger);
    return note(undefined, intent.how === 'self' ? words.introducedThanks : words.mootDoes);
  },
});

const teach = action({
  name: 'meet teach',
  about: 'Let a colleague learn to introduce, with you beside them',
  title: words.teachTitle,
  hidden: true,
  options: z.object({ id: z.string(), to: option.oneOf({ label: words.teachLabel }) }),
  form: (asking, { id }) => {
    if (!askedOf(asking, id)) return { instead: note(undefined, words.unknown) };
    const { state, person } = asking;
    const choices = learners(state, person).map((one) => ({ value: one, label: namedPerson(state, one).slice(0, 75) }));
    const invite: Button = { label: words.inviteColleague, opens: { action: 'setup colleague' } };
    return choices.length === 0
      ? { instead: note(undefined, words.nobodyToTeach, buttons(invite)) }
      : { intro: [words.teachIntro], fields: { to: { choices: choices.slice(0, 25) } } };
  },
  intent: ({ id, to }) => {
    const person = personId.safeParse(to);
    return person.success ? { type: 'introduction.teach', id, to: person.data } : refuse(words.notColleague);
  },
  answer: () => note(undefined, words.taughtThanks),
});

export const acquaintances: Action[] = [connect, teach];
