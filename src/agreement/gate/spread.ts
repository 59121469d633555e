import { normal, type Random } from '../random.js';
import { centred, components, deflate, leading } from './strength.js';
import { dealt, type Table } from './table.js';

/**
 * People who are spread evenly along one or two lines, and nobody in a camp: everybody has a place on each line, drawn from a
 * normal distribution, and leans to a statement by its loadings. By column.
 */
export interface Spread {
  loadings: [Float64Array, Float64Array];
}

/** The strengths of the two leading components: the share of all squares along each. */
export type Strengths = [number, number];

/** No statement hangs on the lines by more than this (Heywood's case: loadings that grow beyond what is possible). */
const mostLoading = 0.92;
const mostTurns = 25;

/** The two lines behind the answers: principal axes of the correlations, those of the leanings behind the answers (sine-corrected). */
export function spreadOf(table: Table): Spread {
  const { columns } = table;
  const correlations = correlationsOf(table);
  let loadings: [Float64Array, Float64Array] = [new Float64Array(columns), new Float64Array(columns)];
  const common = new Float64Array(columns);
  for (let one = 0; one < columns; one += 1)
    for (let other = 0; other < columns; other += 1)
      if (other !== one)
        common[one] = Math.min(
          mostLoading ** 2,
          Math.max(common[one] ?? 0, Math.abs(correlations[one * columns + other] ?? 0)),
        );
  for (let turn = 0, change = 1; turn < mostTurns && change > 1e-3; turn += 1) {
    const square = correlations.slice();
    for (let one = 0; one < columns; one += 1) square[one * columns + one] = common[one] ?? 0;
    loadings = [axisOf(square, columns), axisOf(square, columns)];
    change = bound(loadings, common);
  }
  return { loadings };
}

/** The leading axis at the length of its value; it is taken out of the square. */
function axisOf(square: Float64Array, size: number): Float64Array {
  const found = leading(square, size);
  deflate(square, size, found);
  const length = Math.sqrt(Math.max(0, found.value));
  return found.vector.map((value) => value * length);
}

/** Keeps what a statement has in common with the others at the bound or below; says how far that has changed. */
function bound([first, second]: Spread['loadings'], common: Float64Array): number {
  let change = 0;
  common.forEach((before, column) => {
    const now = (first[column] ?? 0) ** 2 + (second[column] ?? 0) ** 2;
    const shorter = Math.min(1, mostLoading / Math.sqrt(now || 1));
    first[column] = (first[column] ?? 0) * shorter;
    second[column] = (second[column] ?? 0) * shorter;
    common[column] = now * shorter ** 2;
    change = Math.max(change, Math.abs(now * shorter ** 2 - before));
  });
  return change;
}

/** Two statements that fewer than this have both seen are taken for unrelated. */
const fewestBoth = 4;

/** Between statements, over those who saw both; sin(π r / 2) is the correlation of leanings of which only the side is seen. */
function correlationsOf(table: Table): Float64Array {
  const { rows, columns, start, row } = table;
  const grid = centred(table, table.side);
  const seen = new Uint8Array(rows * columns);
  for (let column = 0; column < columns; column += 1)
    for (let cell = start[column] ?? 0; cell < (start[column + 1] ?? 0); cell += 1)
      seen[(row[cell] ?? 0) * columns + column] = 1;
  const correlations = new Float64Array(columns * columns);
  for (let one = 0; one < columns; one += 1)
    for (let other = 0; other < one; other += 1) {
      const both = { count: 0, xy: 0, xx: 0, yy: 0 };
      for (let cell = start[one] ?? 0; cell < (start[one + 1] ?? 0); cell += 1) {
        const at = (row[cell] ?? 0) * columns;
        if (!seen[at + other]) continue;
        const [x, y] = [grid[at + one] ?? 0, grid[at + other] ?? 0];
        both.count += 1;
        both.xy += x * y;
        both.xx += x * x;
        both.yy += y * y;
      }
      if (both.count < fewestBoth || both.xx * both.yy === 0) continue;
      const r = Math.max(-1, Math.min(1, both.xy / Math.sqrt(both.xx * both.yy)));
      correlations[one * columns + other] = Math.sin((Math.PI / 2) * r);
      correlations[other * columns + one] = correlations[one * columns + other] ?? 0;
    }
  return correlations;
}

/** What people so spread might have answered. */
export function simulated(table: Table, { loadings: [first, second] }: Spread, random: Random): Int8Array {
  const x = new Float64Array(table.rows);
  const y = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row += 1) {
    const [far, turn] = [2 * Math.sqrt(random()), 2 * Math.PI * random()];
    x[row] = far * Math.cos(turn);
    y[row] = far * Math.sin(turn);
  }
  const own = first.map((a, column) => Math.sqrt(Math.max(0, 1 - a * a - (second[column] ?? 0) ** 2)));
  return dealt(
    table,
    (row, column) =>
      (first[column] ?? 0) * (x[row] ?? 0) +
      (second[column] ?? 0) * (y[row] ?? 0) +
      (own[column] ?? 0) * normal(random),
  );
}

/** How strong the two leading components of these answers are. */
export function strengthsOf(table: Table, side: Int8Array): Strengths {
  const [first, second] = components(centred(table, side), table.rows, table.columns, 2);
  return [first?.share ?? 0, second?.share ?? 0];
}

const rounds = 40;
const least = 0.02;

/**
 * The same lines, weakened until what is simulated is as strong as what was seen: few answers make chance look like loadings.
 * By stochastic approximation (Robbins and Monro 1951), averaged over the second half (Polyak and Juditsky 1992).
 */
export function calibrated(table: Table, spread: Spread, random: Random): Spread {
  const seen = strengthsOf(table, table.side);
  const log = [0, 0];
  const mean = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const now = strengthsOf(table, simulated(table, scaled(spread, log), random));
    for (const line of [0, 1] as const) {
      const step = (Math.log(seen[line]) - Math.log(now[line])) / (1 + round / 5);
      log[line] = Math.min(0, Math.max(Math.log(least), (log[line] ?? 0) + step));
      if (round >= rounds / 2) mean[line] = (mean[line] ?? 0) + (2 * (log[line] ?? 0)) / rounds;
    }
  }
  return scaled(spread, mean);
}

function scaled({ loadings: [first, second] }: Spread, [one = 0, other = 0]: readonly number[]): Spread {
  return { loadings: [first.map((value) => value * Math.exp(one)), second.map((value) => value * Math.exp(other))] };
}
