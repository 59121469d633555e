import type { webApi } from '@slack/bolt';
import type { Note } from '../../src/note.js';
import type { Clock, Paint } from '../../src/ports.js';
import type { Files } from './gallery.js';
import type { SharedHolds } from './pace.js';
import type { Workspaces } from './workspaces.js';

/** What the messenger is given. */
export interface MessengerSettings {
  workspaces: Workspaces;
  clientOptions: webApi.WebClientOptions;
  clock: Clock;
  /** The least time between two messages in one channel. Milliseconds. */
  paceMs: number;
  /** Without it the words of pictures are shown. */
  paint?: Paint;
  /** How long Slack is given to look at a new file before a note shows it. Milliseconds. */
  fileReadyInMs: number;
  /** Rooms where nobody has invited Moot yet; kept here, read when people type there. */
  closedRooms: Set<string>;
  tell(what: Record<string, string>, message: string): void;
  holds?: SharedHolds;
  /** How many notes may be under way in one workspace. */
  mostAtOnce: number;
}

/** `known` is where the note hangs already, and the files that it shows there. */
export interface Hanging {
  note: Note;
  known?: { channel: string; files: Files };
}

/** What is said in a channel, with these pictures; it tells which of them were shown. */
export type Speech = (
  client: webApi.WebClient,
  channel: string,
  files: Files,
) => Promise<{ ts: string; shown: Files } | { doubt: string }>;
