import type { Groups } from './groups.js';
import { type Centres, nearest } from './nearest.js';
import { nodeSize, type Plane, type Points, planeOf } from './plane.js';
import { type Random, shuffle } from './random.js';
import { spread } from './start.js';

/** Groups of which nobody has said yet how well they divide. */
export type Division = Omit<Groups, 'silhouette'>;

const mostRounds = 300;
/** Centres are settled when they move less than this share of the spread. */
const still = 1e-9;
/** Above so many points a thousand of them, drawn at random, are enough to choose among the starts. */
const mostWhole = 2_000;
const drawn = 1_000;

/** Points to be divided, and those of them among which starts are chosen: all, or where there are thousands a sample. */
export interface Crowd {
  plane: Plane;
  few: Plane;
  /** The positions of the few. */
  sample: Uint32Array;
}

export function crowdOf(points: Points, random: Random): Crowd {
  const plane = planeOf(points);
  const all = new Uint32Array(points.x.length).map((_, index) => index);
  if (all.length <= mostWhole) return { plane, few: plane, sample: all };
  shuffle(all, random);
  const sample = all.slice(0, drawn);
  return { plane, few: planeOf({ x: picked(points.x, sample), y: picked(points.y, sample) }), sample };
}

/**
 * k-means++ straight on the points: the best of so many starts, and of `earlier` centres when there are some. Groups are in
 * the order of their first points; there are fewer than k when there are fewer different points.
 */
export function kmeans(
  { plane, few }: Crowd,
  k: number,
  starts: number,
  random: Random,
  earlier: Centres[] = [],
): Division {
  const fresh = Array.from({ length: starts }, () => spread(few.points, k, random));
  const tries = [...earlier, ...fresh].map((centres) => refine(few, settle(few, centres)));
  const best = tries.reduce((least, one) => (one.squares < least.squares ? one : least));
  return divisionBy(plane, plane === few ? best.centres : settle(plane, best.centres));
}

/** Lloyd's rounds, until the centres are still. A centre that nothing is nearest to stays. */
function settle(plane: Plane, from: Centres): Centres {
  const [weight = 0, x = 0, y = 0, squares = 0] = plane.nodes.subarray(nodeSize - 4, nodeSize);
  const enough = still ** 2 * (squares / weight - (x / weight) ** 2 - (y / weight) ** 2);
  let centres = from;
  for (let turn = 1; ; turn += 1) {
    const { middles } = nearest(plane, centres);
    let most = 0;
    middles.weight.forEach((members, one) => {
      const [beforeX, beforeY] = [centres.x[one] ?? 0, centres.y[one] ?? 0];
      if (members === 0) {
        middles.x[one] = beforeX;
        middles.y[one] = beforeY;
      }
      most = Math.max(most, ((middles.x[one] ?? 0) - beforeX) ** 2 + ((middles.y[one] ?? 0) - beforeY) ** 2);
    });
    centres = middles;
    if (most <= enough || turn === mostRounds) return centres;
  }
}

/**
 * Moves single voters to another group as long as that lowers the sum of squares, counting how both middles move with them
 * (Hartigan 1975): it leaves most of the poor divisions in which Lloyd's rounds come to rest.
 */
function refine(plane: Plane, from: Centres): { squares: number; centres: Centres } {
  const { x, y } = plane.points;
  const label = new Int8Array(x.length);
  const { middles } = nearest(plane, from, label);
  let moved = -1;
  for (let turn = 0; turn < mostRounds && moved !== 0; turn += 1) {
    moved = 0;
    for (let voter = 0; voter < x.length; voter += 1) {
      const own = label[voter] ?? 0;
      const to = better(middles, own, x[voter] ?? 0, y[voter] ?? 0);
      if (to === own) continue;
      move(middles, own, -1, x[voter] ?? 0, y[voter] ?? 0);
      move(middles, to, 1, x[voter] ?? 0, y[voter] ?? 0);
      label[voter] = to;
      moved += 1;
    }
  }
  return { squares: nearest(plane, middles).squares, centres: middles };
}

/** The group in which one more point at x, y, that is now in `own`, makes the least sum of squares. */
function better({ x, y, weight }: Centres, own: number, px: number, py: number): number {
  const members = weight[own] ?? 0;
  if (members <= 1) return own;
  let best = own;
  let least = (members / (members - 1)) * square((x[own] ?? 0) - px, (y[own] ?? 0) - py) * (1 - 1e-12);
  for (let one = 0; one < weight.length; one += 1) {
    const others = weight[one] ?? 0;
    const cost = others === 0 ? 0 : (others / (others + 1)) * square((x[one] ?? 0) - px, (y[one] ?? 0) - py);
    if (one === own || cost >= least) continue;
    least = cost;
    best = one;
  }
  return best;
}

const square = (dx: number, dy: number): number => dx * dx + dy * dy;

/** The middle of a group with one point more, or one less. */
function move({ x, y, weight }: Centres, group: number, by: 1 | -1, px: number, py: number): void {
  const members = (weight[group] ?? 0) + by;
  weight[group] = members;
  const [mx, my] = [x[group] ?? 0, y[group] ?? 0];
  x[group] = members === 1 && by === 1 ? px : mx + (by * (px - mx)) / members;
  y[group] = members === 1 && by === 1 ? py : my + (by * (py - my)) / members;
}

/** Every point in the group of the nearest centre; groups in the order of their first points. */
function divisionBy(plane: Plane, found: Centres): Division {
  const near = new Int8Array(plane.points.x.length);
  nearest(plane, found, near);
  const order = [...new Set(near)];
  const place = new Int8Array(found.x.length);
  order.forEach((one, index) => {
    place[one] = index;
  });
  const { x, y, weight } = found;
  const centres = { x: picked(x, order), y: picked(y, order), weight: picked(weight, order) };
  return { k: order.length, label: near.map((one) => place[one] ?? 0), centres };
}

const picked = (from: Float64Array, which: Iterable<number>): Float64Array =>
  Float64Array.from(which, (at) => from[at] ?? 0);
