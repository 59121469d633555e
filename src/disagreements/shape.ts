import type { Counts, Ground, Verdict } from '../agreement/map.js';
import type { Day, Moment, OrganisationId, PersonId } from '../names.js';

/** What may be known of one statement once its sense check is closed; never who said what. */
export interface Result {
  /** Null when fewer than five answered this statement; a pass is no answer here. */
  ground: Ground | null;
  verdict: Verdict;
  /** Null where a figure would tell what one organisation said. */
  counts: Counts | null;
  /** What people would need, in an order that says nothing. */
  needs: string[];
  /** How people answered for themselves; absent under five of them, and where one stands alone. */
  personal?: Counts;
}

/** What may be known of a whole sense check once it is closed. */
export interface Outcome {
  /** Organisations that answered something. */
  heard: number;
  /** In the order of the statements. */
  results: Result[];
  /** How many people answered for themselves; absent under five. */
  people?: number;
  /** How many organisations were still checking inside; absent where the number could point at one. */
  checking?: number;
}

export type DisagreementsEvent =
  | {
      type: 'sensecheck.opened';
      id: string;
      title: string;
      statements: string[];
      organisation: OrganisationId;
      closes: Moment;
      /** The proposal that is put to it first. */
      proposal?: string;
      /** It asks whether all mean the same by the coalition's purpose. */
      about?: 'purpose';
    }
  | { type: 'sensecheck.added'; id: string; text: string }
  /** This organisation has answered something; what, lies in the sealed box. Once per organisation. */
  | { type: 'sensecheck.heard'; id: string; organisation: OrganisationId }
  /** It is still checking inside: what lies in the box is a leaning, and counts nowhere. */
  | { type: 'sensecheck.deferred'; id: string; organisation: OrganisationId }
  /** This person has answered something for themselves: the account they first came with, and no organisation. */
  | { type: 'sensecheck.heardPersonally'; id: string; person: PersonId }
  | { type: 'sensecheck.reminded'; id: string }
  | ({ type: 'sensecheck.closed'; id: string } & Outcome)
  /** A sense check showed it: nobody raised it. */
  | {
      type: 'difference.opened';
      id: string;
      title: string;
      shared: string[];
      unshared: string;
      needs: string[];
      from: string;
    }
  | {
      type: 'difference.raised';
      id: string;
      organisation: OrganisationId;
      shared: string;
      unshared: string;
      next?: string;
    }
  | { type: 'difference.described'; id: string; shared?: string; unshared?: string; next?: string }
  | { type: 'difference.settled'; id: string; words: string }
  | { type: 'difference.parked'; id: string; until: Day }
  | { type: 'difference.returned'; id: string };

export interface SenseCheck {
  id: string;
  title: string;
  /** Numbered from 1 wherever a number is written down. */
  statements: string[];
  opener: OrganisationId;
  opened: Moment;
  closes: Moment;
  /** The proposal that is put to it first. */
  proposal?: string;
  about?: 'purpose';
  /** Who has answered something, and when first: so that a reminder goes only to the others. */
  heard: Map<OrganisationId, Moment>;
  checking: Set<OrganisationId>;
  /** Who answered for themselves. */
  people: Set<PersonId>;
  reminded?: Moment;
  closed?: Outcome & { at: Moment };
}

/** Something the coalition does not share, kept in sight as normal work. */
export interface Difference {
  id: string;
  /** The title of the sense check it came from. */
  title?: string;
  shared: string[];
  unshared: string;
  needs: string[];
  next?: string;
  /** The sense check that showed it. */
  from?: string;
  /** Absent when a sense check showed it. */
  raisedBy?: OrganisationId;
  opened: Moment;
  changed: Moment;
  parked?: Day;
  settled?: { words: string; at: Moment };
}

export interface Disagreements {
  senseChecks: Map<string, SenseCheck>;
  differences: Map<string, Difference>;
}
