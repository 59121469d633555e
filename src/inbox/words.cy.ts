import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  alsoWaiting: 'Hefyd yn aros amdanoch:',
};
