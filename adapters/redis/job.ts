import type { JobsOptions } from 'bullmq';
import type { CoalitionId } from '../../src/names.js';

/** The one kind of job: look after this coalition. Nothing else is kept of it. */
export interface Look {
  coalition: CoalitionId;
}

/** How the queue is called; in one slot of a cluster, which BullMQ's scripts need. */
export const queueName = 'look';
export const prefix = '{moot}';
/** How often it is tried in all, and how long before the second time; then twice as long each time. */
export interface Tries {
  attempts: number;
  firstPauseMs: number;
}
/** Over about four minutes. */
export const usualTries: Tries = { attempts: 8, firstPauseMs: 2_000 };

export const jobFor = (
  coalition: CoalitionId,
  { attempts, firstPauseMs }: Tries,
): { name: string; data: Look; opts: JobsOptions } => ({
  name: queueName,
  data: { coalition },
  opts: {
    attempts,
    backoff: { type: 'exponential', delay: firstPauseMs, jitter: 0.3 },
    // Wished for while it waits: once is enough. While it is under way: once more when that has ended.
    deduplication: { id: coalition, keepLastIfActive: true },
    removeOnComplete: true,
    removeOnFail: true,
    stackTraceLimit: 0,
  },
});
