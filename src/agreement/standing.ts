import type { Reading } from './map.js';

/** The order in which a map is read: what is shared first. */
export const standings = ['shared', 'unwanted', 'apart', 'between', 'little', 'early'] as const;
export type Standing = (typeof standings)[number];

/** Where a statement stands on the map. It follows from ground and verdict alone, so a heading tells nothing new. */
export function standingOf({ verdict, ground }: Pick<Reading, 'verdict' | 'ground'>): Standing {
  if (verdict === 'divided') return 'apart';
  if (verdict === 'mixed') return ground === 'thin' ? 'little' : 'between';
  return verdict;
}
