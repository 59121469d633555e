import { inLanguages } from '../../src/languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read that only Discord needs. */
const en = {
  shortened: 'There is more than Discord shows in one message. Type /moot to see the rest.',
  nothing: 'There is nothing here at the moment.',
  formReady: 'That took me longer than it should. Your form is ready now:',
  openForm: 'Open the form',
  filledIn: 'What you wrote so far, so that it is not lost:',
  fault: 'Something went wrong on my side, and I may not have kept this. Please try once more in a minute.',
  namesBetweenCommas: 'names, between commas',
  command: 'What needs you, and everything else Moot can do',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
