/** Eigenvalues from large to small, each with its unit vector. */
export interface Eigen {
  values: Float64Array;
  vectors: Float64Array[];
}

const sweeps = 60;
/** What lies beside the diagonal is zero below this share of the largest entry. */
const negligible = 1e-16;

/** All eigenvalues and vectors of a small symmetric matrix (rows; not changed), by Jacobi's rotations (Golub and Van Loan, 8.5). */
export function eigenOf(matrix: readonly Float64Array[]): Eigen {
  const size = matrix.length;
  const a = new Float64Array(size * size);
  const turned = new Float64Array(size * size);
  matrix.forEach((row, index) => {
    a.set(row, index * size);
    turned[index * size + index] = 1;
  });
  const least = negligible * a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let sweep = 0, turns = 1; sweep < sweeps && turns > 0; sweep += 1) {
    turns = 0;
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) turns += rotate(a, turned, size, p, q, least);
  }
  const order = matrix.map((_, index) => index).sort((i, j) => (a[j * size + j] ?? 0) - (a[i * size + i] ?? 0));
  return {
    values: Float64Array.from(order, (index) => a[index * size + index] ?? 0),
    vectors: order.map((index) => turned.slice(index * size, (index + 1) * size)),
  };
}

/** Makes a[p][q] zero; the rows of `turned` become the eigenvectors. Says whether there was anything to do, 1 or 0. */
function rotate(a: Float64Array, turned: Float64Array, size: number, p: number, q: number, least: number): 0 | 1 {
  const between = a[p * size + q] ?? 0;
  if (Math.abs(between) <= least) return 0;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * between);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  mix(a, size, p, q, size, c, s);
  mix(a, size, p * size, q * size, 1, c, s);
  mix(turned, size, p * size, q * size, 1, c, s);
  a[p * size + q] = 0;
  a[q * size + p] = 0;
  return 1;
}

/** Turns two rows, or two columns, of a square of numbers into each other. */
function mix(
  square: Float64Array,
  size: number,
  first: number,
  second: number,
  step: number,
  c: number,
  s: number,
): void {
  for (let turn = 0, p = first, q = second; turn < size; turn += 1, p += step, q += step) {
    const one = square[p] ?? 0;
    const other = square[q] ?? 0;
    square[p] = c * one - s * other;
    square[q] = s * one + c * other;
  }
}
