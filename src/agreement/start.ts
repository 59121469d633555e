import type { Centres } from './nearest.js';
import type { Points } from './plane.js';
import type { Random } from './random.js';

/**
 * Greedy k-means++: each centre is a point, drawn by the square of its distance to the nearest centre before it; of
 * 2 + ⌊ln k⌋ drawn the one that leaves the least sum of squares (Arthur and Vassilvitskii 2007, section 5).
 */
export function spread({ x, y }: Points, k: number, random: Random): Centres {
  const centres = { x: new Float64Array(k), y: new Float64Array(k), weight: new Float64Array(k).fill(1) };
  let distance = new Float64Array(x.length).fill(1);
  for (let one = 0; one < k; one += 1) {
    const tries = one === 0 ? 1 : 2 + Math.floor(Math.log(k));
    const drawnPoints = Array.from({ length: tries }, () => draw(distance, random));
    const candidates = drawnPoints.map((at) => {
      const left = distance.map((before, index) => {
        const square = ((x[index] ?? 0) - (x[at] ?? 0)) ** 2 + ((y[index] ?? 0) - (y[at] ?? 0)) ** 2;
        return one === 0 ? square : Math.min(before, square);
      });
      return { at, left, sum: total(left) };
    });
    const best = candidates.reduce((least, candidate) => (candidate.sum < least.sum ? candidate : least));
    distance = best.left;
    centres.x[one] = x[best.at] ?? 0;
    centres.y[one] = y[best.at] ?? 0;
  }
  return centres;
}

const total = (of: Float64Array): number => of.reduce((sum, one) => sum + one, 0);

/** A position, drawn by weight. */
function draw(weights: Float64Array, random: Random): number {
  let left = random() * total(weights);
  for (let index = 0; index < weights.length; index += 1) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
