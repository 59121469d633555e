import { inLanguages } from '../languages/tables.js';
import type { Part } from './record.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What an organisation's own people read of what they did with others, for them to copy. */
const en = {
  title: (name: string) => `What ${name} did with others`,
  since: (coalition: string) => `In ${coalition}, since `,
  whoSees:
    'Only people who answer for you can ask for this, and what you hosted and whom you brought together only you. It is yours to copy: for a report, a funder, a job. Others are named only where every room could read it. There are no figures: they would be compared.',
  parts: {
    promised: 'What we promised',
    helpedUs: 'What others did when we asked, and it helped',
    putForward: 'What we put to everybody, and what came of it',
    signed: 'What we signed together',
    hosted: 'What you hosted',
    introduced: 'Whom you brought together',
  } satisfies Record<Part, string>,
  what: (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1),
  withOthers: (names: string) => `With ${names}.`,
  askedBy: (name: string) => `${name} asked for it.`,
  weLed: 'We led it.',
  weBrought: (brought: string) => `We brought ${brought}.`,
  done: 'Done.',
  doneAnd: { yes: 'Done, and whoever asked says it helped.', partly: 'Done, and whoever asked says it partly helped.' },
  doneBy: (names: string) => `Done by ${names}.`,
  going: 'Still going.',
  hosted: (month: string) => `Hosted the check-ins of ${month}.`,
  introduced: (need: string) => `Brought somebody who needed this together with somebody who had it: ${need}`,
  nothing:
    'There is nothing in it yet. It fills itself as you promise, ask, sign, host, introduce and put things to everybody.',
  longer: 'The last two years',
  more: 'The rest',
  mirror: 'Our mirror',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
