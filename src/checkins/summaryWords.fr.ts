import { enFrançais } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './summaryWords.js';
import { fr as checkinWords } from './words.fr.js';

const amount = checkinWords.amounts;

export const fr: Translated<Words> = {
  heardTitle: 'Du tour de table',
  answered: (number) => `${enFrançais(number, 'organisation a répondu', 'organisations ont répondu')}.`,
  rooms: (counts) =>
    `La place que nous avons : ${counts.map(([one, number]) => `${amount[one].toLowerCase()} (${number})`).join(', ')}.`,
  halvesOfRoom: (enough, little) =>
    `La place que nous avons : ${[
      ...(enough > 0 ? [`${enough} avec beaucoup ou un peu`] : []),
      ...(little > 0 ? [`${little} avec très peu ou aucune`] : []),
    ].join(', ')}.`,
  totals: (counts) => `${counts.map(([what, number]) => `${what} : ${number}`).join(' ; ')}.`,
  thirds: ['pas vraiment (1 ou 2)', 'entre les deux (3)', 'plutôt ou tout à fait (4 ou 5)'],
  halves: ['1 à 3', 'plutôt ou tout à fait (4 ou 5)'],
  stands: { yes: 'oui', unsure: 'pas sûr', no: 'pas pour nous', pass: 'passe' },
  neither: 'pas sûr ou passe',
  ofFive: (step) => `${step} sur 5`,
  moved: 'Ce qui a bougé',
  said: 'Dit à tout le monde',
  unnamed: 'Dit sans nom',
  late: ' (ajouté après coup)',

  hostsFew: (number) =>
    `${enFrançais(number, 'réponse', 'réponses')} à ce tour de table, donc je ne publie pas de carte. Ça arrive.`,
  hostsTitle: 'Pour les hôtes',
  hostsOnly: 'Seuls les hôtes lisent ceci :',
};
