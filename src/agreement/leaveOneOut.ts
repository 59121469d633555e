import type { Answers, Side } from './answers.js';
import { type Centred, centre, place, without } from './centred.js';
import { type Care, componentsOf } from './components.js';
import { discoveries, fisher } from './fisher.js';
import { crowdOf, kmeans } from './kmeans.js';
import type { Movement } from './movement.js';
import type { Points } from './plane.js';
import { randomFrom } from './random.js';

/** A statement that may be called representative of a group on a screen. */
export interface Representative {
  statement: number;
  /** What that group says to it more often than the others: 1 yes, -1 not for us. */
  side: 1 | -1;
  /** Fisher's exact p, doubled because either side may stand out. */
  p: number;
}
export interface LeaveOneOut {
  leftOut?: Iterable<number>;
  /** How the groups were found, to find them again without a statement: points in the order of `placed`, a group for each. */
  divide?: (points: Points) => Int8Array;
}

/** Of all that is called representative, so much may be called so by chance. */
const level = 0.1;
/** Only the statements that tell the groups apart most by the plain z-test are looked at; of others nothing is claimed. */
const lookedAt = 60;
const starts = 10;
/** Axes without one statement are near those with it, and need not be known as well: from a million answers on, in few passes. */
const care: Care = { accuracy: 1e-4, walked: 5e6, passes: 4 };

/**
 * By group, the statements that may be called representative of it, the surest first. Groups are made from the answers, so a
 * statement tested on groups that it helped to make looks representative by chance alone. Here each is tested on groups
 * found without it, by Fisher's exact test, corrected over statements and groups (Benjamini and Hochberg, 10 %).
 */
export function representativesOf(answers: Answers, movement: Movement, options: LeaveOneOut = {}): Representative[][] {
  const { k, statements } = movement;
  const centred = centre(answers, options.leftOut);
  const random = randomFrom(k);
  const divide = options.divide ?? ((points) => kmeans(crowdOf(points, random), k, starts, random).label);
  const tests = mostTelling(movement, centred.out).flatMap((statement) =>
    testsOf(answers, statement, k, groupsWithout(centred, movement, statement, divide)),
  );
  const untested = new Array<number>(statements * k - tests.length).fill(1);
  const believed = discoveries([...tests.map(({ p }) => p), ...untested], level);
  return Array.from({ length: k }, (_, group) =>
    tests
      .filter((test, index) => test.group === group && believed[index])
      .map(({ statement, side, p }) => ({ statement, side, p }))
      .sort((a, b) => a.p - b.p || a.statement - b.statement),
  );
}

/** Statements by their largest z against the others, in any group and on either side. */
function mostTelling({ statements, representativeness }: Movement, out: Uint8Array): number[] {
  const telling = new Float64Array(statements).map((_, statement) =>
    Math.max(
      ...representativeness.flatMap(({ agree, disagree }) =>
        [agree, disagree].map(({ zOthers }) => zOthers[statement] ?? 0),
      ),
    ),
  );
  const open = Array.from(telling.keys()).filter((statement) => !out[statement]);
  return open.sort((a, b) => (telling[b] ?? 0) - (telling[a] ?? 0) || a - b).slice(0, lookedAt);
}

/** Each placed voter's group as it is without this statement (by voter, -1 for the others), called by the group it mostly is. */
function groupsWithout(
  centred: Centred,
  { components, placed, group, k }: Movement,
  statement: number,
  divide: (points: Points) => Int8Array,
): Int8Array {
  const rest = without(centred, statement);
  const { x, y } = place(rest, componentsOf(rest, components, care).loadings);
  const at = (of: Float64Array) => Float64Array.from(placed, (voter) => of[voter] ?? 0);
  const label = divide({ x: at(x), y: at(y) });
  const called = matched(
    label,
    Int8Array.from(placed, (voter) => group[voter] ?? 0),
    k,
  );
  const found = new Int8Array(group.length).fill(-1);
  placed.forEach((voter, index) => {
    found[voter] = called[label[index] ?? 0] ?? -1;
  });
  return found;
}

/** For each new group the old one that it is called by: the pair with most voters in common first, each only once. */
function matched(now: Int8Array, before: Int8Array, k: number): Int8Array {
  const common = new Uint32Array(k * k);
  now.forEach((one, index) => {
    const pair = k * one + (before[index] ?? 0);
    common[pair] = (common[pair] ?? 0) + 1;
  });
  const pairs = Array.from(common.keys()).sort((a, b) => (common[b] ?? 0) - (common[a] ?? 0) || a - b);
  const called = new Int8Array(k).fill(-1);
  for (const pair of pairs) {
    const [one, old] = [Math.floor(pair / k), pair % k];
    if (called[one] === -1 && !called.includes(old)) called[one] = old;
  }
  return called;
}

/** One test for each group, on the side on which it stands out more. */
function testsOf(
  answers: Answers,
  statement: number,
  k: number,
  group: Int8Array,
): (Representative & { group: number })[] {
  const counts = Array.from({ length: k }, () => ({ '1': 0, '0': 0, '-1': 0 }));
  group.forEach((one, voter) => {
    const side = sideOf(answers, voter, statement);
    const into = counts[one];
    if (into && side !== undefined) into[side] += 1;
  });
  const seenBy = (one: { '1': number; '0': number; '-1': number }) => one[1] + one[0] + one[-1];
  const sum = (of: (one: { '1': number; '0': number; '-1': number }) => number) =>
    counts.reduce((total, one) => total + of(one), 0);
  return counts.map((own, index) => {
    const p = (side: 1 | -1) =>
      fisher(
        own[side],
        seenBy(own),
        sum((one) => one[side]),
        sum(seenBy),
      );
    const [yes, no] = [p(1), p(-1)];
    return { group: index, statement, side: yes <= no ? 1 : -1, p: Math.min(1, 2 * Math.min(yes, no)) };
  });
}

/** What a voter said to a statement, found by halving; undefined when it was not seen. */
function sideOf({ start, statement: columns, side }: Answers, voter: number, statement: number): Side | undefined {
  let low = start[voter] ?? 0;
  let high = start[voter + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns[middle] ?? 0) < statement) low = middle + 1;
    else high = middle;
  }
  return low < (start[voter + 1] ?? 0) && columns[low] === statement ? (side[low] as Side) : undefined;
}
