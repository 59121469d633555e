import type { Truth } from './people.js';

/** How often camps were called by the prototype of the method, and any structure at all. */
export interface Power {
  camps: number;
  any: number;
}

/** A line of the table: people of one kind, in several settings that count together. */
export interface Row {
  name: string;
  settings: Truth[];
  /** How many sets, for one of the others. */
  weight?: number;
  /** Camps must be called at most so often (the upper 95 % bound). */
  atMost?: number;
  /** Camps, and any structure at all, must be called about so often or more: published whole per cents. */
  about?: Power;
}

const half = { seen: 0.5 } as const;
const sizes: Truth[] = [
  { voters: 16, statements: 40, kind: 'independent' },
  { voters: 24, statements: 20, kind: 'independent' },
  { voters: 40, statements: 20, kind: 'independent', ...half, missing: 'few see most' },
  { voters: 40, statements: 40, kind: 'independent', ...half },
  { voters: 80, statements: 30, kind: 'independent', ...half, missing: 'early or late' },
  { voters: 160, statements: 20, kind: 'independent' },
];
const all = (change: Partial<Truth>): Truth[] => sizes.map((size) => ({ ...size, ...change }));
const camps = (voters: number, statements: number, gap: number, more: Partial<Truth> = {}): Truth[] => [
  { voters, statements, kind: 'camps', gap, ...more },
];
const thirds = { shares: [1 / 3, 1 / 3, 1 / 3] };
const uneven = { shares: [0.75, 0.25] };

/** People and what the gate must, and must not, call them: the bars of the method, then what is only told. */
export const rows: Row[] = [
  { name: 'independent answers', settings: all({}), weight: 4, atMost: 0.01 },
  { name: 'agreeable people, nothing else', settings: all({ kind: 'agreeable' }), weight: 4, atMost: 0.01 },
  {
    name: 'one trait',
    settings: [...all({ kind: 'traits' }), ...all({ kind: 'traits', onAll: true })],
    weight: 6,
    atMost: 0.07,
  },
  {
    name: 'two traits',
    settings: [
      ...all({ kind: 'traits', traits: 2, onAll: true }),
      ...all({ kind: 'traits', traits: 2, onAll: true, strength: 1.5 }),
    ],
    weight: 15,
    atMost: 0.07,
  },
  { name: 'two camps, 70 points, n 24', settings: camps(24, 40, 0.7), about: { camps: 0.97, any: 1 } },
  {
    name: 'two camps, 70 points, n 24, half seen',
    settings: camps(24, 40, 0.7, half),
    about: { camps: 0.37, any: 0.95 },
  },
  { name: 'two camps, 70 points, n 40', settings: camps(40, 40, 0.7), about: { camps: 1, any: 1 } },
  { name: 'two camps, 70 points, n 40, half seen', settings: camps(40, 40, 0.7, half), about: { camps: 0.77, any: 1 } },
  { name: 'two camps, 90 points, n 16', settings: camps(16, 40, 0.9), about: { camps: 0.95, any: 1 } },
  {
    name: 'two camps, 90 points, n 16, half seen',
    settings: camps(16, 40, 0.9, half),
    about: { camps: 0.82, any: 0.98 },
  },
  { name: '75 : 25, 90 points, n 24', settings: camps(24, 40, 0.9, uneven), about: { camps: 1, any: 1 } },
  {
    name: '75 : 25, 90 points, n 24, half seen',
    settings: camps(24, 40, 0.9, { ...uneven, ...half }),
    about: { camps: 0.88, any: 1 },
  },
  { name: 'three camps, 90 points, n 24', settings: camps(24, 40, 0.9, thirds), about: { camps: 1, any: 1 } },
  {
    name: 'three camps, 90 points, n 24, half seen',
    settings: camps(24, 40, 0.9, { ...thirds, ...half }),
    about: { camps: 0.42, any: 0.83 },
  },
  { name: 'three camps, 70 points, n 80', settings: camps(80, 40, 0.7, thirds), about: { camps: 1, any: 1 } },
  {
    name: 'three camps, 70 points, n 80, half seen',
    settings: camps(80, 40, 0.7, { ...thirds, ...half }),
    about: { camps: 0.08, any: 1 },
  },
  { name: 'two camps, 70 points, n 40, m 20', settings: camps(40, 20, 0.7) },
  { name: '… and every tenth careless', settings: camps(40, 20, 0.7, { careless: 0.1 }) },
  { name: 'one trait, every tenth careless', settings: all({ kind: 'traits', onAll: true, careless: 0.1 }) },
  { name: 'one trait, spread evenly', settings: all({ kind: 'traits', onAll: true, flat: true }) },
];
