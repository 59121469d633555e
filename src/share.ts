import type { CoalitionId } from './names.js';
import type { Journal, Queue } from './ports.js';

/** Wishes that come within this while are handed over together. Milliseconds. */
const gatherMs = 50;

/** Hands coalitions to the queue that processes share. A burst of wishes is one hand-over, and what fails is handed over later. */
export class Sharing {
  private readonly waiting = new Set<CoalitionId>();
  private handing: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly queue: Queue,
    private readonly journal: Journal,
  ) {}

  /** Resolves when it is in the queue, or when that failed: then it waits here until the next wish. */
  soon(coalition: CoalitionId): Promise<void> {
    this.waiting.add(coalition);
    return this.again();
  }

  /** Hands over what waits here; nothing to do when nothing does. */
  again(): Promise<void> {
    if (this.waiting.size > 0)
      this.handing ??= this.handOver().finally(() => {
        this.handing = undefined;
      });
    return this.handing ?? Promise.resolve();
  }

  isBusy(): boolean {
    return this.handing !== undefined;
  }

  /** From now on nothing is gathered first. */
  stop(): void {
    this.stopped = true;
  }

  private async handOver(): Promise<void> {
    while (this.waiting.size > 0) {
      if (!this.stopped) await new Promise((next) => setTimeout(next, gatherMs));
      const coalitions = [...this.waiting];
      this.waiting.clear();
      try {
        await this.queue.put(coalitions);
      } catch (fault) {
        for (const coalition of coalitions) this.waiting.add(coalition);
        this.journal.fault(fault, { while: 'handing to the queue', coalitions: coalitions.length });
        return;
      }
    }
  }
}
