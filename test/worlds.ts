import type { Kind } from '../src/agreement/beside.js';
import type { Answer } from '../src/agreement/map.js';

export type Said = Answer | 'open';
/** How a card calls it; unsure, a pass and a statement left open are one figure, and would be one secret. */
export const asShown = (said: Said): Kind => (said === 'yes' || said === 'no' ? said : 'neither');

export const all: Said[] = ['yes', 'unsure', 'no', 'pass', 'open'];
const replaced = (said: Said[], changes: [number, Said][]): Said[] => {
  const other = [...said];
  for (const [index, one] of changes) other[index] = one;
  return other;
};

/** Other answers that all could have given so that this one's is another, nearest first; `fixed` is the insider. */
export function* nearWorlds(said: Said[], at: number, fixed: number | undefined): Generator<Said[]> {
  const own = said[at]!;
  const others = said.map((_, index) => index).filter((index) => index !== at && index !== fixed);
  const changed = all.filter((one) => asShown(one) !== asShown(own));
  for (const other of others)
    if (changed.includes(said[other]!))
      yield replaced(said, [
        [at, said[other]!],
        [other, own],
      ]);
  for (const one of changed) yield replaced(said, [[at, one]]);
  for (const one of changed)
    for (const other of others)
      for (const two of all)
        if (two !== said[other])
          yield replaced(said, [
            [at, one],
            [other, two],
          ]);
}

/** All of them. Organisations of one sort are exchangeable, so each sort is dealt its answers once in each mixture. */
export function* allWorlds(
  kinds: Said[],
  sorts: string[],
  said: Said[],
  at: number,
  fixed: number | undefined,
): Generator<Said[]> {
  const free = said.map((_, index) => index).filter((index) => index !== at && index !== fixed);
  const order = free.sort((a, b) => (sorts[a]! < sorts[b]! ? -1 : 1));
  const world = [...said];
  function* deal(place: number): Generator<Said[]> {
    const index = order[place];
    if (index === undefined) {
      yield world;
      return;
    }
    const before = order[place - 1];
    // Within a sort the answers stand in order: the same mixture is not dealt twice.
    const from = before !== undefined && sorts[before] === sorts[index] ? kinds.indexOf(world[before]!) : 0;
    for (const one of kinds.slice(from)) {
      world[index] = one;
      yield* deal(place + 1);
    }
  }
  for (const one of kinds) {
    if (asShown(one) === asShown(said[at]!)) continue;
    world[at] = one;
    yield* deal(0);
  }
}
