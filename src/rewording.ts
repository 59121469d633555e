import { all, type Entry, type Event, lapses, type State } from './coalition.js';
import { withoutLapsed } from './lasting/following.js';
import type { Running } from './lasting/state.js';

/** How the log is to be rewritten so that what people took back is gone from it; undefined when there is nothing to forget. */
export function forgets(state: State): ((entry: Entry) => Entry) | undefined {
  const changes = all.flatMap(([slice, feature]) => feature.forgets?.(state[slice]) ?? []);
  if (changes.length === 0) return undefined;
  return (entry) => {
    const event = changes.reduce<Event>((before, change) => change(before), entry);
    const { v, at, by, delivery } = entry;
    return event === entry ? entry : { v, at, by, delivery, ...event };
  };
}

/** How the log is to be rewritten so that words whose time is over are gone from it. */
export function letGo(running: readonly Running[]): (entry: Entry, position: number) => Entry {
  const over = new Set(running.flatMap(({ at }) => at));
  return (entry, position) => (over.has(position) ? withoutLapsed(entry, lapses) : entry);
}
