import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const en = {
  pages: {
    home: 'Latest',
    digests: 'Digests',
    differences: 'Open differences',
    decisions: 'Decisions',
    commitments: 'Commitments',
    declaration: 'Declaration',
    pictures: 'Sense checks',
  },
  about: {
    digests: 'Every digest as it was posted, newest first.',
    differences: 'What we do not share yet. This is normal work.',
    decisions: 'What is open for everybody, what we have decided, and how we decide.',
    commitments: 'What we have promised each other. Each is held by those who said yes.',
    declaration: 'What we are here for and how we work. Each name stands under the version it signed.',
    pictures: 'What we heard when we asked in private first. Nobody’s own answer is here.',
  },
  nothingYet: 'Nothing here yet.',
  noDigest: 'No digest has been posted yet. The first one will stand here.',
  open: 'Open',
  parked: 'Parked',
  settled: 'Settled lately',
  inForce: 'Decided and in force',
  howWeDecide: 'How we decide',
  going: 'Going on',
  free: 'Handed back with thanks, and free to take up',
  done: 'Done lately',
  closedOn: 'Closed ',
  closes: (title: string) => `Last call: ${title}`,
  review: (title: string) => `Still right? ${title}`,

  skip: 'Skip to the page',
  menu: 'Pages',
  searchLabel: 'Look for words in the digests',
  search: 'Search',
  found: (count: number, sought: string) =>
    count === 0
      ? `No digest has “${sought}”. Try one word, or the beginning of one.`
      : `${count === 1 ? 'One digest has' : `${count} digests have`} “${sought}”.`,
  showAll: 'Show all digests',
  newer: 'Newer',
  older: 'Older',
  elsewhere: 'Follow it: ',
  feed: 'Feed (Atom)',
  calendar: 'Calendar (.ics)',
  foot: (name: string, zone: string) =>
    `Times are in ${zone.replaceAll('_', ' ')}. This is for ${name} only: whoever has the address can read it, so please do not pass it on outside.`,
  deadTitle: 'This link does not work any more',
  dead: 'A host has renewed it, or a part of it is missing. In a room of your coalition, /moot digest web gives you the one that works.',
  missingTitle: 'There is no such page',
  missing: 'It may have been moved.',
  toLatest: 'Go to the latest digest',
  fault: 'Something went wrong on our side. Please try again in a moment.',

  linkTitle: 'Our pages on the web',
  linkHow:
    'What every room can read, in one place: digests, open differences, decisions, commitments and pictures. Nothing private is there.',
  linkKeep: 'No account is needed, so whoever has this link can read it. Please keep it inside the coalition: ',
  linkSubscribe: 'For your calendar, and for a feed reader:',
  copyTitle: 'A copy to keep',
  copyHow: 'All that every room can read, up to this moment. Nothing private is in it, and nobody’s single answer.',
  copyAll: 'All of it, for other programmes: ',
  copySheets: 'As lists for a spreadsheet:',
  copyElsewhere: 'Whoever runs this Moot can also make a folder of pages, or move us to another machine: moot export.',
  takeCopy: 'Take a copy',
  openPages: 'Open our pages',
  renew: 'Make a new link, end this one',
  close: 'Switch the pages off',
  reopen: 'Switch them on, with a new link',
  renewed: 'Done. Every older link has stopped working. Calendars and feed readers need the new one:',
  closed: 'Our pages are switched off, and no link to them works.',
  askHost: 'A host can switch them on.',
  noPages: 'This Moot has no web pages. Whoever runs it can switch them on: MOOT_PUBLIC_URL in its settings.',
};

export type Words = typeof en;
/** All that people read on the coalition's web pages, and about them. */
export const words = inLanguages(en, { cy, fr });
