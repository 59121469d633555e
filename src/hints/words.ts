import { inLanguages } from '../languages/tables.js';
import type { Share } from './drift.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const share = ({ together, all }: Share): string => `${together} of ${all}`;

/** What the hosts read of what Moot noticed, and what becomes of it. */
const en = {
  driftTitle: 'Working together',
  drift: (now: Share, before: Share) =>
    `Of the new commitments of the last four weeks, ${share(now)} have a partner. Six weeks earlier it was ${share(before)}, and it has not risen since. Is our reason still true?`,
  driftWho: 'Only the hosts read this. There are no names behind it, and doing things alone is often right.',
  remind: 'Yes, remind us',
  review: 'Review the rule',
  told: 'The next digest says it, with our reason.',
  toldThanks: 'Thank you. The next digest says it, with our reason, and with no names.',
  noDrift: 'There is nothing to remind anybody of just now.',
  alreadyTold: 'The next digest says it already.',
  digest: (now: Share, before: Share) =>
    `Working together: ${share(now)} new commitments have a partner, down from ${share(before)} six weeks earlier.`,
  reviewTitle: 'Do we still want a partner by default?',
  reviewText: (because: string) =>
    `We said: work with at least one partner by default, because ${because}. Is that still true, and should it stay?`,

  warmTitle: 'Warm, and not quite clear',
  warm: 'People like working together, and they read our purpose differently. That is common, and worth ten minutes at the next meeting.',
  warmWhere: 'Where it differs:',
  warmWho: 'Only the hosts read this. I may have it wrong.',
  addToAgenda: 'Add to agenda',
  agendaLine: (purpose: string) => `Ten minutes on our purpose: what does each of us mean by “${purpose}”?`,
  onAgenda: 'It stands under “coming up” in the next digest.',

  purposeTitle: 'Does everyone mean the same?',
  purpose: (purpose: string) =>
    `Five organisations are here now. Before the work begins it helps to know whether all read the purpose alike: “${purpose}” Everyone answers in private; nobody sees who said what.`,
  askPurpose: 'Ask everyone in private',
  purposeLater: 'Not now is fine: /moot propose purpose, whenever you like.',
  purposeCheckTitle: 'Our purpose: do we mean the same?',
  statements: [
    'I could say in one sentence what we are here for.',
    'We all mean the same by it.',
    'I know what my organisation brings to it.',
    'I know what we would say no to because of it.',
  ],
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
