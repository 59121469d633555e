import { enFrançais, listed } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

const organisations = (number: number): string => enFrançais(number, 'organisation', 'organisations');

export const fr: Translated<Words> = {
  nothingHeld: 'Aucun bulletin n’est en attente en ce moment.',
  otherHeld: 'Ce bulletin est déjà publié. Ce qui est publié reste tel quel.',
  tooLong: 'Merci de rester sous douze lignes.',

  title: (name, from, to, isWeek) => `${isWeek ? 'La semaine' : 'Ce qui s’est passé'} dans ${name} · ${from} – ${to}`,
  quietTitle: (name) => `Une semaine calme dans ${name}`,
  quiet: 'Rien n’a été ajouté à ce bulletin et rien ne vous attend. À la prochaine fois.',
  places: (number, slack, discord) =>
    `${listed([
      organisations(number),
      ...(slack > 0 ? [enFrançais(slack, 'espace Slack', 'espaces Slack')] : []),
      ...(discord > 0 ? [enFrançais(discord, 'serveur Discord', 'serveurs Discord')] : []),
    ])}.`,
  sections: {
    needs: 'Vous attend',
    changed: 'Ce qui a changé',
    differences: 'Divergences ouvertes (c’est du travail normal)',
    done: 'Dit et fait',
    story: 'Une histoire',
    worked: 'Comment nous avons travaillé',
    coming: 'À venir',
  },

  needCheckin: 'Le tour de table est ouvert. Deux minutes, une réponse par organisation. Il se termine ',
  needSenseCheck: (title) => `Prise de pouls « ${title} » : privée jusqu’à sa clôture, `,
  needAnswers: (number) =>
    `${enFrançais(number, 'organisation a reçu une demande', 'organisations ont reçu une demande')} : on peut dire oui, non ou trop vague.`,
  moreDifferences: (number) => `${enFrançais(number, 'autre est', 'autres sont')} dans la liste : /moot concern list`,
  doneHelped: 'Fait, et qui l’a demandé dit que cela a aidé : ',
  done: 'Fait : ',
  going: 'En cours : ',
  handedBack: 'Rendu avec merci, et libre à reprendre : ',
  heldBy: (names) => ` (par ${names})`,
  by: ', échéance : ',
  workedQuietly: 'Aucun tour de table ne s’est terminé et rien de neuf n’a commencé ensemble, ce qui va très bien.',
  answered: (answered, asked) =>
    `${answered} sur ${organisations(asked)} ${answered > 1 ? 'ont' : 'a'} répondu au tour de table`,
  full: (number) =>
    ` et ${number} ${number > 1 ? 'nous ont dit ne pas avoir' : 'nous a dit ne pas avoir'} de place en ce moment, ce qui va très bien`,
  partnered: (together, all) => `Travaux commencés avec un partenaire : ${together} sur ${all}.`,
  comingClose: (title) => `« ${title} » se termine `,
  comingMeeting: (title) => `Nous nous retrouvons : ${title}, `,
  comingDay: (what) => `${what} : `,
  comingFirst: (names, isOne) =>
    `Du nouveau : ${names} ${isOne ? 'nous rejoint et parlera en premier' : 'nous rejoignent et parleront en premier'} à notre rencontre, `,
  comingJoin: (names) => `Du nouveau : ${names}. Bienvenue.`,
  hosted: (names) => `Hôtes : ${names}.`,
  hostedWith: (first, beside) => `Hôtes : ${first}, avec ${beside}.`,
  add: 'Ajouter au prochain',
  needsMe: 'Qu’est-ce qui m’attend ?',
  seeDifferences: 'Divergences ouvertes',
  onTheWeb: 'Sur le web',

  heldTitle: 'Le prochain bulletin, à relire si vous voulez',
  heldHow: 'Si vous ne faites rien, il part tel quel, et c’est très bien. Il part ',
  heldEdit: 'Vous pouvez changer une partie, ou le laisser tel quel :',
  edit: (section) => `Changer « ${section} »`,
  postNow: 'Publier maintenant',
  heldOver: 'Ce bulletin est publié.',
  editTitle: 'Changer le bulletin',
  editLabel: 'Une ligne chacune ; vide pour l’omettre',
  edited: 'C’est changé. Voici ce qu’il en est :',
  posted: 'Publié dans tous les salons.',
  somethingWrong: 'Une erreur ?',
  mineTitle: 'Le bulletin, pour vous',
  mineHow: 'Je peux aussi vous envoyer chaque bulletin en privé. Personne d’autre ne sait qui le reçoit.',
  mineIs: {
    each: 'Vous recevez chaque bulletin en privé.',
    monthly: 'Vous recevez le premier bulletin de chaque mois en privé.',
    none: 'Vous lisez le bulletin dans votre salon.',
  },
  sendEach: 'M’envoyer chacun',
  sendMonthly: 'Un par mois',
  fewerOfThese: 'Moins souvent',
  noneOfThese: 'Plus du tout',
  becauseYouAsked: 'Vous recevez ceci en privé parce que vous l’avez demandé.',
  oursIsUsual: (name) => `J’écris à ${name} au plus deux fois par quinzaine sans qu’on me le demande.`,
  oursIsFewer: (name) => `J’écris à ${name} au plus une fois par quinzaine sans qu’on me le demande, et sans rappel.`,
  fewerForUs: 'Moins souvent pour nous',
  usualForUs: 'Autant qu’avant',
  none: 'Aucun bulletin n’est encore publié.',
  next: 'Le prochain part ',
  scheduleTitle: 'Quand part le bulletin',
  scheduleLabel: 'Quand ?',
  scheduleHint: 'Tous les lundis 9h · un vendredi sur deux · premier mardi du mois',
  understood: 'Voici ce que j’ai compris :',
  nextTwo: 'Les deux prochains : ',
  save: 'Enregistrer',
  otherwise: 'L’écrire autrement',
  scheduled: 'Enregistré. Le prochain bulletin part ',
  picturesTitle: 'Notre travail en images',
  noPictures: 'Il n’y a encore rien à dessiner : une image commence avec deux choses que nous faisons ensemble.',
  noLineYet: (names) =>
    `Seuls les hôtes voient ceci : pas encore de lien pour ${names}. Une petite chose en créerait un.`,
  suggestOne: 'En proposer une',
};
