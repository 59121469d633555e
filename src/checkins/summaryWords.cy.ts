import { yGymraeg } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './summaryWords.js';
import { cy as checkinWords } from './words.cy.js';

const amount = checkinWords.amounts;

export const cy: Translated<Words> = {
  heardTitle: 'O’r cylch holi',
  answered: (number) => `Atebodd ${yGymraeg(number, { other: 'sefydliad' })}.`,
  rooms: (counts) =>
    `Faint o le sydd gennym: ${counts.map(([one, number]) => `${amount[one].toLowerCase()} (${number})`).join(', ')}.`,
  halvesOfRoom: (enough, little) =>
    `Faint o le sydd gennym: ${[
      ...(enough > 0 ? [`${enough} â digon neu beth`] : []),
      ...(little > 0 ? [`${little} â phrin neu ddim`] : []),
    ].join(', ')}.`,
  totals: (counts) => `${counts.map(([what, number]) => `${what}: ${number}`).join('; ')}.`,
  thirds: ['dim llawer (1 neu 2)', 'yn y canol (3)', 'eithaf neu’n fawr (4 neu 5)'],
  halves: ['1 i 3', 'eithaf neu’n fawr (4 neu 5)'],
  stands: { yes: 'ie', unsure: 'ansicr', no: 'nid i ni', pass: 'pasio' },
  neither: 'ansicr neu basio',
  ofFive: (step) => `${step} o 5`,
  moved: 'Beth a symudodd',
  said: 'Wrth bawb',
  unnamed: 'Heb enw',
  late: ' (ychwanegwyd wedyn)',

  hostsFew: (number) =>
    `${yGymraeg(number, { other: 'ateb' })} i’r cylch holi hwn, felly nid wyf yn postio cerdyn. Mae hynny’n digwydd.`,
  hostsTitle: 'I’r gwesteiwyr',
  hostsOnly: 'Dim ond y gwesteiwyr sy’n darllen hyn:',
};
