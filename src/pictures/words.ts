import type { Counts, Ground } from '../agreement/map.js';
import type { Standing } from '../agreement/standing.js';
import { inLanguages } from '../languages/tables.js';
import type { Day } from '../names.js';
import { sayDay } from '../note.js';
import type { Crowd, Ribbon } from './picture.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const sides = { yes: 'yes', neither: 'neither', no: 'not for us' } satisfies Record<keyof Counts, string>;
/** Said in this order. */
const sidesSaid = ['yes', 'no', 'neither'] as const;
const howMany = (count: number, who: Crowd): string =>
  count === 1 && who === 'people' ? 'one person' : `${count.toLocaleString('en-GB')} ${who}`;

const en = {
  aboutSpread: 'A row per statement, a dot per organisation. No names.',
  aboutSpreadUncounted: 'A row per statement. No names, and no figures where they would tell what somebody said.',
  standing: {
    shared: 'shared',
    unwanted: 'not for us',
    apart: 'divided',
    between: 'in between',
    little: 'little support',
    early: 'too early',
  } satisfies Record<Standing, string>,
  ground: {
    broad: 'broad shared ground',
    mixed: 'some shared ground',
    thin: 'little support',
  } satisfies Record<Ground, string>,
  /** In place of a statement for whose letters we have no font; the words beside the picture have it. */
  undrawable: '(in letters I cannot draw)',
  noGround: 'fewer than five answers',
  side: sides,
  counted: (counts: Counts): string =>
    sidesSaid
      .filter((side) => counts[side] > 0)
      .map((side) => `${counts[side]} ${sides[side]}`)
      .join(', '),
  /** A row, where it cannot be seen. */
  row: (statement: string, said: string[]): string => `“${statement}”: ${said.join(', ')}.`,
  howMany,
  atLeast: (count: number, who: Crowd): string => `${who === 'people' ? '' : 'at least '}${howMany(count, who)}`,
  aboutOpinion: (people: string, perDot: number): string =>
    perDot === 1 ? `${people}, a dot for each. No names.` : `${people}, a dot for every ${perDot}. No names.`,
  aboutBunches: (organisations: string): string =>
    `${organisations}, a dot for five or more that stand close together. No names.`,
  aboutCloud: (people: string): string => `${people}, a larger dot where more of them stand. No names.`,
  found: {
    spectrum: {
      people: 'One main line of difference, and people all along it',
      organisations: 'One main line of difference, and all of us along it',
    } satisfies Record<Crowd, string>,
    twoLines: 'One main line of difference, and a second, weaker one',
    camps: (camps: number): string => `${['', '', 'Two', 'Three', 'Four', 'Five'][camps] ?? camps} groups of opinion`,
    unclear: 'No clear groups',
    agreeable: 'No groups: some say yes more often than others',
    few: 'Too few answers to see a pattern',
  },
  foundMore: {
    unclear: {
      people: 'People differ from statement to statement, and not along any line.',
      organisations: 'No groups of five or more stand apart beyond chance.',
    } satisfies Record<Crowd, string>,
    agreeable: 'Some agree with more or less everything, others with little. That is a way of answering, not a side.',
    few: 'A map takes twelve people who answered, and six statements that some see differently.',
  },
  end: (who: Crowd): string => `Here more ${who} say`,
  noneHere: 'nothing that the other end would not say too',
  says: { yes: 'Yes', no: 'No' },
  saying: (says: string, statement: string): string => `${says}: ${statement}`,
  camp: (letter: string, people: string): string => `${letter} · ${people}`,
  opinion: (title: string, people: string, found: string): string =>
    `A picture of opinions on “${title}”, from ${people}. ${found}.`,
  opinionEnd: (which: 'left' | 'right', who: Crowd, sayings: string): string =>
    `At the ${which} end more ${who} say ${sayings}.`,
  opinionCamp: (letter: string, people: string, sayings: string): string => `Group ${letter}, ${people}: ${sayings}.`,
  quoted: (says: string, statement: string): string => `${says.toLowerCase()} to “${statement}”`,
  spread: (title: string, rows: string): string => `A picture of what we heard on “${title}”. ${rows}`,

  aboutWeb: (organisations: number, links: number): string =>
    `${organisations} organisations, ${links} ${links === 1 ? 'line' : 'lines'}. A line is something two of them do together.`,
  webNode: 'an organisation',
  webLink: 'something they do together',
  webLinks: (name: string, others: string[]): string => `${name} with ${others.join(', ')}.`,
  web: (title: string, about: string, links: string): string => `A picture: ${title}. ${about} ${links}`,
  aboutRibbon: 'A ribbon for each thing we do together, from the day it was agreed.',
  today: 'today',
  itsDay: 'its day',
  stands: { going: 'going on', done: 'done', back: 'handed back, free to take up' } satisfies Record<
    Ribbon['stands'],
    string
  >,
  ribbonSince: (day: string): string => `since ${day}`,
  ribbonDay: (day: string): string => `meant for ${day}`,
  ribbonRow: (what: string, said: string[]): string => `“${what}”: ${said.join(', ')}.`,
  ribbon: (title: string, rows: string): string => `A picture: ${title}. ${rows}`,
  aboutMoved: 'The same statements, asked twice. Nobody sees whose view moved.',
  was: (day: string): string => `then, ${day}`,
  is: (day: string): string => `now, ${day}`,
  movedRow: (statement: string, was: string, is: string): string => `“${statement}”: then ${was}; now ${is}.`,
  moved: (title: string, was: string, is: string, rows: string): string =>
    `A picture of then and now on “${title}”, ${was} and ${is}. ${rows}`,
};

export type Words = typeof en;
/** All that people read in a picture, and all that is said in its place. */
export const words = inLanguages(en, { cy, fr });

/** A day in a picture: `9 Jun 2026`. */
export const sayShort = (day: Day): string => sayDay(day).replace(/^\S+ /, '');
