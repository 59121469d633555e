import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  empty: 'Merci de remplir ce champ.',
  tooLong: (max) => `Merci de rester sous ${max} caractères.`,
  title: 'Une inquiétude',
  fromMessage: 'Dire un souci',
  intro:
    'Sans nom : c’est lu avec tous les autres après un prochain bulletin, dans un ordre qui ne dit rien. ' +
    'Il faut pour cela cinq organisations ; s’il y en a moins d’ici là, c’est abandonné.',
  label: 'Qu’est-ce qui vous inquiète ?',
  hint: 'Sur la chose, pas sur quelqu’un. C’est lu mot pour mot.',
  seenLabel: 'Qui le lit ?',
  tooFew:
    'À moins de cinq organisations, l’absence de nom ne cache personne. Vous pouvez le dire aux hôtes, à tout le monde de votre part, ou attendre.',
  said: {
    hosts: 'Merci de l’avoir dit. Les hôtes le lisent maintenant, et personne d’autre.',
    everyone: 'Merci de l’avoir dit. Tous les salons le lisent maintenant.',
    noname:
      'Merci de l’avoir dit. C’est en attente, sous scellé, et ce sera lu sans nom. D’ici là je sais que c’est de vous, et vous pouvez le retirer ; ensuite j’oublie.',
    notkept:
      'Merci de l’avoir dit. C’est en attente, sous scellé, et ce sera lu sans nom. Je n’ai rien gardé qui mène à vous : personne ne peut donc le retirer, pas même vous. Votre plateforme sait peut-être que vous m’avez écrit.',
  },
  takeBack: 'Le retirer',
  takenBack: 'C’est retiré.',
  readOut: 'C’est déjà lu. De qui vient ce qui a été lu sans nom, personne ne peut le retrouver.',
  unknown: 'Je ne trouve pas ce souci.',
  gone: 'C’est déjà retiré.',
  waiting: 'De vous, en attente d’être lu sans nom',
  cardTitle: 'Un souci',
  hostsTitle: 'Un souci, pour les hôtes seulement',
  worried: (name) => `Ce qui inquiète ${name} :`,
  hostsHow: 'Personne d’autre que les hôtes ne lit ceci. Un mot en retour suffit souvent.',
  cardGone: (name) => `${name} l’a retiré.`,
  unnamedTitle: 'Dit sans nom',
  unnamedHow: 'D’organisations d’ici. Lesquelles, je ne le sais plus.',
  work: 'Y travailler ensemble',

  heardTitle: 'On nous a dit que…',
  heardIntro:
    'Cela devient une divergence ouverte, de la part de votre organisation. Dites ce que vous avez entendu, pas sur qui : cela n’accuse personne.',
  heardLabel: 'Qu’avez-vous entendu ?',
  heardHint: 'des retours se discutent avec le ministère',
  heardShared: 'Que partageons-nous ?',
  heardSharedHint: 'Les gens ont besoin de papiers',
  heardNext: 'Qu’est-ce qui aiderait ensuite ?',
  heardNextHint: 'Qui en sait plus nous le dit mardi',
  heardNow: 'Merci. C’est maintenant parmi les divergences ouvertes, comme une chose à regarder ensemble.',
  seeDifferences: 'Divergences ouvertes',
  heardAs: (what) => `que penser de ceci : on nous a dit que ${what}`,
  heardNames: (name) =>
    `Dites-le au sujet de la chose, sans ${name}. Un nom en fait une accusation, et la chose se perd.`,
};
