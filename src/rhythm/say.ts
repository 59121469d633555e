import type { RuleText } from '../names.js';
import { day } from '../names.js';
import { isSound, isWorkingWeek, type Nth, type Rule, type Weekday, weekdays, workingDays } from './shape.js';
import { type Named, nths, words } from './words.js';

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
export const sayRule = (rule: Rule): string => words.at(turns(rule), rule.time);

function turns({ every, unit, days, nth, from }: Rule): string {
  if (unit === 'day') return words.every(every, 'day');
  const began = new Date(`${from}T12:00:00Z`);
  if (unit === 'month') {
    const day = days?.[0];
    return nth !== undefined && day ? words.ofMonth(nth, day, every) : words.onDate(began.getUTCDate(), every);
  }
  const dayOfFrom = weekdays[(began.getUTCDay() + 6) % 7] ?? 'mon';
  const own = days ?? [dayOfFrom];
  const named: Named = isWorkingWeek(own) ? 'working' : [...own];
  const isShort = every === 1 || (every === 2 && named.length === 1);
  return isShort ? words.everyDays(every, named) : words.onDays(every, named);
}
