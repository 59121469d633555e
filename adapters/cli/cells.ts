import type { Side } from '../../src/agreement/answers.js';
import { malformed, type Table } from './table.js';
import { words } from './words.js';

const sides: Record<string, Side> = { '1': 1, '-1': -1, '0': 0 };
/** A yes, a no or a pass. */
export function sideIn({ name }: Table, line: number, cell = ''): Side {
  const side = sides[cell.trim()];
  if (side === undefined) throw malformed(name, line, words.noSide(cell));
  return side;
}

/** When it was said; only the order counts. */
export function timeIn({ name }: Table, line: number, cell = ''): number {
  const time = numberIn(cell);
  if (!Number.isFinite(time)) throw malformed(name, line, words.noTime(cell));
  return time;
}

/** Whose answer it is, or to what. */
export function idIn({ name }: Table, line: number, cell = ''): string {
  const id = cell.trim();
  if (id === '') throw malformed(name, line, words.noId);
  return id;
}

/** A count; NaN where the cell is empty. */
export const numberIn = (cell: string | undefined): number => (cell?.trim() ? Number(cell) : Number.NaN);
