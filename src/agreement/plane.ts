/** Points of a plane, each with a weight (1 when none are given). */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  weight?: Float64Array;
}

/** Points in a k-d tree. A node is a run of `order`, its box and the sums over it; node i has the children 2i + 1 and 2i + 2. */
export interface Plane {
  points: Points;
  order: Uint32Array;
  /** By node, ten numbers: from, to, least x, least y, most x, most y, Σw, Σwx, Σwy, Σw(x² + y²). */
  nodes: Float64Array;
  /** Nodes from this one on are leaves. */
  leaves: number;
}
export const nodeSize = 10;
const leafSize = 32;

export function planeOf(points: Points): Plane {
  const { length } = points.x;
  const depth = Math.max(0, Math.ceil(Math.log2(Math.max(1, length) / leafSize)));
  const leaves = 2 ** depth - 1;
  const plane = {
    points,
    order: Uint32Array.from(points.x, (_, index) => index),
    nodes: new Float64Array(nodeSize * (2 * leaves + 1)),
    leaves,
  };
  build(plane, 0, 0, length);
  return plane;
}

/** Halves a run across the longer side of its box until it is a leaf. */
function build(plane: Plane, node: number, from: number, to: number): void {
  const { points, order, nodes, leaves } = plane;
  describe(plane, node, from, to);
  if (node >= leaves) return;
  const box = nodes.subarray(nodeSize * node, nodeSize * node + 6);
  const [, , leastX = 0, leastY = 0, mostX = 0, mostY = 0] = box;
  const middle = (from + to) >>> 1;
  select(order, mostX - leastX >= mostY - leastY ? points.x : points.y, from, to - 1, middle);
  build(plane, 2 * node + 1, from, middle);
  build(plane, 2 * node + 2, middle, to);
}

function describe({ points: { x, y, weight }, order, nodes }: Plane, node: number, from: number, to: number): void {
  const box = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number, number, number];
  const sums = [0, 0, 0, 0] as [number, number, number, number];
  for (let index = from; index < to; index += 1) {
    const at = order[index] ?? 0;
    const px = x[at] ?? 0;
    const py = y[at] ?? 0;
    const w = weight?.[at] ?? 1;
    if (px < box[0]) box[0] = px;
    if (py < box[1]) box[1] = py;
    if (px > box[2]) box[2] = px;
    if (py > box[3]) box[3] = py;
    sums[0] += w;
    sums[1] += w * px;
    sums[2] += w * py;
    sums[3] += w * (px * px + py * py);
  }
  nodes.set([from, to, ...box, ...sums], nodeSize * node);
}

/** Hoare's quickselect: afterwards nothing before `wanted` has a larger key and nothing after it a smaller one. */
function select(order: Uint32Array, key: Float64Array, first: number, last: number, wanted: number): void {
  let low = first;
  let high = last;
  while (low < high) {
    const pivot = key[order[(low + high) >>> 1] ?? 0] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((key[order[left] ?? 0] ?? 0) < pivot) left += 1;
      while ((key[order[right] ?? 0] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const kept = order[left] ?? 0;
      order[left] = order[right] ?? 0;
      order[right] = kept;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return;
  }
}
