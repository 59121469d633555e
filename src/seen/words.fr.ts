import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  choices: {
    everyone: 'Tout le monde, de notre part',
    hosts: 'Les hôtes seulement, de notre part',
    noname: 'Tout le monde, sans nom ; je sais de qui jusqu’à la lecture',
    notkept: 'Tout le monde, sans nom ; personne ne garde de qui',
  },
};
