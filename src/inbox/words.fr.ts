import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  alsoWaiting: 'Vous attend aussi :',
};
