import { boxesInUse, due } from './coalition.js';
import { hangNotes } from './hang.js';
import type { Moot } from './moot.js';
import type { CoalitionId } from './names.js';

/** Looking after one coalition may take a twentieth of our time, never more. */
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
      const began = performance.now();
      try {
        await this.look(coalition);
      } catch (fault) {
        journal.fault(fault, { coalition, while: 'looking after' });
        const soon = new Date(clock().getTime() + afterFaultMs).toISOString();
        await directory.wake(coalition, soon).catch(() => undefined);
      }
      const took = performance.now() - began;
      const rest = Math.max(paceMs, took * restFactor) - took;
      if (paceMs > 0 && looking.again && !this.stopped) await pause(rest);
    } while (looking.again && !this.stopped);
    this.under.delete(coalition);
  }

  private async look(coalition: CoalitionId): Promise<void> {
    const { moot } = this;
    const { ballots, clock, directory } = moot.world;
    await this.runWhatIsDue(coalition);
    const inUse = boxesInUse(await moot.recall(coalition));
    for (const box of await ballots.boxes(coalition)) if (!inUse.has(box)) await ballots.destroy(coalition, box);
    const comeBack = await hangNotes(moot, coalition);
    const ahead = due(await moot.recall(coalition), clock()).map(({ at }) => at);
    await directory.wake(coalition, [...ahead, ...comeBack].sort()[0]);
  }

  /** The clock's wishes travel the road that people's wishes travel, earliest first, each once. */
  private async runWhatIsDue(coalition: CoalitionId): Promise<void> {
    const { moot } = this;
    const done = new Set<string>();
    for (let round = 0; round < mostRounds; round += 1) {
      const now = moot.world.clock();
      const wanted = due(await moot.recall(coalition), now)
        .filter(({ at, intent }) => at <= now.toISOString() && !done.has(JSON.stringify(intent)))
        .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
      if (!wanted) return;
      done.add(JSON.stringify(wanted.intent));
      await moot.ask(coalition, { intent: wanted.intent, by: 'clock' });
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds).unref());
