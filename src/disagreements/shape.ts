import type { Counts, Ground, Verdict } from '../agreement/map.js';
import type { Day, Moment, OrganisationId, PersonId } from '../names.js';
import type { Pattern } from './pattern/shape.js';

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
  /** Not shown, because beside what was shown before it could tell what one organisation said. */
  held?: true;
  /** Where more were content in the open than in private: those who answered both ways, and nobody could be picked out. */
  gap?: { open: Counts; private: Counts };
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
  /** One name for who was heard, and in which bands. */
  group?: string;
  /** What all answers together show; from thirty organisations on. */
  pattern?: Pattern;
  /** More content in the open than in private, and more than chance would do; told from twelve on. */
  politer?: true;
}

/** What others cannot lay aside. */
export const touchings = ['identity', 'safety'] as const;
export type Touching = (typeof touchings)[number];

/** In the open nobody need pass: they can keep silent. */
export const openAnswers = ['yes', 'unsure', 'no'] as const;
export type OpenAnswer = (typeof openAnswers)[number];

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
      /** For whom it is, and who of them has been asked. */
      forWhom?: string;
      /** An open round runs beside the private one. */
      openly?: true;
      /** The sense check whose statements are asked again. */
      again?: string;
      /** The sense check about which these statements had gone unsaid. */
      unsaid?: string;
    }
  | { type: 'sensecheck.added'; id: string; text: string }
  /** This organisation has answered something; what, lies in the sealed box. Once per organisation. */
  | { type: 'sensecheck.heard'; id: string; organisation: OrganisationId }
  /** It is still checking inside: what lies in the box is a leaning, and counts nowhere. */
  | { type: 'sensecheck.deferred'; id: string; organisation: OrganisationId }
  /** This person has answered something for themselves: the account they first came with, and no organisation. */
  | { type: 'sensecheck.heardPersonally'; id: string; person: PersonId }
  /** From here on it may be said in the open too. */
  | { type: 'sensecheck.widened'; id: string }
  /** Said in the open, with the organisation's name; shown at the close. What was answered goes in time. */
  | { type: 'sensecheck.said'; id: string; organisation: OrganisationId; statement: number; answer?: OpenAnswer }
  | { type: 'sensecheck.reminded'; id: string }
  | ({ type: 'sensecheck.closed'; id: string } & Outcome)
  /** A year after the close: the hosts are offered then and now. */
  | { type: 'sensecheck.remembered'; id: string }
  /** Everyone is asked what goes unsaid; nobody is heard by name. */
  | { type: 'unsaid.asked'; id: string; closes: Moment }
  /** A host declined it. */
  | { type: 'unsaid.left'; id: string }
  /** `said` is absent when fewer than five organisations wrote something. */
  | { type: 'unsaid.closed'; id: string; said?: string[] }
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
      touches?: Touching;
    }
  | { type: 'difference.described'; id: string; shared?: string; unshared?: string; next?: string }
  /** What somebody would need; whose it is stays with the stamp of the event. */
  | { type: 'difference.needed'; id: string; text: string }
  /** It touches who people are, or their safety: others cannot park it. */
  | { type: 'difference.guarded'; id: string; organisation: OrganisationId; touches: Touching }
  /** Every room is asked whether it changes what we do. */
  | { type: 'difference.questioned'; id: string; until: Day; closes: Moment }
  | { type: 'difference.weighed'; id: string; organisation: OrganisationId; changes: boolean; agreed?: string }
  /** It stays open. */
  | { type: 'difference.kept'; id: string }
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
  forWhom?: string;
  openly?: true;
  again?: string;
  /** The sense check about which its statements had gone unsaid. */
  follows?: string;
  /** What each organisation said in the open, by the number of the statement. */
  said: Map<OrganisationId, Map<number, OpenAnswer>>;
  reminded?: Moment;
  closed?: Outcome & { at: Moment };
  remembered?: Moment;
  unsaid?: Unsaid;
}

/** The question what might go unsaid, after a sense check has closed. */
export interface Unsaid {
  left?: Moment;
  asked?: Moment;
  closes?: Moment;
  closed?: Moment;
  said?: string[];
  /** The sense check that it became. */
  check?: string;
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
  /** It touches who people are, or their safety, and who said so. */
  touches?: { what: Touching; by: OrganisationId };
  /** The last time that every room was asked: so what? */
  weighing?: Weighing;
  opened: Moment;
  changed: Moment;
  parked?: Day | undefined;
  settled?: { words: string; at: Moment } | undefined;
}

export interface Weighing {
  round: number;
  since: Moment;
  closes: Moment;
  until: Day;
  noes: Set<OrganisationId>;
  ended?: Moment;
  outcome?: 'kept' | 'parked';
}

export interface Disagreements {
  senseChecks: Map<string, SenseCheck>;
  differences: Map<string, Difference>;
}
