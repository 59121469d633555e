import { adjustedRand } from '../rand.js';
import { type Random, shuffle } from '../random.js';
import type { Classes } from './classes.js';
import { divided, fewestIn } from './look.js';
import { dealt, partOf, type Table } from './table.js';

const mostCamps = 5;
const simulations = 39;
const chance = 0.1;

/** One camp more must explain this part of what those before it explain on average: else it is a nicety. */
const fairPart = 0.15;

/**
 * How many camps: from two on, one more as long as it explains a fair part, and more than it would if there were only so many
 * (39 simulations of just these camps, p ≤ 0.1), and each has people enough. Undefined when not even two have.
 */
export function campsOf(table: Table, random: Random): Classes | undefined {
  let camps = divided(table, 2, random);
  if (!isFit(camps)) return undefined;
  for (let k = 3; k <= mostCamps; k += 1) {
    const more = divided(table, k, random);
    const gain = more.gain - camps.gain;
    const isFair = gain >= (fairPart * camps.gain) / (k - 2);
    if (!isFit(more) || !isFair || !isMoreThanChance(table, camps, gain, random)) break;
    camps = more;
  }
  return camps;
}

function isFit({ k, label }: Classes): boolean {
  const size = new Uint32Array(k);
  for (const one of label) size[one] = (size[one] ?? 0) + 1;
  return size.every((members) => members >= fewestIn(label.length));
}

/** Does one more camp gain so much more than in answers of people who are in these camps and differ in nothing else? */
function isMoreThanChance(table: Table, camps: Classes, gain: number, random: Random): boolean {
  const apart = apartAs(table, camps, random);
  const allowed = Math.floor(chance * (simulations + 1) + 1e-9) - 1;
  let asMuch = 0;
  for (let turn = 0; turn < simulations && asMuch <= allowed; turn += 1) {
    const { gain: now, side } = simulated(table, camps, apart, random);
    if (divided({ ...table, side }, camps.k + 1, random).gain - now >= gain) asMuch += 1;
  }
  return asMuch <= allowed;
}

/** What people who are in these camps, so far apart, might have answered; and what dividing these answers into as many gains. */
function simulated(table: Table, { k, label, leaning }: Classes, apart: number, random: Random) {
  const side = dealt(table, (row, column) => {
    const u = random();
    return apart * (leaning[(label[row] ?? 0) * table.columns + column] ?? 0) + Math.log((u + 1e-12) / (1 - u));
  });
  return { side, gain: divided({ ...table, side }, k, random).gain };
}

const rounds = 16;

/** How far apart camps must be for simulated answers to gain as much as those seen (Robbins and Monro 1951). */
function apartAs(table: Table, camps: Classes, random: Random): number {
  let log = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { gain } = simulated(table, camps, Math.exp(log), random);
    log += (Math.log(Math.max(1, camps.gain)) - Math.log(Math.max(1, gain))) / (2 + round / 2);
  }
  return Math.exp(log);
}

const resamples = 40;
const kept = 0.8;

/** Are the same camps found again by four fifths of the people on four fifths of the statements? Mean adjusted Rand index of 40 tries. */
export function stabilityOf(table: Table, { k, label }: Classes, random: Random): number {
  const fifths = (count: number) => {
    const all = Uint32Array.from({ length: count }, (_, index) => index);
    shuffle(all, random);
    return all.slice(0, Math.round(kept * count));
  };
  let sum = 0;
  for (let turn = 0; turn < resamples; turn += 1) {
    const rows = fifths(table.rows);
    const again = divided(partOf(table, rows, fifths(table.columns)), k, random).label;
    sum += adjustedRand(
      again,
      Int8Array.from(rows, (row) => label[row] ?? 0),
    );
  }
  return sum / resamples;
}
