import type { Translated } from '../../src/languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  shortened: 'Il y en a plus que Discord n’en montre en un message. Tapez /moot pour voir la suite.',
  nothing: 'Il n’y a rien ici en ce moment.',
  formReady: 'Cela m’a pris plus de temps que prévu. Votre formulaire est prêt maintenant :',
  openForm: 'Ouvrir le formulaire',
  filledIn: 'Ce que vous avez écrit jusqu’ici, pour que rien ne se perde :',
  fault: 'Quelque chose a mal tourné de mon côté, et je n’ai peut-être pas gardé ceci. Réessayez dans une minute.',
  namesBetweenCommas: 'des noms, entre virgules',
  command: 'Ce qui vous attend, et tout ce que Moot sait faire',
};
