import { actions } from '../../commands/index.js';
import { type Language, locales, speaking } from '../../src/languages/language.js';
import { translated } from '../../src/languages/tables.js';
import type { Clock } from '../../src/ports.js';
import { cast, coalition, rooms } from './cast.js';
import { type Drawn, drawMessage } from './render.js';
import type { Kept, Store } from './store.js';
import { words } from './words.js';

/** One open page: whom it looks through the eyes of, and how it is told. */
export interface Listener {
  person: string;
  /** What this person reads; everything is told anew when it changes. */
  language: Language;
  send(event: string, what: unknown): void;
  end(): void;
}

/** Everything a page needs to draw itself. */
export interface Everything {
  coalition: typeof coalition;
  rooms: typeof rooms;
  cast: typeof cast;
  commands: { name: string; about: string }[];
  language: Language;
  words: typeof words.page & Names;
  now: string;
  messages: Drawn[];
  waiting: string[];
}

/** Days from Monday and months from January, short and long: a browser may not know Welsh. */
interface Names {
  days: string[];
  months: string[];
  longDays: string[];
  longMonths: string[];
}
const namesIn = (language: Language): Names => {
  const names = (count: number, at: (index: number) => number, options: Intl.DateTimeFormatOptions): string[] => {
    const said = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => said.format(at(index)));
  };
  const days = (weekday: 'short' | 'long') => names(7, (index) => Date.UTC(2026, 5, 1 + index), { weekday });
  const months = (month: 'short' | 'long') => names(12, (index) => Date.UTC(2026, index, 1), { month });
  return { days: days('short'), months: months('short'), longDays: days('long'), longMonths: months('long') };
};

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
    listener.send('everything', this.everything(listener));
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
    for (const listener of this.listeners) listener.send('everything', this.everything(listener));
  }

  end(): void {
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }

  /** Somebody may have chosen another language. */
  async listenAgain(languageOf: (person: string) => Promise<Language>): Promise<void> {
    for (const listener of this.listeners) {
      const language = await languageOf(listener.person);
      if (language === listener.language) continue;
      listener.language = language;
      listener.send('everything', this.everything(listener));
    }
  }

  private everything({ person, language }: Listener): Everything {
    return speaking(language, () => this.everythingNow(person, language));
  }

  private everythingNow(person: string, language: Language): Everything {
    const messages = [...rooms.map(({ key }) => key), person].flatMap((place) => this.store.messages(place));
    return {
      coalition,
      rooms,
      cast: cast.map((one) => {
        const about = Object.entries(words.about).find(([key]) => key === one.key)?.[1];
        return { ...one, from: about ? `${one.from}, ${about}` : one.from };
      }),
      commands: actions.filter(({ hidden }) => !hidden).map(({ name, about }) => ({ name, about: translated(about) })),
      language,
      words: { ...words.page, ...namesIn(language) },
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
