import type { Place } from '../../pictures/picture.js';

/** An answer to the statement of this number, from 1. */
export interface Saying {
  statement: number;
  says: 'yes' | 'no';
}
/** Ways to class organisations that a split may run along. */
export const classings = ['kind', 'size', 'livedExperience'] as const;
export type Classing = (typeof classings)[number];

/**
 * What thirty organisations or more have in common, and where they part; never who stands where. No group of fewer than five is
 * described, no dot is fewer than five, and sizes are rounded down to fives, so that nobody can be subtracted.
 */
export type Pattern = { places: Place[] } & (
  | { is: 'unclear' | 'agreeable' }
  | { is: 'spectrum'; lines: 1 | 2; left: Saying[]; right: Saying[]; along: Along }
  | { is: 'groups'; groups: { atLeast: number; says: Saying[] }[]; bridges: number[]; along: Along }
);
/** Which classings it runs along, of those that could be tested. */
export type Along = Partial<Record<Classing, boolean>>;
