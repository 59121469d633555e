import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  choices: {
    everyone: 'Pawb, gennym ni',
    hosts: 'Y gwesteiwyr yn unig, gennym ni',
    noname: 'Pawb, dim enw; rwy’n gwybod pwy nes y darllenir ef',
    notkept: 'Pawb, dim enw; ni chedwir pwy a’i hysgrifennodd',
  },
};
