import { normal, randomFrom } from '../../src/agreement/random.js';
import type { OpinionMap, Picture, SpreadRow } from '../../src/pictures/picture.js';
import { bunchesOf, placesOf, placesOnLine } from '../../src/pictures/places.js';

const row = (statement: string, rest: Omit<SpreadRow, 'statement'>): SpreadRow => ({ statement, ...rest });

/** People around these middles, so many at each. */
function crowd(...around: [x: number, y: number, people: number][]) {
  const random = randomFrom(7);
  const all = around.flatMap(([x, y, people], camp) =>
    Array.from({ length: people }, () => ({ x: x + normal(random), y: y + normal(random), camp })),
  );
  const [x, y] = [all.map((one) => one.x), all.map((one) => one.y)];
  return { x, y, who: [...all.keys()], people: all.length, campOf: (one: number) => all[one]?.camp ?? 0 };
}
const spread = crowd([0, 0, 64]);
const camps = crowd([-3, -1, 40], [3, 0, 24], [0, 4, 16]);

const opinion = (rest: Omit<OpinionMap, 'kind' | 'title'>): OpinionMap => ({
  kind: 'opinion',
  title: 'How should we share the winter beds?',
  ...rest,
});

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
  spectrum: opinion({
    people: spread.people,
    places: placesOnLine(spread.x, spread.who),
    shape: {
      is: 'spectrum',
      lines: 1,
      left: [
        { says: 'yes', statement: 'Whoever comes first has the bed' },
        { says: 'no', statement: 'We keep two beds for the court days' },
      ],
      right: [
        { says: 'yes', statement: 'Those with nowhere else have the bed, and we ask' },
        { says: 'yes', statement: 'The list is kept by the nurses' },
      ],
    },
  }),
  camps: opinion({
    people: camps.people,
    places: placesOf(camps.x, camps.y, camps.who, camps.campOf),
    shape: {
      is: 'camps',
      camps: [
        { people: 40, says: [{ says: 'yes', statement: 'Whoever comes first has the bed' }] },
        { people: 24, says: [{ says: 'yes', statement: 'Those with nowhere else have the bed, and we ask' }] },
        { people: 16, says: [{ says: 'no', statement: 'We keep a list at all' }] },
      ],
    },
  }),
  groups: opinion({
    of: 'organisations',
    people: camps.people,
    places: bunchesOf(
      camps.x,
      camps.y,
      [0, 1, 2].map((camp) => camps.who.filter((one) => camps.campOf(one) === camp)),
    ),
    shape: {
      is: 'camps',
      camps: [
        { people: 40, says: [{ says: 'yes', statement: 'Whoever comes first has the bed' }] },
        { people: 20, says: [{ says: 'yes', statement: 'Those with nowhere else have the bed, and we ask' }] },
        { people: 15, says: [{ says: 'no', statement: 'We keep a list at all' }] },
      ],
    },
  }),
  web: {
    kind: 'web',
    title: 'Who works with whom in Riverside Coalition',
    all: 9,
    nodes: [
      'Rooted',
      'Welcome Kitchen',
      'Legal Bridge',
      'Street Nurses',
      'Harbour Trust',
      'City Council, Housing Team',
      'Open Door',
      'River Fund',
    ].map((name, seat) => ({ name, seat })),
    links: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [1, 6],
      [2, 3],
      [2, 5],
      [3, 7],
      [4, 5],
      [4, 7],
      [5, 6],
    ],
  },
  ribbon: {
    kind: 'ribbon',
    title: 'What we do together',
    from: '2026-04-20',
    to: '2026-07-06',
    today: '2026-06-15',
    rows: [
      { what: 'Winter bed list', begins: '2026-04-22', day: '2026-06-27', stands: 'going' },
      { what: 'Cover for the court days', begins: '2026-05-04', ends: '2026-06-11', stands: 'done' },
      { what: 'A laptop for Rooted', begins: '2026-06-01', ends: '2026-06-09', stands: 'done' },
      {
        what: 'A leaflet in five languages that people keep',
        begins: '2026-05-11',
        ends: '2026-06-12',
        stands: 'back',
      },
      { what: 'A warm room on Tuesdays', begins: '2026-06-08', stands: 'going' },
    ],
  },
  moved: {
    kind: 'moved',
    title: 'How we talk with the council',
    was: '2025-06-16',
    is: '2026-06-15',
    rows: [
      {
        statement: 'We meet them before we write',
        was: 'apart',
        is: 'shared',
      },
      {
        statement: 'We name the officers who helped, if they agree',
        was: 'between',
        is: 'between',
      },
      {
        statement: 'One letter a month is enough',
        was: 'little',
        is: 'apart',
      },
      {
        statement: 'Those who have been through it speak first',
        was: 'shared',
        is: 'shared',
      },
    ],
  },
  unclear: opinion({
    people: spread.people,
    places: placesOf(spread.x, spread.y, spread.who),
    shape: { is: 'unclear' },
  }),
};
