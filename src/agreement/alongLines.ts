import type { Answers } from './answers.js';
import { type Random, randomFrom, shuffle } from './random.js';

/** A way to class organisations: size band, kind, led by lived experience or not. By organisation; undefined where it is not known. */
export interface Classes {
  name: string;
  of: readonly (string | undefined)[];
}

/** Do answers run along one way of classing organisations? */
export interface AlongLine {
  name: string;
  /** Organisations that were compared: those whose class has four or more. */
  organisations: number;
  /** `too few`: there are no two classes of four or more organisations. */
  verdict: 'too few' | 'along' | 'not shown';
  /** So few organisations that only a very clear line would have been seen. */
  little: boolean;
  /** The part of all differences between answers that lies between classes, 0 to 1; null with too few. */
  share: number | null;
  /** Corrected over the ways of classing (Holm); null with too few. */
  p: number | null;
}

const fewestInClass = 4;
const littleBelow = 10;
const shuffles = 999;
const chance = 0.05;

/**
 * Tests each way of classing: the part of the sum of squares, over all answers, that lies between classes, against the same
 * after shuffling the labels of *organisations*. Never those of people: people of one organisation answer alike, and
 * shuffling them would see lines everywhere. `organisationOf` is by voter.
 */
export function readLines(
  answers: Answers,
  organisationOf: ArrayLike<number>,
  classings: readonly Classes[],
  seed = 1,
): AlongLine[] {
  const random = randomFrom(seed);
  const tested = classings.map(({ name, of }) => ({ name, ...testOne(sumsOf(answers, organisationOf, of), random) }));
  return withHolm(tested).map(({ labels, ...line }) => ({
    ...line,
    verdict: line.p === null ? 'too few' : line.p <= chance ? 'along' : 'not shown',
    little: line.p !== null && labels < littleBelow,
    organisations: labels,
  }));
}

/** By organisation that is compared: its class, and per statement the sum and the number of its people's answers. */
interface Sums {
  label: Uint32Array;
  classes: number;
  statements: number;
  sum: Float64Array;
  seen: Float64Array;
  /** The sum of squares of all answers about their statement's mean. */
  total: number;
}

function sumsOf(answers: Answers, organisationOf: ArrayLike<number>, of: Classes['of']): Sums {
  const { voters, statements, start, statement, side } = answers;
  const names = [...new Set(of)].filter(
    (name) => name !== undefined && of.filter((other) => other === name).length >= fewestInClass,
  );
  const compared = [...of.keys()].filter((organisation) => names.includes(of[organisation]));
  const rowOf = new Map(compared.map((organisation, row) => [organisation, row]));
  const sum = new Float64Array(compared.length * statements);
  const seen = new Float64Array(compared.length * statements);
  let squares = 0;
  for (let voter = 0; voter < voters; voter += 1) {
    const row = rowOf.get(organisationOf[voter] ?? -1);
    if (row === undefined) continue;
    for (let cell = start[voter] ?? 0; cell < (start[voter + 1] ?? 0); cell += 1) {
      const at = row * statements + (statement[cell] ?? 0);
      const answer = side[cell] ?? 0;
      sum[at] = (sum[at] ?? 0) + answer;
      seen[at] = (seen[at] ?? 0) + 1;
      squares += answer * answer;
    }
  }
  const label = Uint32Array.from(compared, (organisation) => names.indexOf(of[organisation]));
  const sums = { label, classes: names.length, statements, sum, seen };
  return { ...sums, total: squares - betweenOf({ ...sums, label: new Uint32Array(label.length), classes: 1 }) };
}

/** Σ over classes and statements of (sum of answers)² / answers; for one class of all it is the part of the means. */
function betweenOf({ label, classes, statements, sum, seen }: Omit<Sums, 'total'>): number {
  const sums = new Float64Array(classes * statements);
  const counts = new Float64Array(classes * statements);
  for (let row = 0; row < label.length; row += 1) {
    const into = (label[row] ?? 0) * statements;
    const from = row * statements;
    for (let statement = 0; statement < statements; statement += 1) {
      sums[into + statement] = (sums[into + statement] ?? 0) + (sum[from + statement] ?? 0);
      counts[into + statement] = (counts[into + statement] ?? 0) + (seen[from + statement] ?? 0);
    }
  }
  return sums.reduce((between, value, at) => between + (counts[at] ? value ** 2 / (counts[at] ?? 1) : 0), 0);
}

/** Enough to tell apart what rounding tells apart. */
const hair = 1e-9;

function testOne(sums: Sums, random: Random): { labels: number; share: number | null; p: number | null } {
  const labels = sums.label.length;
  if (sums.classes < 2 || sums.total <= hair) return { labels, share: null, p: null };
  const means = betweenOf({ ...sums, label: new Uint32Array(labels), classes: 1 });
  const seen = betweenOf(sums);
  const label = sums.label.slice();
  let asLarge = 0;
  for (let turn = 0; turn < shuffles; turn += 1) {
    shuffle(label, random);
    if (betweenOf({ ...sums, label }) >= seen - hair) asLarge += 1;
  }
  return { labels, share: (seen - means) / sums.total, p: (asLarge + 1) / (shuffles + 1) };
}

/** Holm's correction over those that could be tested: the smallest p times their number, the next times one less, never falling. */
function withHolm<Tested extends { p: number | null }>(tested: Tested[]): Tested[] {
  const inOrder = tested.filter(({ p }) => p !== null).sort((a, b) => (a.p ?? 1) - (b.p ?? 1));
  let least = 0;
  const corrected = new Map(
    inOrder.map((one, rank) => {
      least = Math.max(least, Math.min(1, (one.p ?? 1) * (inOrder.length - rank)));
      return [one, least];
    }),
  );
  return tested.map((one) => ({ ...one, p: corrected.get(one) ?? null }));
}
