import type { State } from '../coalition.js';
import type { Opened } from '../feature.js';
import { outcomeOf } from './outcome.js';
import type { DisagreementsEvent, Result, SenseCheck } from './shape.js';

/** What the close tells: results without names, and what is not shared as differences to work on. */
export function closing(state: State, check: SenseCheck, opened: Opened[], now: Date): DisagreementsEvent[] {
  const { id, title, statements } = check;
  const outcome = outcomeOf(state, check, opened, now);
  const { results } = outcome;
  // What the map calls shared, and nothing else: the two are read side by side.
  const shared = statements.filter((_, index) => results[index]?.verdict === 'shared');
  const apart = statements.flatMap((unshared, index) => {
    const result = results[index];
    return result && isApart(result) ? [{ unshared, needs: result.needs }] : [];
  });
  const made = state.disagreements.differences.size;
  return [
    { type: 'sensecheck.closed', id, ...outcome },
    ...apart.map(
      ({ unshared, needs }, index): DisagreementsEvent => ({
        type: 'difference.opened',
        id: `d${made + index + 1}`,
        title,
        shared,
        unshared,
        needs,
        from: id,
      }),
    ),
  ];
}

const isApart = ({ verdict, needs }: Result): boolean =>
  verdict === 'divided' || (verdict === 'mixed' && needs.length > 0);
