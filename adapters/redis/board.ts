import type { Board, Hung } from '../../src/ports.js';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';

/** Keys: board, doubts. Values: key, what hangs, its delivery, the delivery it takes over from. */
const claim = script<number>(
  2,
  `local before = redis.call('HGET', KEYS[1], ARGV[1])
  if before then
    local hung = cjson.decode(before)
    if hung.messageId or hung.refused or hung.delivery ~= ARGV[4] then return 0 end
    redis.call('HDEL', KEYS[2], hung.delivery)
  end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('HSET', KEYS[2], ARGV[3], ARGV[1])
  return 1`,
);

/** Keys: board, doubts. Values: key, what hangs, its delivery while that is in doubt. */
const record = script<null>(
  2,
  `local before = redis.call('HGET', KEYS[1], ARGV[1])
  if before then redis.call('HDEL', KEYS[2], cjson.decode(before).delivery) end
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  if ARGV[3] ~= '' then redis.call('HSET', KEYS[2], ARGV[3], ARGV[1]) end`,
);

/** Keys: board, doubts. Values: key, delivery. */
const release = script<null>(
  2,
  `local before = redis.call('HGET', KEYS[1], ARGV[1])
  if before and cjson.decode(before).delivery == ARGV[2] then
    redis.call('HDEL', KEYS[1], ARGV[1])
    redis.call('HDEL', KEYS[2], ARGV[2])
  end`,
);

/** Keys: board, doubts. Values: delivery, message id. */
const confirm = script<null>(
  2,
  `local key = redis.call('HGET', KEYS[2], ARGV[1])
  if key then
    local hung = cjson.decode(redis.call('HGET', KEYS[1], key))
    hung.messageId = ARGV[2]
    redis.call('HSET', KEYS[1], key, cjson.encode(hung))
    redis.call('HDEL', KEYS[2], ARGV[1])
  end`,
);

/** The board: for each coalition a hash of what hangs, and one that leads from a delivery in doubt to what it carries. */
export function redisBoard(redis: Connection): Board {
  const both = (coalition: string): [string, string] => [keys.board(coalition), keys.doubts(coalition)];
  return {
    async read(coalition) {
      return (await redis.hvals(keys.board(coalition))).map((text) => JSON.parse(text) as Hung);
    },
    async claim(coalition, hung, instead = '') {
      return (await claim(redis, ...both(coalition), hung.key, JSON.stringify(hung), hung.delivery, instead)) === 1;
    },
    async record(coalition, hung) {
      const inDoubt = hung.messageId === undefined && !hung.refused;
      await record(redis, ...both(coalition), hung.key, JSON.stringify(hung), inDoubt ? hung.delivery : '');
    },
    async release(coalition, key, delivery) {
      await release(redis, ...both(coalition), key, delivery);
    },
    async confirm(coalition, delivery, messageId) {
      await confirm(redis, ...both(coalition), delivery, messageId);
    },
    async forget(coalition) {
      await redis.del(...both(coalition));
    },
  };
}
