import type { Day } from '../names.js';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];
/** First to fourth, or the last. A fifth Tuesday comes too seldom to promise. */
export type Nth = 1 | 2 | 3 | 4 | -1;

/** When a thing comes round again, as the clocks of one place show it. Weeks begin on Monday. */
export interface Rule {
  /** Every so many units, 1 to 99. */
  every: number;
  unit: 'day' | 'week' | 'month';
  /** In the order of the week. Without it, a week means the weekday of `from`. */
  days?: Weekday[];
  /** For months: which of these weekdays. Without it, a month means the date of `from`, or the month's last day. */
  nth?: Nth;
  /** `09:30`, in the coalition's zone. */
  time: string;
  /** Counting begins in the week or month of this day, and nothing comes before it. */
  from: Day;
}

export const mostEvery = 99;
/** More would not fit into a button, and would be more asking than a coalition can bear. */
export const mostDays = 3;
export const workingDays: readonly Weekday[] = weekdays.slice(0, 5);
export const isWorkingWeek = (days: readonly Weekday[]): boolean => days.join() === workingDays.join();

/** Only what the clock can keep and a button can carry. */
export function isSound({ every, unit, days, nth }: Rule): boolean {
  if (every < 1 || every > mostEvery) return false;
  const inOrder = weekdays.filter((weekday) => days?.includes(weekday));
  if (days && (days.length === 0 || inOrder.join() !== days.join())) return false;
  if (unit === 'week') return nth === undefined && (!days || days.length <= mostDays || isWorkingWeek(days));
  return unit === 'month' ? (nth === undefined) === !days && (days?.length ?? 1) === 1 : !days && nth === undefined;
}
