import type { Translated } from '../languages/tables.js';
import { inWords } from '../members/who.js';
import type { Words } from './words.js';

export const plainer: Record<string, string> = {
  'parties prenantes': 'les personnes que cela touche',
  'partie prenante': 'une personne que cela touche',
  livrables: 'ce que nous ferons',
  livrable: 'ce que nous ferons',
  impacter: 'toucher',
  opérationnaliser: 'commencer',
  synergies: 'faire plus ensemble',
  synergie: 'faire plus ensemble',
  'montée en compétences': 'apprendre',
  'renforcement des capacités': 'apprendre',
  'bonnes pratiques': 'ce qui marche',
  holistique: 'entier',
  paradigme: 'façon de penser',
  bénéficiaires: 'les gens',
  problématique: 'question',
  'mettre en œuvre': 'faire',
  'dans le cadre de': 'pour',
  'afin de': 'pour',
  'en termes de': 'pour',
  préalablement: 'avant',
};

export const fr: Translated<Words> = {
  hint: ({ heavy, isLong }) =>
    [
      ...(isLong ? ['C’est long pour un téléphone.'] : []),
      ...(heavy.length > 0
        ? [
            `Plus simple, peut-être : ${inWords(heavy.slice(0, 4).map(([word, plain]) => `« ${plain} » pour « ${word} »`))}.`,
          ]
        : []),
      'Je peux me tromper, et cela peut rester ainsi.',
    ].join(' '),
  shorter: 'Le dire en plus court',
};
