import { type Random, shuffle } from '../random.js';
import { centred, centredTwice, components, type Grid, strengthOf } from './strength.js';
import type { Table } from './table.js';

/** How strong structure is against chance: the permutation p of the strongest component's share of all squares. */
export interface Chance {
  p: number;
  isMore: boolean;
}

const permutations = 199;

/** Is there more in common than each statement's answers, dealt anew among those who saw it, would have? */
export const moreThanChance = (table: Table, limit: number, random: Random): Chance =>
  permuted(table, table.side, centred, limit, random);

/** The same once people who say yes to everything, or no, are nowhere. */
export const moreThanAgreeable = (table: Table, limit: number, random: Random): Chance =>
  permuted(table, table.side, centredTwice, limit, random);

/** Is there more in common beside the strongest component than chance would leave? */
export function moreThanOneLine(table: Table, limit: number, random: Random): Chance {
  const { rows, columns, start, row } = table;
  const grid = centred(table, table.side);
  const [first] = components(grid, rows, columns, 1);
  const loading = first?.loading ?? new Float64Array(columns);
  const along = new Float64Array(rows);
  const weight = new Float64Array(rows);
  for (let column = 0; column < columns; column += 1)
    for (let cell = start[column] ?? 0; cell < (start[column + 1] ?? 0); cell += 1) {
      const at = row[cell] ?? 0;
      along[at] = (along[at] ?? 0) + (grid[at * columns + column] ?? 0) * (loading[column] ?? 0);
      weight[at] = (weight[at] ?? 0) + (loading[column] ?? 0) ** 2;
    }
  const left = new Float64Array(row.length);
  for (let column = 0; column < columns; column += 1)
    for (let cell = start[column] ?? 0; cell < (start[column + 1] ?? 0); cell += 1) {
      const at = row[cell] ?? 0;
      const fitted = weight[at] ? ((along[at] ?? 0) / (weight[at] ?? 1)) * (loading[column] ?? 0) : 0;
      left[cell] = (grid[at * columns + column] ?? 0) - fitted;
    }
  return permuted(table, left, centred, limit, random);
}

/** Stops as soon as p can no longer be `limit` or less: that changes no verdict. */
function permuted(
  table: Table,
  values: Int8Array | Float64Array,
  centre: (table: Table, values: ArrayLike<number>) => Grid,
  limit: number,
  random: Random,
): Chance {
  const { rows, columns, start } = table;
  const shareOf = (side: ArrayLike<number>) => strengthOf(centre(table, side), rows, columns);
  const seen = shareOf(values) * (1 - 1e-9);
  const dealt = values.slice();
  const allowed = Math.floor(limit * (permutations + 1) + 1e-9) - 1;
  let asStrong = 0;
  let done = 0;
  for (; done < permutations && asStrong <= allowed; done += 1) {
    for (let column = 0; column < columns; column += 1) shuffle(dealt, random, start[column], start[column + 1]);
    if (shareOf(dealt) >= seen) asStrong += 1;
  }
  return { p: (asStrong + 1) / (done + 1), isMore: asStrong <= allowed };
}
