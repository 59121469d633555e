import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  title: 'Qu’est-ce que ça change pour nous ?',
  question: 'Est-ce que cela change ce que nous faisons le mois prochain ?',
  how: 'Si deux organisations ou plus disent non, et que personne ne dit oui, c’est mis de côté jusqu’au ',
  open: 'Ouvert jusqu’au ',
  who: 'Tout le monde voit si quelqu’un a dit oui, et sur quoi nous serions d’accord. Personne ne voit qui l’a dit.',
  yes: 'Oui, ça change',
  no: 'Non, pas ce mois-ci',
  agree: 'Ce qui nous met d’accord',
  kept: 'Cela reste ouvert : quelqu’un dit que cela compte ce mois-ci, ou nous sommes trop peu à avoir dit que non.',
  parked: 'Cela ne change pas ce que nous faisons ce mois-ci, donc on laisse reposer. Cela revient le ',
  anyone: 'Tout le monde peut y revenir plus tôt.',

  park: 'Important maintenant ?',
  parkIntro:
    'On demande à tous les salons si cela change ce que nous faisons le mois prochain. En le demandant, vous répondez non. Un seul oui le garde ouvert ; cela revient de soi-même le jour que vous choisissez.',
  agreeLabel: 'Sur quoi les deux côtés s’accorderaient-ils ?',
  agreeHint: 'On demande aux gens ce qu’ils préfèrent',
  answerLabel: 'Est-ce que ça change notre mois prochain ?',
  answers: { no: 'Non, pas ce mois-ci', yes: 'Oui, ça change' },
  already: 'On le demande déjà.',
  notAsked: 'On ne le demande pas en ce moment.',
  lately: 'On l’a demandé il y a moins de quatre semaines, et cela reste ouvert. Laissez du temps, ou réglez-le.',
  guarded:
    'Cela touche à ce que les gens sont, ou à leur sécurité. Seules les organisations qui l’ont dit peuvent demander de le mettre de côté.',

  touchesLabel: 'Qui nous sommes, ou la sécurité ?',
  touches: { identity: 'Oui, ce que les gens sont', safety: 'Oui, la sécurité' },
  isTouching: { identity: 'Cela touche à ce que les gens sont.', safety: 'Cela touche à la sécurité des gens.' },
  needLabel: 'Que vous faudrait-il ?',
  needHint: 'Une personne formée, joignable. Tout le monde voit le besoin, pas de qui.',
};
