import { boxesInUse, isRead } from './boxes.js';
import { due, forgets, show } from './coalition.js';
import type { Boxes } from './feature.js';
import { forgetWhatIsAsked } from './forget.js';
import { hangNotes } from './hang.js';
import { openBallots } from './letter.js';
import type { Moot } from './moot.js';
import type { CoalitionId, Moment } from './names.js';

/** Looking may take a hundredth of our time, however many coalitions are busy at once. */
const restFactor = 100;
/** About what a look costs beside working out the notes: asking the ports, and telling them when to come back. */
const askingMs = 0.5;
const afterFaultMs = 60_000;
/** More rounds than any clock can want at once; a feature that never stops wanting is a fault, not a loop. */
const mostRounds = 200;

/** One coalition being looked after, or resting after a look; `again`: something happened meanwhile. */
interface Care {
  again: boolean;
  done: Promise<void>;
}

/** Looks after coalitions: one look at a time for each, and a burst of wishes is one more look after a rest. */
export class Looking {
  private readonly under = new Map<CoalitionId, Care>();
  /** Looks of the queue that are under way. */
  private looks = 0;
  private stopped = false;
  private stopResting: () => void = () => undefined;
  private readonly stopping = new Promise<void>((stop) => {
    this.stopResting = stop;
  });

  constructor(private readonly moot: Moot) {}

  /** Resolves when the look that is under way, or the one begun now, has ended. */
  after(coalition: CoalitionId): Promise<void> {
    if (this.stopped) return Promise.resolve();
    const care = this.under.get(coalition);
    if (care) {
      care.again = true;
      return care.done;
    }
    const begun = { again: false, done: Promise.resolve() };
    this.under.set(coalition, begun);
    begun.done = this.keepLooking(coalition, begun);
    return begun.done;
  }

  isBusy(): boolean {
    return this.under.size > 0;
  }

  async done(): Promise<void> {
    await Promise.all([...this.under.values()].map(({ done }) => done));
  }

  stop(): void {
    this.stopped = true;
    this.stopResting();
  }

  /** One look that throws what goes wrong. Returns the milliseconds to rest before the coalition is looked at again. */
  async now(coalition: CoalitionId): Promise<number> {
    this.looks += 1;
    try {
      return this.restMs(await this.look(coalition), this.looks);
    } finally {
      this.looks -= 1;
    }
  }

  private restMs(thoughtMs: number, busy: number): number {
    return Math.max(this.moot.world.paceMs, thoughtMs * restFactor * busy);
  }

  private async keepLooking(coalition: CoalitionId, care: Care): Promise<void> {
    const { paceMs } = this.moot.world;
    let thoughtMs = 0;
    do {
      care.again = false;
      thoughtMs = await this.lookOrFail(coalition);
    } while (care.again && paceMs === 0 && !this.stopped);
    if (paceMs === 0) this.under.delete(coalition);
    else void this.rest(coalition, care, this.restMs(thoughtMs, this.under.size));
  }

  private async rest(coalition: CoalitionId, care: Care, restMs: number): Promise<void> {
    await Promise.race([pause(restMs), this.stopping]);
    if (care.again && !this.stopped) care.done = this.keepLooking(coalition, care);
    else this.under.delete(coalition);
  }

  /** Returns the milliseconds that thinking took. After a fault the coalition is looked at again in a minute. */
  private async lookOrFail(coalition: CoalitionId): Promise<number> {
    const { clock, directory, journal } = this.moot.world;
    try {
      return await this.look(coalition);
    } catch (fault) {
      journal.fault(fault, { coalition, while: 'looking after' });
      const soon = new Date(clock().getTime() + afterFaultMs).toISOString();
      await directory.wake(coalition, soon).catch(() => undefined);
      return 0;
    }
  }

  /** Returns the milliseconds that working out the notes took: a long story may be looked at less often. */
  private async look(coalition: CoalitionId): Promise<number> {
    const { moot } = this;
    const { ballots, clock, directory } = moot.world;
    const ahead = await this.runWhatIsDue(coalition);
    const forgetting = forgets(await moot.recall(coalition));
    if (forgetting) await moot.rewrite(coalition, forgetting);
    const { isOver, again } = await forgetWhatIsAsked(moot, coalition);
    if (isOver) return 0;
    // Boxes first: one that another process begins meanwhile is not among them, so it cannot look unused.
    const boxes = await ballots.boxes(coalition);
    const inUse = boxesInUse(await moot.recall(coalition));
    for (const box of boxes) if (!inUse.has(box)) await ballots.destroy(coalition, box);
    const sealed = await this.sealed(coalition);
    const began = performance.now();
    const postings = show(await moot.recall(coalition), clock(), sealed);
    const thoughtMs = askingMs + performance.now() - began;
    const comeBack = await hangNotes(moot, coalition, postings);
    await directory.wake(coalition, [...ahead, ...comeBack, ...again].sort()[0]);
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
      const wishes = due(await moot.recall(coalition), moot.world.clock(), await this.sealed(coalition));
      const all = wishes.sort((a, b) => (a.at < b.at ? -1 : 1));
      const wanted = all.find(({ at, intent }) => at <= now && !done.has(JSON.stringify(intent)));
      if (!wanted) return all.map(({ at }) => at).filter((at) => at > now);
      done.add(JSON.stringify(wanted.intent));
      await moot.ask(coalition, { intent: wanted.intent, by: 'clock' });
    }
    return [];
  }

  /** What the features may read though it stays sealed; most coalitions have none. */
  private async sealed(coalition: CoalitionId): Promise<Boxes> {
    const { moot } = this;
    const names = (await moot.world.ballots.boxes(coalition)).filter(isRead);
    if (names.length === 0) return new Map();
    const state = await moot.recall(coalition);
    const opened = names.map(async (box) => [box, await openBallots(moot.world, coalition, state, box)] as const);
    return new Map(await Promise.all(opened));
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds).unref());
