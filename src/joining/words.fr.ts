import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  notAskedNow:
    'Ce n’est pas demandé en ce moment. Ce qui a été dit est lu une semaine après l’arrivée d’une organisation.',
  notNew: 'Ceci est pour les organisations arrivées dans les trente derniers jours.',
  mayBeAsked: 'On peut déjà vous demander des choses.',
  buddySettled: 'C’est déjà réglé. Merci.',
  noPeople: 'Dites-le au sujet du travail, sans le nom, le numéro ni l’adresse de personne : c’est lu mot pour mot.',
  spared: (name, day) =>
    `${name} vient d’arriver, et on ne demande rien aux organisations nouvelles pendant leurs trente premiers jours : pour ${name}, jusqu’au ${day}. Elles peuvent proposer ce qu’elles veulent.`,

  ask: (name) =>
    `Qu’espérez-vous de ${name}, et qu’est-ce qui vous inquiète ? Dites-le en privé. C’est lu sans nom, si cinq organisations ont dit quelque chose, le `,
  sayIt: 'Le dire en privé',
  sayTitle: 'Espoirs et inquiétudes',
  sayIntro: (name) =>
    `Au sujet de l’arrivée de ${name}. C’est lu mot pour mot, sans nom, et seulement si cinq organisations disent quelque chose ; sinon, personne ne le lit. ${name} le lit aussi. Vous pouvez le changer jusque-là.`,
  hopeLabel: 'Qu’espérez-vous ?',
  hopeHint: 'De l’énergie, un accès aux locataires que nous n’atteignons pas',
  worryLabel: 'Qu’est-ce qui vous inquiète ?',
  worryHint: 'La vitesse ; ce qu’en dira la presse',
  said: 'Merci. C’est sous scellé jusqu’à la lecture. Vous pouvez le changer d’ici là, ou l’effacer.',

  tellIntro:
    'Sur nous, et sur votre arrivée. De votre part : tous les salons le lisent à côté de ce que disent les autres. Sans nom : seulement quand cinq organisations nouvelles ont dit quelque chose ; sinon, personne ne le lit. Ne rien dire va très bien.',
  seenLabel: 'Qui le lit ?',
  seens: { everyone: 'Tout le monde, de notre part', noname: 'Tout le monde, sans nom, dès cinq nouvelles' },
  told: {
    everyone: 'Merci. Tous les salons le lisent à côté de ce que disent les autres, et vous pouvez le changer.',
    noname: 'Merci. C’est sous scellé jusqu’à ce que cinq organisations nouvelles aient dit quelque chose.',
  },

  readTitle: (name) => `${name} et nous : espoirs et inquiétudes`.slice(0, 120),
  hopes: (number) => `Espoirs (${number})`,
  worries: (number) => `Inquiétudes (${number})`,
  fromHere: 'D’organisations qui étaient là. Lesquelles, je ne le sais plus.',
  theirs: (name) => `Avec les mots de ${name}, à notre sujet`,
  theyHope: 'Nous espérons',
  theyWorry: 'Ce qui nous inquiète',
  poolTitle: 'Espoirs et inquiétudes des nouvelles organisations',
  fromNew: 'D’organisations arrivées récemment. Lesquelles, je ne le sais plus.',

  welcomeTitle: (coalition) => `Bienvenue dans ${coalition}`.slice(0, 120),
  owesNothing: 'Vous ne devez rien : on ne vous demande rien jusqu’au ',
  mayOffer: '. Proposez ce que vous voulez, quand vous voulez.',
  owesNothingNow: 'Vous avez dit qu’on peut vous demander des choses. Un non est toujours une bonne réponse.',
  firstWord:
    'À votre premier tour de table, vos mots sont les premiers, et à votre première réunion vous parlez en premier.',
  yoursFirst: 'C’est votre premier tour de table ici : vos mots sont les premiers.',
  lookingForBuddy:
    'Je demande à une organisation d’un autre genre et d’une autre taille de former un binôme avec vous : quelqu’un à qui demander ce qu’on ne demande pas dans un canal.',
  buddyIs: (buddy, person, rooms) =>
    `Votre binôme : ${buddy}. Demandez n’importe quoi à ${person}, même une petite chose${rooms ? ` ; vous vous croiserez dans ${rooms}` : ''}.`,
  catchUp: 'Se mettre au courant',
  tellUs: 'Nos espoirs et inquiétudes',
  oneThing: 'Nous venons pour une chose',
  noBuddy: 'Pas de binôme, merci',
  askUs: 'On peut nous demander',

  buddyAskTitle: (name) => `Un binôme avec ${name} ?`.slice(0, 120),
  buddyAsk: (name) =>
    `${name} vient d’arriver. Un binôme dit bonjour cette semaine, répond aux petites questions pendant un mois, et se voit une fois vingt minutes. Vous êtes d’un autre genre ou d’une autre taille, et c’est bien le but.`,
  buddyNo: 'Un non est une bonne réponse : personne ne l’apprend, et je ne le garde pas.',
  willBuddy: 'Oui, avec plaisir',
  wontBuddy: 'Pas cette fois',
  noBuddyOf: (name) => `Pas cette fois : ${name}`,
  areBuddy: (name, person, rooms) =>
    `Merci : vous formez un binôme avec ${name}. Dites bonjour à ${person} cette semaine${rooms ? ` ; vous vous croiserez dans ${rooms}` : ''}.`,
  passed: 'Je demande maintenant à quelqu’un d’autre. Merci d’y avoir réfléchi.',
  thanksBuddy: (name) => `Merci. Vous formez un binôme avec ${name}, qui le sait maintenant.`,
  somebody: 'la personne qui répond pour elle',

  asksNow: 'C’est noté. On peut maintenant vous demander des choses, et vous pouvez toujours dire non.',
  noBuddyNow: 'C’est noté. Vous pouvez quand même tout demander à tout le monde.',

  speaksFirst: 'Parle en premier',

  waitsHope: (name) => `${name} vient d’arriver. Qu’espérez-vous, qu’est-ce qui vous inquiète ? En privé, jusqu’au `,
  sayAbout: (name) => `Sur ${name}`,
  waitsBuddy: (name) => `Un binôme avec ${name} ?`,

  catchUpTitle: (coalition) => `${coalition} en deux cents mots`.slice(0, 120),
  sections: {
    purpose: 'Nous sommes là pour que',
    declaration: 'De notre déclaration',
    differences: 'Divergences ouvertes, du travail normal',
    decisions: 'Décidé, et en vigueur',
    commitments: 'En cours',
    meeting: 'Notre prochaine rencontre',
    hosts: 'Hôtes en ce moment',
    words: 'Les mots que nous employons',
  },
  shared: (shared, unshared) => `Partagé : ${shared}. Pas encore : ${unshared}.`,
  noShared: (unshared) => `Pas encore partagé : ${unshared}.`,
  glossary:
    'Prise de pouls : nous répondons d’abord en privé. Avis préalable : nous le disons avant d’agir en solo. Sans participer : une vraie réponse.',
  declaration: 'Notre déclaration',
  whoIsHere: 'Qui est là',
  needsMe: 'Qu’est-ce qui m’attend ?',
  catchUpAbout: 'Se mettre au courant en deux cents mots : but, divergences, décisions, ce qui est en cours',
  seatTitle: 'Un seul travail',
  seatIntro:
    'Venez pour une seule chose, sans adhérer à tout : vous pouvez dire et lancer ce que tout le monde peut, on répond à vos objections, et rien ne vous attend sauf si vous êtes au plus près. Vide : vous participez à tout.',
  seatLabel: 'Pour quoi venez-vous ?',
  seatHint: 'Éviter l’hôtel de la rue du Moulin à des gens',
  seated: (work) => `C’est noté, et tous les salons le lisent. Vous êtes là pour un seul travail : ${work}`,
  unseated: 'C’est noté : vous participez à tout.',
};
