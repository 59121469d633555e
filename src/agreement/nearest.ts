import { nodeSize, type Plane, type Points } from './plane.js';

/** The middles of clusters; each weighs what its members weigh together. */
export type Centres = Required<Points>;

/** What one round of k-means finds. */
export interface Round {
  /** The sum of squares about the centres that were given. */
  squares: number;
  /** The middle of what went to each of them; a centre to which nothing went has weight 0 and is nowhere (NaN). */
  middles: Centres;
}

/**
 * Each point goes to its nearest centre, the last of equally near ones, as in Polis. By the filtering algorithm (Kanungo
 * et al. 2002): a box whose every point is nearer to one centre than to another is spared that other, and a box that is
 * left with one centre goes to it whole. `label`, by point, is filled when it is given.
 */
export function nearest(plane: Plane, centres: Centres, label?: Int8Array): Round {
  const k = centres.x.length;
  const sums = { weight: new Float64Array(k), x: new Float64Array(k), y: new Float64Array(k) };
  const candidates = Uint32Array.from({ length: k * (Math.log2(plane.leaves + 1) + 2) }, (_, index) => index);
  descend(plane, 0, centres, { sums, candidates, ...(label ? { label } : {}) }, 0, k);
  let squares = plane.nodes[nodeSize - 1] ?? 0;
  for (let one = 0; one < k; one += 1) {
    const [cx, cy, w] = [centres.x[one] ?? 0, centres.y[one] ?? 0, sums.weight[one] ?? 0];
    squares += w * (cx * cx + cy * cy) - 2 * (cx * (sums.x[one] ?? 0) + cy * (sums.y[one] ?? 0));
  }
  const middle = (of: Float64Array) => of.map((sum, one) => sum / (sums.weight[one] ?? 0));
  return { squares, middles: { x: middle(sums.x), y: middle(sums.y), weight: sums.weight } };
}

interface Filling {
  sums: Centres;
  /** A stack: each level of the tree has its candidates above those of the level before. */
  candidates: Uint32Array;
  label?: Int8Array;
}

function descend(plane: Plane, node: number, centres: Centres, filling: Filling, from: number, to: number): void {
  const { candidates } = filling;
  const left = filter(plane.nodes, node, centres, candidates, from, to);
  if (left === to + 1) give(plane, node, candidates[to] ?? 0, filling);
  else if (node >= plane.leaves) scan(plane, node, centres, filling, to, left);
  else {
    descend(plane, 2 * node + 1, centres, filling, to, left);
    descend(plane, 2 * node + 2, centres, filling, to, left);
  }
}

/** Writes the candidates that may be nearest to some point of the box above the given ones; says where they end. */
function filter(
  nodes: Float64Array,
  node: number,
  { x, y }: Centres,
  candidates: Uint32Array,
  from: number,
  to: number,
): number {
  const at = nodeSize * node;
  const leastX = nodes[at + 2] ?? 0;
  const leastY = nodes[at + 3] ?? 0;
  const mostX = nodes[at + 4] ?? 0;
  const mostY = nodes[at + 5] ?? 0;
  const [midX, midY] = [(leastX + mostX) / 2, (leastY + mostY) / 2];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = from; index < to; index += 1) {
    const one = candidates[index] ?? 0;
    const distance = ((x[one] ?? 0) - midX) ** 2 + ((y[one] ?? 0) - midY) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = one;
  }
  const [bestX, bestY] = [x[best] ?? 0, y[best] ?? 0];
  let end = to;
  for (let index = from; index < to; index += 1) {
    const one = candidates[index] ?? 0;
    const [oneX, oneY] = [x[one] ?? 0, y[one] ?? 0];
    // The corner of the box that lies farthest towards this centre: if the best is nearer even there, it is nearer everywhere.
    const cornerX = oneX > bestX ? mostX : leastX;
    const cornerY = oneY > bestY ? mostY : leastY;
    const own = (oneX - cornerX) ** 2 + (oneY - cornerY) ** 2;
    const other = (bestX - cornerX) ** 2 + (bestY - cornerY) ** 2;
    // A hair's breadth of rounding must not decide between equally near ones.
    if (one !== best && own > other * (1 + 1e-12) + 1e-300) continue;
    candidates[end] = one;
    end += 1;
  }
  return end;
}

/** The whole box goes to one centre. */
function give({ nodes, order }: Plane, node: number, to: number, { sums, label }: Filling): void {
  const at = nodeSize * node;
  sums.weight[to] = (sums.weight[to] ?? 0) + (nodes[at + 6] ?? 0);
  sums.x[to] = (sums.x[to] ?? 0) + (nodes[at + 7] ?? 0);
  sums.y[to] = (sums.y[to] ?? 0) + (nodes[at + 8] ?? 0);
  if (label) for (let index = nodes[at] ?? 0; index < (nodes[at + 1] ?? 0); index += 1) label[order[index] ?? 0] = to;
}

function scan(
  plane: Plane,
  node: number,
  centres: Centres,
  { sums, candidates, label }: Filling,
  from: number,
  to: number,
): void {
  const { nodes, order, points } = plane;
  const end = nodes[nodeSize * node + 1] ?? 0;
  for (let index = nodes[nodeSize * node] ?? 0; index < end; index += 1) {
    const at = order[index] ?? 0;
    const [px, py, w] = [points.x[at] ?? 0, points.y[at] ?? 0, points.weight?.[at] ?? 1];
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let candidate = from; candidate < to; candidate += 1) {
      const one = candidates[candidate] ?? 0;
      const distance = ((centres.x[one] ?? 0) - px) ** 2 + ((centres.y[one] ?? 0) - py) ** 2;
      if (distance > least) continue;
      least = distance;
      best = one;
    }
    sums.weight[best] = (sums.weight[best] ?? 0) + w;
    sums.x[best] = (sums.x[best] ?? 0) + w * px;
    sums.y[best] = (sums.y[best] ?? 0) + w * py;
    if (label) label[at] = best;
  }
}
