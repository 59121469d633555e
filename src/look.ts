import { boxesInUse, isRead } from './boxes.js';
import { due, type State, show } from './coalition.js';
import type { Boxes } from './feature.js';
import { forgetWhatIsAsked } from './forget.js';
import { hangNotes } from './hang.js';
import { letGoInTime } from './letGo.js';
import { openBallots } from './letter.js';
import type { Moot } from './moot.js';
import type { CoalitionId, Moment } from './names.js';
import { forgets } from './rewording.js';
import { Thought } from './thought.js';

/** Looking may take a hundredth of our time, however many coalitions are busy at once. */
const restFactor = 100;
const afterFaultMs = 60_000;
/** More rounds than any clock can want at once; a feature that never stops wanting is a fault, not a loop. */
const mostRounds = 200;

/** One coalition being looked after, or resting after a look; `again`: something happened meanwhile. */
interface Care {
  again: boolean;
  /** Somebody wished for it, not the clock alone. */
  isWished: boolean;
  done: Promise<void>;
}

/** Looks after coalitions: one look at a time for each, and a burst of wishes is one more look after a rest. */
export class Looking {
  private readonly under = new Map<CoalitionId, Care>();
  /** How many of them somebody wished for: these share our time. Who was only due goes to rest without a wish. */
  private wished = 0;
  private stopped = false;
  private stopResting: () => void = () => undefined;
  private readonly stopping = new Promise<void>((stop) => {
    this.stopResting = stop;
  });

  constructor(private readonly moot: Moot) {}

  /** Resolves when the look that is under way, or the one begun now, has ended. */
  after(coalition: CoalitionId, isWished: boolean): Promise<void> {
    if (this.stopped) return Promise.resolve();
    const known = this.under.get(coalition);
    const care = known ?? { again: false, isWished: false, done: Promise.resolve() };
    if (isWished && !care.isWished) this.wished += 1;
    care.isWished ||= isWished;
    if (known) {
      known.again = true;
      return known.done;
    }
    this.under.set(coalition, care);
    care.done = this.keepLooking(coalition, care);
    return care.done;
  }

  private letGo(coalition: CoalitionId, { isWished }: Care): void {
    this.under.delete(coalition);
    if (isWished) this.wished -= 1;
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

  /** One look that throws what goes wrong. Returns how many milliseconds of rest its thinking was worth. */
  async now(coalition: CoalitionId): Promise<number> {
    return (await this.look(coalition)) * restFactor;
  }

  private async keepLooking(coalition: CoalitionId, care: Care): Promise<void> {
    const { paceMs } = this.moot.world;
    let thoughtMs = 0;
    do {
      care.again = false;
      thoughtMs = await this.lookOrFail(coalition);
    } while (care.again && paceMs === 0 && !this.stopped);
    if (paceMs === 0) this.letGo(coalition, care);
    else void this.rest(coalition, care, Math.max(paceMs, thoughtMs * restFactor * Math.max(1, this.wished)));
  }

  private async rest(coalition: CoalitionId, care: Care, restMs: number): Promise<void> {
    await Promise.race([pause(restMs), this.stopping]);
    if (care.again && !this.stopped) care.done = this.keepLooking(coalition, care);
    else this.letGo(coalition, care);
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

  /** Returns the milliseconds that thinking took: a long story may be looked at less often. */
  private async look(coalition: CoalitionId): Promise<number> {
    const { moot } = this;
    const { ballots, clock, directory } = moot.world;
    const thought = new Thought();
    const { ahead, ...last } = await this.runWhatIsDue(coalition, thought);
    let { seen } = last;
    const forgetting = thought.of(() => forgets(seen.state));
    if (forgetting) await moot.rewrite(coalition, forgetting);
    const { didAnything, isOver, again } = await forgetWhatIsAsked(moot, coalition, seen.state);
    if (isOver) return 0;
    const lettingGo = await letGoInTime(moot, coalition, seen.state);
    if (forgetting || didAnything || lettingGo.didAnything) seen = await this.see(coalition);
    const { boxes, sealed, state } = seen;
    const inUse = boxes.length > 0 ? boxesInUse(state) : new Set();
    for (const box of boxes) if (!inUse.has(box)) await ballots.destroy(coalition, box);
    const postings = thought.of(() => show(state, clock(), sealed));
    const comeBack = await hangNotes(moot, coalition, state, postings, thought);
    await directory.wake(coalition, [...ahead, ...comeBack, ...again, ...lettingGo.again].sort()[0]);
    return thought.ms;
  }

  /**
   * The clock's wishes travel the road that people's wishes travel, earliest first, each once. Returns the instants of
   * what it wants later, and what was seen last.
   */
  private async runWhatIsDue(coalition: CoalitionId, thought: Thought): Promise<{ ahead: Moment[]; seen: Seen }> {
    const { moot } = this;
    const done = new Set<string>();
    let seen = await this.see(coalition);
    for (let round = 0; round < mostRounds; round += 1) {
      const { state, sealed } = seen;
      const now = moot.world.clock();
      const wishes = thought.of(() => due(state, now, sealed).sort((a, b) => (a.at < b.at ? -1 : 1)));
      const at = now.toISOString();
      const wanted = wishes.find((wish) => wish.at <= at && !done.has(JSON.stringify(wish.intent)));
      if (!wanted) return { ahead: wishes.map((wish) => wish.at).filter((later) => later > at), seen };
      done.add(JSON.stringify(wanted.intent));
      await moot.ask(coalition, { intent: wanted.intent, by: 'clock', isLooking: true });
      seen = await this.seeMore(coalition, seen.boxes);
    }
    return { ahead: [moot.world.clock().toISOString()], seen };
  }

  /** What the features may read though it stays sealed is opened; most coalitions have none. */
  private async see(coalition: CoalitionId): Promise<Seen> {
    const { moot } = this;
    // Boxes first: one that another process begins meanwhile is not among them, so it cannot look unused.
    const boxes = await moot.world.ballots.boxes(coalition);
    return this.open(coalition, boxes, await moot.recall(coalition));
  }

  /** Once more after we asked for something: what we wrote we know, and what others wrote they wish to be looked after for. */
  private async seeMore(coalition: CoalitionId, boxes: string[]): Promise<Seen> {
    const { state } = await this.moot.recalling.settled(coalition);
    return this.open(coalition, boxes, state);
  }

  private async open(coalition: CoalitionId, boxes: string[], state: State): Promise<Seen> {
    const opened = boxes
      .filter(isRead)
      .map(async (box) => [box, await openBallots(this.moot.world, coalition, state, box)] as const);
    return { boxes, state, sealed: new Map(await Promise.all(opened)) };
  }
}

/** A coalition as it stands, asked for once: on Redis each question is a journey. */
interface Seen {
  state: State;
  boxes: string[];
  sealed: Boxes;
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds).unref());
