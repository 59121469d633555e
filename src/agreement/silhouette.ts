import type { Points } from './plane.js';

/**
 * How much nearer points are to their own cluster than to the next, on average over all points: from -1 to 1 (Rousseeuw 1987).
 * A point alone in its cluster counts 0; one cluster makes 0. Several ways of clustering the same points share their
 * distances; each is a label per point, from 0. Quadratic in the points.
 */
export function silhouettesOf({ x, y }: Points, labelings: readonly Int8Array[]): number[] {
  const n = x.length;
  const clusterings = labelings.map((label) => {
    const k = label.reduce((most, one) => Math.max(most, one + 1), 0);
    const size = new Uint32Array(k);
    for (const one of label) size[one] = (size[one] ?? 0) + 1;
    return { label, k, size, sums: new Float64Array(n * k) };
  });
  const distance = new Float64Array(n);
  for (let one = 0; one < n; one += 1) {
    const [px, py] = [x[one] ?? 0, y[one] ?? 0];
    for (let other = 0; other < one; other += 1)
      distance[other] = Math.sqrt((px - (x[other] ?? 0)) ** 2 + (py - (y[other] ?? 0)) ** 2);
    for (const { label, k, sums } of clusterings) addDistances(distance, one, label, k, sums);
  }
  return clusterings.map(({ label, k, size, sums }) => {
    if (k < 2) return 0;
    let total = 0;
    for (let one = 0; one < n; one += 1) total += widthOf(label[one] ?? 0, size, sums.subarray(k * one, k * one + k));
    return total / n;
  });
}

/** Each distance to an earlier point goes to both: to the sum by the other's cluster. */
function addDistances(distance: Float64Array, one: number, label: Int8Array, k: number, sums: Float64Array): void {
  const own = label[one] ?? 0;
  for (let other = 0; other < one; other += 1) {
    const between = distance[other] ?? 0;
    const here = k * one + (label[other] ?? 0);
    const there = k * other + own;
    sums[here] = (sums[here] ?? 0) + between;
    sums[there] = (sums[there] ?? 0) + between;
  }
}

/** One point's silhouette, from the sums of its distances to the members of each cluster. */
function widthOf(own: number, size: Uint32Array, sums: Float64Array): number {
  const companions = (size[own] ?? 0) - 1;
  if (companions < 1) return 0;
  const inside = (sums[own] ?? 0) / companions;
  let outside = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < sums.length; cluster += 1)
    if (cluster !== own && size[cluster]) outside = Math.min(outside, (sums[cluster] ?? 0) / (size[cluster] ?? 1));
  const most = Math.max(inside, outside);
  return most === 0 || outside === Number.POSITIVE_INFINITY ? 0 : (outside - inside) / most;
}
