import { listed } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Named, Words } from './words.js';

const examples = 'Essayez « tous les lundis 9h », « un jeudi sur deux 9h30 » ou « premier mardi du mois ».';
const days = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
};
const units = {
  day: ['Tous les jours', 'Un jour sur deux', 'Tous les', 'jours'],
  week: ['Toutes les semaines', 'Une semaine sur deux', 'Toutes les', 'semaines'],
  month: ['Tous les mois', 'Un mois sur deux', 'Tous les', 'mois'],
} as const;
const every = (number: number, unit: keyof typeof units): string => {
  const [each, other, few, many] = units[unit];
  return number === 1 ? each : number === 2 ? other : `${few} ${number} ${many}`;
};
const of = (named: Named, plural: '' | 's'): string =>
  named === 'working' ? 'jours ouvrés' : listed(named.map((day) => `${days[day]}${plural}`));

export const fr: Translated<Words> = {
  unknown: `Je n’ai pas compris ce rythme. ${examples}`,
  oneOfMonth: `Je peux retenir un jour du mois, pas deux. ${examples}`,
  whichOfMonth: 'Lequel du mois ? Essayez « premier mardi » ou « dernier vendredi du mois ».',
  tooManyDays: 'Je peux retenir jusqu’à trois jours par semaine, ou « tous les jours ouvrés ».',
  tooFar: 'Je peux compter jusqu’à 99 jours, semaines ou mois.',
  outOfReach: 'Ce jour est trop loin pour moi. Choisissez-en un entre 1900 et 2199.',
  unknownTime: 'Je n’ai pas compris l’heure. Essayez « 9h », « 14h » ou « 9h30 ».',
  unknownFrom: 'Je n’ai pas compris le premier jour. Essayez « à partir du 5 juin » ou « à partir de lundi prochain ».',
  days,
  every,
  everyDays: (number, named) => (number === 1 ? `Tous les ${of(named, 's')}` : `Un ${of(named, '')} sur deux`),
  onDays: (number, named) => `${every(number, 'week')}, ${named === 'working' ? 'les ' : 'le '}${of(named, '')}`,
  ofMonth: (nth, day, number) => {
    const which = { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', [-1]: 'dernier' }[nth];
    return `Le ${which} ${days[day]}, ${every(number, 'month').toLowerCase()}`;
  },
  onDate: (day, number) =>
    `Le ${day === 1 ? '1er' : day}${day > 28 ? ' (ou le dernier jour)' : ''}, ${every(number, 'month').toLowerCase()}`,
  at: (what, time) => `${what} à ${time.replace(/^0/, '').replace(':00', ' h').replace(':', ' h ')}`,
};
