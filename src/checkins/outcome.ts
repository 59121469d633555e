import type { Opened } from '../feature.js';
import { type Amount, amounts, type Outcome, type Round } from './state.js';

/** Totals, and words without a name, only from this many answers on: below it they point at somebody. */
export const floor = 5;
/** Below this many answers there is no card. */
export const fewestForCard = 3;

/** What a round comes to at its close. `opened` holds what was said with no name. */
export function outcomeOf({ answers }: Round, opened: Opened[]): Outcome {
  const answered = answers.size;
  if (answered < floor) return { answered, unnamed: [] };
  const rooms = countRooms([...answers.values()].map(({ room }) => room));
  // When all, or all but one, said the same, the totals tell what a single organisation said.
  const pointsAtSomebody = Math.max(...Object.values(rooms)) >= answered - 1;
  const unnamed = opened.flatMap(({ ballot }) => (ballot.unsaid ? [ballot.unsaid] : [])).sort();
  return { answered, unnamed, ...(pointsAtSomebody ? {} : { rooms }) };
}

function countRooms(all: Amount[]): Record<Amount, number> {
  const counts = { plenty: 0, some: 0, stretched: 0, none: 0 };
  for (const amount of amounts) counts[amount] = all.filter((one) => one === amount).length;
  return counts;
}
