import { inWords } from '../members/who.js';
import type { RuleText } from '../names.js';
import { day } from '../names.js';
import { isSound, isWorkingWeek, type Nth, type Rule, type Weekday, weekdays, workingDays } from './shape.js';
import { nths, words } from './words.js';

/** A rule in its canonical words, at most 55 characters: `every 2 weeks on thu at 09:30 from 2026-11-26`. */
export function writeRule({ every, unit, days, nth, time, from }: Rule): RuleText {
  const units = every === 1 ? unit : `${every} ${unit}s`;
  const named = days && (isWorkingWeek(days) ? 'weekdays' : days.join());
  const on = named ? ` on ${nth === undefined ? '' : `${nths[nth]} `}${named}` : '';
  return `every ${units}${on} at ${time} from ${from}`;
}

const canonical =
  /^every (?:(\d{1,2}) )?(day|week|month)s?(?: on (?:(first|second|third|fourth|last) )?([a-z,]+))? at (\d\d:\d\d) from (\d{4}-\d\d-\d\d)$/;

/** Reads canonical words back. Undefined: nobody wrote this with `writeRule`. */
export function ruleOf(text: RuleText): Rule | undefined {
  const [, every = '1', unit, nth, named, time, from] = canonical.exec(text) ?? [];
  if (!unit || !time || !from || !day.safeParse(from).success || time > '23:59') return undefined;
  const days = named === 'weekdays' ? [...workingDays] : named?.split(',');
  const which = Object.entries(nths).find(([, word]) => word === nth)?.[0];
  const rule: Rule = {
    every: Number(every),
    unit: unit as Rule['unit'],
    ...(days ? { days: days as Weekday[] } : {}),
    ...(which ? { nth: Number(which) as Nth } : {}),
    time,
    from,
  };
  return isSound(rule) && writeRule(rule) === text ? rule : undefined;
}

/** A rule as people say it: `Every other Thursday at 9:30`. */
export function sayRule({ every, unit, days, nth, time, from }: Rule): string {
  const often = (what: string) =>
    every === 1 ? words.everyOne(what) : every === 2 ? words.everyOther(what) : words.everyFew(every, what);
  if (unit === 'day') return words.at(often('day'), time);
  const began = new Date(`${from}T12:00:00Z`);
  if (unit === 'month') {
    const day = days?.[0];
    const months = often('month');
    const on = nth !== undefined && day ? words.ofMonth(nth, words.days[day], months) : undefined;
    return words.at(on ?? words.onDate(began.getUTCDate(), months), time);
  }
  const dayOfFrom = weekdays[(began.getUTCDay() + 6) % 7] ?? 'mon';
  const own = days ?? [dayOfFrom];
  const named = isWorkingWeek(own) ? [words.workingWeek] : own.map((day) => words.days[day]);
  if (every === 1 || (every === 2 && named.length === 1 && !isWorkingWeek(own)))
    return words.at(often(inWords(named)), time);
  return words.at(words.onDays(often('week'), isWorkingWeek(own) ? `${words.workingWeek}s` : inWords(named)), time);
}
