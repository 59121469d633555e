import type { Translated } from '../languages/tables.js';
import type { Share } from './drift.js';
import type { Words } from './words.js';

const share = ({ together, all }: Share): string => `${together} sur ${all}`;

export const fr: Translated<Words> = {
  driftTitle: 'Travailler ensemble',
  drift: (now, before) =>
    `Nouveaux engagements avec un partenaire, ces quatre dernières semaines : ${share(now)}. Six semaines plus tôt, c’était ${share(before)}, et cela n’a pas remonté depuis. Notre raison vaut-elle toujours ?`,
  driftWho:
    'Seuls les hôtes lisent ceci. Il n’y a pas de noms derrière, et agir sans partenaire est souvent le bon choix.',
  remind: 'Oui, à rappeler',
  review: 'Réexaminer la règle',
  told: 'Le prochain bulletin le dit, avec notre raison.',
  toldThanks: 'Merci. Le prochain bulletin le dit, avec notre raison, et sans nom.',
  noDrift: 'Il n’y a rien à rappeler en ce moment.',
  alreadyTold: 'Le prochain bulletin le dit déjà.',
  digest: (now, before) =>
    `Travailler ensemble : ${share(now)} nouveaux engagements ont un partenaire, contre ${share(before)} six semaines plus tôt.`,
  reviewTitle: 'Voulons-nous toujours un partenaire par défaut ?',
  reviewText: (because) =>
    `Nous avions dit : travailler par défaut avec un partenaire au moins, car ${because}. Est-ce toujours vrai, et faut-il le garder ?`,

  warmTitle: 'Chaleureux, et pas tout à fait clair',
  warm: 'On aime travailler ensemble, et on lit notre but différemment. C’est courant, et cela vaut dix minutes à la prochaine réunion.',
  warmWhere: 'Là où cela diffère :',
  warmWho: 'Seuls les hôtes lisent ceci. Je peux me tromper.',
  addToAgenda: 'Mettre à l’ordre du jour',
  agendaLine: (purpose) => `Dix minutes sur notre but : que veut dire « ${purpose} » pour chaque organisation ?`,
  onAgenda: 'C’est sous « À venir » dans le prochain bulletin.',

  purposeTitle: 'Voulons-nous dire la même chose ?',
  purpose: (purpose) =>
    `Cinq organisations sont là maintenant. Avant de commencer, il est bon de savoir si nous lisons le but de la même façon : « ${purpose} » On répond en privé ; personne ne voit qui a dit quoi.`,
  askPurpose: 'Demander en privé',
  purposeLater: 'Pas maintenant va très bien : /moot propose purpose, quand vous voulez.',
  purposeCheckTitle: 'Notre but : voulons-nous dire la même chose ?',
  statements: [
    'Je pourrais dire en une phrase pourquoi nous sommes là.',
    'Nous entendons la même chose par là.',
    'Je sais ce que mon organisation y apporte.',
    'Je sais à quoi nous dirions non à cause de lui.',
  ],
};
