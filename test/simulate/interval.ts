import { betaBelow } from '../../src/agreement/beta.js';

/** The bounds of a rate after `hits` in `sets`, two-sided at 95 % (Clopper and Pearson 1934). */
export function interval(hits: number, sets: number): [number, number] {
  return [lowest(hits, sets, 0.025), highest(hits, sets, 0.025)];
}

/** The rate above which so few hits would be as improbable as `tail`. */
export const highest = (hits: number, sets: number, tail: number): number =>
  hits >= sets ? 1 : solved((rate) => betaBelow(rate, hits + 1, sets - hits), 1 - tail);

/** The rate below which so many hits would be as improbable as `tail`. */
export const lowest = (hits: number, sets: number, tail: number): number =>
  hits === 0 ? 0 : solved((rate) => betaBelow(rate, hits, sets - hits + 1), tail);

/** Where a rising function of a rate reaches a value. */
function solved(rising: (rate: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
