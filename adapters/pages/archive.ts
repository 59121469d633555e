import type { CoalitionId } from '../../src/names.js';
import { newStory, readOn, type Story } from '../../src/pages/story.js';
import type { Log } from '../../src/ports.js';

const coalitionsKept = 20;

/** Every digest a coalition ever posted: a state remembers only the latest, the rest is read from the log. */
export class Archive {
  private readonly stories = new Map<CoalitionId, Promise<Story>>();

  constructor(private readonly log: Pick<Log, 'read'>) {}

  /** Read it, and never write to it. */
  story(coalition: CoalitionId): Promise<Story> {
    const reading = this.goOn(coalition, this.stories.get(coalition));
    this.stories.delete(coalition);
    this.stories.set(coalition, reading);
    const [oldest] = this.stories.keys();
    if (this.stories.size > coalitionsKept && oldest !== undefined) this.stories.delete(oldest);
    reading.catch(() => this.stories.delete(coalition));
    return reading;
  }

  /** One reading after the other, so that no entry is added twice. */
  private async goOn(coalition: CoalitionId, before?: Promise<Story>): Promise<Story> {
    const story = (await before) ?? newStory();
    const news = await this.log.read(coalition, story.endsAt);
    // What was read before may be words that are forgotten now.
    if (news.some(({ type }) => type === 'log.rewritten') && story.endsAt > 0) return this.goOn(coalition);
    return readOn(story, news);
  }
}
