import { boxesInUse, due, show } from './coalition.js';
import { hangNotes } from './hang.js';
import type { Moot } from './moot.js';
import type { CoalitionId, Moment } from './names.js';

/** Working out what one coalition should read may take a twentieth of our time, never more. */
const restFactor = 20;
const afterFaultMs = 60_000;
/** More rounds than any clock can want at once; a feature that never stops wanting is a fault, not a loop. */
const mostRounds = 200;

/** Looks after coalitions: one look at a time for each, and a burst of wishes is one more look. */
export class Looking {
  private readonly under = new Map<CoalitionId, { again: boolean; done: Promise<void> }>();
  private stopped = false;

  constructor(private readonly moot: Moot) {}

  after(coalition: CoalitionId): Promise<void> {
    if (this.stopped) return Promise.resolve();
    const under = this.under.get(coalition);
    if (under) {
      under.again = true;
      return under.done;
    }
    const looking = { again: false, done: Promise.resolve() };
    this.under.set(coalition, looking);
    looking.done = this.keepLooking(coalition, looking);
    return looking.done;
  }

  isBusy(): boolean {
    return this.under.size > 0;
  }

  async done(): Promise<void> {
    await Promise.all([...this.under.values()].map(({ done }) => done));
  }

  stop(): void {
    this.stopped = true;
  }

  private async keepLooking(coalition: CoalitionId, looking: { again: boolean }): Promise<void> {
    const { clock, directory, journal, paceMs } = this.moot.world;
    do {
      looking.again = false;
      let thoughtMs = 0;
      try {
        thoughtMs = await this.look(coalition);
      } catch (fault) {
        journal.fault(fault, { coalition, while: 'looking after' });
        const soon = new Date(clock().getTime() + afterFaultMs).toISOString();
        await directory.wake(coalition, soon).catch(() => undefined);
      }
      if (paceMs > 0 && looking.again && !this.stopped) await pause(Math.max(paceMs, thoughtMs * restFactor));
    } while (looking.again && !this.stopped);
    this.under.delete(coalition);
  }

  /** Returns the milliseconds that working out the notes took: a long story may be looked at less often. */
  private async look(coalition: CoalitionId): Promise<number> {
    const { moot } = this;
    const { ballots, clock, directory } = moot.world;
    const ahead = await this.runWhatIsDue(coalition);
    const inUse = boxesInUse(await moot.recall(coalition));
    for (const box of await ballots.boxes(coalition)) if (!inUse.has(box)) await ballots.destroy(coalition, box);
    const began = performance.now();
    const postings = show(await moot.recall(coalition), clock());
    const thoughtMs = performance.now() - began;
    const comeBack = await hangNotes(moot, coalition, postings);
    await directory.wake(coalition, [...ahead, ...comeBack].sort()[0]);
    return thoughtMs;
  }

  /**
   * The clock's wishes travel the road that people's wishes travel, earliest first, each once. Returns the instants of
   * what it wants later.
   */
  private async runWhatIsDue(coalition: CoalitionId): Promise<Moment[]> {
    const { moot } = this;
    const done = new Set<string>();
    for (let round = 0; round < mostRounds; round += 1) {
      const now = moot.world.clock().toISOString();
      const all = due(await moot.recall(coalition), moot.world.clock()).sort((a, b) => (a.at < b.at ? -1 : 1));
      const wanted = all.find(({ at, intent }) => at <= now && !done.has(JSON.stringify(intent)));
      if (!wanted) return all.map(({ at }) => at).filter((at) => at > now);
      done.add(JSON.stringify(wanted.intent));
      await moot.ask(coalition, { intent: wanted.intent, by: 'clock' });
    }
    return [];
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds).unref());
