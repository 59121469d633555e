import type { Counts, Ground } from '../agreement/map.js';
import type { Standing } from '../agreement/standing.js';

/** All that people read in a picture, and all that is said in its place. */
export const words = {
  aboutSpread: 'A row per statement, a dot per organisation. No names.',
  aboutSpreadUncounted: 'A row per statement. No names, and no figures where they would tell what somebody said.',
  standing: {
    shared: 'shared',
    unwanted: 'not for us',
    apart: 'divided',
    between: 'in between',
    little: 'little support',
    early: 'too early',
  } satisfies Record<Standing, string>,
  ground: {
    broad: 'broad shared ground',
    mixed: 'some shared ground',
    thin: 'little support',
  } satisfies Record<Ground, string>,
  /** In place of a statement for whose letters we have no font; the words beside the picture have it. */
  undrawable: '(in letters I cannot draw)',
  noGround: 'fewer than five answers',
  side: { yes: 'yes', neither: 'neither', no: 'not for us' } satisfies Record<keyof Counts, string>,
  counted: (counts: Counts): string =>
    (['yes', 'no', 'neither'] as const)
      .filter((side) => counts[side] > 0)
      .map((side) => `${counts[side]} ${words.side[side]}`)
      .join(', '),
  /** A row, where it cannot be seen. */
  row: (statement: string, said: string[]): string => `“${statement}”: ${said.join(', ')}.`,
  spread: (title: string, rows: string): string => `A picture of what we heard on “${title}”. ${rows}`,
};
