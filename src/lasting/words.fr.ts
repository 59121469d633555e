import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  about: 'Voir combien de temps ce qui est dit ici est gardé, et le changer',
  title: 'Combien de temps',
  shown: 'Moot laisse partir les mots tout seul, la nuit qui suit la fin de leur temps :',
  kinds: {
    concerns: 'Soucis, projets et lignes qui ne sont plus les nôtres',
    answers: 'Ce que chaque organisation a répondu',
  },
  from: {
    concerns: ' après leur lecture, ou leur fin',
    answers: ' après avoir été dit ; ce qu’il faut pour une divergence, après qu’elle est réglée',
  },
  stays:
    'Ce à quoi nous sommes arrivés ensemble reste : ce qu’a montré un tour de table ou une prise de pouls, les bulletins, les décisions, et ce que nous nous sommes promis. De même les listes qui sont à nous, jusqu’à ce que nous les changions.',
  elsewhere:
    'Les cartes qui citaient un souci ou un projet sont vidées. Les autres messages restent là où ils ont été publiés : cela dépend de Slack et de Discord.',
  sooner: 'Vous pouvez reprendre vos mots avant cela, à tout moment.',
  change: 'Changer la durée',
  takeBack: 'Partir, ou demander l’oubli',
  concernsLabel: 'Soucis et projets : gardés…',
  answersLabel: 'Réponses : gardées…',
  formIntro:
    'Tous les salons l’apprennent. Une durée plus courte vaut pour ce qui est déjà gardé, dès la nuit prochaine ; ce qui est parti ne revient pas.',
  spans: {
    14: 'Deux semaines',
    30: 'Un mois',
    90: '90 jours',
    182: 'Six mois',
    397: '13 mois',
    731: 'Deux ans',
    1096: 'Trois ans',
  },
  days: (days) => `${days} jours`,
  changed: 'C’est fait. Tous les salons l’apprennent.',
  same: 'C’est déjà le cas.',
  cardTitle: 'Combien de temps Moot garde nos mots',
  cardHow: 'Un hôte l’a changé. À partir de la nuit prochaine :',
  seeAll: 'Ce qui est gardé, et combien',
  went: 'Ce qui était ici a fait son temps, et Moot a laissé partir les mots.',
  keptFor: (span) => `Moot le garde ${span}.`,
};
