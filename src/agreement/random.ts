/** Numbers in [0, 1). */
export type Random = () => number;

/**
 * The same stream for the same seed, so that the same answers always read the same: a 32-bit counter, mixed by the
 * finaliser of MurmurHash3 (a bijection of good avalanche). Not for secrets.
 */
export function randomFrom(seed: number): Random {
  let counter = Math.imul(seed | 0, 0x9e3779b1);
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let mixed = counter;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `end` - 1. */
export const below = (end: number, random: Random): number => Math.floor(random() * end);

/** Shuffles the items from `from` up to but not including `to`, in place (Fisher and Yates). */
export function shuffle<Item>(
  items: { [index: number]: Item; readonly length: number },
  random: Random,
  from = 0,
  to = items.length,
): void {
  for (let last = to - 1; last > from; last -= 1) {
    const other = from + below(last - from + 1, random);
    const held = items[last] as Item;
    items[last] = items[other] as Item;
    items[other] = held;
  }
}

/** A standard normal number (Box and Muller). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
