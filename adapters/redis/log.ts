import { randomUUID } from 'node:crypto';
import type { Entry } from '../../src/coalition.js';
import type { Log } from '../../src/ports.js';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';

/** Lua hands a command only so many values at once. */
const batch = 200;
const rewritingLastsMs = 10 * 60_000;

/** Key: log. Values: where it must end, entries. Answers with what others wrote first. */
const append = script<string[]>(
  1,
  `local at, endsAt = redis.call('LLEN', KEYS[1]), tonumber(ARGV[1])
  if at < endsAt then return redis.error_reply('ERR The log ' .. KEYS[1] .. ' ends at ' .. at .. ', not at ' .. endsAt) end
  if at > endsAt then return redis.call('LRANGE', KEYS[1], endsAt, -1) end
  for first = 2, #ARGV, ${batch} do
    redis.call('RPUSH', KEYS[1], unpack(ARGV, first, math.min(first + ${batch - 1}, #ARGV)))
  end
  return {}`,
);

/** Keys: log, its rewriting. Values: where the log must end, what is told. Answers 0 when somebody wrote meanwhile. */
const replace = script<number>(
  2,
  `if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 0 end
  redis.call('RPUSH', KEYS[2], ARGV[2])
  redis.call('RENAME', KEYS[2], KEYS[1])
  redis.call('PERSIST', KEYS[1])
  return 1`,
);

/** The log: one list for each coalition. `owe` asks that the files be rid of what was taken out. */
export function redisLog(redis: Connection, owe: () => Promise<void>): Log {
  return {
    async read(coalition, from) {
      return (await redis.lrange(keys.log(coalition), from, -1)).map((text) => JSON.parse(text) as Entry);
    },
    async append(coalition, endsAt, entries) {
      const texts = entries.map((entry) => JSON.stringify(entry));
      const missed = await append(redis, keys.log(coalition), endsAt, ...texts);
      return missed.map((text) => JSON.parse(text) as Entry);
    },
    async rewrite(coalition, change, told) {
      for (;;) {
        const before = await redis.lrange(keys.log(coalition), 0, -1);
        const after = before.map((text, position) => JSON.stringify(change(JSON.parse(text) as Entry, position)));
        if (after.every((text, position) => text === before[position])) return;
        const rewriting = keys.rewriting(coalition, randomUUID());
        for (let first = 0; first < after.length; first += batch)
          await redis.rpush(rewriting, ...after.slice(first, first + batch));
        // Should this process be killed here, what it prepared goes by itself.
        await redis.pexpire(rewriting, rewritingLastsMs);
        const replaced = await replace(redis, keys.log(coalition), rewriting, before.length, JSON.stringify(told));
        if (replaced) return owe();
        await redis.del(rewriting);
      }
    },
    async erase(coalition) {
      if ((await redis.del(keys.log(coalition))) > 0) await owe();
    },
  };
}
