import type { Groups, Tried } from '../../src/agreement/groups.js';
import type { Points } from '../../src/agreement/plane.js';
import { adjustedRand } from '../../src/agreement/rand.js';

/** One line of the table: what was compared, what came out, what it had to be. */
export interface Check {
  what: string;
  found: string;
  bar: string;
  holds: boolean;
}

const sameGroups = 0.97;
/** Ours may agree with the published groups so much less than the independent calculation does. */
const slack = 0.01;

/** Our numbers of those whom somebody else calls by these ids. */
export function inOrder(ids: string[], theirs: number[]): number[] {
  const at = new Map(ids.map((id, index) => [id, index]));
  return theirs.map((id) => at.get(String(id)) ?? -1);
}

/** The largest difference between our figures, in their order, and theirs, beyond what ten digits of theirs leave open. */
export function most(
  order: number[],
  ours: ArrayLike<number> | undefined,
  theirs: ArrayLike<number> | undefined,
): number {
  const differences = order.map((at, index) => {
    const [one, other] = [ours?.[at] ?? Number.NaN, theirs?.[index] ?? Number.NaN];
    const rounding = other === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(other))) - 9);
    return Math.max(0, Math.abs(one - other) - rounding);
  });
  return Math.max(0, ...differences);
}

export function apart(tried: { k: number; silhouette: number }[], theirs: Record<string, number>): number {
  const ks = Object.keys(theirs);
  return ks.length === tried.length
    ? Math.max(...tried.map(({ k, silhouette }) => Math.abs(silhouette - (theirs[k] ?? Number.NaN))))
    : Number.NaN;
}

export const pointsOf = ({ x, y }: Points, who: number[]): Points => ({
  x: Float64Array.from(who, (voter) => x[voter] ?? 0),
  y: Float64Array.from(who, (voter) => y[voter] ?? 0),
});

export const within = (what: string, difference: number, bar: number): Check => ({
  what,
  found: difference === 0 ? '0' : difference.toExponential(1),
  bar: `≤ ${bar === 0 ? '0' : bar.toExponential(0)}`,
  holds: difference <= bar,
});

export function same(what: string, ours: (number | undefined)[], theirs: (number | undefined)[]): Check {
  const different = theirs.filter((one, index) => one !== ours[index]).length + Math.abs(ours.length - theirs.length);
  return {
    what,
    found: different === 0 ? 'identical' : `${different} differ`,
    bar: 'identical',
    holds: different === 0,
  };
}

export function alike(what: string, points: Points, tried: Tried, k: number | undefined, theirs: number[]): Check {
  const ours = tried.find((one) => one.k === k);
  const index = adjustedRand(ours?.label ?? [], theirs);
  return orCloser(
    { what, found: index.toFixed(4), bar: `≥ ${sameGroups}`, holds: index >= sameGroups },
    points,
    ours,
    theirs,
  );
}

export function like(
  what: string,
  points: Points,
  truth: number[],
  ours: Groups | undefined,
  theirs?: number[],
): Check {
  const index = adjustedRand(truth, ours?.label ?? []);
  if (!theirs) return { what, found: index.toFixed(4), bar: '', holds: true };
  const other = adjustedRand(truth, theirs);
  const bar = `≥ ${other.toFixed(4)} − ${slack}`;
  return orCloser({ what, found: index.toFixed(4), bar, holds: index >= other - slack }, points, ours, theirs);
}

/** Both look for the smallest sum of squares within so many groups: where ours is smaller, theirs is no bar. */
function orCloser(check: Check, points: Points, ours: Groups | undefined, theirs: number[]): Check {
  const isCloser =
    ours?.k === new Set(theirs).size && squaresOf(points, ours.label) < squaresOf(points, theirs) * (1 - 1e-9);
  return isCloser ? { ...check, found: `${check.found}, ours closer`, holds: true } : check;
}

/** The sum of squares within groups. */
function squaresOf({ x, y }: Points, labels: ArrayLike<number>): number {
  const sums = new Map<number, { members: number; x: number; y: number; squares: number }>();
  Array.from(labels).forEach((label, at) => {
    const sum = sums.get(label) ?? { members: 0, x: 0, y: 0, squares: 0 };
    const [px, py] = [x[at] ?? 0, y[at] ?? 0];
    sums.set(label, {
      members: sum.members + 1,
      x: sum.x + px,
      y: sum.y + py,
      squares: sum.squares + px * px + py * py,
    });
  });
  return [...sums.values()].reduce((all, one) => all + one.squares - (one.x ** 2 + one.y ** 2) / one.members, 0);
}
