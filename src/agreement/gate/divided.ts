import type { Random } from '../random.js';
import { type Look, lookAt } from './look.js';
import { calibrated, simulated, spreadOf } from './spread.js';
import type { Table } from './table.js';

const first = 19;
const all = 99;
/** With a p above this after the first simulations the others are spared: it will not become small. */
const hopeless = 0.5;

/**
 * Do people stand in camps rather than spread along one or two lines? The same look at the answers and at 99 simulations of
 * people so spread. A small p: what is seen is more divided than spread people look by chance.
 */
export function dividedByChance(table: Table, random: Random): number {
  const spread = calibrated(table, spreadOf(table), random);
  const seen = lookAt(table, random);
  const looks: Look[] = [];
  const after = (count: number) => {
    while (looks.length < count) looks.push(lookAt({ ...table, side: simulated(table, spread, random) }, random));
    return pOf([seen, ...looks]);
  };
  const p = after(first);
  return p > hopeless ? p : after(all);
}

/** The share of looks, the first among them, that are as divided as the first. */
function pOf(looks: Look[]): number {
  const measured = (measure: (look: Look) => number) => adjusted(looks, measure);
  const two = measured(({ gains }) => gains[0]);
  const three = measured(({ gains }) => gains[1]);
  const between = measured((look) => look.between);
  const silhouette = measured((look) => look.silhouette);
  const divided = looks.map(
    (_, at) => Math.max(two[at] ?? 0, three[at] ?? 0) + (between[at] ?? 0) + (silhouette[at] ?? 0),
  );
  return divided.filter((one) => one >= (divided[0] ?? 0)).length / looks.length;
}

/**
 * A measure in standard deviations of the simulations (all but the first), less what the strengths of the two lines explain of
 * it, by least squares over the simulations: by chance a simulation is stronger or weaker than what was seen.
 */
function adjusted(looks: Look[], measure: (look: Look) => number): number[] {
  const simulations = looks.slice(1);
  const less = (of: (look: Look) => number) => {
    const mean = simulations.reduce((sum, look) => sum + of(look), 0) / simulations.length;
    return (look: Look) => of(look) - mean;
  };
  const sum = (one: (look: Look) => number, other: (look: Look) => number) =>
    simulations.reduce((total, look) => total + one(look) * other(look), 0);
  const [x, y, value] = [less(({ strengths }) => strengths[0]), less(({ strengths }) => strengths[1]), less(measure)];
  const [xx, yy, xy, xv, yv] = [sum(x, x) * ridge, sum(y, y) * ridge, sum(x, y), sum(x, value), sum(y, value)];
  const determinant = xx * yy - xy * xy || 1;
  const [a, b] = [(yy * xv - xy * yv) / determinant, (xx * yv - xy * xv) / determinant];
  const left = (look: Look) => value(look) - a * x(look) - b * y(look);
  const deviation = Math.sqrt(sum(left, left) / simulations.length) || 1;
  return looks.map((look) => left(look) / deviation);
}

/** A hair more than one, so that two lines of one strength can be told apart. */
const ridge = 1.0001;
