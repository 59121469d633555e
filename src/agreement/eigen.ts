/** Eigenvalues from large to small, each with its unit vector. */
export interface Eigen {
  values: Float64Array;
  vectors: Float64Array[];
}

const sweeps = 60;

/** All eigenvalues and vectors of a small symmetric matrix (rows; not changed), by Jacobi's rotations (Golub and Van Loan, 8.5). */
export function eigenOf(matrix: readonly Float64Array[]): Eigen {
  const a = matrix.map((row) => row.slice());
  const size = a.length;
  const turned = a.map((_, index) => {
    const unit = new Float64Array(size);
    unit[index] = 1;
    return unit;
  });
  const scale = Math.max(...a.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)), 0);
  for (let sweep = 0; sweep < sweeps && offDiagonal(a) > scale * 1e-16; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, turned, p, q);
  const order = a.map((_, index) => index).sort((i, j) => (a[j]?.[j] ?? 0) - (a[i]?.[i] ?? 0));
  return {
    values: Float64Array.from(order, (index) => a[index]?.[index] ?? 0),
    vectors: order.map((index) => turned[index] ?? new Float64Array(size)),
  };
}

function offDiagonal(a: readonly Float64Array[]): number {
  let most = 0;
  a.forEach((row, p) => {
    for (let q = 0; q < p; q += 1) most = Math.max(most, Math.abs(row[q] ?? 0));
  });
  return most;
}

/** Makes a[p][q] zero. The rows of `turned` become the eigenvectors. */
function rotate(a: Float64Array[], turned: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, vectorP, vectorQ] = [a[p], a[q], turned[p], turned[q]];
  const between = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || !vectorP || !vectorQ || between === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * between);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) {
    const [inP, inQ] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * inP - s * inQ;
    row[q] = s * inP + c * inQ;
  }
  mix(rowP, rowQ, c, s);
  mix(vectorP, vectorQ, c, s);
}

function mix(one: Float64Array, other: Float64Array, c: number, s: number): void {
  for (let index = 0; index < one.length; index += 1) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    one[index] = c * a - s * b;
    other[index] = s * a + c * b;
  }
}
