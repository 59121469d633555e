import type { Opened } from '../feature.js';
import { sealedTo } from './answering.js';
import { type Question, scale, stands } from './questions.js';
import { type Amount, amounts, type Outcome, type Round } from './rounds.js';
import { summaryWords as words } from './summaryWords.js';
import { carefully, floor, oneByOne } from './totals.js';

/** Below this many answers there is no card. */
export const fewestForCard = 3;
const warmShare = 3 / 4;

/** What a round comes to at its close. `opened` holds what was sealed. */
export function outcomeOf(round: Round, opened: Opened[]): Outcome {
  const answered = round.answers.size;
  if (answered < floor) return { answered, unnamed: [] };
  const { unsaid: unnamed = [], ...sealed } = sealedWords(round, opened);
  const totals = totalsOf(round, opened);
  return {
    answered,
    unnamed,
    ...roomTotals([...round.answers.values()].flatMap(({ room }) => room ?? [])),
    ...(Object.keys(sealed).length > 0 ? { sealed } : {}),
    ...(Object.keys(totals).length > 0 ? { totals } : {}),
    ...(isWarm(round, opened) ? { warm: true as const } : {}),
  };
}

const sealedFor = (opened: Opened[], question: Question): string[] =>
  opened.flatMap(({ ballot }) => sealedTo(ballot, question).map(({ words: said }) => said));

function sealedWords({ questions }: Round, opened: Opened[]): Record<string, string[]> {
  const found = questions
    .filter(({ shape }) => shape === 'words')
    .map((question) => [question.id, sealedFor(opened, question).sort()] as const);
  return Object.fromEntries(found.filter(([, lines]) => lines.length > 0));
}

function roomTotals(rooms: Amount[]): Pick<Outcome, 'rooms' | 'halves'> {
  const counts = amounts.map((amount) => rooms.filter((room) => room === amount).length);
  const shown = carefully(counts, [
    oneByOne(amounts.length),
    [
      [0, 1],
      [2, 3],
    ],
  ]);
  if (!shown) return {};
  const [first = 0, second = 0, third = 0, fourth = 0] = shown.totals;
  return shown.grouping === 0
    ? { rooms: { plenty: first, some: second, stretched: third, none: fourth } }
    : { halves: { enough: first, little: second } };
}

/** All that was said to a question, kept or sealed. */
const allSaid = ({ answers }: Round, opened: Opened[], question: Question): string[] => [
  ...[...answers.values()].flatMap(({ said }) =>
    said.filter((one) => one.question === question.id).map((one) => one.words),
  ),
  ...sealedFor(opened, question),
];

function isWarm(round: Round, opened: Opened[]): boolean {
  const asked = round.questions.find(({ about }) => about === 'relation');
  const said = asked ? allSaid(round, opened, asked) : [];
  return said.length >= floor && said.filter((step) => step >= '4').length >= said.length * warmShare;
}

function totalsOf(round: Round, opened: Opened[]): NonNullable<Outcome['totals']> {
  const found = round.questions.flatMap((question) => {
    if (question.shape === 'words') return [];
    const shown = countsOf(question, allSaid(round, opened, question));
    return shown.length > 0 ? [[question.id, shown] as const] : [];
  });
  return Object.fromEntries(found);
}

type Totals = [what: string, organisations: number][];

function countsOf({ shape, options = [] }: Question, said: string[]): Totals {
  if (shape === 'statements') return options.flatMap((statement, index) => standTotals(statement, said, index));
  const names = shape === 'scale' ? [...scale] : options;
  const values = shape === 'scale' ? [...scale] : options.map((_, index) => String(index));
  const counts = values.map((value) => said.filter((one) => one === value).length);
  const thirds = { names: words.thirds, groups: [[0, 1], [2], [3, 4]] };
  const halves = {
    names: words.halves,
    groups: [
      [0, 1, 2],
      [3, 4],
    ],
  };
  const finest = { names, groups: oneByOne(names.length) };
  return shownAs(counts, shape === 'scale' ? [finest, thirds, halves] : [finest]);
}

function standTotals(statement: string, said: string[], index: number): Totals {
  const given = said.map((one) => one.split(',')[index]);
  const counts = stands.map((stand) => given.filter((one) => one === stand).length);
  const all = stands.map((stand) => `${statement} – ${words.stands[stand]}`);
  const neither = [all[0], all[2], `${statement} – ${words.neither}`].map(String);
  return shownAs(counts, [
    { names: all, groups: oneByOne(stands.length) },
    { names: neither, groups: [[0], [2], [1, 3]] },
  ]);
}

function shownAs(counts: number[], ways: { names: readonly string[]; groups: number[][] }[]): Totals {
  const shown = carefully(
    counts,
    ways.map(({ groups }) => groups),
  );
  if (!shown) return [];
  const { names } = ways[shown.grouping] ?? { names: [] };
  return shown.totals.flatMap((total, index): Totals => (total > 0 ? [[names[index] ?? '', total]] : []));
}
