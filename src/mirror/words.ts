import { inLanguages } from '../languages/tables.js';
import { inLetters } from '../rhythm/words.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What a large member reads of itself. Nobody else reads any of it. */
const en = {
  title: 'A mirror, for you alone',
  opened: (own: number, of: number) =>
    `You opened ${inLetters(own)} of the last ${inLetters(of)} proposals. Every room has read them, so this is no secret; it is only easy to miss. Would another organisation like to open the next?`,
  nothing: 'There is nothing in it just now. Once a quarter at most I look at who opened the last eight proposals.',
  whoSees:
    'Only people who answer for you read this. It is on no card, in no digest and in no export. I may have it wrong.',
  invite: 'Ask somebody to open it',
  openTheNext: 'Open our next proposal',
  turnOff: 'Do not show me this again',
  isOff: 'It is off, for all who answer for you. Nobody else knows.',
  turnOn: 'Turn it on again',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
