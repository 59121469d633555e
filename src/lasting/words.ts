import type { Lasting } from '../feature.js';
import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What stands in the place of words whose time is over. */
export const noLongerKept = '(no longer kept)';

/** All that people read about how long words are kept. */
const en = {
  about: 'See how long what is said here is kept, and change it',
  title: 'How long words are kept',
  shown: 'Moot lets go of words by itself, in the night after their time is over:',
  kinds: {
    concerns: 'Worries, plans and lines we no longer hold',
    answers: 'What each of us answered',
  } satisfies Record<Lasting, string>,
  from: {
    concerns: ' after they were read out, or came to their end',
    answers: ' after it was said; what a difference needs, after it is settled',
  } satisfies Record<Lasting, string>,
  stays:
    'What we came to together stays: what a check-in or a sense check showed, digests, decisions, and what we promised each other. So do the lists that are ours until we change them.',
  elsewhere:
    'Cards that quoted a worry or a plan are blanked. Other messages stay where they were posted: that is up to Slack and Discord.',
  sooner: 'You can take your words back before that, at any time.',
  change: 'Change how long',
  takeBack: 'Leave, or be forgotten',
  concernsLabel: 'Worries and plans: kept for…',
  answersLabel: 'Answers: kept for…',
  formIntro:
    'Every room is told. A shorter time holds for what is kept already, from the next night on; what has gone does not come back.',
  spans: {
    14: 'Two weeks',
    30: 'A month',
    90: '90 days',
    182: 'Half a year',
    397: '13 months',
    731: 'Two years',
    1096: 'Three years',
  } as Record<number, string>,
  days: (days: number): string => `${days} days`,
  changed: 'Done. Every room is told.',
  same: 'That is how it is already.',
  cardTitle: 'How long Moot keeps our words',
  cardHow: 'A host changed it. From the coming night on:',
  seeAll: 'What is kept how long',
  went: 'What stood here has had its time, and Moot has let go of the words.',
  keptFor: (span: string): string => `Moot keeps it for ${span}.`,
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });

/** What still stands of words that were said. */
export const stillKept = (said: string[]): string[] => said.filter((one) => one !== noLongerKept);

/** `90 days`, `13 months`: in a sentence. */
export const spanOf = (days: number): string => (words.spans[days] ?? words.days(days)).toLowerCase();
