import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: 'Demander de nouveau',
  about: 'Refaire une prise de pouls : avant et maintenant',
  which: 'Laquelle refaisons-nous, pour voir ce qui a bougé ?',
  noneClosed: 'Aucune prise de pouls n’est encore close : il n’y a rien à refaire.',
  stillOpen: 'Elle est encore ouverte. Refaites-la quand elle sera close.',
  already: 'On la refait déjà.',
  intro: (title) =>
    `Les mêmes phrases que dans « ${title} ». Tout le monde voit comment les avis ont bougé ; personne ne voit de qui.`,
  askedThen: 'Les mêmes phrases que dans la prise de pouls close le ',
  lately:
    'Une partie a été demandée il y a moins de neuf mois. Pour que personne ne soit reconnaissable, elle n’est montrée que si les mêmes organisations répondent, ou beaucoup d’autres.',
  yearAgo: 'Il y a un an',
  yearAgoAsked: (title) => `Cela fait un an que nous avons demandé « ${title} ». Le refaire, et voir ce qui a bougé ?`,
  asked: 'C’est redemandé. Merci.',

  held: 'Déjà demandé, et pas remontré',
  isHeld: 'déjà demandé, et pas remontré',
  heldWhy: 'À côté de ce qui a été montré avant, cela pourrait révéler ce qu’une organisation a dit.',
  thenAndNow: 'Avant et maintenant. ',
  firstAsked: 'La première fois s’est terminée le ',
  tooFew: 'Moins de cinq organisations ont répondu l’une des deux fois : rien n’est donc comparé.',
  moved: (was, is) => ` – avant ${was} ; maintenant ${is}.`,
  asBefore: 'Comme avant : ',
  stands: {
    shared: 'partagé',
    unwanted: 'pas pour nous',
    apart: 'avis divisés',
    between: 'entre les deux',
    little: 'peu de soutien',
    early: 'trop tôt pour le dire',
  },
};
