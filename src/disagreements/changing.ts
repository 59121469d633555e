import type { Stamped } from '../feature.js';
import type { Difference, DisagreementsEvent } from './shape.js';

type DifferenceEvent = Extract<DisagreementsEvent, { type: `difference.${string}` }>;

/** How a difference begins, and what becomes of it. */
export function evolveDifference(differences: Map<string, Difference>, event: Stamped<DifferenceEvent>): void {
  switch (event.type) {
    case 'difference.opened': {
      const { id, title, shared, unshared, needs, from, at } = event;
      differences.set(id, { id, title, shared, unshared, needs, from, opened: at, changed: at });
      break;
    }
    case 'difference.raised': {
      const { id, organisation, shared, unshared, next, at } = event;
      const said = { shared: [shared], unshared, needs: [], ...(next ? { next } : {}) };
      differences.set(id, { id, ...said, raisedBy: organisation, opened: at, changed: at });
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
    case 'difference.settled':
      difference.settled = { words: event.words, at: event.at };
      delete difference.parked;
      break;
    case 'difference.parked':
      difference.parked = event.until;
      break;
    case 'difference.returned':
      delete difference.parked;
      delete difference.settled;
      break;
  }
}
