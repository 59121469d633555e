import type { Translated } from '../languages/tables.js';
import { inWords } from '../members/who.js';
import type { Words } from './words.js';

export const plainer: Record<string, string> = {
  rhanddeiliaid: 'y rhai y mae’n eu cyffwrdd',
  randdeiliaid: 'y rhai y mae’n eu cyffwrdd',
  cyflawniadau: 'beth a wnawn',
  hwyluso: 'helpu',
  gweithredoli: 'dechrau',
  'meithrin capasiti': 'dysgu',
  'arfer gorau': 'beth sy’n gweithio',
  'arferion gorau': 'beth sy’n gweithio',
  'cyd-gynhyrchu': 'gwneud gyda’n gilydd',
  'wrth symud ymlaen': 'o hyn ymlaen',
  'ffrwd waith': 'darn o waith',
  amlasiantaeth: 'sawl un ohonom',
  buddiolwyr: 'pobl',
  'mewn perthynas â': 'am',
};

export const cy: Translated<Words> = {
  hint: ({ heavy, isLong }) =>
    [
      ...(isLong ? ['Mae’n hir i ffôn.'] : []),
      ...(heavy.length > 0
        ? [
            `Gallai hyn fod yn blaenach: ${inWords(heavy.slice(0, 4).map(([word, plain]) => `“${plain}” yn lle “${word}”`))}.`,
          ]
        : []),
      'Efallai fy mod wedi camddeall, a chaiff aros fel y mae.',
    ].join(' '),
  shorter: 'Ei ddweud yn fyrrach',
};
