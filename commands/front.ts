import type { Journal, Messenger } from '../src/ports.js';
import type { Reception } from './reception.js';

/** What a platform's adapter is given once the bot stands: where people's requests go, and what it may tell. */
export interface Front {
  reception: Reception;
  /** The platform says that a delivery arrived as this message. */
  confirm(delivery: string, messageId: string): Promise<void>;
  journal: Journal;
}

/** One platform: how it is spoken to, and how its people are heard. */
export interface Adapter {
  /** Hangs notes, whether this process listens or not. */
  messenger: Messenger;
  /** Of several processes only one may listen. */
  listensAlone?: true;
  /** Begins to listen. */
  start(front: Front): Promise<void>;
  /** Stops listening, lets what is under way finish. It may be started again. */
  stop(): Promise<void>;
}
