import { createHash } from 'node:crypto';
import type { Counts, Ground } from '../agreement/map.js';
import type { Standing } from '../agreement/standing.js';
import type { Spoken } from '../languages/language.js';
import type { Day } from '../names.js';

/** What a picture says, in words and numbers. How it looks is decided when it is drawn, so a nicer line revises no note. */
export type Picture = (SpreadStrip | OpinionMap | InterdependenceWeb | CommitmentRibbon | ThenAndNow) & Spoken;

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

/** Who works with whom. Only agreed commitments make a line, and two have one line, however many they are. */
export interface InterdependenceWeb {
  kind: 'web';
  title: string;
  /** How many organisations there are, also those without a line: they are not named. */
  all: number;
  /** `seat`: from 0, in the order organisations joined, so that everybody stays where they were. */
  nodes: { name: string; seat: number }[];
  /** Places in `nodes`, the smaller first. */
  links: [number, number][];
}

/** How commitments go: a ribbon each, from the day it was agreed. It holds no name. */
export interface CommitmentRibbon {
  kind: 'ribbon';
  title: string;
  from: Day;
  to: Day;
  today: Day;
  /** At most eight. */
  rows: Ribbon[];
}

export interface Ribbon {
  what: string;
  begins: Day;
  /** When it was done or handed back. */
  ends?: Day;
  /** The day it is meant for. */
  day?: Day;
  stands: 'going' | 'done' | 'back';
}

/** How views moved between two rounds of the same statements, where five or more answered in both. */
export interface ThenAndNow {
  kind: 'moved';
  title: string;
  was: Day;
  is: Day;
  /** At most eight. */
  rows: MovedRow[];
}

export interface MovedRow {
  statement: string;
  was: Standing;
  is: Standing;
}

/** A name for this very picture: equal pictures have equal names, on every platform and after every restart. */
export const nameOf = (picture: Picture): string =>
  createHash('sha256').update(JSON.stringify(picture)).digest('base64url').replace(/[-_]/g, '').slice(0, 16);
