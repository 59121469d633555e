import { listed } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Named, Words } from './words.js';

const examples = 'Rhowch gynnig ar “bob dydd Llun 9:00”, “bob yn ail ddydd Iau 9:30” neu, yn Saesneg, “first Tuesday”.';
const days = {
  mon: 'dydd Llun',
  tue: 'dydd Mawrth',
  wed: 'dydd Mercher',
  thu: 'dydd Iau',
  fri: 'dydd Gwener',
  sat: 'dydd Sadwrn',
  sun: 'dydd Sul',
};
const units = {
  day: ['dydd', 'ddiwrnod', 'diwrnod'],
  week: ['wythnos', 'wythnos', 'wythnos'],
  month: ['mis', 'fis', 'mis'],
} as const;
/** After *yn ail* the noun softens. */
const every = (number: number, unit: keyof typeof units): string => {
  const [each, other, few] = units[unit];
  return number === 1 ? `Bob ${each}` : number === 2 ? `Bob yn ail ${other}` : `Bob ${number} ${few}`;
};
const soft = (day: string): string => day.replace(/^dydd/, 'ddydd');
const of = (named: Named): string => (named === 'working' ? 'diwrnod gwaith' : listed(named.map((day) => days[day])));

export const cy: Translated<Words> = {
  unknown: `Methais ddarllen y rhythm hwnnw. ${examples}`,
  oneOfMonth: `Gallaf gadw un diwrnod o’r mis, nid dau. ${examples}`,
  whichOfMonth: 'Pa un o’r mis? Yn Saesneg, rhowch gynnig ar “first Tuesday” neu “last Friday of the month”.',
  tooManyDays: 'Gallaf gadw hyd at dri diwrnod yr wythnos, neu “bob diwrnod gwaith”.',
  tooFar: 'Gallaf gyfrif hyd at bob 99 diwrnod, wythnos neu fis.',
  outOfReach: 'Mae’r diwrnod hwnnw’n rhy bell i mi. Dewiswch un rhwng 1900 a 2199.',
  unknownTime: 'Methais ddarllen yr amser hwnnw. Rhowch gynnig ar “9:00”, “14:00” neu “9:30”.',
  unknownFrom: 'Methais ddarllen y diwrnod cyntaf. Yn Saesneg, rhowch gynnig ar “from 5 June” neu “from 2027-06-05”.',
  days,
  every,
  everyDays: (number, named) => (number === 1 ? `Bob ${of(named)}` : `Bob yn ail ${soft(of(named))}`),
  onDays: (number, named) =>
    `${every(number, 'week')}, ar ${named === 'working' ? 'ddiwrnodau gwaith' : soft(of(named))}`,
  ofMonth: (nth, day, number) => {
    const named = days[day];
    const which = {
      1: `${named} cyntaf`,
      2: `ail ${soft(named)}`,
      3: `trydydd ${named}`,
      4: `pedwerydd ${named}`,
      [-1]: `${named} olaf`,
    }[nth];
    return `Ar y ${which} o ${every(number, 'month').toLowerCase()}`;
  },
  onDate: (day, number) =>
    `Ar ddydd ${day}${day > 28 ? ', neu’r diwrnod olaf,' : ''} o ${every(number, 'month').toLowerCase()}`,
  at: (what, time) => `${what} am ${time.replace(/^0/, '')}`,
};
