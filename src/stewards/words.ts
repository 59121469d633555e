import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about who looks after an outcome. */
const en = {
  notInForce: 'A steward looks after what we agreed and still hold to. This is not, just now.',
  taken: (name: string) => `${name} looks after this already. When the term ends, every room is asked who is next.`,
  notTwiceRunning: 'You have just had it: nobody is steward twice running. Who is next?',
  notSteward: 'Only its steward can do this.',
  settled: 'This is settled already. Thank you.',

  title: '⚑ Steward',
  of: (name: string, organisation: string) => `${name} of ${organisation}`,
  steward: (name: string) => `⚑ Steward: ${name}, until `,
  nobody: 'Nobody looks after this outcome just now.',
  what: 'A steward looks after an outcome for three months: asks how it goes, tells every room, and speaks for what we agreed and not for their own organisation. A duty, with no powers.',
  speaksFor: 'They speak for what we agreed, and not for their organisation, which answers as before.',
  more: 'What does a steward do?',
  who: 'Who looks after it?',

  yes: 'We will look after it',
  no: 'We will not this time',
  say: 'Tell every room',
  sayTitle: 'A word from the steward',
  sayLabel: 'How does it go?',
  sayHint: 'Two discharges to the street this month; in March nine',
  sayIntro: 'Every room reads it, with your name and that you speak as steward. The next digest tells it too.',
  wear: 'Speak as steward',
  takeOff: 'Speak for my organisation',
  handOn: 'Hand it on',
  began: 'Thank you. Every room reads it, and until when.',
  handedOn: 'Handed on, with thanks. Every room is asked who is next.',
  declined: 'Thank you for thinking about it. I ask somebody else, if there is anybody left to ask.',
  sent: 'Every room reads it now.',
  worn: (title: string) =>
    `Noted. What you press now counts for no organisation: you speak as steward of “${title}”. Your organisation’s own answer is for it to give, once.`,
  asSteward: (title: string) => `you, as steward of “${title}”`,
  hat: (title: string) => `Hat: ⚑ steward of “${title}”, until `,
  youAre: (title: string) => `You are steward of “${title}”, until `,
  openedAs: (who: string, title: string) => `${who}, as steward of “${title}”`,

  ended: (name: string) => `The term of ${name} as steward is over. Thank you.`,
  whoIsNext:
    'Who is next? Anybody but whoever just had it, for three months. I also ask one organisation after another in private.',
  askTitle: 'Would you look after this next?',
  noIsFine: 'No is a fine answer: nobody is told, and I do not keep it.',
  over: 'This is settled now. Thank you for thinking about it.',
  waits: (title: string) => `Would you be steward of “${title}” for three months?`,
  saidTitle: '⚑ A word from the steward',
  saidAs: (name: string, title: string) =>
    `${name} says this as steward of “${title}”, and not for their organisation. Steward until `,
  told: (name: string, title: string, words: string) => `⚑ ${name}, steward of “${title}”: ${words}`,
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
