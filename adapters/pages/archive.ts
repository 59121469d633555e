import { emptyState, evolve, type State } from '../../src/coalition.js';
import type { Posted } from '../../src/digest/state.js';
import type { CoalitionId } from '../../src/names.js';
import type { Log } from '../../src/ports.js';

const coalitionsKept = 20;

/** One story as far as it was read, with the digests that its state no longer keeps in mind. */
interface Story {
  state: State;
  endsAt: number;
  older: Posted[];
}

/** Every digest a coalition ever posted: a state remembers only the latest, the rest is read from the log. */
export class Archive {
  private readonly stories = new Map<CoalitionId, Promise<Story>>();

  constructor(private readonly log: Pick<Log, 'read'>) {}

  /** Newest first. */
  async of(coalition: CoalitionId): Promise<Posted[]> {
    const reading = this.goOn(coalition, this.stories.get(coalition));
    this.stories.delete(coalition);
    this.stories.set(coalition, reading);
    const [oldest] = this.stories.keys();
    if (this.stories.size > coalitionsKept && oldest !== undefined) this.stories.delete(oldest);
    reading.catch(() => this.stories.delete(coalition));
    const { older, state } = await reading;
    return [...older, ...state.digest.posted].sort((a, b) => (a.to > b.to ? -1 : 1));
  }

  /** One reading after the other, so that no entry is added twice. */
  private async goOn(coalition: CoalitionId, before?: Promise<Story>): Promise<Story> {
    const story = (await before) ?? { state: emptyState(), endsAt: 0, older: [] };
    const news = await this.log.read(coalition, story.endsAt);
    // What was read before may be words that are forgotten now.
    if (news.some(({ type }) => type === 'log.rewritten') && story.endsAt > 0) return this.goOn(coalition);
    for (const entry of news) {
      const before = story.state.digest.posted;
      evolve(story.state, entry);
      const { posted } = story.state.digest;
      if (posted !== before) story.older.push(...before.filter(({ id }) => !posted.some((one) => one.id === id)));
    }
    story.endsAt += news.length;
    return story;
  }
}
