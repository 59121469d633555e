import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import type { Day, Moment, Zone } from '../names.js';

/** The date it is in a zone at an instant. */
export const dayOf = (moment: Moment | Date, zone: Zone): Day =>
  Temporal.Instant.from(typeof moment === 'string' ? moment : moment.toISOString())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();

/** The instant of a wall-clock time, `09:00`. In a gap: as much later as the clock jumped. In an overlap: the first. */
export const atTime = (day: Day, time: string, zone: Zone): Moment =>
  iso(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant(),
  );

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

export const addHours = (moment: Moment, hours: number): Moment =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

const iso = (instant: Temporal.Instant): Moment => new Date(instant.epochMilliseconds).toISOString();

/** The last piece of a sentence that is a date: `check the leaflet by Friday` → the rest, and the Friday after `now`. */
export function readDay(words: string, zone: Zone, now: Date): { day: Day; rest: string } | undefined {
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone);
  const timezone = here.offsetNanoseconds / 60_000_000_000;
  const found = chrono.en.GB.parse(words, { instant: now, timezone }, { forwardDate: true }).at(-1);
  if (!found) return undefined;
  const { start, index, text } = found;
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !date) return undefined;
  const day = Temporal.PlainDate.from({ year, month, day: date }).toString();
  const before = words.slice(0, index).replace(/(?:^|\s+)(?:by|on|before|until|till)(?:\s+the)?\s*$/i, '');
  const rest = `${before.trimEnd()} ${words.slice(index + text.length).trimStart()}`.replace(/[\s,]+$/, '').trim();
  return { day, rest };
}
