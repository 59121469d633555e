import { crowdOf, kmeans } from '../kmeans.js';
import type { Points } from '../plane.js';
import type { Random } from '../random.js';
import { silhouettesOf } from '../silhouette.js';
import { type Classes, classesOf } from './classes.js';
import { centred, components, placesAlong } from './strength.js';
import type { Table } from './table.js';

/** What a division into camps would show in, measured on the answers or on simulated ones alike. */
export interface Look {
  /** The strengths of the two leading components: the share of all squares along each. */
  strengths: [number, number];
  /** What two, and three, latent classes gain. */
  gains: [number, number];
  /** Of the spread along the main line: the part between the best two groups. */
  between: number;
  /** The best silhouette of two to five groups in the plane of the two lines. */
  silhouette: number;
}

const starts = 4;

/** A camp has three people, or a tenth of all, or more. */
export const fewestIn = (rows: number): number => Math.max(3, Math.ceil(rows / 10));

export function lookAt(table: Table, random: Random): Look {
  const { strengths, points } = placedIn(table);
  const crowd = crowdOf(points, random);
  const divisions = [2, 3, 4, 5].map((k) => kmeans(crowd, k, starts, random).label);
  const [two = new Int8Array(), three = two] = divisions;
  const silhouettes = silhouettesOf(points, divisions);
  const fitting = silhouettes.filter((_, index) => isFit(divisions[index], table.rows));
  return {
    strengths,
    gains: [classesOf(table, 2, two).gain, classesOf(table, 3, three).gain],
    between: betweenTwo(points.x, fewestIn(table.rows)),
    silhouette: Math.max(-1, ...fitting),
  };
}

/** Latent classes from a start in the plane of the two lines. */
export function divided(table: Table, k: number, random: Random): Classes {
  return classesOf(table, k, kmeans(crowdOf(placedIn(table).points, random), k, starts, random).label);
}

/** Where voters stand on the two leading lines, and how strong those are. */
export function placedIn(table: Table): { strengths: [number, number]; points: Points } {
  const { rows, columns } = table;
  const grid = centred(table, table.side);
  const [first, second] = components(grid, rows, columns, 2);
  const along = (loading: Float64Array | undefined) => placesAlong(table, grid, loading ?? new Float64Array(columns));
  return {
    strengths: [first?.share ?? 0, second?.share ?? 0],
    points: { x: along(first?.loading), y: along(second?.loading) },
  };
}

function isFit(label: Int8Array | undefined, rows: number): boolean {
  const size = new Map<number, number>();
  for (const one of label ?? []) size.set(one, (size.get(one) ?? 0) + 1);
  return size.size > 1 && [...size.values()].every((members) => members >= fewestIn(rows));
}

/** The part of the sum of squares that lies between the best two groups of `fewest` or more: exact, over every cut. */
function betweenTwo(places: Float64Array, fewest: number): number {
  const inOrder = places.slice().sort();
  const mean = inOrder.reduce((sum, place) => sum + place, 0) / inOrder.length;
  let total = 0;
  for (const place of inOrder) total += (place - mean) ** 2;
  let sum = 0;
  let best = 0;
  inOrder.forEach((place, index) => {
    sum += place - mean;
    const [below, above] = [index + 1, inOrder.length - index - 1];
    if (below >= fewest && above >= fewest) best = Math.max(best, sum ** 2 / below + sum ** 2 / above);
  });
  return total > 0 ? best / total : 0;
}
