import { Queue as BullQueue } from 'bullmq';
import type { Queue } from '../../src/ports.js';
import type { RedisAddress } from '../../src/redisAddress.js';
import { connect, patient } from './connect.js';
import { type Holds, sharedHolds } from './holds.js';
import { jobFor, type Look, prefix, queueName, type Tries, usualTries } from './job.js';
import { type Alone, alone, type Lease } from './lease.js';
import { roll } from './roll.js';
import { type Stuck, stuckOnes } from './stuck.js';
import { type Work, work } from './work.js';

/** The queue that processes share, and what else they settle among themselves. */
export interface SharedQueue extends Queue {
  /** Begins to work on it. */
  work(doing: Work): Promise<{ stop(): Promise<void> }>;
  /** Does something in one process at a time. */
  alone(what: string, doing: Alone, trouble: (fault: unknown) => void): Promise<Lease>;
  holds: Holds;
  /** How many coalitions wait, are being looked after, and wait for another try or the end of a rest. */
  counts(): Promise<{ waiting: number; active: number; later: number }>;
  /** Coalitions that could not be looked after; longest first. */
  stuck(): Promise<Stuck[]>;
  close(): Promise<void>;
}

/** Opens the queue in Redis. Throws a sentence naming the place when it cannot be reached. */
export async function openQueue(
  address: RedisAddress,
  tell: (message: string) => void = () => undefined,
  tries: Tries = usualTries,
): Promise<SharedQueue> {
  const redis = await connect(address, tell);
  const queue = new BullQueue<Look>(queueName, { connection: redis, prefix });
  // Whoever waits for a command hears of its fault; what comes besides is told by `connect`.
  queue.on('error', () => undefined);
  const { isAnyoneGone, leave } = roll(redis);
  const hearing = await connect(address, () => undefined, patient);
  return {
    async put(coalitions) {
      await queue.addBulk(coalitions.map((coalition) => jobFor(coalition, tries)));
    },
    isAnyoneGone,
    async work(doing) {
      const waiting = await connect(address, () => undefined, patient);
      const working = work(redis, waiting, doing);
      return {
        async stop() {
          await working.stop();
          waiting.disconnect();
        },
      };
    },
    alone: (what, doing, trouble) => alone(redis, what, doing, trouble),
    holds: await sharedHolds(redis, hearing),
    async counts() {
      const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
      return { waiting, active, later: delayed };
    },
    stuck: () => stuckOnes(redis).all(),
    async close() {
      try {
        if (redis.status === 'ready') await leave();
        await queue.close();
      } finally {
        hearing.disconnect();
        redis.disconnect();
      }
    },
  };
}
