import { listed } from '../languages/counting.js';
import { languageInForce, locales } from '../languages/language.js';
import { inLanguages } from '../languages/tables.js';
import type { Day } from '../names.js';
import type { Nth, Rule, Weekday } from './shape.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** Days of the week, or the working week as a whole. */
export type Named = Weekday[] | 'working';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A sentence that begins with a capital letter. */
export const startHigh = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Small numbers read as words: `nine`. Other languages write figures, because their words change with what is counted. */
export const inLetters = (number: number): string =>
  (languageInForce() === 'en' ? small[number] : undefined) ?? number.toLocaleString(locales[languageInForce()]);
/** `nine` → 9, `9` → 9; undefined for what is not a number. */
export const outOfLetters = (word: string): number | undefined => {
  const number = /^\d{1,3}$/.test(word) ? Number(word) : small.indexOf(word);
  return number >= 0 ? number : undefined;
};

const tail = (day: number): string =>
  day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');

const examples =
  'Try “every Monday 9am”, “every other Thursday 9:30”, “first Tuesday” or “last Friday of the month 10:00”.';

/** All that people read about rhythms. */
const en = {
  unknown: `I could not read that rhythm. ${examples}`,
  oneOfMonth: `I can keep one day of the month, not two. ${examples}`,
  whichOfMonth: 'Which one of the month? Try “first Tuesday” or “last Friday of the month”.',
  tooManyDays: 'I can keep up to three days a week, or “every weekday”.',
  tooFar: 'I can count up to every 99 days, weeks or months.',
  outOfReach: 'That day is too far away for me. Please choose one between 1900 and 2199.',
  unknownTime: 'I could not read that time. Try “9am”, “14:00” or “9:30”.',
  unknownFrom: 'I could not read the day it begins. Try “from 5 June” or “from next Monday”.',

  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  } satisfies Record<Weekday, string>,
  /** `Every other week`; a working week is said as such. */
  every: (every: number, unit: Rule['unit']) => everyEnglish(every, unit),
  everyDays: (every: number, days: Named) =>
    everyEnglish(every, days === 'working' ? 'weekday' : listed(days.map((day) => en.days[day]))),
  onDays: (every: number, days: Named) =>
    `${everyEnglish(every, 'week')} on ${days === 'working' ? 'weekdays' : listed(days.map((day) => en.days[day]))}`,
  ofMonth: (nth: Nth, day: Weekday, every: number) =>
    `On the ${nths[nth]} ${en.days[day]} of ${everyEnglish(every, 'month').toLowerCase()}`,
  onDate: (day: number, every: number) =>
    `On the ${day}${tail(day)}${day > 28 ? ', or the last day,' : ''} of ${everyEnglish(every, 'month').toLowerCase()}`,
  at: (what: string, time: string) => `${what} at ${time.replace(/^0/, '')}`,
};

const everyEnglish = (every: number, what: string): string =>
  every === 1 ? `Every ${what}` : every === 2 ? `Every other ${what}` : `Every ${inLetters(every)} ${what}s`;

export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });

/** Which one of the month, in letters; a rule is also written with these. */
export const nths: Record<Nth, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' };

/** `June`. */
export const monthOf = (day: Day): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(locales[languageInForce()], { month: 'long', timeZone: 'UTC' });
