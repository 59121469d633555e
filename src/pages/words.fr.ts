import { enFrançais } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  pages: {
    home: 'Dernières nouvelles',
    digests: 'Bulletins',
    differences: 'Divergences ouvertes',
    decisions: 'Décisions',
    commitments: 'Engagements',
    declaration: 'Déclaration',
    pictures: 'Prises de pouls',
  },
  about: {
    digests: 'Chaque bulletin tel qu’il a été publié, le plus récent d’abord.',
    differences: 'Ce que nous ne partageons pas encore. C’est du travail normal.',
    decisions: 'Ce qui est ouvert à tout le monde, ce que nous avons décidé, et comment nous décidons.',
    commitments: 'Ce que nous nous sommes promis. Chaque engagement est tenu par qui a dit oui.',
    declaration:
      'Pourquoi nous sommes là et comment nous travaillons. Chaque nom figure sous la version qu’il a signée.',
    pictures: 'Ce que nous avons entendu en demandant d’abord en privé. La réponse de personne ne figure ici.',
  },
  nothingYet: 'Rien ici pour le moment.',
  noDigest: 'Aucun bulletin n’est encore publié. Le premier se trouvera ici.',
  open: 'Ouvert',
  parked: 'Mis de côté',
  settled: 'Réglé récemment',
  inForce: 'Décidé et en vigueur',
  howWeDecide: 'Comment nous décidons',
  going: 'En cours',
  free: 'Rendu avec merci, et libre à reprendre',
  done: 'Fait récemment',
  closedOn: 'Terminé le ',
  closes: (title) => `Dernier appel : ${title}`,
  review: (title) => `Toujours juste ? ${title}`,

  skip: 'Aller à la page',
  menu: 'Les pages',
  searchLabel: 'Chercher des mots dans les bulletins',
  search: 'Chercher',
  found: (count, sought) =>
    count === 0
      ? `Aucun bulletin ne contient « ${sought} ». Essayez un seul mot, ou le début d’un mot.`
      : `${enFrançais(count, 'bulletin contient', 'bulletins contiennent')} « ${sought} ».`,
  showAll: 'Montrer tous les bulletins',
  newer: 'Plus récents',
  older: 'Plus anciens',
  elsewhere: 'Pour suivre : ',
  feed: 'Flux (Atom)',
  calendar: 'Calendrier (.ics)',
  foot: (name, zone) =>
    `Les heures sont celles de ${zone.replaceAll('_', ' ')}. Ces pages sont pour ${name} seulement : qui en a l’adresse peut les lire, alors merci de ne pas la donner au-dehors.`,
  deadTitle: 'Ce lien ne marche plus',
  dead: 'Un hôte l’a renouvelé, ou il en manque un bout. Dans un salon de votre coalition, /moot digest web vous donne celui qui marche.',
  missingTitle: 'Cette page n’existe pas',
  missing: 'Elle a peut-être changé de place.',
  toLatest: 'Aller au dernier bulletin',
  fault: 'Quelque chose n’a pas marché de notre côté. Merci de réessayer dans un moment.',

  linkTitle: 'Nos pages sur le web',
  linkHow:
    'Ce que tous les salons peuvent lire, au même endroit : bulletins, divergences ouvertes, décisions, engagements et images. Rien de privé ne s’y trouve.',
  linkKeep:
    'Aucun compte n’est nécessaire : qui a ce lien peut donc les lire. Merci de le garder à l’intérieur de la coalition : ',
  linkSubscribe: 'Pour votre calendrier, et pour un lecteur de flux :',
  copyTitle: 'Une copie à garder',
  copyHow:
    'Tout ce que chaque salon peut lire, jusqu’à maintenant. Rien de privé ne s’y trouve, ni la réponse de quiconque.',
  copyAll: 'Tout ensemble, pour d’autres programmes : ',
  copySheets: 'En listes, pour un tableur :',
  copyElsewhere:
    'La personne qui fait tourner ce Moot peut aussi faire un dossier de pages, ou nous installer sur une autre machine : moot export.',
  takeCopy: 'Prendre une copie',
  openPages: 'Ouvrir nos pages',
  renew: 'Faire un nouveau lien, finir celui-ci',
  close: 'Couper les pages',
  reopen: 'Les remettre, avec un nouveau lien',
  renewed:
    'C’est fait. Les liens d’avant ne marchent plus. Les calendriers et lecteurs de flux ont besoin du nouveau :',
  closed: 'Nos pages sont coupées, et aucun lien n’y mène.',
  askHost: 'Un hôte peut les remettre.',
  noPages:
    'Ce Moot n’a pas de pages web. La personne qui le fait tourner peut en ouvrir : MOOT_PUBLIC_URL dans ses réglages.',
};
