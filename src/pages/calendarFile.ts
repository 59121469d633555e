import ical, { ICalEventTransparency } from 'ical-generator';
import { languageInForce } from '../languages/language.js';
import type { CoalitionId, Day, Moment } from '../names.js';
import { addDays } from '../rhythm/day.js';
import type { Dated } from './calendar.js';

/** A calendar to take or to subscribe to (RFC 5545); hours are in UTC, so no reader's zone or clock change can move them. An entry keeps its name when its day or its title changes. */
export function calendarOf(coalition: CoalitionId, name: string, dates: Dated[], now: Moment): string {
  const calendar = ical({
    name,
    prodId: { company: 'Moot', product: 'Moot', language: languageInForce().toUpperCase() },
    ttl: 60 * 60,
  });
  for (const one of dates)
    calendar.createEvent({
      id: `${one.id}@${coalition}.moot`,
      stamp: now,
      summary: one.title,
      ...(one.where ? { location: one.where } : {}),
      ...('day' in one ? wholeDay(one.day) : hours(one.begins, one.minutes)),
    });
  return calendar.toString();
}

const hours = (begins: Moment, minutes: number) => ({
  start: new Date(begins),
  end: new Date(Date.parse(begins) + minutes * 60_000),
});

/** A day that takes nobody's time: from its beginning to the next, and the same in every zone. */
const wholeDay = (day: Day) => ({
  start: new Date(`${day}T00:00:00.000Z`),
  end: new Date(`${addDays(day, 1)}T00:00:00.000Z`),
  allDay: true,
  timezone: 'UTC',
  transparency: ICalEventTransparency.TRANSPARENT,
});
