import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

/** `d’avril`, `de mai`. */
const of = (month: string): string => (/^[aeiouhâéè]/i.test(month) ? `d’${month}` : `de ${month}`);

export const fr: Translated<Words> = {
  agreedAlready: 'Quelqu’un a déjà dit oui pour le mois prochain.',
  askedAlready: 'La question est déjà posée à quelqu’un. Si c’est non, elle passe à l’organisation suivante.',
  nobodyToAsk:
    'Il n’y a plus personne à qui demander ce mois-ci : les autres sont déjà hôtes, sans place, tout juste là, ou ont eu la question récemment. Tout le monde peut encore s’en charger.',
  settled: 'C’est déjà réglé. Merci.',
  askTitle: (month) => `Être hôte au mois ${of(month)} : voulez-vous essayer ?`,
  ask: (beside) =>
    `${beside ? `Avec ${beside} à vos côtés. ` : ''}Environ quarante minutes par semaine : relire le bulletin, veiller à l’accueil des organisations nouvelles. Ce que personne ne fait se fait tout seul.`,
  noIsFine:
    'Un non est une bonne réponse : personne ne l’apprend, je ne le garde pas, et on ne vous demande pas deux fois de suite.',
  yes: 'Oui, d’accord',
  next: 'Pas cette fois',
  notHosting: 'Nous ne serons pas hôtes cette fois',

  over: 'La question est maintenant à quelqu’un d’autre. Merci d’y avoir réfléchi.',
  stays: 'Merci d’y avoir réfléchi. Les hôtes restent les mêmes, sauf si quelqu’un prend la suite.',
  passed: 'Merci d’y avoir réfléchi. Je demande à quelqu’un d’autre, s’il reste quelqu’un à qui demander.',
  agreed: (month) =>
    `Merci. Vous êtes hôte au mois ${of(month)} ; le premier jour, je vous transmets ce qui est en cours.`,
  agreedNow: 'Merci. Le premier jour du mois, je vous transmets ce qui est en cours.',
  seek: 'Chercher la suite',
  soughtNow:
    'Je demande en privé à une organisation qui n’a pas encore été hôte. Si elle préfère ne pas l’être, à la suivante.',
  waits: (month) => `Voulez-vous être hôte au mois ${of(month)} ?`,

  handoverTitle: (month) => `Hôte au mois ${of(month)} : ce qui vous revient, et ce qui se fait tout seul`,
  beside: (name) => `${name} est hôte à vos côtés et sait comment cela se passe.`,
  digestStep: 'Le bulletin. Relisez-le la veille, ou ne faites rien et il part tel quel : ',
  checkinStep: 'Le tour de table. Il s’ouvre tout seul : ',
  checkinPaused: 'Le tour de table est en pause. Il s’ouvre quand quelqu’un le reprend.',
  openStep: (what) => `Ce qui est ouvert : ${what}.`,
  nothingOpen: 'Rien n’est ouvert en ce moment.',
  meetingStep: (title) => `Nous nous retrouvons : ${title}, `,
  newStep: (names) => `Tout juste là, un bonjour leur fera plaisir : ${names}.`,
  proposals: (number) => `${number} à décider`,
  differences: (number) => `${number} dans la liste des divergences`,
  noPowers:
    'Vous avez des devoirs et aucun pouvoir : ce que vous ne faites pas, tout le monde peut s’en charger avec /moot setup host.',
  lookOver: 'Relire le bulletin',
  invite: 'Inviter un autre salon',
  thanks: 'Merci d’avoir été hôte. La main est passée ; vous pouvez la reprendre quand vous voulez.',
};
