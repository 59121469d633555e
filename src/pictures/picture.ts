import { createHash } from 'node:crypto';
import type { Counts, Ground } from '../agreement/map.js';
import type { Standing } from '../agreement/standing.js';

/** What a picture says, in words and numbers. How it looks is decided when it is drawn, so a nicer line revises no note. */
export type Picture = SpreadStrip | OpinionMap;

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

/** Where people stand on a whole conversation, and what is said there. No names, and no place more exact than a grid's. */
export interface OpinionMap {
  kind: 'opinion';
  title: string;
  /** How many people, or organisations, it is about. */
  people: number;
  /** People when absent. Organisations stand in bunches of five or more, and camps of theirs are rounded down to fives. */
  of?: Crowd;
  places: Place[];
  shape: Shape;
}

export type Crowd = 'people' | 'organisations';

/** A cell of the grid, from 0; `y` upwards. Nobody who stands alone can be told from the grid by more than a cell. */
export interface Place {
  x: number;
  y: number;
  people: number;
  /** Absent where there are no camps. */
  camp?: number;
}

/** What was found. A spectrum shows its main line, also where there is a second, weaker one. `unclear`: no pattern beyond chance; `agreeable`: some say yes more often, whatever it is about. */
export type Shape =
  | { is: 'spectrum'; lines: 1 | 2; left: Saying[]; right: Saying[] }
  | { is: 'camps'; camps: { people: number; says: Saying[] }[] }
  | { is: 'unclear' | 'agreeable' | 'few' };

export interface Saying {
  says: 'yes' | 'no';
  statement: string;
}

/** A name for this very picture: equal pictures have equal names, on every platform and after every restart. */
export const nameOf = (picture: Picture): string =>
  createHash('sha256').update(JSON.stringify(picture)).digest('base64url').replace(/[-_]/g, '').slice(0, 16);
