import type { CoalitionId } from './names.js';
import type { Journal, Queue } from './ports.js';

/** Wishes that come within this while are handed over together. Milliseconds. */
const gatherMs = 50;

/**
 * Hands coalitions to the queue that processes share. A burst of wishes is one hand-over, and what fails is handed over later.
 * Who was handed over rests for the pace of looks: nobody looks again sooner, and each hand-over is a job to be kept.
 */
export class Sharing {
  private readonly waiting = new Set<CoalitionId>();
  private readonly resting = new Set<CoalitionId>();
  /** They rest, and somebody wished for them meanwhile. */
  private readonly wished = new Set<CoalitionId>();
  private handing: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly queue: Queue,
    private readonly journal: Journal,
    private readonly paceMs: number,
  ) {}

  /** Resolves when it is in the queue, or when it rests, or when that failed: then it waits here until the next wish. */
  soon(coalition: CoalitionId): Promise<void> {
    if (this.resting.has(coalition)) {
      this.wished.add(coalition);
      return Promise.resolve();
    }
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
    return this.handing !== undefined || this.wished.size > 0;
  }

  /** From now on nothing is gathered first, and nobody rests. */
  stop(): void {
    this.stopped = true;
    this.wake([...this.resting]);
  }

  private rest(coalitions: CoalitionId[]): void {
    if (this.paceMs === 0 || this.stopped) return;
    for (const coalition of coalitions) this.resting.add(coalition);
    setTimeout(() => this.wake(coalitions), this.paceMs).unref();
  }

  private wake(coalitions: CoalitionId[]): void {
    for (const coalition of coalitions) {
      this.resting.delete(coalition);
      if (this.wished.delete(coalition)) void this.soon(coalition);
    }
  }

  private async handOver(): Promise<void> {
    while (this.waiting.size > 0) {
      if (!this.stopped) await new Promise((next) => setTimeout(next, gatherMs));
      const coalitions = [...this.waiting];
      this.waiting.clear();
      try {
        await this.queue.put(coalitions);
        this.rest(coalitions);
      } catch (fault) {
        for (const coalition of coalitions) this.waiting.add(coalition);
        this.journal.fault(fault, { while: 'handing to the queue', coalitions: coalitions.length });
        return;
      }
    }
  }
}
