import { type Note, plain } from '../src/note.js';
import type { Messenger, Place } from '../src/ports.js';

const nameOf = (place: Place): string => ('room' in place ? place.room : place.person);

/** Two platforms that say yes after their usual while, and keep what every room reads and when it was edited. */
export class QuietRooms {
  /** What a platform takes for one call, in milliseconds. */
  pauseMs = 0;
  readonly reads = new Map<string, string>();
  /** By room: when each edit was sent, because that is what a platform counts. */
  readonly edits = new Map<string, number[]>();
  private made = 0;

  messengers = (): Messenger[] => (['slack', 'discord'] as const).map((platform) => this.messenger(platform));

  private messenger(platform: Messenger['platform']): Messenger {
    return {
      platform,
      doubtLastsMs: 60_000,
      post: async (_, place, note) => {
        this.made += 1;
        return this.hang(`${nameOf(place)} ${this.made}`, note);
      },
      revise: async (_, place, message, note) => {
        this.edits.set(nameOf(place), [...(this.edits.get(nameOf(place)) ?? []), performance.now()]);
        return this.hang(message, note);
      },
      find: async () => 'unknown',
    };
  }

  private async hang(message: string, note: Note): Promise<{ sent: string }> {
    if (this.pauseMs > 0) await new Promise((next) => setTimeout(next, this.pauseMs));
    this.reads.set(message, plain(note));
    return { sent: message };
  }

  /** In how many rooms a message reads exactly so. */
  reading(note: Note): number {
    const wanted = plain(note);
    return new Set([...this.reads].flatMap(([message, read]) => (read === wanted ? [message.split(' ')[0]] : []))).size;
  }

  /** The shortest while between two edits in one room, in milliseconds; undefined when none was edited twice. */
  closestMs(): number | undefined {
    const gaps = [...this.edits.values()].flatMap((at) => at.slice(1).map((time, index) => time - (at[index] ?? 0)));
    return gaps.length > 0 ? Math.min(...gaps) : undefined;
  }
}
