/** Numbers from 0 to below 1, always the same for the same seed: chance that a test, and a second reader of the log, can repeat. */
export type Chance = () => number;

/** Bob Jenkins's small fast generator of 32-bit words ("A small noncryptographic PRNG", 2007), seeded by one whole number. */
export function seeded(seed: number): Chance {
  let a = 0xf1ea5eed;
  let b = seed | 0;
  let c = b;
  let d = b;
  const next = (): number => {
    const e = (a - ((b << 27) | (b >>> 5))) | 0;
    a = b ^ ((c << 17) | (c >>> 15));
    b = (c + d) | 0;
    c = (d + e) | 0;
    d = (e + a) | 0;
    return d >>> 0;
  };
  for (let turn = 0; turn < 20; turn += 1) next();
  return () => next() / 2 ** 32;
}

/** A whole number from 0 to below `below`. */
export const below = (chance: Chance, limit: number): number => Math.floor(chance() * limit);

/** Standard normal, by Box and Muller (1958). */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** Puts the list in a random order, in place (Fisher and Yates); with `first`, only that many are drawn, to its front. */
export function shuffle<List extends { length: number; [index: number]: number }>(
  list: List,
  chance: Chance,
  first = list.length,
): List {
  for (let index = 0; index < Math.min(first, list.length - 1); index += 1) {
    const other = index + below(chance, list.length - index);
    const kept = list[index] ?? 0;
    list[index] = list[other] ?? 0;
    list[other] = kept;
  }
  return list;
}
