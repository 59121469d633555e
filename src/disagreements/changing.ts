import type { Stamped } from '../feature.js';
import { stillKept } from '../lasting/words.js';
import type { Moment } from '../names.js';
import type { Difference, DisagreementsEvent } from './shape.js';

type DifferenceEvent = Extract<DisagreementsEvent, { type: `difference.${string}` }>;

/** How a difference begins, and what becomes of it. */
export function evolveDifference(differences: Map<string, Difference>, event: Stamped<DifferenceEvent>): void {
  switch (event.type) {
    case 'difference.opened': {
      const { id, title, shared, unshared, from, at } = event;
      const needs = stillKept(event.needs);
      differences.set(id, { id, title, shared, unshared, needs, from, opened: at, changed: at });
      break;
    }
    case 'difference.raised': {
      const { id, organisation, shared, unshared, next, touches, at } = event;
      const said = { shared: [shared], unshared, needs: [], ...(next ? { next } : {}) };
      const guard = touches ? { touches: { what: touches, by: organisation } } : {};
      differences.set(id, { id, ...said, ...guard, raisedBy: organisation, opened: at, changed: at });
      break;
    }
    default:
      changeDifference(differences.get(event.id), event);
  }
}

type Change = Exclude<DifferenceEvent, { type: 'difference.opened' | 'difference.raised' }>;

function changeDifference(difference: Difference | undefined, event: Stamped<Change>): void {
  if (!difference) return;
  difference.changed = event.at;
  switch (event.type) {
    case 'difference.described':
      if (event.shared) difference.shared = [event.shared];
      if (event.unshared) difference.unshared = event.unshared;
      if (event.next) difference.next = event.next;
      break;
    case 'difference.needed':
      difference.needs = [...new Set([...difference.needs, ...stillKept([event.text])])];
      break;
    case 'difference.guarded':
      difference.touches = { what: event.touches, by: event.organisation };
      break;
    case 'difference.questioned':
      difference.weighing = {
        round: (difference.weighing?.round ?? 0) + 1,
        since: event.at,
        closes: event.closes,
        until: event.until,
        noes: new Set(),
      };
      break;
    case 'difference.weighed': {
      const { organisation, changes, agreed } = event;
      if (changes) difference.weighing?.noes.delete(organisation);
      else difference.weighing?.noes.add(organisation);
      difference.shared = [...new Set([...difference.shared, ...stillKept(agreed ? [agreed] : [])])];
      break;
    }
    case 'difference.kept':
      endWeighing(difference, event.at, 'kept');
      break;
    case 'difference.settled':
      endWeighing(difference, event.at, 'kept');
      difference.settled = { words: event.words, at: event.at };
      delete difference.parked;
      break;
    case 'difference.parked':
      difference.parked = event.until;
      endWeighing(difference, event.at, 'parked');
      break;
    case 'difference.returned':
      delete difference.parked;
      delete difference.settled;
      break;
  }
}

/** In older logs a difference was parked without being asked. */
function endWeighing({ weighing }: Difference, at: Moment, outcome: 'kept' | 'parked'): void {
  if (weighing && !weighing.ended) Object.assign(weighing, { ended: at, outcome });
}
