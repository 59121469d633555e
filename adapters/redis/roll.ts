import { randomUUID } from 'node:crypto';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';

/** A process that said nothing for so long has ended, or cannot reach Redis. */
const silentMs = 60_000;

/** Key: processes. Values: this one, how long the others may be silent. Answers how many were silent longer; they are taken off. */
const callIn = script<number>(
  1,
  `local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('ZADD', KEYS[1], now, ARGV[1])
  return redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])`,
);

/** Who is there, by Redis's clock, so that a process that is killed is missed by the others. */
export function roll(redis: Connection, mayBeSilentMs = silentMs) {
  const name = randomUUID();
  return {
    /** Says that this process is there. True when others have gone without a word; only one process is told of each. */
    isAnyoneGone: async (): Promise<boolean> => (await callIn(redis, keys.processes, name, mayBeSilentMs)) > 0,
    /** This process ends in good order, and nobody need clear up after it. */
    async leave(): Promise<void> {
      await redis.zrem(keys.processes, name);
    },
  };
}
