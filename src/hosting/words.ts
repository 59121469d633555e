import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about who hosts, and who hosts next. */
const en = {
  agreedAlready: 'Somebody has said yes for the next month already.',
  askedAlready: 'Somebody is being asked just now. If they would rather not, the next one is asked.',
  nobodyToAsk:
    'Nobody is left to ask this month: they host, have no room, are new, or were asked lately. Anyone may still take it on.',
  settled: 'This is settled already. Thank you.',
  askTitle: (month: string) => `Hosting ${month}: would you like to try it?`,
  ask: (beside: string) =>
    `${beside ? `With ${beside} alongside. ` : ''}About forty minutes a week: look the digest over, see that newcomers are met. What nobody does happens by itself.`,
  noIsFine: 'No is a fine answer: nobody is told, I do not keep it, and you are not asked twice running.',
  yes: 'Yes, we will',
  next: 'Not this time',
  notHosting: 'We will not host this time',

  over: 'Somebody else is asked now. Thank you for thinking about it.',
  stays: 'Thank you for thinking about it. Hosting stays where it is, unless somebody takes it on.',
  passed: 'Thank you for thinking about it. I ask somebody else, if there is anybody left to ask.',
  agreed: (month: string) => `Thank you. You host in ${month}; on its first day I hand you what is going on.`,
  agreedNow: 'Thank you. On the first day of the month I hand you what is going on.',
  seek: 'Find the next host',
  soughtNow: 'I am asking an organisation that has not hosted, in private. If it would rather not, the next one.',
  waits: (month: string) => `Would you host in ${month}?`,

  handoverTitle: (month: string) => `Hosting ${month}: what is yours, and what happens anyway`,
  beside: (name: string) => `${name} hosts alongside and knows how it goes.`,
  digestStep: 'The digest. Look it over the day before, or do nothing and it goes out as it stands: ',
  checkinStep: 'The check-in. It opens by itself: ',
  checkinPaused: 'The check-in is paused. It opens when somebody resumes it.',
  openStep: (what: string) => `What is open: ${what}.`,
  nothingOpen: 'Nothing is open just now.',
  meetingStep: (title: string) => `We meet: ${title}, `,
  newStep: (names: string) => `New here, and glad of a hello: ${names}.`,
  proposals: (number: string) => `${number} to decide`,
  differences: (number: string) => `${number} on the list of differences`,
  noPowers: 'You have duties and no powers: whatever you do not do, any member may take on with /moot setup host.',
  lookOver: 'Look the digest over',
  invite: 'Invite another room',
  thanks: 'Thank you for hosting. It has been handed over; you may take it up again whenever you like.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
