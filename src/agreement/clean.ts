import type { Groups, Tried } from './groups.js';
import { type Centres, nearest } from './nearest.js';
import { nodeSize, type Plane, type Points, planeOf } from './plane.js';
import { type Chance, seeded, shuffle } from './seeded.js';
import { silhouettesOf } from './silhouette.js';

const starts = 25;
/** Fresh starts beside an earlier division. */
const startsAfter = 5;
const mostRounds = 300;
/** A start is followed until its centres move less than this share of the spread; the best one to the end. */
const roughly = 1e-2;
const exactly = 1e-9;
/** Centres are drawn from, and silhouettes taken over, so many points at most: both would be quadratic or nearly so. */
const drawn = 2_000;

/**
 * Groups the clean way: for each k from 2 to 5 the best of 25 starts of k-means++ (Arthur and Vassilvitskii 2007) straight on
 * the voters, and its silhouette. Groups are in the order of their first voters. `after`, an earlier division of nearly
 * the same voters, takes the place of most starts.
 */
export function cleanGroups(points: Points, { seed = 1, after = [], ks = [2, 3, 4, 5] }: Clean = {}): Tried {
  const chance = seeded(seed);
  const plane = planeOf(points);
  const sample = sampleOf(points.x.length, chance);
  const few = picked(points, sample);
  const different = new Set(Array.from(few.x, (x, index) => `${x} ${few.y[index]}`)).size;
  const found = ks
    .filter((k) => k < different)
    .map((k) => {
      const earlier = after.filter((one) => one.k === k).map(({ centres }) => centres);
      const fresh = Array.from({ length: earlier.length > 0 ? startsAfter : starts }, () => spread(few, k, chance));
      const tries = [...earlier, ...fresh].map((centres) => settle(plane, centres, roughly));
      const best = tries.reduce((least, one) => (one.squares < least.squares ? one : least));
      return labelled(plane, settle(plane, best.centres, exactly).centres);
    });
  const silhouettes = silhouettesOf(
    few,
    found.map(({ label }) => Int8Array.from(sample, (index) => label[index] ?? 0)),
  );
  return found.map((one, index) => ({ ...one, silhouette: silhouettes[index] ?? 0 }));
}
export interface Clean {
  seed?: number;
  after?: Tried;
  ks?: readonly number[];
}

/** Lloyd's rounds, until no centre moves more than this share of the spread. A centre that nothing is nearest to stays. */
function settle(plane: Plane, from: Centres, share: number): { squares: number; centres: Centres } {
  const [weight = 0, x = 0, y = 0, squares = 0] = plane.nodes.subarray(nodeSize - 4, nodeSize);
  const still = share ** 2 * (squares / weight - (x / weight) ** 2 - (y / weight) ** 2);
  let centres = from;
  for (let turn = 1; ; turn += 1) {
    const { squares, middles } = nearest(plane, centres);
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
    if (most <= still || turn === mostRounds) return { squares, centres };
  }
}

/** k-means++: each centre is a point, drawn by the square of its distance to the nearest centre before it. */
function spread({ x, y }: Points, k: number, chance: Chance): Centres {
  const centres = { x: new Float64Array(k), y: new Float64Array(k), weight: new Float64Array(k).fill(1) };
  const distance = new Float64Array(x.length).fill(1);
  for (let one = 0; one < k; one += 1) {
    const at = draw(distance, chance);
    const [cx, cy] = [x[at] ?? 0, y[at] ?? 0];
    centres.x[one] = cx;
    centres.y[one] = cy;
    for (let index = 0; index < x.length; index += 1) {
      const square = ((x[index] ?? 0) - cx) ** 2 + ((y[index] ?? 0) - cy) ** 2;
      if (one === 0 || square < (distance[index] ?? 0)) distance[index] = square;
    }
  }
  return centres;
}

/** A position, drawn by weight. */
function draw(weights: Float64Array, chance: Chance): number {
  let left = chance() * weights.reduce((sum, one) => sum + one, 0);
  for (let index = 0; index < weights.length; index += 1) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

/** Every voter in the group of the nearest centre; groups in the order of their first voters. */
function labelled(plane: Plane, found: Centres): Omit<Groups, 'silhouette'> {
  const near = new Int8Array(plane.points.x.length);
  nearest(plane, found, near);
  const order = [...new Set(near)];
  const place = new Int8Array(found.x.length);
  order.forEach((one, index) => {
    place[one] = index;
  });
  const { x, y, weight } = found;
  const centres = { x: inOrder(x, order), y: inOrder(y, order), weight: inOrder(weight, order) };
  return { k: order.length, label: near.map((one) => place[one] ?? 0), centres };
}

const inOrder = (from: Float64Array, order: Iterable<number>): Float64Array =>
  Float64Array.from(order, (one) => from[one] ?? 0);

const picked = ({ x, y }: Points, which: Uint32Array): Points => ({ x: inOrder(x, which), y: inOrder(y, which) });

/** All positions, or so many of them as silhouettes are taken over. */
function sampleOf(count: number, chance: Chance): Uint32Array {
  const all = new Uint32Array(count).map((_, index) => index);
  return count <= drawn ? all : shuffle(all, chance, drawn).slice(0, drawn);
}
