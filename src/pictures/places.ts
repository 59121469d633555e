import type { Place } from './picture.js';

/** A grid of so many cells, as wide and as high as what is drawn. */
const columns = 96;
const rows = 64;
/** Those farthest out are drawn at the edge, so that a few do not press all others together. */
const within = 0.99;

/** Puts people on the grid: as far apart as they are in both directions, nobody outside, nobody's place told more exactly. */
export function placesOf(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  who: Iterable<number>,
  campOf?: (one: number) => number,
): Place[] {
  const all = [...who];
  const [across, up] = [boundsOf(all.map((one) => x[one] ?? 0)), boundsOf(all.map((one) => y[one] ?? 0))];
  const scale = Math.min((columns - 1) / (across.to - across.from || 1), (rows - 1) / (up.to - up.from || 1));
  const cells = new Map<string, Place>();
  for (const one of all) {
    const camp = campOf?.(one);
    const at = {
      x: cellOf(x[one] ?? 0, across, scale, columns),
      y: cellOf(y[one] ?? 0, up, scale, rows),
      ...(camp === undefined ? {} : { camp }),
    };
    const key = JSON.stringify(at);
    const place = cells.get(key) ?? { ...at, people: 0 };
    place.people += 1;
    cells.set(key, place);
  }
  return [...cells.values()].sort((a, b) => a.y - b.y || a.x - b.x || (a.camp ?? 0) - (b.camp ?? 0));
}

/** Of organisations no fewer than this are drawn as one dot. */
export const fewestInBunch = 5;

/**
 * The same for organisations, of whom none may stand alone: those who stand close together are one bunch of five to nine, at
 * the middle of them, and `people` counts bunches. Fewer than five are nowhere.
 */
export function bunchesOf(x: ArrayLike<number>, y: ArrayLike<number>, camps: readonly (readonly number[])[]): Place[] {
  const all = camps.flatMap((who, camp) => divided(x, y, who).map((bunch) => ({ bunch, camp })));
  const middle = (of: ArrayLike<number>) =>
    all.map(({ bunch }) => bunch.reduce((sum, one) => sum + (of[one] ?? 0), 0) / bunch.length);
  const campOf = (one: number) => all[one]?.camp ?? 0;
  return placesOf(middle(x), middle(y), all.keys(), camps.length > 1 ? campOf : undefined);
}

/** Across the wider way into halves that hold as many bunches each, or one more, as long as there are two. */
function divided(x: ArrayLike<number>, y: ArrayLike<number>, who: readonly number[]): number[][] {
  const bunches = Math.floor(who.length / fewestInBunch);
  if (bunches < 2) return bunches === 1 ? [[...who]] : [];
  const widthOf = (of: ArrayLike<number>) => {
    const all = who.map((one) => of[one] ?? 0);
    return Math.max(...all) - Math.min(...all);
  };
  const along = widthOf(x) >= widthOf(y) ? x : y;
  const inOrder = who.toSorted((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b);
  const half = Math.round((who.length * Math.floor(bunches / 2)) / bunches);
  return [...divided(x, y, inOrder.slice(0, half)), ...divided(x, y, inOrder.slice(half))];
}

/** The same along one line: everybody's height is 0. */
export const placesOnLine = (x: ArrayLike<number>, who: Iterable<number>): Place[] => placesOf(x, { length: 0 }, who);

export const grid = { columns, rows };

interface Bounds {
  from: number;
  to: number;
}

function boundsOf(values: number[]): Bounds {
  const inOrder = values.sort((a, b) => a - b);
  const at = (share: number) => inOrder[Math.round((inOrder.length - 1) * share)] ?? 0;
  return { from: at(1 - within), to: at(within) };
}

/** In the middle of the grid where the other direction is the wider one. */
function cellOf(value: number, { from, to }: Bounds, scale: number, cells: number): number {
  const middle = (cells - 1) / 2 + (value - (from + to) / 2) * scale;
  return Math.min(cells - 1, Math.max(0, Math.round(middle)));
}
