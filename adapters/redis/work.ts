import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import type { CoalitionId } from '../../src/names.js';
import type { Journal } from '../../src/ports.js';
import { type Look, prefix, queueName } from './job.js';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';
import { stuckOnes } from './stuck.js';

/** Who does the looking after, and how. */
export interface Work {
  /** Looks after one coalition. Returns for how long it is to be left alone for what that cost us; throws what goes wrong. */
  look(coalition: CoalitionId): Promise<number>;
  /** It went wrong for the last time. */
  gaveUp(coalition: CoalitionId): Promise<void>;
  journal: Journal;
  /** The least time between two looks at one coalition. Milliseconds. */
  paceMs: number;
  /** How many coalitions are looked after at once. */
  atOnce: number;
  /** A job whose process said nothing for so long is given to another. Milliseconds. */
  stalledMs: number;
}

/** How often a job may lose its process before it counts as what ends processes. */
const mostStalls = 5;

/** Key: rest. Value: how long. Answers with what is left of a rest that was begun before; 0: a new one begins. */
const beginRest = script<number>(
  1,
  `if redis.call('SET', KEYS[1], '', 'PX', ARGV[1], 'NX') then return 0 end
  return math.max(1, redis.call('PTTL', KEYS[1]))`,
);

/** However many take turns, nobody waits longer: something may be due meanwhile. */
const longestTurnMs = 30_000;

/** Who is wished for during a rest takes turns: all these together may cost what one may cost. */
class Turns {
  private last = 0;
  /** How long what one look cost us wants us left alone. */
  private spacingMs = 0;

  looked(restMs: number): void {
    this.spacingMs = restMs;
  }

  /** When the next one has its turn, its own rest being over at `earliest`. */
  next(earliest: number): number {
    this.last = Math.min(Math.max(earliest, this.last + this.spacingMs), earliest + longestTurnMs);
    return this.last;
  }
}

/** Works on the queue until stopped. `waiting` is a connection of its own that may wait for work as long as it takes. */
export function work(redis: Connection, waiting: Connection, doing: Work): { stop(): Promise<void> } {
  const { journal, atOnce, stalledMs } = doing;
  const burying = new Set<Promise<void>>();
  const turns = new Turns();
  const worker = new Worker<Look>(queueName, (job, token) => lookAfter(redis, doing, turns, job, token), {
    connection: waiting,
    prefix,
    concurrency: atOnce,
    lockDuration: stalledMs,
    stalledInterval: stalledMs,
    maxStalledCount: mostStalls,
  });
  worker.on('failed', (job, fault) => {
    if (!job || (job.attemptsMade < (job.opts.attempts ?? 1) && !(fault instanceof UnrecoverableError))) return;
    const buried = bury(redis, doing, job, fault.message)
      .catch((trouble) => journal.fault(trouble, { while: 'giving up a job' }))
      .finally(() => burying.delete(buried));
    burying.add(buried);
  });
  worker.on('error', (fault) => journal.fault(fault, { while: 'working on the queue' }));
  return {
    /** Takes nothing new, and lets what is under way finish. */
    async stop() {
      await worker.close();
      await Promise.all(burying);
    },
  };
}

async function lookAfter(
  redis: Connection,
  doing: Work,
  turns: Turns,
  job: Job<Look>,
  token: string | undefined,
): Promise<void> {
  const { look, journal, paceMs } = doing;
  const { coalition } = job.data;
  const restsMs = paceMs > 0 ? await beginRest(redis, keys.rest(coalition), paceMs) : 0;
  if (restsMs > 0) {
    await job.moveToDelayed(turns.next(Date.now() + restsMs), token);
    throw new DelayedError();
  }
  try {
    const restMs = await look(coalition);
    turns.looked(restMs);
    if (restMs > paceMs) await redis.set(keys.rest(coalition), '', 'PX', Math.ceil(restMs));
    await stuckOnes(redis).remove(coalition);
  } catch (fault) {
    journal.fault(fault, { coalition, while: 'looking after', attempt: job.attemptsMade + 1 });
    throw wordless(fault);
  }
}

async function bury(redis: Connection, { journal, gaveUp }: Work, job: Job<Look>, why: string): Promise<void> {
  const { coalition } = job.data;
  journal.info({ coalition, why }, 'a coalition could not be looked after; see `moot jobs`');
  const since = new Date(job.finishedOn ?? job.timestamp).toISOString();
  await stuckOnes(redis).add({ coalition, since, why });
  await gaveUp(coalition);
}

/** What is thrown is kept in Redis, and a fault's message may quote what it choked on. */
function wordless(fault: unknown): Error {
  const kept = new Error(fault instanceof Error ? fault.name : 'unknown');
  kept.stack = '';
  return kept;
}
