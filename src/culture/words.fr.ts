import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  tooLong: (max) => `Merci de rester sous ${max} caractères.`,
  title: 'Comment nous travaillons',
  intro:
    'Aucun des deux bouts ne vaut mieux. Cela aide les autres à bien vous lire, surtout un jour difficile. Tout le monde le lit, à commencer par qui arrive. Ce n’est jamais noté ni comparé.',
  questions: {
    principle: 'Pragmatique ou attachée aux principes ?',
    track: 'De l’intérieur ou par la pression ?',
    pace: 'Rapide ou posée ?',
    reach: 'Locale ou nationale ?',
  },
  places: {
    principle: {
      first: 'Pragmatique',
      moreFirst: 'Plus pragmatique qu’attachée aux principes',
      both: 'Les deux, cela dépend : pragmatique et principes',
      moreSecond: 'Plus attachée aux principes que pragmatique',
      second: 'Attachée aux principes',
    },
    track: {
      first: 'De l’intérieur',
      moreFirst: 'Plutôt de l’intérieur que par la pression',
      both: 'Les deux, cela dépend : de l’intérieur et par la pression',
      moreSecond: 'Plutôt par la pression que de l’intérieur',
      second: 'Par la pression',
    },
    pace: {
      first: 'Rapide',
      moreFirst: 'Plus rapide que posée',
      both: 'Rapide et posée, cela dépend',
      moreSecond: 'Plus posée que rapide',
      second: 'Posée',
    },
    reach: {
      first: 'Locale',
      moreFirst: 'Plus locale que nationale',
      both: 'Locale et nationale, cela dépend',
      moreSecond: 'Plus nationale que locale',
      second: 'Nationale',
    },
  },
  ownLabel: 'Avec vos propres mots',
  ownHint: 'Ce qu’il est bon de savoir de votre façon de travailler',
  kept: 'Merci. Qui nous rejoint le lit en arrivant, et tout le monde avec /moot setup who.',
  own: (own) => `« ${own} »`,
  works: (all) => `Comment nous travaillons : ${all.join(' ; ').toLowerCase()}.`,

  whoTitle: 'Qui est là, avec leurs propres mots',
  who: 'Qui est là',
  whoHow: 'Ce que chaque organisation dit d’elle-même. Personne d’autre n’en a rien écrit.',
  alone: 'Il n’y a encore personne d’autre.',
  cause: (cause) => ` La cause que nous partageons : ${cause}`,
  gain: (gain) => ` Nous espérons y gagner : ${gain}`,
  gainForHosts: (gain) => ` Nous espérons y gagner (dit aux hôtes seulement) : ${gain}`,
  more: 'Plus',
  ours: 'Comment nous travaillons',

  causeTitle: 'Notre cause, notre gain',
  causeIntro:
    'Les deux sont normaux à dire. On travaille bien ensemble avec des valeurs très différentes quand la cause est claire et que chaque côté y gagne.',
  causeLabel: 'La cause que nous partageons',
  causeHint: 'Tout le monde le lit',
  gainLabel: 'Ce que nous espérons y gagner',
  gainHint: 'Même modeste : des preuves pour un financeur, une salle chauffée, ne pas porter cela en solo',
  gainKindLabel: 'Quel genre de gain est-ce ?',
  gainSeenLabel: 'Qui lit ce que vous espérez y gagner ?',
  gainSeens: { everyone: 'Tout le monde', hosts: 'Les hôtes seulement' },
  gainSeen: {
    everyone: 'Tout le monde lit les deux.',
    hosts: 'Tout le monde lit la cause ; ce que vous espérez y gagner, les hôtes seulement.',
  },
  similar: (others) => `C’est bien normal : ${others} autres ont dit quelque chose de semblable.`,

  purposeAbout: (purpose) => `Notre but : ${purpose}`,
  askPurpose: 'Voir comment nous lisons notre but',
  answerPrivately: 'Répondre en privé',
  purposeAsked: 'Tous les salons voient que c’est ouvert. Chaque organisation répond en privé, pendant trois jours.',
  purposeWaits: 'Une prise de pouls sur notre but est déjà ouverte.',
  purposeStatements: (purpose) => [
    `« ${purpose} » dit clairement pourquoi nous sommes là`,
    'Cela nous aide à dire non à quelque chose',
    'Nous le remarquerions si nous y arrivions',
    'Chaque organisation le dirait à peu près avec les mêmes mots',
  ],
};
