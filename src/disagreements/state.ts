import type { Counts, Ground, Verdict } from '../agreement/map.js';
import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId } from '../names.js';

/** What may be known of one statement once its sense check is closed; never who said what. */
export interface Result {
  /** Null when fewer than five answered this statement; a pass is no answer here. */
  ground: Ground | null;
  verdict: Verdict;
  /** Null where a figure would tell what one organisation said. */
  counts: Counts | null;
  /** What people would need, in an order that says nothing. */
  needs: string[];
}

export type DisagreementsEvent =
  | {
      type: 'sensecheck.opened';
      id: string;
      title: string;
      statements: string[];
      organisation: OrganisationId;
      closes: Moment;
    }
  | { type: 'sensecheck.added'; id: string; text: string }
  /** This organisation has answered something; what, lies in the sealed box. Once per organisation. */
  | { type: 'sensecheck.heard'; id: string; organisation: OrganisationId }
  | { type: 'sensecheck.reminded'; id: string }
  /** `results` in the order of the statements. */
  | { type: 'sensecheck.closed'; id: string; heard: number; results: Result[] }
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
  /** Who has answered something, and when first: so that a reminder goes only to the others. */
  heard: Map<OrganisationId, Moment>;
  reminded?: Moment;
  closed?: { at: Moment; heard: number; results: Result[] };
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

export const empty = (): Disagreements => ({ senseChecks: new Map(), differences: new Map() });

export function evolve(disagreements: Disagreements, event: Stamped<DisagreementsEvent>): void {
  switch (event.type) {
    case 'sensecheck.opened': {
      const { id, title, statements, organisation, closes, at } = event;
      disagreements.senseChecks.set(id, {
        id,
        title,
        statements: [...statements],
        opener: organisation,
        opened: at,
        closes,
        heard: new Map(),
      });
      break;
    }
    case 'sensecheck.added':
      disagreements.senseChecks.get(event.id)?.statements.push(event.text);
      break;
    case 'sensecheck.heard':
      disagreements.senseChecks.get(event.id)?.heard.set(event.organisation, event.at);
      break;
    case 'sensecheck.reminded': {
      const check = disagreements.senseChecks.get(event.id);
      if (check) check.reminded = event.at;
      break;
    }
    case 'sensecheck.closed': {
      const check = disagreements.senseChecks.get(event.id);
      if (check) check.closed = { at: event.at, heard: event.heard, results: event.results };
      break;
    }
    case 'difference.opened': {
      const { id, title, shared, unshared, needs, from, at } = event;
      disagreements.differences.set(id, { id, title, shared, unshared, needs, from, opened: at, changed: at });
      break;
    }
    case 'difference.raised': {
      const { id, organisation, shared, unshared, next, at } = event;
      const said = { shared: [shared], unshared, needs: [], ...(next ? { next } : {}) };
      disagreements.differences.set(id, { id, ...said, raisedBy: organisation, opened: at, changed: at });
      break;
    }
    default:
      changeDifference(disagreements.differences.get(event.id), event);
  }
}

type Change = Extract<DisagreementsEvent, { type: `difference.${'described' | 'settled' | 'parked' | 'returned'}` }>;

function changeDifference(difference: Difference | undefined, event: Stamped<Change>): void {
  if (!difference) return;
  difference.changed = event.at;
  switch (event.type) {
    case 'difference.described':
      if (event.shared) difference.shared = [event.shared];
      if (event.unshared) difference.unshared = event.unshared;
      if (event.next) difference.next = event.next;
      break;
    case 'difference.settled':
      difference.settled = { words: event.words, at: event.at };
      delete difference.parked;
      break;
    case 'difference.parked':
      difference.parked = event.until;
      break;
    case 'difference.returned':
      delete difference.parked;
      delete difference.settled;
      break;
  }
}

/** Sense checks that can still be answered, oldest first. */
export const openSenseChecks = ({ disagreements }: { disagreements: Disagreements }): SenseCheck[] =>
  [...disagreements.senseChecks.values()].filter(({ closed }) => !closed);

/** Sense checks that closed after `from`, and at `to` or before. */
export const senseChecksClosed = ({ senseChecks }: Disagreements, from: Moment, to: Moment): SenseCheck[] =>
  [...senseChecks.values()].filter(({ closed }) => closed && closed.at > from && closed.at <= to);

/** Differences that are neither settled nor parked, oldest first. */
export const openDifferences = ({ differences }: Disagreements): Difference[] =>
  [...differences.values()].filter(({ settled, parked }) => !settled && !parked);

/** Differences set aside until a day. */
export const parkedDifferences = ({ differences }: Disagreements): Difference[] =>
  [...differences.values()].filter(({ settled, parked }) => !settled && parked);

/** Differences settled after `from`, and at `to` or before. */
export const differencesSettled = ({ differences }: Disagreements, from: Moment, to: Moment): Difference[] =>
  [...differences.values()].filter(({ settled }) => settled && settled.at > from && settled.at <= to);
