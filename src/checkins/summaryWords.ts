import { inLanguages } from '../languages/tables.js';
import { inLetters, startHigh } from '../rhythm/words.js';
import type { Amount } from './rounds.js';
import { cy } from './summaryWords.cy.js';
import { fr } from './summaryWords.fr.js';

const organisations = (number: number): string => `${inLetters(number)} organisation${number === 1 ? '' : 's'}`;

/** What people read of a closed check-in. */
const en = {
  heardTitle: 'From the check-in',
  answered: (number: number) => startHigh(`${organisations(number)} answered.`),
  rooms: (counts: [Amount, number][]) =>
    `How much room we have: ${counts.map(([amount, number]) => `${amount} (${inLetters(number)})`).join(', ')}.`,
  halvesOfRoom: (enough: number, little: number) =>
    `How much room we have: ${[
      ...(enough > 0 ? [`${inLetters(enough)} with plenty or some`] : []),
      ...(little > 0 ? [`${inLetters(little)} with little or none`] : []),
    ].join(', ')}.`,
  totals: (counts: [string, number][]) =>
    `${counts.map(([what, number]) => `${what}: ${inLetters(number)}`).join('; ')}.`,
  thirds: ['not really (1 or 2)', 'in between (3)', 'rather or very (4 or 5)'],
  halves: ['1 to 3', 'rather or very (4 or 5)'],
  stands: { yes: 'yes', unsure: 'unsure', no: 'not for us', pass: 'pass' },
  neither: 'unsure or pass',
  ofFive: (step: string) => `${step} of 5`,
  moved: 'What moved',
  said: 'Said to everyone',
  unnamed: 'Said with no name',
  late: ' (added later)',

  hostsFew: (number: number) =>
    `${startHigh(number === 1 ? 'one answer' : `${inLetters(number)} answers`)} to this check-in, so I post no card. That happens.`,
  hostsTitle: 'For the hosts',
  hostsOnly: 'Only the hosts read this:',
};
export type Words = typeof en;
export const summaryWords = inLanguages(en, { cy, fr });
