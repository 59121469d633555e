import { z } from 'zod';
import { translated } from '../src/languages/tables.js';
import { type Block, buttons, list, type Note, note, strong, text } from '../src/note.js';
import { checkin } from './checkin.js';
import { type Action, action } from './command.js';
import { commit } from './commit.js';
import { concern } from './concern.js';
import { decisions } from './decisions.js';
import { digest } from './digest.js';
import { hints } from './hints.js';
import { home } from './home.js';
import { joining } from './joining.js';
import { mandates } from './mandates.js';
import { meet } from './meet.js';
import { mine } from './mine.js';
import { place } from './placing.js';
import { drafting } from './proposals.js';
import { propose } from './propose.js';
import { reasons } from './reasons.js';
import { setup } from './setup.js';
import { stances } from './stances.js';
import { stewards } from './steward.js';
import { ways } from './ways.js';
import { words } from './words.js';

const help = action({
  name: 'help',
  about: 'What you can type',
  options: z.object({}),
  anywhere: true,
  answer: () => helpNote(),
});

const proposing = [...drafting, place, ...stances, ...reasons, ...decisions, ...stewards, ...mandates, ...propose];
/** Everything people can do, in the order help shows it. The first action of a word is what the word alone means. */
export const actions: Action[] = [
  home,
  ...checkin,
  ...proposing,
  ...concern,
  ...commit,
  ...meet,
  ...digest,
  ...mine,
  ...hints,
  ...setup,
  ...joining,
  ways,
  help,
];

const byName = new Map(actions.map((one) => [one.name, one]));
/** The actions that begin with a word, `commit ask` among those of `commit`. */
const byWord = new Map<string, Action[]>();
for (const one of actions) {
  const [word = ''] = one.name.split(' ');
  byWord.set(word, [...(byWord.get(word) ?? []), one]);
}
const byIntent = new Map(actions.flatMap((one) => (one.does ?? []).map((type) => [type as string, one] as const)));

/** What the menu of every message offers, on every platform that has one. */
export const messageMenu = actions.flatMap(({ name, about, fromMessage }) =>
  fromMessage ? [{ name, about, ...fromMessage }] : [],
);

export const actionNamed = (name: string): Action | undefined => byName.get(name);
/** The action that answers a pressed wish; a wish that no action offers cannot be pressed. */
export const actionThatDoes = (type: string): Action | undefined => byIntent.get(type);

/** `commit ask Legal Bridge…` → the action and the words after it; a word alone means its first action, a word with others the first that takes words. */
export function wordsToAction(line: string): { action: Action; rest: string } | undefined {
  const typed = line.trim().replace(/\s+/g, ' ');
  if (typed === '') return { action: home, rest: '' };
  const [first = '', second = ''] = typed.toLowerCase().split(' ');
  const rest = typed.slice(first.length).trim();
  const ofWord = byWord.get(first) ?? [];
  const asSaid = ofWord.find(({ typedAs }) => typedAs?.test(rest));
  if (asSaid?.typedAs) return { action: asSaid, rest: rest.replace(asSaid.typedAs, '').trim() };
  const exact = byName.get(`${first} ${second}`) ?? byName.get(first);
  if (exact && !exact.hidden) return { action: exact, rest: typed.slice(exact.name.length).trim() };
  const known = ofWord.filter(({ hidden }) => !hidden);
  const byDefault = (rest === '' ? undefined : known.find(({ main, read }) => main ?? read)) ?? known[0];
  return byDefault ? { action: byDefault, rest } : undefined;
}

const listed = (): Action[] => actions.filter(({ hidden }) => !hidden);
const helpLines = (): Block =>
  list(
    listed().map(({ name, about }) => [
      strong(`/moot ${name === 'home' ? '' : name}`.trim()),
      ` – ${translated(about)}`,
    ]),
  );

/** Every command with what it does, made from the commands themselves. */
export const helpNote = (): Note => note(words.helpTitle, helpLines(), words.helpHow);

/** What a person reads who typed a word we do not know: the closest one, then all of them. */
export function unknownWords(line: string): Block[] {
  const typed = line.trim().slice(0, 60);
  const first = typed.toLowerCase().split(' ')[0] ?? '';
  const known = [...new Set(listed().map(({ name }) => name.split(' ')[0] ?? ''))];
  const closest = known.map((word) => [distance(first, word), word] as const).sort(([a], [b]) => a - b)[0];
  const guess = closest && closest[0] <= 2 ? [text(words.closest(closest[1]))] : [];
  return [
    text(words.unknown(typed)),
    ...guess,
    helpLines(),
    buttons({ label: words.whatNeedsMe, opens: { action: 'home' } }),
  ];
}

/** Levenshtein distance between two short words, in letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
