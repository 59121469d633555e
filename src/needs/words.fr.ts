import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  unknown: 'Ce n’est plus sur la liste.',
  mostNeeds:
    'Vous en avez cinq d’ouverts, cela fait déjà beaucoup à lire. Terminez-en un d’abord : /moot commit needs.',
  noTag: 'Dites de quel genre de chose il s’agit.',
  ownNeed: 'C’est le vôtre. Vous pouvez plutôt le terminer.',
  answeredAlready: 'Vous y avez déjà répondu. C’est transmis.',
  onlyOwner: 'Seule l’organisation qui l’a inscrit peut le terminer.',
  callsThisWeek:
    'Votre organisation a déjà lancé deux appels cette semaine. Davantage noierait les autres ; la semaine prochaine est de nouveau ouverte.',
  callClosed: 'Cet appel est clos. Merci d’avoir regardé.',
  onlyCaller: 'Seule l’organisation qui a appelé peut le clore.',

  tags: {
    time: 'Du temps et des bras',
    things: 'Des objets',
    room: 'Une salle',
    transport: 'Du transport',
    languages: 'Des langues, de l’interprétation',
    expertise: 'Un savoir-faire',
    reach: 'Une audience : des gens qui écoutent',
    cover: 'Une couverture : assurance, paie, un nom',
    money: 'De l’argent',
  },
  sides: { need: 'Besoin', offer: 'Offre' },

  listTitle: 'Besoins et offres',
  listHow: 'Chacun reste quinze jours, puis s’en va tout seul.',
  nothing: 'Aucun besoin et aucune offre en ce moment.',
  line: (side, words, from) => `${side} : ${words}${from}`,
  from: (name) => ` – ${name}`,
  help: (id) => `Nous pourrions aider (${id})`,
  use: (id) => `Cela nous servirait (${id})`,
  end: (id) => `Terminer ${id}`,
  enterNeed: 'Il nous faut…',
  enterOffer: 'Nous pourrions prêter…',
  lineLabel: 'En une ligne',
  needHint: 'Interprète de tigrinya pour mardi',
  offerHint: 'Une cuisine le lundi',
  tagsLabel: 'Quel genre de chose ?',
  namedLabel: 'Qui lit que c’est vous ?',
  named: { yes: 'Tout le monde', no: 'Seulement qui répond' },
  needIntro:
    'Tous les salons peuvent le lire pendant quinze jours. Si quelqu’un propose le même genre de chose, je vous aide à vous trouver.',
  entered: 'C’est sur la liste pour quinze jours.',
  answered: 'Merci. J’ai transmis que c’est vous.',
  ended: 'C’est retiré de la liste.',
  endTitle: 'Est-ce réglé ?',
  met: 'C’est réglé, merci',
  takenBack: 'Retirer',
  toldTitle: (words) => `Quelqu’un répond : ${words}`,
  toldNeed: (names) => `${names} : une aide possible. Écrivez-vous, et terminez-le ici quand c’est réglé.`,
  toldOffer: (names) => `${names} : cela servirait. Écrivez-vous, et terminez-le ici quand c’est réglé.`,
  weekTitle: 'Besoins et offres de la quinzaine',

  callTitle: (name) => `${name} appelle : qui vient ?`,
  callHow: 'Ni promesse ni formulaire. Ouvert jusqu’au ',
  callWhoSees: 'L’organisation qui appelle lit qui vient ; les salons lisent un nombre.',
  come: { coming: 'J’arrive', lending: 'Je peux prêter' },
  coming: { coming: 'en route', lending: 'peut prêter quelque chose' },
  soFar: (coming, lending) =>
    `${[
      ...(coming > 0 ? [`${coming} en route`] : []),
      ...(lending > 0 ? [`${lending} ${lending > 1 ? 'peuvent' : 'peut'} prêter quelque chose`] : []),
    ].join(', ')}.`,
  callOver: (came, lent) => {
    const parts = [...(came > 0 ? [`Présences : ${came}.`] : []), ...(lent > 0 ? [`Prêts : ${lent}.`] : [])];
    return parts.length === 0
      ? 'L’appel ouvert est clos. Personne n’était libre, cela arrive.'
      : `L’appel ouvert est clos. ${parts.join(' ')}`;
  },
  nobodyAfterAll: 'Personne pour l’instant : les réponses ont été reprises.',
  enough: 'C’est assez, merci : clore',
  calledTitle: 'Qui a répondu à votre appel',
  joined: 'Merci. L’organisation qui appelle voit que c’est vous.',
  left: 'C’est retiré. Aucun souci.',
  notAfterAll: 'Finalement non',
  callFormTitle: 'Qui vient ?',
  callLabel: 'En une ligne',
  callHint: 'Distribuer de l’eau à la gare à midi',
  called: 'Tous les salons le voient pendant deux jours. Il ne laisse rien à faire derrière lui.',
};
