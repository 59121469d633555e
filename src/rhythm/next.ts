import { Temporal } from 'temporal-polyfill';
import type { Moment, Zone } from '../names.js';
import { atTime, dayOf } from './day.js';
import { type Rule, weekdays } from './shape.js';

/** Answers already worked out. A calendar is slow, and every look at a coalition asks it the same two questions. */
const known = new Map<string, Moment>();
const mostKnown = 10_000;

/** The rule's first instant strictly after another; see `workOut`. */
export function next(rule: Rule, zone: Zone, after: Moment): Moment {
  // Rules speak of full minutes, so all questions within one have the same answer.
  const minute = `${new Date(after).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)}:00.000Z`;
  const question = JSON.stringify([rule, zone, minute]);
  const answer = known.get(question) ?? workOut(rule, zone, minute);
  if (known.size >= mostKnown) known.clear();
  known.set(question, answer);
  return answer;
}

/**
 * The rule's first instant strictly after another. Each local date and time comes once: in a gap as much later as the
 * clock jumped, in an overlap the first of the two.
 */
function workOut(rule: Rule, zone: Zone, after: Moment): Moment {
  // A day early: what falls into a gap comes later than its own date says, by a whole day when a zone skips one.
  const start = Temporal.PlainDate.from(dayOf(after, zone)).subtract({ days: 1 });
  for (let turn = turnOf(rule, start); ; turn += 1) {
    for (const date of datesIn(rule, turn)) {
      const instant = atTime(date.toString(), rule.time, zone);
      if (instant > after) return instant;
    }
  }
}

const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate => date.subtract({ days: date.dayOfWeek - 1 });
const firstOf = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: 1 });

/** How many turns of the rule have begun before a date, counted from its beginning. */
function turnOf({ every, unit, from }: Rule, date: Temporal.PlainDate): number {
  const began = Temporal.PlainDate.from(from);
  const passed = {
    day: () => began.until(date, { largestUnit: 'days' }).days,
    week: () => mondayOf(began).until(mondayOf(date), { largestUnit: 'weeks' }).weeks,
    month: () => firstOf(began).until(firstOf(date), { largestUnit: 'months' }).months,
  }[unit]();
  return Math.max(0, Math.floor(passed / every));
}

/** The dates of one turn, earliest first. */
function datesIn({ every, unit, days, nth, from }: Rule, turn: number): Temporal.PlainDate[] {
  const began = Temporal.PlainDate.from(from);
  const steps = turn * every;
  const dates = {
    day: () => [began.add({ days: steps })],
    week: () => {
      const monday = mondayOf(began).add({ weeks: steps });
      const numbers = days?.map((day) => weekdays.indexOf(day)) ?? [began.dayOfWeek - 1];
      return numbers.sort((a, b) => a - b).map((number) => monday.add({ days: number }));
    },
    month: () => {
      const first = firstOf(began).add({ months: steps });
      const day = days?.[0];
      if (nth === undefined || day === undefined) return [first.with({ day: began.day }, { overflow: 'constrain' })];
      return [nthOf(first, weekdays.indexOf(day) + 1, nth)];
    },
  }[unit]();
  return dates.filter((date) => Temporal.PlainDate.compare(date, began) >= 0);
}

function nthOf(first: Temporal.PlainDate, dayOfWeek: number, nth: number): Temporal.PlainDate {
  if (nth > 0) return first.add({ days: ((dayOfWeek - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: (last.dayOfWeek - dayOfWeek + 7) % 7 });
}
