import type { Picture, SpreadRow } from '../../src/pictures/picture.js';

const row = (statement: string, rest: Omit<SpreadRow, 'statement'>): SpreadRow => ({ statement, ...rest });

/** The pictures shown in docs/pictures. `npm run pictures` draws them anew; a test says when they are out of date. */
export const examples: Record<string, Picture> = {
  spread: {
    kind: 'spread',
    title: 'Weekend phone rota',
    rows: [
      row('Someone should answer on Saturdays', { standing: 'shared', ground: 'broad', counts: null }),
      row('Volunteers may give advice when nobody else is there to ask', {
        standing: 'apart',
        ground: 'mixed',
        counts: { yes: 5, neither: 0, no: 4 },
      }),
      row('We take turns by the week', { standing: 'between', ground: 'mixed', counts: { yes: 3, neither: 4, no: 2 } }),
      row('We pay for a night line', { standing: 'little', ground: 'thin', counts: null }),
      row('We try it for three months', { standing: 'early', ground: null, counts: null }),
    ],
  },
};
