import type { Entry } from './coalition.js';
import type { CoalitionId, Moment, PersonId, Platform, RoomId } from './names.js';
import type { Note } from './note.js';
import type { Linked } from './pages/link.js';
import type { Picture } from './pictures/picture.js';

/** The coalition's story: append-only, one list per coalition. */
export interface Log {
  /** Every entry from position `from` (0 is the first). */
  read(coalition: CoalitionId, from: number): Promise<Entry[]>;
  /** Appends all or nothing, only when the log ends at `endsAt`. Returns what others wrote first; empty means done. */
  append(coalition: CoalitionId, endsAt: number, entries: Entry[]): Promise<Entry[]>;
  /**
   * Forgetting: rewrites entries where they stand, and in the same step appends `told`, so that whoever has read the story
   * before learns of it. Nothing to change: nothing is told. Erased bytes are gone from the store, at the latest when it is closed.
   */
  rewrite(coalition: CoalitionId, change: (entry: Entry, position: number) => Entry, told: Entry): Promise<void>;
  /** The coalition has closed: nothing of its story remains. Erased bytes as in `rewrite`. Doing it twice is fine. */
  erase(coalition: CoalitionId): Promise<void>;
}

/** Where something hangs: a room, or one person's private messages. */
export type Place = { room: RoomId } | { person: PersonId };
/** What a place is called on the board. */
export const nameOfPlace = (place: Place): string => ('room' in place ? place.room : place.person);

/** What the board remembers of one note in one place. */
export interface Hung {
  /** The posting's key and its place; unique in a coalition. */
  key: string;
  /** What it read when last posted or revised. */
  fingerprint: string;
  /** The key this delivery travels under; it starts with the coalition's id and a dot. Tried again, it ends in `~2`, `~3`, … */
  delivery: string;
  claimedAt: Moment;
  /** Absent while the post is in doubt. */
  messageId?: string;
  /** The platform refused it for good (a closed inbox, a deleted channel). `messageId` is then the room where this person was told that it waits. */
  refused?: true;
}

/** What hangs where. Operational data, so not in the log. */
export interface Board {
  read(coalition: CoalitionId): Promise<Hung[]>;
  /** Being posted: true only for the one who claims an unclaimed key, or takes over the claim `instead` of its delivery. */
  claim(coalition: CoalitionId, hung: Hung, instead?: string): Promise<boolean>;
  /** Posted or revised: the same key now has a message id, a fingerprint, or a refusal. */
  record(coalition: CoalitionId, hung: Hung): Promise<void>;
  /** The post surely failed: the key is free again. Nothing happens when the delivery is not the one claimed. */
  release(coalition: CoalitionId, key: string, delivery: string): Promise<void>;
  /** The platform says that this delivery arrived. Nothing happens when an id is already recorded. */
  confirm(coalition: CoalitionId, delivery: string, messageId: string): Promise<void>;
  forget(coalition: CoalitionId): Promise<void>;
}

/** What one voter put into a box: question → answer. */
export type Ballot = Record<string, string>;

/** Answers that nobody may read until the close. Voters are kept as one-way tokens whose secret dies with the box. */
export interface Ballots {
  /** Adds to, or changes, one voter's ballot; an empty answer takes that line out. */
  cast(coalition: CoalitionId, box: string, voter: string, ballot: Ballot): Promise<void>;
  /** The voter's own ballot, to show them and nobody else. */
  mine(coalition: CoalitionId, box: string, voter: string): Promise<Ballot>;
  /** All ballots, each with what `voters` says of its voter; shuffled. Unknown voters are left out. */
  open<T>(coalition: CoalitionId, box: string, voters: Map<string, T>): Promise<{ of: T; ballot: Ballot }[]>;
  /** Destroys the ballots and the secret. Doing it twice is fine. */
  destroy(coalition: CoalitionId, box: string): Promise<void>;
  /** The boxes that still exist. */
  boxes(coalition: CoalitionId): Promise<string[]>;
}

/** Which coalition a room, a person or an invitation belongs to; whom the clock wakes next. */
export interface Directory {
  /** The room's coalition: the one given, when the room was free; else the one that holds it already. */
  claimRoom(room: RoomId, coalition: CoalitionId): Promise<CoalitionId>;
  coalitionOfRoom(room: RoomId): Promise<CoalitionId | undefined>;
  releaseRoom(room: RoomId, coalition: CoalitionId): Promise<void>;
  enrol(person: PersonId, coalition: CoalitionId): Promise<void>;
  /** The person is no longer led to this coalition. Doing it twice is fine. */
  dismiss(person: PersonId, coalition: CoalitionId): Promise<void>;
  coalitionsOf(person: PersonId): Promise<CoalitionId[]>;
  /** An invitation is known by the hash of its code. */
  putInvite(hash: string, coalition: CoalitionId): Promise<void>;
  coalitionOfInvite(hash: string): Promise<CoalitionId | undefined>;
  dropInvite(hash: string): Promise<void>;
  /** How far into its story all that it names is known here; 0: nobody knows. Never said before it is so. */
  indexedTo(coalition: CoalitionId): Promise<number>;
  noteIndexed(coalition: CoalitionId, to: number): Promise<void>;
  /** When this coalition next wants looking after; undefined: nothing is due. */
  wake(coalition: CoalitionId, at: Moment | undefined): Promise<void>;
  /** After a start: every coalition is looked after once, whatever was being done when the process ended. */
  wakeEveryone(at: Moment): Promise<void>;
  /** The coalition has closed: nobody looks after it any more. Its rooms, people and invitations are let go one by one. */
  retire(coalition: CoalitionId): Promise<void>;
  /**
   * Takes coalitions whose instant has come, earliest first, each with that instant. Until somebody says otherwise each is
   * due again at `until`, so whoever takes it need not outlive the looking after.
   */
  takeDue(now: Moment, limit: number, until: Moment): Promise<Due[]>;
  /** Where Moot is installed, by a name that begins with the platform; what is kept there is sealed before it comes here. */
  putInstallation(name: string, sealed: string): Promise<void>;
  installation(name: string): Promise<string | undefined>;
  dropInstallation(name: string): Promise<void>;
  /** The names of all. */
  installations(): Promise<string[]>;
}

/** A coalition that wants looking after, and since when. */
export interface Due {
  coalition: CoalitionId;
  at: Moment;
}

/** Coalitions that want looking after, shared by all processes: each is looked after by one of them at a time. */
export interface Queue {
  /** Each is looked after soon. Put again before that begins: once is enough; while it is under way: once more after it. */
  put(coalitions: CoalitionId[]): Promise<void>;
  /** Says that this process is there. True when another has gone without a word: what it had begun may be lost. */
  isAnyoneGone(): Promise<boolean>;
}

/** Keeps secrets unreadable for whoever sees the store. */
export interface Vault {
  /** The text, sealed for this name; under another name it does not open. */
  seal(name: string, text: string): string;
  /** Undefined when none of the keys opens it. `isOld`: not sealed with the newest key. */
  open(name: string, sealed: string): { text: string; isOld: boolean } | undefined;
  /** Seals with the newest key what an older one sealed for a platform. Returns how many no key opens. */
  renew(shelf: Shelf, platform: Platform): Promise<number>;
}
/** Where what is sealed lies. */
export type Shelf = Pick<Directory, 'putInstallation' | 'installation' | 'dropInstallation' | 'installations'>;

/** People who read by email: their addresses lie sealed, and the story knows each by an id that tells nothing. */
export interface Addresses {
  /** Always the same for one address in one coalition, and of no use without our secret. */
  idOf(coalition: CoalitionId, address: string): string;
  put(coalition: CoalitionId, id: string, address: string): Promise<void>;
  /** Nothing of the address remains. Doing it twice is fine. */
  drop(coalition: CoalitionId, id: string): Promise<void>;
}

/** What became of a post: sent, under a name that only the messenger reads; surely not sent (try again after a pause); refused for good; or nobody knows. */
export type Delivery =
  | { sent: string }
  | { later: number /* milliseconds to wait */ }
  /** The platform's word for it, safe to log. `isOpen`: this message alone was refused, and others may come. */
  | { refused: string; isOpen?: true }
  | { doubt: string };

/** The key under which a delivery in doubt is tried once more. */
export const triedAgain = (delivery: string): string =>
  `${firstTried(delivery)}~${Number(delivery.split('~')[1] ?? 1) + 1}`;
/** The key of a delivery's first try: a platform that refuses repetitions compares these. */
export const firstTried = (delivery: string): string => delivery.split('~')[0] ?? '';

/** What the platform knows of a delivery in doubt. */
export type Found = { sent: string } | 'absent' | 'unknown';

/** One platform's way of hanging notes. It never throws for what the platform answers. */
export interface Messenger {
  platform: Platform;
  /** How long a claim may stay in doubt before `find` = unknown means: post again. Milliseconds. */
  doubtLastsMs: number;
  post(coalition: CoalitionId, place: Place, note: Note, delivery: string): Promise<Delivery>;
  revise(coalition: CoalitionId, place: Place, messageId: string, note: Note): Promise<Delivery>;
  find(place: Place, delivery: string, claimedAt: Moment): Promise<Found>;
  /** Shows a note in a room to one person alone. It rings nowhere and may be missed. Absent where a platform only lets us answer. */
  whisper?(coalition: CoalitionId, room: RoomId, person: PersonId, note: Note): Promise<Delivery>;
}

/** Draws a picture for a chat: a PNG of 1200 × 675. Undefined when it cannot be drawn; its words are then shown instead. */
export type Paint = (picture: Picture) => Promise<Uint8Array | undefined>;

/** Everything Moot remembers. */
export interface Store {
  log: Log;
  board: Board;
  ballots: Ballots;
  directory: Directory;
  /** Resolves with what happened when the store can never be written to again; only a fresh start helps then. */
  lost: Promise<Error>;
  /** Finishes what is being written and lets go. */
  close(): Promise<void>;
}

/** The address of a coalition's web pages, ending in a slash; it is a secret of the coalition's. */
export type LinkTo = (linked: Linked) => string;

export type Clock = () => Date;
/** A fresh random name of `length` characters, a to z and 2 to 9. */
export type NewId = (length: number) => string;

/** Where faults and facts for the person running Moot go; never people's words, never secrets. */
export interface Journal {
  info(what: Record<string, string | number | boolean>, message: string): void;
  fault(error: unknown, what: Record<string, string | number | boolean>): void;
}
