import { betaBelow } from '../beta.js';
import { discoveries } from '../fisher.js';
import { centredTwice, components, type Grid, placesAlong } from './strength.js';
import { partOf, type Table } from './table.js';

/** Of all statements said to tell the ends of the line apart, so much may be said by chance. */
const level = 0.1;

/** The main line of difference, once people who say yes to everything are nowhere. */
export interface Line {
  /** Where each row stands on it. */
  place: Float64Array;
  /** The columns that tell its ends apart. */
  telling: number[];
}

/**
 * The line, and the statements that tell its ends apart: only those whose answers go with where people stand on the line found
 * without them (t-test of the correlation), corrected over statements (Benjamini and Hochberg, 10 %).
 */
export function lineOf(table: Table): Line {
  const grid = centredTwice(table, table.side);
  const loading = components(grid, table.rows, table.columns, 1)[0]?.loading ?? new Float64Array(table.columns);
  const tests = Array.from(loading, (_, column) => chanceOf(table, grid, column));
  const telling = discoveries(tests, level).flatMap((isTold, column) => (isTold ? [column] : []));
  return { place: placesAlong(table, grid, loading), telling };
}

/** The p of the correlation between one statement's answers and places on the line found without it, two-sided. */
function chanceOf(table: Table, grid: Grid, without: number): number {
  const { rows, columns, start, row } = table;
  const others = Uint32Array.from({ length: columns }, (_, column) => column).filter((column) => column !== without);
  const part = partOf(
    table,
    new Uint32Array(rows).map((_, at) => at),
    others,
  );
  const rest = centredTwice(part, part.side);
  const [first] = components(rest, rows, others.length, 1);
  const places = placesAlong(part, rest, first?.loading ?? new Float64Array(others.length));
  const cells = row.slice(start[without], start[without + 1]);
  const r = correlation(
    Array.from(cells, (at) => grid[at * columns + without] ?? 0),
    Array.from(cells, (at) => places[at] ?? 0),
  );
  return twoSided(r, cells.length);
}

function correlation(one: number[], other: number[]): number {
  const mean = (of: number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [a, b] = [mean(one), mean(other)];
  let [xy, xx, yy] = [0, 0, 0];
  one.forEach((value, index) => {
    const [x, y] = [value - a, (other[index] ?? 0) - b];
    xy += x * y;
    xx += x * x;
    yy += y * y;
  });
  return xx * yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/** P(|correlation| of n unrelated pairs ≥ |r|): Student's t with n - 2 degrees of freedom, as an incomplete beta (NIST DLMF 8.17). */
const twoSided = (r: number, n: number): number => (n < 3 ? 1 : betaBelow(1 - r * r, (n - 2) / 2, 0.5));
