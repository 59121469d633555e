import { inLanguages } from '../languages/tables.js';
import type { Part } from '../record/record.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about the files of what Moot holds of them. */
const en = {
  aboutOurs: 'Our data: what we said, promised and did, as files; only for us',
  aboutMe: 'What Moot holds about you, as files; only for you',
  ours: 'Our data',
  me: 'What Moot holds about me',
  taken: 'Here it is, as a page to read and as a file for machines. Nobody else is told that you took it.',
  fileOurs: 'our-data',
  fileMe: 'about-me',
  first:
    'What Moot holds comes with the answer, as files. To be sure of it, take it first: /moot setup data, or /moot setup me.',
  leaving: 'Your data comes with this, while Moot still has it: a page to read, and a file for machines.',

  titleOurs: (name: string, coalition: string) => `What ${name} said and did in ${coalition}`,
  titleMe: (coalition: string) => `What Moot holds about you in ${coalition}`,
  made: 'As it stood on ',
  holdsOurs:
    'This holds what your organisation told every room, what you said for it yourself, what it promised and did with others, what it sealed and is still sealed, and what every room of the coalition may read.',
  holdsMe:
    'This holds your name and accounts, what you said and answered here, for yourself and for your organisation, and what you sealed that is still sealed.',
  holdsNot:
    'It does not hold what others said in private, what was read out with no name (nobody knows whose it was), sealed answers of rounds that have closed (they are destroyed), words whose time was over, or messages in your channels (Moot reads none). What a colleague told only the hosts, or said for themselves, is theirs: they can ask for it in the same way.',
  who: 'Who you are here',
  facts: {
    name: 'Name',
    organisation: 'Organisation',
    accounts: 'Accounts',
    hat: 'Hat',
    hosts: 'Hosting',
    kind: 'Kind',
    size: 'Size',
    part: 'Taking part',
    since: 'Here since',
    digest: 'Digest in private',
    introductions: 'Introductions',
  },
  yes: 'Yes',
  no: 'No',
  digest: { each: 'Every one', monthly: 'Once a month', none: 'None' },
  introduced: (often: number) => (often === 1 ? 'Introduced once' : `Introduced ${often} times`),
  said: 'What was said',
  noted: 'What Moot noted about you',
  sealed: 'Sealed, and still nobody else’s to read',
  parts: {
    promised: 'What you promised',
    helpedUs: 'What others did when you asked, and it helped',
    putForward: 'What you put to everybody, and what came of it',
    signed: 'What you signed together',
    hosted: 'What you hosted',
    introduced: 'Whom you brought together',
  } satisfies Record<Part, string>,
  shared: 'What the coalition shares',
  sharedParts: { decisions: 'Decisions', commitments: 'Commitments', differences: 'Differences', digests: 'Digests' },
  heldBy: (names: string) => `Held by ${names}.`,
  boxes: {
    lines: 'Lines you hold',
    worries: 'Said with no name, not read out yet',
    round: 'Check-in',
    introductions: 'Introductions',
    other: 'Not opened yet',
  },
  apart: (names: string) => `Not to be introduced to: ${names}`,
  /** What Moot notes about somebody, by its event. */
  notes: {
    'checkin.handedOn': 'A colleague asked you to answer a check-in',
    'delegate.joined': 'You came',
    'delegate.reachable': 'Your private messages were open again',
    'delegate.unreachable': 'Your private messages were closed',
    'host.began': 'You began to host',
    'host.ended': 'You handed hosting on',
    'inbox.written': 'Moot wrote to you unasked',
    'inbox.returned': 'That message did not reach you',
    'introduction.made': 'You were introduced to somebody',
    'proposal.handed': 'A colleague asked you to answer a proposal',
  },
  /** Where something was said, by the first word of its event. */
  kinds: {
    call: 'Open calls',
    checkin: 'Check-ins',
    coalition: 'The coalition',
    commitment: 'Commitments',
    culture: 'How we work',
    declaration: 'The declaration',
    delegate: 'People',
    difference: 'Differences',
    digest: 'The digest',
    headsup: 'Plans',
    joining: 'Joining',
    line: 'Lines',
    mandate: 'Answering without asking inside',
    meeting: 'Meetings',
    need: 'Needs and offers',
    opportunity: 'Opportunities',
    organisation: 'Your organisation',
    proposal: 'Proposals and decisions',
    room: 'Rooms',
    sensecheck: 'Sense checks',
    steward: 'Looking after an outcome',
    topic: 'Topics',
    unsaid: 'What goes unsaid',
    ways: 'How we decide',
    worry: 'Worries',
  } as Record<string, string>,
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
