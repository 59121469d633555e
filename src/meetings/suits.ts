import type { Meeting } from './state.js';

/** How many organisations a slot suits, and how many it would do if need be. Never which. */
export interface Suits {
  slot: number;
  yes: number;
  maybe: number;
}

/** Fewer than this is no meeting. */
const fewest = 2;

/** Every slot with its totals, in the order they were offered. */
export const suitsOf = ({ slots, answers }: Meeting): Suits[] =>
  slots.map((_, slot) => {
    const said = [...answers.values()];
    return {
      slot,
      yes: said.filter(({ yes }) => yes.includes(slot)).length,
      maybe: said.filter(({ maybe }) => maybe.includes(slot)).length,
    };
  });

/** The slot that suits most organisations, then most if need be, then the earliest; undefined when none suits two. */
export function bestSlot(meeting: Meeting): number | undefined {
  const [best] = suitsOf(meeting)
    .filter(({ yes, maybe }) => yes + maybe >= fewest)
    .sort(
      (a, b) =>
        b.yes - a.yes || b.maybe - a.maybe || ((meeting.slots[a.slot] ?? '') < (meeting.slots[b.slot] ?? '') ? -1 : 1),
    );
  return best?.slot;
}
