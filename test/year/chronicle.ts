import type { Moment } from '../../src/names.js';
import { type Note, plain } from '../../src/note.js';
import type { Messenger, Place } from '../../src/ports.js';

/** One thing that Moot said: a card that was posted or revised, or what somebody read after they pressed or typed. */
export interface Said {
  at: Moment;
  /** A room's id, or a person's. */
  place: string;
  how: 'posted' | 'revised' | 'whispered' | 'answered';
  /** Which message it is, so that its revisions can be told together; an answer has none. */
  id?: string;
  note?: Note;
  text: string;
}

export const nameOf = (place: Place): string => ('room' in place ? place.room : place.person);

/** Everything Moot said in a year, to whomever, in order. */
export class Chronicle {
  readonly said: Said[] = [];
  /** A card whose picture changed has another name on its platform; here it keeps its first. */
  private readonly firstNames = new Map<string, string>();
  constructor(private readonly now: () => Date) {}

  hear(one: Omit<Said, 'at'>): void {
    this.said.push({ at: this.now().toISOString(), ...one });
  }

  /**
   * Brings what was said since this many things into an order of its own: by when, then by place. Places are written to side
   * by side, so which of two was quicker is chance. `first` is what somebody read after a press that led to the rest.
   */
  settle(since: number, places: readonly string[], first?: Omit<Said, 'at'>): void {
    const later = this.said.splice(since);
    if (first) this.hear(first);
    // Platforms give people names of their own, another each time.
    const turn = new Map(places.map((place, index) => [place, index]));
    const inTurn = (a: Said, b: Said): number => (turn.get(a.place) ?? 0) - (turn.get(b.place) ?? 0);
    this.said.push(...later.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : inTurn(a, b))));
  }

  /** What a message was called when it was posted: its place, a blank, and the messenger's name for it. */
  firstName = (place: string, id: string): string => this.firstNames.get(`${place} ${id}`) ?? `${place} ${id}`;

  /** The same messenger, with somebody beside it who writes down what the platform took. */
  listening(messenger: Messenger): Messenger {
    const heard = (how: Said['how'], place: string, note: Note, id: string): void =>
      this.hear({ how, place, note, id: this.firstName(place, id), text: plain(note, 'UTC') });
    const { whisper } = messenger;
    return {
      platform: messenger.platform,
      doubtLastsMs: messenger.doubtLastsMs,
      find: (...given) => messenger.find(...given),
      post: async (coalition, place, note, delivery) => {
        const delivered = await messenger.post(coalition, place, note, delivery);
        if ('sent' in delivered) heard('posted', nameOf(place), note, delivered.sent);
        return delivered;
      },
      revise: async (coalition, place, id, note) => {
        const delivered = await messenger.revise(coalition, place, id, note);
        if (!('sent' in delivered)) return delivered;
        const where = nameOf(place);
        this.firstNames.set(`${where} ${delivered.sent}`, this.firstName(where, id));
        heard('revised', where, note, id);
        return delivered;
      },
      ...(whisper
        ? {
            whisper: async (coalition, room, person, note) => {
              const delivered = await whisper.call(messenger, coalition, room, person, note);
              if ('sent' in delivered) heard('whispered', person, note, delivered.sent);
              return delivered;
            },
          }
        : {}),
    };
  }
}
