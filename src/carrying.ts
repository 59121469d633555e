import type { CoalitionId, Moment, PersonId, RoomId } from './names.js';
import type { Hung } from './ports.js';

/** A ballot box as it lies in a store, still sealed; bytes as base64. */
export interface SealedBox {
  name: string;
  secret: string;
  /** Voters' tokens and what they sealed, in the order of the tokens, which tells nothing. */
  ballots: [token: string, sealed: string][];
}

/** All that is kept of one coalition. */
export interface Belongings {
  /** Each entry as its JSON. */
  log: string[];
  board: Hung[];
  boxes: SealedBox[];
  wake?: Moment;
  /** How far into the log the signposts know what it names. */
  indexedTo?: number;
  /** It is over: the clock knows nothing of it any more. */
  retired?: true;
}

/** What leads to coalitions, and to workspaces. */
export interface Signposts {
  rooms: [RoomId, CoalitionId][];
  people: [PersonId, CoalitionId][];
  invites: [hash: string, CoalitionId][];
  installations: [name: string, sealed: string][];
}

/** A store that is moved as a whole, from or to, while no Moot runs on it. */
export interface House {
  /** Whether a Moot is at work here, as far as this store can tell. */
  isInhabited(): Promise<boolean>;
  coalitions(): Promise<CoalitionId[]>;
  take(coalition: CoalitionId): Promise<Belongings>;
  /** In place of whatever is there of this coalition. */
  put(coalition: CoalitionId, belongings: Belongings): Promise<void>;
  signposts(): Promise<Signposts>;
  /** Beside those that are there. */
  putSignposts(signposts: Signposts): Promise<void>;
  close(): Promise<void>;
}
