import type { CoalitionId, PersonId, RoomId } from '../../src/names.js';

/** Everything of one coalition lies in one slot of a cluster: the part in braces decides. */
const of = (coalition: CoalitionId, what: string): string => `moot:{${coalition}}:${what}`;

/** How things are called in Redis. */
export const keys = {
  /** A list: one entry of the story each, as JSON. */
  log: (coalition: CoalitionId) => of(coalition, 'log'),
  /** A log being rewritten, until it takes the place of the old one. */
  rewriting: (coalition: CoalitionId, attempt: string) => of(coalition, `rewriting:${attempt}`),
  /** A hash: what hangs, as JSON, by its key. */
  board: (coalition: CoalitionId) => of(coalition, 'board'),
  /** A hash: the board's key by the delivery that is in doubt. */
  doubts: (coalition: CoalitionId) => of(coalition, 'doubts'),
  /** A hash: each box's secret. */
  boxes: (coalition: CoalitionId) => of(coalition, 'boxes'),
  /** A hash: sealed ballots by their voters' tokens. */
  box: (coalition: CoalitionId, box: string) => of(coalition, `box:${box}`),
  /** Not to be looked at again while this is there. */
  rest: (coalition: CoalitionId) => of(coalition, 'rest'),
  /** How far into the log the directory knows what it names. */
  indexed: (coalition: CoalitionId) => of(coalition, 'indexed'),
  room: (room: RoomId) => `moot:room:${room}`,
  /** A set of coalitions. */
  person: (person: PersonId) => `moot:person:${person}`,
  invite: (hash: string) => `moot:invite:${hash}`,
  /** A sorted set: every coalition by the instant at which it wants looking after, in milliseconds; +inf: nothing is due. */
  wakes: 'moot:wakes',
  /** A sorted set: every process by when it last said that it is there, in milliseconds. */
  processes: 'moot:processes',
  /** A hash: coalitions that could not be looked after, and why. */
  stuck: 'moot:stuck',
  /** Who does what only one process may do. */
  lease: (what: string) => `moot:lease:${what}`,
  /** A channel: who asked us to wait, and how long. */
  holds: 'moot:holds',
  /** A hash: sealed installations by their names. */
  installations: 'moot:installations',
  /** How often erasing was asked for, and how much of that is done. */
  erasure: 'moot:erasure',
};
