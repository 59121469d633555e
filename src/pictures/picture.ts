import { createHash } from 'node:crypto';
import type { Counts, Ground } from '../agreement/map.js';
import type { Standing } from '../agreement/standing.js';

/** What a picture says, in words and numbers. How it looks is decided when it is drawn, so a nicer line revises no note. */
export type Picture = SpreadStrip;

/** A row per statement, a dot per organisation where counts may be shown. It holds no name and no more than the words tell. */
export interface SpreadStrip {
  kind: 'spread';
  title: string;
  /** In the order they are drawn, at most ten. */
  rows: SpreadRow[];
}

export interface SpreadRow {
  statement: string;
  standing: Standing;
  /** Null under the floor. */
  ground: Ground | null;
  /** Null where a figure would tell what one organisation said. */
  counts: Counts | null;
}

/** A name for this very picture: equal pictures have equal names, on every platform and after every restart. */
export const nameOf = (picture: Picture): string =>
  createHash('sha256').update(JSON.stringify(picture)).digest('base64url').replace(/[-_]/g, '').slice(0, 16);
