import { z } from 'zod';
import { type Block, type Button, buttons, note, strong, text } from '../src/note.js';
import { hatLine } from '../src/stewards/cards.js';
import { stewardedBy, stewardHat, titleOf } from '../src/stewards/hat.js';
import { saidMax } from '../src/stewards/stewards.js';
import { words } from '../src/stewards/words.js';
import { type Action, type Asking, action, option } from './command.js';

/** What a steward can press: tell every room, say for whom they speak, hand it on. */
const duties = ({ state, person }: Asking, id: string): Button[] => [
  { label: words.say, opens: { action: 'propose word', with: { id } }, main: true },
  stewardHat(state, person) === id
    ? { label: words.takeOff, does: { type: 'hat.choose', hat: 'organisation' } }
    : { label: words.wear, does: { type: 'hat.choose', hat: 'myself', steward: id } },
  { label: words.handOn, does: { type: 'steward.end', id } },
];

const steward = action({
  name: 'propose steward',
  about: 'See who looks after an outcome, or look after it',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['steward.begin', 'steward.decline', 'steward.end'],
  question: ({ id }, asking) => {
    const { state, person } = asking;
    const current = state.stewards.get(id)?.current;
    const isMine = stewardedBy(state, person).some((one) => one.id === id);
    const will: Button = { label: words.yes, does: { type: 'steward.begin', id }, main: true };
    const mayPress = isMine ? duties(asking, id) : current ? [] : [will];
    return note(
      words.title,
      text(strong(titleOf(state, id))),
      ...(current ? [hatLine(state, current)] : [words.nobody]),
      words.what,
      ...(mayPress.length > 0 ? [buttons(...mayPress)] : []),
    );
  },
  answer: (asking, intent) => {
    if (intent?.type === 'steward.decline') return note(undefined, words.declined);
    if (intent?.type === 'steward.end') return note(undefined, words.handedOn);
    if (intent?.type !== 'steward.begin') return note(undefined, words.settled);
    return note(undefined, words.began, buttons(...duties(asking, intent.id)));
  },
});

const word = action({
  name: 'propose word',
  about: 'As steward of an outcome, tell every room how it goes',
  title: words.sayTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.long({ label: words.sayLabel, hint: words.sayHint, max: saidMax }),
  }),
  form: ({ state, person }, { id = '' }) =>
    stewardedBy(state, person).some((one) => one.id === id)
      ? { intro: [words.sayIntro] }
      : { instead: note(undefined, words.notSteward) },
  intent: ({ id, words: said }) => ({ type: 'steward.say', id, words: said }),
  answer: () => note(undefined, words.sent),
});

/** What this person is steward of, and what they can do about it: for the home panel. */
export const stewarding = (asking: Asking): Block[] =>
  stewardedBy(asking.state, asking.person).flatMap(({ id, current }) => [
    text(words.youAre(titleOf(asking.state, id)), { day: current.until }, '.'),
    buttons(...duties(asking, id)),
  ]);

export const stewards: Action[] = [steward, word];
