import { GB, type ParsedResult, type ParsingReference } from 'chrono-node/en';
import { parse as parseFrench } from 'chrono-node/fr';
import { Temporal } from 'temporal-polyfill';
import { languageInForce } from '../languages/language.js';
import type { Day, Moment, Zone } from '../names.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * 60_000;
/** How far clocks are ahead of UTC, by zone and minute: a calendar is slow, and every look asks what day it is. */
const aheadMs = new Map<string, number>();
const mostKnown = 10_000;

/** Clocks are changed between two minutes (since 1973), so what holds at the beginning of one holds for all of it. */
function aheadAt(time: number, zone: Zone): number {
  const minute = Math.floor(time / minuteMs);
  const question = `${zone} ${minute}`;
  const known = aheadMs.get(question);
  if (known !== undefined) return known;
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(minute * minuteMs).toZonedDateTimeISO(zone);
  if (aheadMs.size >= mostKnown) aheadMs.clear();
  aheadMs.set(question, offsetNanoseconds / 1_000_000);
  return offsetNanoseconds / 1_000_000;
}

const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The date it is in a zone at an instant. */
export function dayOf(moment: Moment | Date, zone: Zone): Day {
  const time = typeof moment === 'string' ? Date.parse(moment) : moment.getTime();
  return dayAt(time + aheadAt(time, zone));
}

/** The instant of a wall-clock time, `09:00`. In a gap: as much later as the clock jumped. In an overlap: the first. */
export const atTime = (day: Day, time: string, zone: Zone): Moment =>
  iso(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant(),
  );

// A date without a clock has no zone: counted in UTC each of its days is 24 hours.
export const addDays = (day: Day, days: number): Day => dayAt(Date.parse(day) + days * dayMs);

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

export const later = (one: Moment, other: Moment): Moment => (one > other ? one : other);

export const addHours = (moment: Moment, hours: number): Moment =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

const iso = (instant: Temporal.Instant): Moment => new Date(instant.epochMilliseconds).toISOString();

/** Reading dates is slow, and most sentences hold none: only these words, or numbers with a stroke between, can make one. */
const mayHoldADay =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|days?|week|fortnight|month|year|end)|\d[./-]\d/i;
const mayHoldAFrenchDay =
  /(^|[^\p{L}])(janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c|lun|mar|mer|jeu|ven|sam|dim|aujourd|demain|jours?|semaine|mois|ans?|fin)|\d[./-]\d/iu;
/** "We sat down", "sun cream", "1/2 loaf": too short to be sure, unless a word before it says that a date comes. */
const couldBeAnything =
  /^(mon|tues?|wed|thu(rs)?|fri|sat|sun|jan|feb|mar(ch)?|apr|may|jun|jul|aug|sept?|oct|nov|dec|\d+[./-]\d+)$/i;
const announced = /(^|\b(by|on|before|until|till|from|next|this|last|avant|pour|le|du|au))\s*$/i;
const calendar = ['day', 'weekday', 'month', 'year'] as const;

/** The last piece of a sentence that is a date: `check the leaflet by Friday` → the rest, and the Friday after `now`. */
export function readDay(words: string, zone: Zone, now: Date): { day: Day; rest: string } | undefined {
  const isFrench = languageInForce() === 'fr';
  if (!mayHoldADay.test(words) && !(isFrench && mayHoldAFrenchDay.test(words))) return undefined;
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone);
  const timezone = here.offsetNanoseconds / 60_000_000_000;
  // A time alone, "at noon", is no day.
  const found = datesIn(words, { instant: now, timezone })
    .filter(({ start }) => calendar.some((part) => start.isCertain(part)))
    .filter(({ text, index }) => !couldBeAnything.test(text) || announced.test(words.slice(0, index)))
    .at(-1);
  if (!found) return undefined;
  const { start, index, text } = found;
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !date) return undefined;
  const day = Temporal.PlainDate.from({ year, month, day: date }).toString();
  const before = words
    .slice(0, index)
    .replace(/(?:^|\s+)(?:by|on|before|until|till|avant|pour|d[’']ici|jusqu[’']au)(?:\s+(?:the|le|au))?\s*$/i, '');
  const rest = `${before.trimEnd()} ${words.slice(index + text.length).trimStart()}`.replace(/[\s,]+$/, '').trim();
  return { day, rest };
}

/** English dates, and French ones where French is read; Welsh has no reader, and its hints say what can be typed. */
function datesIn(words: string, around: ParsingReference): ParsedResult[] {
  const french = languageInForce() === 'fr' ? parseFrench(words, around, { forwardDate: true }) : [];
  return french.some(({ start }) => calendar.some((part) => start.isCertain(part)))
    ? french
    : GB.parse(words, around, { forwardDate: true });
}

/** A day with a time on the clock, in a zone: `Tue 17 June 12:30` → its instant. Undefined without both. */
export function readMoment(words: string, zone: Zone, now: Date): Moment | undefined {
  const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone);
  const timezone = here.offsetNanoseconds / 60_000_000_000;
  const start = datesIn(words, { instant: now, timezone }).at(-1)?.start;
  if (!start?.isCertain('hour') || !calendar.some((part) => start.isCertain(part))) return undefined;
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !date) return undefined;
  const [hour, minute] = [start.get('hour') ?? 0, start.get('minute') ?? 0];
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return atTime(Temporal.PlainDate.from({ year, month, day: date }).toString(), time, zone);
}
