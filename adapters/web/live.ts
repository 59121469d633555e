import { actions } from '../../commands/index.js';
import type { Clock } from '../../src/ports.js';
import { cast, coalition, rooms } from './cast.js';
import { type Drawn, drawMessage } from './render.js';
import type { Kept, Store } from './store.js';
import { words } from './words.js';

/** One open page: whom it looks through the eyes of, and how it is told. */
export interface Listener {
  person: string;
  send(event: string, what: unknown): void;
  end(): void;
}

/** Everything a page needs to draw itself. */
export interface Everything {
  coalition: typeof coalition;
  rooms: typeof rooms;
  cast: typeof cast;
  commands: { name: string; about: string }[];
  words: typeof words.page;
  now: string;
  messages: Drawn[];
  waiting: string[];
}

const pagesAtMost = 64;

/** The open pages, and what they are told as it happens. */
export class Live {
  private readonly listeners = new Set<Listener>();

  constructor(
    private readonly store: Store,
    private readonly now: Clock,
  ) {}

  /** Tells a new page everything, and then whatever happens. False: too many pages are open. */
  join(listener: Listener): boolean {
    if (this.listeners.size >= pagesAtMost) return false;
    this.listeners.add(listener);
    this.store.markSeen(listener.person);
    listener.send('everything', this.everything(listener.person));
    this.tellAll('waiting', this.waiting());
    return true;
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** A message was posted or revised: a room's goes to every page, a private one to that person's pages only. */
  tell(kept: Kept): void {
    const drawn = drawMessage(kept);
    const told = [...this.listeners].filter(({ person }) => !drawn.private || person === drawn.place);
    for (const listener of told) listener.send('message', drawn);
    if (!drawn.private) return;
    if (told.length > 0) this.store.markSeen(drawn.place);
    this.tellAll('waiting', this.waiting());
  }

  tellGone(person: string, id: number): void {
    for (const listener of this.listeners) if (listener.person === person) listener.send('gone', { id });
  }

  tellTime(moving: boolean): void {
    this.tellAll('time', { now: this.now().toISOString(), moving });
  }

  tellEverything(): void {
    for (const listener of this.listeners) listener.send('everything', this.everything(listener.person));
  }

  end(): void {
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }

  private everything(person: string): Everything {
    const messages = [...rooms.map(({ key }) => key), person].flatMap((place) => this.store.messages(place));
    return {
      coalition,
      rooms,
      cast,
      commands: actions.filter(({ hidden }) => !hidden).map(({ name, about }) => ({ name, about })),
      words: words.page,
      now: this.now().toISOString(),
      messages: messages.map(drawMessage),
      waiting: this.waiting(),
    };
  }

  private waiting(): string[] {
    return cast.map(({ key }) => key).filter((person) => this.store.hasWaiting(person));
  }

  private tellAll(event: string, what: unknown): void {
    for (const listener of this.listeners) listener.send(event, what);
  }
}
