/** Totals, and words without a name, only from this many answers on: below it they point at somebody. */
export const floor = 5;

/**
 * Numbers of organisations by what they said, in the finest of these groupings that points at nobody: five or more
 * answered, no group holds a single one, and none holds all, or all but one. Undefined where no grouping is fit to be
 * shown. A grouping is groups of indices into `counts`; see docs/decisions/0004 for why one alone is hidden.
 */
export function carefully(
  counts: number[],
  groupings: number[][][],
): { grouping: number; totals: number[] } | undefined {
  const all = sum(counts);
  if (all < floor) return undefined;
  for (const [grouping, groups] of groupings.entries()) {
    const totals = groups.map((group) => sum(group.map((index) => counts[index] ?? 0)));
    if (totals.every((total) => total !== 1 && total < all - 1)) return { grouping, totals };
  }
  return undefined;
}

const sum = (numbers: number[]): number => numbers.reduce((whole, one) => whole + one, 0);

/** Each by itself. */
export const oneByOne = (howMany: number): number[][] => Array.from({ length: howMany }, (_, index) => [index]);
