import { randomUUID } from 'node:crypto';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';

/** Key: lease. Values: who, for how long. Answers 1 while it is theirs. */
const take = script<number>(
  1,
  `local holder = redis.call('GET', KEYS[1])
  if holder and holder ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1`,
);
/** Key: lease. Value: who. */
const giveUp = script<null>(1, `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`);

/** What only one process may do at a time, and how it begins and ends. Both are waited for. */
export interface Alone {
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** What fails to begin is begun again after this, then after twice as long, … */
const firstPauseMs = 5_000;
const longestPauseMs = 5 * 60_000;

/** Waiting to hold a lease, or holding it. */
export interface Lease {
  /** Ends what was begun and lets another process have it at once. */
  stop(): Promise<void>;
}

/**
 * Does something in one process at a time, this one or another. Who holds the lease says so again in a third of the time it
 * lasts; who could not say so any more ends before another may begin. `trouble` hears of what fails; it is tried again.
 */
export async function alone(
  redis: Connection,
  what: string,
  doing: Alone,
  trouble: (fault: unknown) => void,
  lastsMs = 15_000,
): Promise<Lease> {
  const name = randomUUID();
  let heldSince: number | undefined;
  let isDoing = false;
  let stopped = false;
  let pauseMs = 0;
  let pausedUntil = 0;
  const finish = async (): Promise<void> => {
    if (!isDoing) return;
    isDoing = false;
    await doing.end();
  };
  const turn = async (): Promise<void> => {
    const asked = performance.now();
    const isOurs = (await take(redis, keys.lease(what), name, lastsMs)) === 1;
    heldSince = isOurs ? asked : undefined;
    if (!isOurs) return finish();
    if (isDoing || stopped || asked < pausedUntil) return;
    isDoing = true;
    try {
      await doing.begin();
      pauseMs = 0;
    } catch (fault) {
      isDoing = false;
      pauseMs = Math.min(Math.max(firstPauseMs, pauseMs * 2), longestPauseMs);
      pausedUntil = performance.now() + pauseMs;
      await doing.end().catch(() => undefined);
      throw fault;
    }
  };
  /** Ended early enough that another process, who waits for the whole lease, does not begin meanwhile. */
  const isRunningOut = (): boolean => heldSince === undefined || performance.now() - heldSince > (lastsMs * 2) / 3;
  const tryTurn = (): Promise<void> =>
    turn().catch(async (fault) => {
      trouble(fault);
      if (isRunningOut()) await finish().catch(trouble);
    });
  let turning = tryTurn();
  await turning;
  const timer = setInterval(() => {
    turning = turning.then(tryTurn);
  }, lastsMs / 3).unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await turning;
      await finish();
      await giveUp(redis, keys.lease(what), name);
    },
  };
}
