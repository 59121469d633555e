import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  takenBack: '(retiré)',
  leftPerson: 'une personne partie',
  leftOrganisation: 'Une organisation qui est partie',
  leftInSentence: 'une organisation qui est partie',
  takenDown: 'Ceci a été enlevé, parce que quelqu’un a repris ce qu’il avait dit.',
  closedDown: 'Cette coalition est close, et Moot a effacé ce qu’il gardait. Merci de ce que vous avez fait ensemble.',

  waysAbout: 'Partir, ou demander l’oubli',
  waysTitle: 'Partir',
  waysHow:
    'Vous pouvez partir sans donner de raison. Chacun de ces choix dit d’abord ce qu’il fait, et demande encore une fois.',

  forgetAbout: 'Enlever votre nom, et vos mots si vous voulez, de tout ce qui est ici',
  forgetTitle: 'M’oublier',
  forgetIntro:
    'Moot ne vous connaîtra plus : votre nom et votre compte disparaissent de tout ce qu’il garde, et les messages privés qu’il vous a envoyés sont vidés. Cela prend jusqu’à un jour. Ce qui a été lu sans nom reste, parce que personne ne sait que c’était de vous. C’est irréversible.',
  forgetLabel: 'Et ce que vous avez écrit ici ?',
  forgetChoices: {
    withdraw: 'Le retirer, partout',
    keep: 'Le laisser, sans mon nom',
  },
  forgotten: 'C’est fait. D’ici un jour, votre nom aura disparu d’ici. Bonne route.',

  leaveAbout: 'Votre organisation quitte la coalition',
  leaveTitle: 'Quitter la coalition',
  leaveIntro:
    'Votre organisation et toutes ses personnes partent. Les salons restent, et ce que d’autres ont dit aussi. Vous pourrez revenir à tout moment, comme une organisation nouvelle. C’est irréversible.',
  leaveLabel: 'Et ce que vous avez dit ici ?',
  leaveChoices: {
    withdraw: 'Le retirer, notre nom aussi',
    keep: 'Le laisser en place',
  },
  left: 'Votre organisation est partie. D’ici un jour, elle aura disparu de ce que Moot garde. Bonne route, et merci.',
  noOrganisation: 'Vous ne répondez ici pour aucune organisation : aucune ne peut donc partir.',
  sayTitle: 'Une organisation est partie',
  say: 'Une organisation a quitté la coalition. Chacune est libre de le faire, sans dire pourquoi.',

  closeAbout: 'Demander si la coalition doit se clore',
  closeTitle: 'Clore la coalition',
  closeIntro: (days) =>
    `Tous les salons l’apprennent. Pendant ${days} jours, n’importe quelle organisation peut dire « nous continuons », et alors rien n’est clos. Sinon, Moot efface tout ce qu’il garde pour cette coalition. Si vous voulez une copie, prenez-la d’abord.`,
  closeLabel: 'Pourquoi ? Tous les salons le lisent',
  closeAsked: 'C’est demandé. Tous les salons peuvent le lire maintenant.',
  closing: (name) => `Faut-il clore ${name} ?`,
  closingWhy: (organisation) => `${organisation} demande si notre travail ici est terminé : `,
  closingOn: 'Si personne ne dit « nous continuons », la coalition sera close le ',
  closingThen:
    '. Moot vide alors ses messages dans tous les salons et efface tout ce qu’il garde pour nous. Si vous voulez une copie, prenez-la avant.',
  goOn: 'Nous continuons',
  kept: 'La coalition continue.',
  keptCard: 'Quelqu’un a dit « nous continuons » : la coalition continue donc.',
  alreadyClosing: 'La question est déjà posée dans tous les salons.',
  notClosing: 'Personne ne demande de clore.',
  onlyOrganisations: 'Dites d’abord avec quelle organisation vous êtes.',
};
