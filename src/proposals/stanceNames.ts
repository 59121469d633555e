import type { Kind, Stance } from './shape.js';
import { words } from './words.js';

/** What an answer is called: on a sign-on the first two are signatures. */
export const stanceName = (stance: Stance, kind: Kind): string =>
  (kind === 'signon' ? { ...words.stances, ...words.signing } : words.stances)[stance];

/** What an answer means, for whoever gives it for the first time. */
export const meaningOf = (stance: Stance, kind: Kind): string =>
  (kind === 'signon' ? { ...words.means, ...words.signingMeans } : words.means)[stance];
