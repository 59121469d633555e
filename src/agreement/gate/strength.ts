import type { Table } from './table.js';

/** Rows × columns, row by row; what was not seen is 0. */
export type Grid = Float64Array;

/** Each answer less its statement's mean over those who saw it. */
export function centred({ rows, columns, start, row }: Table, side: ArrayLike<number>): Grid {
  const grid = new Float64Array(rows * columns);
  for (let column = 0; column < columns; column += 1) {
    const from = start[column] ?? 0;
    const to = start[column + 1] ?? 0;
    let sum = 0;
    for (let cell = from; cell < to; cell += 1) sum += side[cell] ?? 0;
    const mean = sum / Math.max(1, to - from);
    for (let cell = from; cell < to; cell += 1) grid[(row[cell] ?? 0) * columns + column] = (side[cell] ?? 0) - mean;
  }
  return grid;
}

/** The same, less each voter's mean too: who says yes to everything is then nowhere. */
export function centredTwice(table: Table, side: ArrayLike<number>): Grid {
  const { rows, columns, start, row } = table;
  const grid = centred(table, side);
  const sum = new Float64Array(rows);
  const seen = new Float64Array(rows);
  for (let column = 0; column < columns; column += 1)
    for (let cell = start[column] ?? 0; cell < (start[column + 1] ?? 0); cell += 1) {
      const at = row[cell] ?? 0;
      sum[at] = (sum[at] ?? 0) + (grid[at * columns + column] ?? 0);
      seen[at] = (seen[at] ?? 0) + 1;
    }
  for (let column = 0; column < columns; column += 1)
    for (let cell = start[column] ?? 0; cell < (start[column + 1] ?? 0); cell += 1) {
      const at = row[cell] ?? 0;
      grid[at * columns + column] = (grid[at * columns + column] ?? 0) - (sum[at] ?? 0) / (seen[at] ?? 1);
    }
  return grid;
}

/** The products of all pairs of columns, or of rows where those are fewer: the same values, from a smaller square. */
function gramOf(grid: Grid, rows: number, columns: number): { gram: Float64Array; size: number } {
  const size = Math.min(rows, columns);
  const gram = new Float64Array(size * size);
  if (columns <= rows)
    for (let row = 0; row < rows; row += 1)
      for (let one = 0; one < columns; one += 1) {
        const value = grid[row * columns + one] ?? 0;
        if (value === 0) continue;
        for (let other = one; other < columns; other += 1)
          gram[one * size + other] = (gram[one * size + other] ?? 0) + value * (grid[row * columns + other] ?? 0);
      }
  else
    for (let one = 0; one < rows; one += 1)
      for (let other = one; other < rows; other += 1) {
        let sum = 0;
        for (let column = 0; column < columns; column += 1)
          sum += (grid[one * columns + column] ?? 0) * (grid[other * columns + column] ?? 0);
        gram[one * size + other] = sum;
      }
  for (let one = 0; one < size; one += 1)
    for (let other = 0; other < one; other += 1) gram[one * size + other] = gram[other * size + one] ?? 0;
  return { gram, size };
}

/** A value of a symmetric square, and its unit vector. */
export interface Leading {
  value: number;
  vector: Float64Array;
}

const mostTurns = 300;

/** Its largest value by power iteration, until the value no longer changes by more than `accuracy` of itself. */
export function leading(square: Float64Array, size: number, accuracy = 1e-5): Leading {
  let best = 0;
  for (let one = 1; one < size; one += 1)
    if ((square[one * size + one] ?? 0) > (square[best * size + best] ?? 0)) best = one;
  let vector = square.slice(best * size, (best + 1) * size);
  let next = new Float64Array(size);
  toUnit(vector);
  let value = 0;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    let quotient = 0;
    for (let one = 0; one < size; one += 1) {
      let sum = 0;
      for (let other = 0; other < size; other += 1) sum += (square[one * size + other] ?? 0) * (vector[other] ?? 0);
      next[one] = sum;
      quotient += sum * (vector[one] ?? 0);
    }
    const done = Math.abs(quotient - value) <= accuracy * Math.abs(quotient);
    value = quotient;
    [vector, next] = [next, vector];
    toUnit(vector);
    if (done) break;
  }
  return { value, vector };
}

function toUnit(vector: Float64Array): void {
  let square = 0;
  for (let at = 0; at < vector.length; at += 1) square += (vector[at] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
}

/** Takes what lies along a leading vector out of the square, in place. */
export function deflate(square: Float64Array, size: number, { value, vector }: Leading): void {
  for (let one = 0; one < size; one += 1)
    for (let other = 0; other < size; other += 1)
      square[one * size + other] =
        (square[one * size + other] ?? 0) - value * (vector[one] ?? 0) * (vector[other] ?? 0);
}

/** The share of all squares that lies along the strongest component of a grid. */
export function strengthOf(grid: Grid, rows: number, columns: number): number {
  const { gram, size } = gramOf(grid, rows, columns);
  return leading(gram, size).value / (traceOf(gram, size) || 1);
}

/** A leading component of a grid: the share of all squares that lies along it, and its unit loadings by column. */
export interface Component {
  share: number;
  loading: Float64Array;
}

export function components(grid: Grid, rows: number, columns: number, count: number): Component[] {
  const { gram, size } = gramOf(grid, rows, columns);
  const total = traceOf(gram, size) || 1;
  return Array.from({ length: count }, () => {
    const { value, vector } = leading(gram, size);
    deflate(gram, size, { value, vector });
    return { share: value / total, loading: columns <= rows ? vector : loadingOf(grid, columns, vector) };
  });
}

function traceOf(square: Float64Array, size: number): number {
  let sum = 0;
  for (let one = 0; one < size; one += 1) sum += square[one * size + one] ?? 0;
  return sum;
}

/** The unit loadings by column that belong to a vector by row. */
function loadingOf(grid: Grid, columns: number, vector: Float64Array): Float64Array {
  const loading = new Float64Array(columns);
  for (let row = 0; row < vector.length; row += 1)
    for (let column = 0; column < columns; column += 1)
      loading[column] = (loading[column] ?? 0) + (vector[row] ?? 0) * (grid[row * columns + column] ?? 0);
  toUnit(loading);
  return loading;
}

/** Where each row stands on an axis: √(m / S) times what its S answers to the m statements add up to. */
export function placesAlong({ rows, columns, row }: Table, grid: Grid, loading: Float64Array): Float64Array {
  const seen = new Float64Array(rows);
  for (const at of row) seen[at] = (seen[at] ?? 0) + 1;
  return seen.map((answers, at) => {
    let sum = 0;
    for (let column = 0; column < columns; column += 1)
      sum += (grid[at * columns + column] ?? 0) * (loading[column] ?? 0);
    return sum * Math.sqrt(columns / Math.max(1, answers));
  });
}
