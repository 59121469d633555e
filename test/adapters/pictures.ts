import type { SpreadStrip } from '../../src/pictures/picture.js';

/** A picture to send about: one statement that divides five organisations. */
export const vans: SpreadStrip = {
  kind: 'spread',
  title: 'Vans',
  rows: [{ statement: 'We share one van', standing: 'apart', ground: 'mixed', counts: { yes: 3, neither: 0, no: 2 } }],
};
