import type { Translated } from '../../src/languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  moot: 'Moot',
  moment: '{date_short_pretty} à {time}',
  send: 'Envoyer',
  notNow: 'Pas maintenant',
  close: 'Fermer',
  more: 'Il y en a davantage. Tapez /moot pour le voir.',
  nothing: 'Il n’y a encore rien à montrer.',
  fault: 'Quelque chose a mal tourné de mon côté. Rien n’a été enregistré. Réessayez, s’il vous plaît.',
  slow: 'Un instant, s’il vous plaît…',
  formLate: 'Le formulaire n’a pas pu s’ouvrir à temps. Rien n’est perdu : appuyez ou tapez de nouveau.',
  notInstalled:
    'Je ne suis pas encore tout à fait en place dans cet espace. Demandez à la personne qui m’a ajouté de terminer.',
  inviteMe:
    'Je ne peux pas encore publier dans ce canal. Tapez /invite @Moot ici, et je rattrape cela en quelques minutes.',
  fileSent: (name) => `J’ai mis ${name} dans nos messages privés : ouvrez-le là.`,
  fileNotSent: 'Je n’ai pas pu vous envoyer le fichier. Réessayez dans quelques minutes.',
  privateRoom: 'un canal privé',
  installed: [
    'Moot est là',
    'Allez dans Slack, écrivez /invite @Moot dans le canal où vous vous retrouvez, puis /moot. Vous pouvez fermer cette page.',
  ],
  installFailed: [
    'Cela n’a pas marché',
    'Moot n’a pas été ajouté à votre espace, et rien n’a été gardé. Recommencez à partir du lien reçu ; il marche dix minutes après son ouverture.',
  ],
};
