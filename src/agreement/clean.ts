import type { Groups, Tried } from './groups.js';
import { crowdOf, kmeans } from './kmeans.js';
import type { Points } from './plane.js';
import { randomFrom } from './random.js';
import { silhouettesOf } from './silhouette.js';

const numbersOfGroups = [2, 3, 4, 5];
const starts = 25;
/** Fresh starts beside an earlier division. */
const startsAfter = 5;

/**
 * Groups the clean way: for each k from 2 to 5 the best of 25 starts of k-means++ straight on the voters, and its silhouette
 * over them (over a sample, where there are thousands). `after`, an earlier division of nearly the same voters, takes the
 * place of most starts.
 */
export function cleanGroups(points: Points, { seed = 1, after = [] as Tried } = {}): Tried {
  const random = randomFrom(seed);
  const crowd = crowdOf(points, random);
  const { x, y } = crowd.few.points;
  const different = new Set(Array.from(x, (one, index) => `${one} ${y[index]}`)).size;
  const found = numbersOfGroups
    .filter((k) => k < different)
    .map((k) => {
      const earlier = after.filter((one) => one.k === k).map(({ centres }) => centres);
      return kmeans(crowd, k, earlier.length > 0 ? startsAfter : starts, random, earlier);
    });
  const labels = found.map(({ label }) => Int8Array.from(crowd.sample, (at) => label[at] ?? 0));
  const silhouettes = silhouettesOf(crowd.few.points, labels);
  return found.map((one, index): Groups => ({ ...one, silhouette: silhouettes[index] ?? 0 }));
}
