import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/ports.js';
import { addDays, atTime, dayOf } from '../../src/rhythm/day.js';
import { coalition } from './cast.js';
import type { Store } from './store.js';

/** A clock that runs like the real one, some time ahead of it; it goes forward only and survives a restart. */
export interface MovableClock {
  now: Clock;
  /** Goes there by quarters of an hour and calls `at` at each, so that whatever is due on the way happens in its order. */
  walkTo(then: Date, at: () => Promise<void>): Promise<void>;
}

/** What the page's buttons ask for, or a wall-clock time in the coalition's zone, `2026-06-15T09:00`. */
export type Move = 'hour' | 'day' | 'monday' | { to: string };

const quarterMs = 15 * 60_000;

export function movableClock(store: Store, real: Clock): MovableClock {
  const now = () => new Date(real().getTime() + store.aheadMs());
  const moveTo = (then: number) => store.setAheadMs(Math.max(store.aheadMs(), then - real().getTime()));
  return {
    now,
    async walkTo(then, at) {
      for (
        let next = quarterAfter(now());
        next < then.getTime();
        next = Math.max(next + quarterMs, quarterAfter(now()))
      ) {
        moveTo(next);
        await at();
      }
      moveTo(then.getTime());
      await at();
    },
  };
}

const quarterAfter = (instant: Date): number => (Math.floor(instant.getTime() / quarterMs) + 1) * quarterMs;

/** The instant a move means. A day is a day on the calendar: the same time of day, also when the clocks change. */
export function whereTo(move: Move, now: Date): Date {
  if (move === 'hour') return new Date(now.getTime() + 4 * quarterMs);
  if (typeof move === 'object') return new Date(atTime(move.to.slice(0, 10), move.to.slice(11), coalition.zone));
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(coalition.zone);
  if (move === 'day') return new Date(here.add({ days: 1 }).epochMilliseconds);
  const daysToMonday = 8 - here.dayOfWeek;
  return new Date(atTime(addDays(dayOf(now, coalition.zone), daysToMonday), '09:00', coalition.zone));
}
