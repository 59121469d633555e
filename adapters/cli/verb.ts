import type { ParseArgsConfig } from 'node:util';
import type { House } from '../../src/carrying.js';
import type { Entry } from '../../src/coalition.js';
import type { CoalitionId, Moment } from '../../src/names.js';
import type { Story } from '../../src/pages/story.js';
import type { Hung, Paint, Store } from '../../src/ports.js';

/** What the one who typed should read: nothing is wrong with the programme. */
export class Trouble extends Error {}

/** What happened in the coalitions of one store, only to be read. */
export interface History {
  /** All that are kept; undefined where the store cannot list them. */
  coalitions(): CoalitionId[] | undefined;
  read(coalition: CoalitionId): Promise<Entry[]>;
  /** What hangs of it, and where. */
  board(coalition: CoalitionId): Promise<Hung[]>;
  close(): Promise<void>;
}

/** The queue that processes share. */
export interface Jobs {
  counts(): Promise<{ waiting: number; active: number; later: number }>;
  /** Coalitions that could not be looked after. */
  stuck(): Promise<{ coalition: CoalitionId; since: string; why: string }[]>;
  put(coalitions: CoalitionId[]): Promise<void>;
  close(): Promise<void>;
}

/** What a verb asks of the world outside. */
export interface Tools {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody watches what is written to `err`. */
  isWatched: boolean;
  paint: Paint;
  /** Throws a sentence when there is nothing to open. */
  openHistory(): Promise<History>;
  /** The same place to write to; made when it is not there. Throws a sentence when it cannot be opened. */
  openStore(): Promise<Store>;
  /** A coalition's pages as files, by their names. */
  bind(story: Story, now: Moment): Promise<Record<string, string>>;
  /** Undefined where one process does everything. Throws a sentence when it cannot be reached. */
  openQueue(): Promise<Jobs | undefined>;
  /** A store as a whole, `sqlite:FILE` or Redis's address; undefined when it is neither. `isNew`: it may be made. Throws a sentence. */
  openHouse(where: string, isNew: boolean): Promise<House | undefined>;
}

/** What was typed after a verb. */
export interface Typed {
  values: Record<string, string | boolean | undefined>;
  words: string[];
}

/** Something that can be typed after `moot`. */
export interface Verb {
  name: string;
  about: string;
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Throws Trouble. */
  run(typed: Typed, tools: Tools): Promise<void>;
}
