import { inLanguages } from '../src/languages/tables.js';
import { cy } from './firstRoundWords.cy.js';
import { fr } from './firstRoundWords.fr.js';

/** What a host reads until the coalition has had its first round. */
const en = {
  title: 'Your first round',
  needTwo:
    'One more organisation is needed. Anybody in this channel can press “Say who we are”. Another channel, here or elsewhere, comes in with a code.',
  invite: 'Bring in another channel',
  goesOut: 'The first check-in goes out by itself, ',
  orNow: '. You can also ask now: two minutes for each organisation.',
  paused: 'The check-in is paused. Ask now, or let it go on: /moot checkin resume.',
  askNow: 'Ask now',
  underWay: 'Your first check-in is under way. It closes ',
  closeNow: 'Close it now',
  thenDigest: 'One note a week goes to every room, the first one ',
  lookFirst: '. You see it a day before, and can change it.',
};
export type Words = typeof en;
export const firstRoundWords = inLanguages(en, { cy, fr });
