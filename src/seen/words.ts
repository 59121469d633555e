import { inLanguages } from '../languages/tables.js';
import type { Seen } from './seen.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** The four ways to be seen, as everything that somebody says with a choice calls them. */
const en = {
  choices: {
    everyone: 'Everyone, from us',
    hosts: 'The hosts only, from us',
    noname: 'Everyone, no name; I know whose until it is read out',
    notkept: 'Everyone, no name; nobody keeps who wrote it',
  } satisfies Record<Seen, string>,
};
export type Words = typeof en;
export const seenWords = inLanguages(en, { cy, fr });
