import { inLanguages } from '../../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read about statements that are asked a second time. */
const en = {
  title: 'Ask again',
  about: 'Ask an old sense check again: then and now',
  which: 'Which one shall we ask again, to see what has moved?',
  noneClosed: 'No sense check has closed yet, so there is nothing to ask again.',
  stillOpen: 'It is still open. Ask it again once it has closed.',
  already: 'It is being asked again already.',
  intro: (title: string) =>
    `The same statements as in “${title}”. Everyone sees how views have moved; nobody sees whose.`,
  askedThen: 'The same statements as in the round that closed on ',
  lately:
    'Some of this was asked less than nine months ago. So that nobody can be picked out, it is shown again only if the same organisations answer, or many others do.',
  yearAgo: 'A year ago',
  yearAgoAsked: (title: string) =>
    `It is a year since we asked “${title}”. Shall we ask again, and see what has moved?`,
  asked: 'Asked again. Thank you.',

  held: 'Asked before, and not shown again',
  isHeld: 'asked before, and not shown again',
  heldWhy: 'Beside what was shown before, it could tell what one organisation said.',
  thenAndNow: 'Then and now. ',
  firstAsked: 'The first round closed on ',
  tooFew: 'Fewer than five organisations answered in one of the two rounds, so nothing is compared.',
  moved: (was: string, is: string) => ` – then ${was}; now ${is}.`,
  asBefore: 'As before: ',
  stands: {
    shared: 'shared',
    unwanted: 'not for us',
    apart: 'divided',
    between: 'in between',
    little: 'little support',
    early: 'too early to say',
  },
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
