import { type Centres, nearest } from './nearest.js';
import { type Plane, type Points, planeOf } from './plane.js';
import { silhouettesOf } from './silhouette.js';

/** A division of points into groups. */
export interface Groups {
  k: number;
  /** By point, from 0 to k - 1. */
  label: Int8Array;
  centres: Centres;
  /** From -1 to 1. */
  silhouette: number;
}
/** One division for each number of groups that was tried. */
export type Tried = Groups[];

/** The best silhouette wins; of equal ones the larger number of groups, as in Polis. Undefined when nothing could be divided. */
export const bestOf = (tried: Tried): Groups | undefined =>
  tried.reduce<Groups | undefined>((best, one) => (best && best.silhouette > one.silhouette ? best : one), undefined);

const baseClusters = 100;
const baseRounds = 100;
const groupRounds = 20;
/** Polis stops when no centre moves farther than this. */
const still = 0.01;

/**
 * Groups as Polis finds them (compdemocracy/polis, math/; Small et al. 2021), started cold: k-means to at most 100 base
 * clusters, k-means on these, weighed by their members, for k = 2 … min(5, 2 + ⌊base clusters / 12⌋), silhouette over
 * the base clusters. Each starts at the first k different points, so points in order of first answer give the same groups always.
 */
export function polisGroups(points: Points): { tried: Tried; baseClusters: number } {
  const base = polisMeans(points, baseClusters, baseRounds);
  const plane = planeOf(base.centres);
  const most = Math.min(5, 2 + Math.floor(base.centres.x.length / 12));
  const found = Array.from({ length: most - 1 }, (_, index) => polisMeans(plane, index + 2, groupRounds));
  const silhouettes = silhouettesOf(
    base.centres,
    found.map(({ label }) => label),
  );
  const tried = found.map(({ label, centres }, index) => ({
    k: centres.x.length,
    label: base.label.map((cluster) => label[cluster] ?? 0),
    centres,
    silhouette: silhouettes[index] ?? 0,
  }));
  return { tried, baseClusters: base.centres.x.length };
}

/** Polis's k-means. A centre that nothing is nearest to vanishes. */
function polisMeans(of: Points | Plane, k: number, rounds: number): { label: Int8Array; centres: Centres } {
  const plane = 'nodes' in of ? of : planeOf(of);
  const label = new Int8Array(plane.points.x.length);
  let centres = firstDifferent(plane.points, k);
  for (let round = 0; ; round += 1) {
    const { middles } = nearest(plane, centres, label);
    const used = Int8Array.from(middles.weight.keys()).filter((one) => (middles.weight[one] ?? 0) > 0);
    const moved = { x: pick(middles.x, used), y: pick(middles.y, used), weight: pick(middles.weight, used) };
    const done = round === rounds || isStill(centres, moved);
    centres = moved;
    if (!done) continue;
    const place = new Int8Array(k);
    used.forEach((one, index) => {
      place[one] = index;
    });
    return { label: label.map((one) => place[one] ?? 0), centres };
  }
}

const pick = (from: Float64Array, which: Int8Array): Float64Array => Float64Array.from(which, (one) => from[one] ?? 0);

/** The first k points that differ; at seven decimals, so that rounding makes no cluster of its own. */
function firstDifferent({ x, y }: Points, k: number): Centres {
  const seen = new Set<string>();
  const found: number[] = [];
  for (let index = 0; index < x.length && found.length < k; index += 1) {
    const key = `${Math.round((x[index] ?? 0) * 1e7)} ${Math.round((y[index] ?? 0) * 1e7)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(index);
  }
  const pickFrom = (from: Float64Array) => Float64Array.from(found, (index) => from[index] ?? 0);
  return { x: pickFrom(x), y: pickFrom(y), weight: new Float64Array(found.length).fill(1) };
}

/** Put in order of x and then y, no centre moved farther than `still`. */
function isStill(before: Centres, after: Centres): boolean {
  const [one, other] = [inOrder(before), inOrder(after)];
  return other.every(([x, y], index) => Math.hypot(x - (one[index]?.[0] ?? 0), y - (one[index]?.[1] ?? 0)) < still);
}

const inOrder = ({ x, y }: Centres): [number, number][] =>
  [...x].map((one, index): [number, number] => [one, y[index] ?? 0]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
