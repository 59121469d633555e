import { Temporal } from 'temporal-polyfill';
import { isRefusal, type Refusal, refuse } from '../feature.js';
import { type Day, day, type Zone } from '../names.js';
import { addHours, atTime, dayOf, readDay } from './day.js';
import { next } from './next.js';
import { ruleOf } from './say.js';
import {
  isSound,
  isWorkingWeek,
  mostEvery,
  type Nth,
  type Rule,
  type Weekday,
  weekdays,
  workingDays,
} from './shape.js';
import { inEnglish } from './typed.js';
import { nths, outOfLetters, words } from './words.js';

const usualTime = '09:00';

/** A rhythm in plain words: `every other Thursday 9:30`, `first Tuesday`. Nine o'clock and today when nothing is said. */
export function readRule(text: string, zone: Zone, now: Date): Rule | Refusal {
  const written = ruleOf(text.trim());
  if (written) return written;
  const timed = takeTime(plainly(inEnglish(text)));
  if (isRefusal(timed)) return timed;
  const begun = takeFrom(timed.left, zone, now);
  if (isRefusal(begun)) return begun;
  const said = readTurns(begun.left.split(' ').filter((word) => word !== '' && !fillers.has(word)));
  if (isRefusal(said)) return said;
  const { date, ...turns } = said;
  const earliest = begun.from ?? dayOf(now, zone);
  const rule: Rule = { ...turns, time: timed.time, from: earliest };
  if (date !== undefined) return { ...rule, from: firstWithDate(earliest, date) };
  if (!rule.days) return rule;
  // Counting begins with the first one to come: "every other Monday" said on a Wednesday means next Monday.
  const after = begun.from ? addHours(atTime(begun.from, '00:00', zone), -1) : now.toISOString();
  return { ...rule, from: dayOf(next({ ...rule, every: 1 }, zone, after), zone) };
}

const plainly = (text: string): string =>
  ` ${text.toLowerCase().normalize('NFKC')} `
    .replace(/([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/\b(?:from )?mon(?:day)?\s?(?:-|–|to|until|till)\s?fri(?:day)?\b/g, 'weekdays')
    .replace(/\bbi-weekly\b/g, 'biweekly')
    .replace(/[,;&!]|\.(?=\s)/g, ' ')
    .replace(/\s+/g, ' ');
const fillers = new Set(['on', 'the', 'of', 'in', 'and', 'a', 'once', 'per', 'please', 'at']);

/** Takes the one clock time out of a phrase. */
function takeTime(phrase: string): { time: string; left: string } | Refusal {
  const clock =
    / (?:(?:at|from|@) ?)?(?:(\d{1,2})(?:[:.](\d{2}))? ?([ap]m)|(\d{1,2})[:.](\d{2})|(noon|midday|midnight))(?= )/;
  const hour = / at (\d{1,2})(?: ?o['’]?clock)?(?= )/;
  const found = clock.exec(phrase) ?? hour.exec(phrase);
  if (!found) return { time: usualTime, left: phrase };
  const left = phrase.replace(found[0], '');
  const [, half, halfPast, twelve, full, fullPast = '00', word] = found;
  if (word) return { time: word === 'midnight' ? '00:00' : '12:00', left };
  const hours = half && twelve ? (Number(half) % 12) + (twelve === 'pm' ? 12 : 0) : Number(full ?? half);
  const minutes = Number(halfPast ?? fullPast);
  const wrong = hours > 23 || minutes > 59 || (twelve && (Number(half) > 12 || Number(half) < 1));
  return wrong ? refuse(words.unknownTime) : { time: `${two(hours)}:${two(minutes)}`, left };
}
const two = (number: number): string => String(number).padStart(2, '0');

/** Takes the day it begins out of a phrase, if there is one. */
function takeFrom(phrase: string, zone: Zone, now: Date): { from?: Day; left: string } | Refusal {
  const [all, said] = / (?:from|starting|beginning)(?: on)? (.+)$/.exec(phrase) ?? [];
  if (!all || !said) return { left: phrase };
  const before = phrase.slice(0, -all.length);
  if (day.safeParse(said.trim()).success) return { from: said.trim(), left: before };
  const read = readDay(said, zone, now);
  return read ? { from: read.day, left: `${before} ${read.rest}` } : refuse(words.unknownFrom);
}

type Turns = Pick<Rule, 'every' | 'unit' | 'days' | 'nth'> & { date?: number };

const unitWords: Record<string, { every?: number; unit: Rule['unit']; days?: readonly Weekday[] }> = {
  day: { unit: 'day' },
  days: { unit: 'day' },
  daily: { every: 1, unit: 'day' },
  week: { unit: 'week' },
  weeks: { unit: 'week' },
  weekly: { every: 1, unit: 'week' },
  fortnight: { every: 2, unit: 'week' },
  fortnightly: { every: 2, unit: 'week' },
  biweekly: { every: 2, unit: 'week' },
  month: { unit: 'month' },
  months: { unit: 'month' },
  monthly: { every: 1, unit: 'month' },
  quarter: { every: 3, unit: 'month' },
  quarterly: { every: 3, unit: 'month' },
  weekday: { unit: 'week', days: workingDays },
  weekdays: { unit: 'week', days: workingDays },
};
const units = new Map(Object.entries(unitWords));

const weekdayOf = (word: string): Weekday | undefined =>
  /^(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?$/.test(word)
    ? weekdays.find((weekday) => word.startsWith(weekday))
    : undefined;

/** `first` → 1, `last` → -1, `15th` → 15. */
const placeOf = (word: string): number | undefined => {
  const named = Object.entries(nths).find(([, letters]) => letters === word)?.[0];
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) ?? [];
  return named === undefined && number === undefined ? undefined : Number(named ?? number);
};

/** How often, on which days: one word after the other; a word nobody knows is a refusal. */
function readTurns(all: string[]): Turns | Refusal {
  const counts: number[] = [];
  const found = new Set<Rule['unit']>();
  const days = new Set<Weekday>();
  const places: number[] = [];
  const monthly = all.some((word) => units.get(word)?.unit === 'month');
  for (const [index, word] of all.entries()) {
    const afterEvery = ['every', 'each'].includes(all[index - 1] ?? '');
    const follows = all[index + 1] ?? '';
    const place = placeOf(word);
    const unit = units.get(word);
    const weekday = weekdayOf(word);
    const number = outOfLetters(word);
    if (word === 'every' || word === 'each') continue;
    if (word === 'other' || word === 'alternate') counts.push(2);
    else if (number !== undefined && afterEvery) counts.push(number);
    else if (weekday) days.add(weekday);
    else if (unit) {
      if (unit.every) counts.push(unit.every);
      for (const one of unit.days ?? []) days.add(one);
      found.add(unit.unit);
    } else if (place === undefined) return refuse(words.unknown);
    // "Every second Thursday" is every other one; "every second Thursday of the month" is the second.
    else if (afterEvery && place > 1 && (units.has(follows) || (place === 2 && !monthly))) counts.push(place);
    else places.push(place);
  }
  return combine(
    counts,
    [...found],
    weekdays.filter((weekday) => days.has(weekday)),
    places,
  );
}

function combine(counts: number[], found: Rule['unit'][], days: Weekday[], places: number[]): Turns | Refusal {
  const [every = 1, ...more] = counts;
  const unit = found[0] ?? (places.length > 0 ? 'month' : days.length > 0 ? 'week' : undefined);
  if (more.some((count) => count !== every) || found.length > 1 || !unit) return refuse(words.unknown);
  if (every < 1 || every > mostEvery) return refuse(words.tooFar);
  const on = days.length > 0 ? { days } : {};
  if (unit !== 'month') {
    if (places.length > 0 || (unit === 'day' && days.length > 0)) return refuse(words.unknown);
    const turns: Turns = { every, unit, ...on };
    return isSound({ ...turns, time: '', from: '' }) ? turns : refuse(words.tooManyDays);
  }
  if (places.length > 1 || days.length > 1 || isWorkingWeek(days)) return refuse(words.oneOfMonth);
  const [place] = places;
  if (days.length === 0) {
    if (place === undefined) return { every, unit };
    return place > 0 && place <= 31 ? { every, unit, date: place } : refuse(words.unknown);
  }
  if (place === undefined || place > 4) return refuse(words.whichOfMonth);
  return { every, unit, ...on, nth: place as Nth };
}

/** The first day from `from` on that is the `date`th of its month. */
function firstWithDate(from: Day, date: number): Day {
  const start = Temporal.PlainDate.from(from);
  for (let months = 0; ; months += 1) {
    const first = start.with({ day: 1 }).add({ months });
    const wanted = first.with({ day: date }, { overflow: 'constrain' });
    if (wanted.day === date && Temporal.PlainDate.compare(wanted, start) >= 0) return wanted.toString();
  }
}
