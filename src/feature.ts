import type { z } from 'zod';
import type { CoalitionId, Moment, OrganisationId, PersonId, RoomId } from './names.js';
import type { Button, Note } from './note.js';
import type { Ballot } from './ports.js';

/** A no that the person should read. `next` offers the way on. */
export interface Refusal {
  refused: string;
  next?: Button[];
}
export const refuse = (refused: string, ...next: Button[]): Refusal =>
  next.length > 0 ? { refused, next } : { refused };
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;

/** Who asks, where and when. `organisation` and `isHost` are read from the state, never from the request. */
export interface Asked {
  by: PersonId | 'clock';
  /** What the platform calls the person. */
  name?: string;
  organisation?: OrganisationId;
  isHost: boolean;
  room?: RoomId;
  roomName?: string;
  now: Date;
}

/** A sealed answer, kept by the ballot port and never in the log. */
export interface Sealed {
  box: string;
  voter: string;
  ballot: Ballot;
}

/** What happened; `sealed` and `address` are kept before the events are appended. */
export interface Decision<Event> {
  events: Event[];
  sealed?: Sealed;
  /** An address of a reader, kept or (without `is`) deleted where the log is not. */
  address?: { id: string; is?: string };
}

/** Every event as it stands in the log. */
export interface Stamp {
  at: Moment;
  by: PersonId | 'clock';
}
export type Stamped<Event> = Event & Stamp;

/** An intent of the clock, and the instant from which it is wanted. It may lie ahead: that is when to wake next. */
export interface Due<Intent> {
  at: Moment;
  intent: Intent;
}

/** Why Moot writes to a person who asked for nothing, what matters most first: two a fortnight for each organisation. */
export const unaskedFor = [
  /** Moot asks something new: a check-in, a sense check. */
  'prompt',
  /** Of what only this message says: the day of a commitment comes. */
  'reminder',
  /** Asks one organisation alone what the check-in's message can carry: see inbox/carried.ts. */
  'question',
  /** Asks again for what hangs in the rooms too. */
  'nudge',
] as const;
/** Or they host (`duty`), or a person asked or answered (`asked`): not counted. See docs/decisions/0006. */
export type Why = (typeof unaskedFor)[number] | 'duty' | 'asked';

/** A note that should hang somewhere. Key and place are unique; a changed note revises what hangs. */
interface Hanging {
  key: string;
  note: Note;
  /** When this became news. News older than a day is revised, never posted. */
  since: Moment;
}
/** To one person, in private. */
export type Message = Hanging & { place: { person: PersonId }; why: Why };
export type Posting = (Hanging & { place: { room: RoomId } }) | Message;

export const newsLastsMs = 24 * 60 * 60_000;

/** Opened ballots, given to the intent that opens their box; `of` is the organisation, or another of the feature's `voters`. */
export interface Opened {
  of: string;
  ballot: Ballot;
}
/** Boxes that are read while they stay sealed. What lies in them may reach an inbox, and never an event with a name. */
export type Boxes = ReadonlyMap<string, Opened[]>;

/** A feature is at most four functions over its own slice; see DESIGN in ARCHITECTURE.md. */
export interface Feature<State, Slice, Intent extends { type: string }, Event extends { type: string }> {
  /** Parses the intents of people and of the clock; a `z.discriminatedUnion` by their `type`. */
  intents: z.ZodType<Intent> & { options: readonly { shape: { type: { value: Intent['type'] } } }[] };
  empty(): Slice;
  /** May this happen, and what then happened? `opened` holds the ballots when the intent opens a box. */
  decide(state: State, intent: Intent, asked: Asked, opened: Opened[]): Event[] | Decision<Event> | Refusal;
  /** How do we remember it? The one place that mutates, its own slice only. */
  evolve(slice: Slice, event: Stamped<Event>): void;
  /** What does the clock want, now or later? */
  due?(state: State, now: Date, sealed?: Boxes): Due<Intent>[];
  /** Which notes should hang where? */
  show?(state: State, now: Date, sealed?: Boxes): Posting[];
  /** The ballot box an intent opens, if it does. */
  opens?(intent: Intent): string | undefined;
  /** The boxes that still have a use; all others are destroyed. */
  boxes?(slice: Slice, state: State): string[];
  /** Who else than an organisation may have a ballot in this box: people who answered for themselves. */
  voters?(state: State, box: string): string[];
  /** Does `due` or `show` read this box while it is sealed? */
  reads?(box: string): boolean;
  /** How the log must be changed so that what was taken back is in it no more; undefined when nothing was. Doing it twice is fine. */
  forgets?(slice: Slice): ((event: Event) => Event) | undefined;
  /** Where people's words stand in its events, so that they can be taken back: see forgetting/spoken.ts. */
  spoken?: Spoken<Event>;
  /** Which of its words are let go of in time; all others stay. See docs/decisions/0028. */
  lapses?: readonly Lapse<Event>[];
  /** The lines that are this person's own in their organisation's ballots. */
  sealedLines?(slice: Slice, person: PersonId): { box: string; key: string }[];
}

/** By event: the paths of its words, keys joined by dots. */
export type Spoken<Event extends { type: string }> = {
  [Type in Event['type']]?: readonly Path<KeysOf<Extract<Event, { type: Type }>>>[];
};
/** How long words last: what worried us, what somebody planned; and what an organisation or a person answered. */
export const lastings = ['concerns', 'answers'] as const;
export type Lasting = (typeof lastings)[number];

/** Words that are let go of once their time is over. */
export interface Lapse<Event extends { type: string }> {
  as: Lasting;
  words: Spoken<Event>;
  /** What goes altogether, because it is an answer without being words. */
  fields?: { [Type in Event['type']]?: readonly (KeysOf<Extract<Event, { type: Type }>> & string)[] };
  /** Their time runs from the last of these events about the same thing; without them, from when they were said. */
  closedBy?: readonly Event['type'][];
  /** The thing is open again, and its words wait again. */
  openedBy?: readonly Event['type'][];
  /** What they are about, as its notes hang: `worry.y1`. When absent, the event's first word and its id. */
  thing?(event: Event): string;
}
type KeysOf<Event> = Event extends unknown ? keyof Event & string : never;
type Path<Key extends string> = Key | `${Key}.${string}`;

export type { CoalitionId };
