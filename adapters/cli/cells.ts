import type { Side } from '../../src/agreement/answers.js';
import { BadRow, type Row } from './table.js';
import { words } from './words.js';

const sides: Record<string, Side> = { '1': 1, '-1': -1, '0': 0 };
/** A yes, a no or a pass. */
export function sideIn({ number }: Row, cell = ''): Side {
  const side = sides[cell.trim()];
  if (side === undefined) throw new BadRow(number, words.noSide(cell));
  return side;
}

/** When it was said; only the order counts. */
export function timeIn({ number }: Row, cell = ''): number {
  const time = numberIn(cell);
  if (!Number.isFinite(time)) throw new BadRow(number, words.noTime(cell));
  return time;
}

/** Whose answer it is, or to what. */
export function idIn({ number }: Row, cell = ''): string {
  const id = cell.trim();
  if (id === '') throw new BadRow(number, words.noId);
  return id;
}

/** A count; NaN where the cell is empty. */
export const numberIn = (cell: string | undefined): number => (cell?.trim() ? Number(cell) : Number.NaN);
