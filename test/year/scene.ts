import type { Moment } from '../../src/names.js';
import type { Year } from './year.js';

/** Something that happens in the year, on its day; it fails where what a card promises does not hold there and then. */
export interface Scene {
  on: Moment;
  /** For a coordinator: what happened, in a few words, and in a sentence or two. */
  title: string;
  tells: string;
  /** The lessons whose (d) line is asserted here: `S17`. */
  cards?: string[];
  /** One of the weeks that are like the others: told in small letters. */
  isOrdinary?: true;
  play(year: Year): Promise<void>;
}
