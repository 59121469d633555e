import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read about messages themselves. */
const en = {
  alsoWaiting: 'Also waiting for you:',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
