import { randomBytes, randomInt } from 'node:crypto';
import type { CoalitionId } from '../../src/names.js';
import type { Ballot, Ballots } from '../../src/ports.js';
import { changed, seal, shuffled, tokenOf, unseal } from '../../src/seal.js';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';

/** Key: boxes. Values: box, a secret for it should it be new. Answers with the secret it has. */
const secretFor = script<string>(
  1,
  `redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
  return redis.call('HGET', KEYS[1], ARGV[1])`,
);

/** Keys: boxes, box. Values: box, its secret, token, what was sealed there before, what is now ('' each: nothing). 0: it was otherwise. */
const put = script<number>(
  2,
  `if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
  if (redis.call('HGET', KEYS[2], ARGV[3]) or '') ~= ARGV[4] then return 0 end
  if ARGV[5] == '' then redis.call('HDEL', KEYS[2], ARGV[3]) else redis.call('HSET', KEYS[2], ARGV[3], ARGV[5]) end
  return 1`,
);

/** Keys: boxes, box. Value: box. */
const destroy = script<number>(
  2,
  `redis.call('DEL', KEYS[2])
  return redis.call('HDEL', KEYS[1], ARGV[1])`,
);

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
const text = (sealed: Buffer): string => sealed.toString('base64');
const tokenIn = (secret: string, voter: string): string => text(tokenOf(bytes(secret), voter));
const opened = (secret: string, sealed: string): Ballot => unseal(bytes(secret), bytes(sealed));

/**
 * The ballot boxes: a secret for each, and for each voter a one-way token with a sealed ballot. They are sealed and opened
 * here: Redis never sees an answer. `owe` asks that the files be rid of what was destroyed.
 */
export function redisBallots(redis: Connection, owe: () => Promise<void>): Ballots {
  const secretOf = (coalition: CoalitionId, box: string) => redis.hget(keys.boxes(coalition), box);
  return {
    async cast(coalition, box, voter, change) {
      const [boxes, own] = [keys.boxes(coalition), keys.box(coalition, box)];
      for (;;) {
        const secret = await secretFor(redis, boxes, box, text(randomBytes(32)));
        const token = tokenIn(secret, voter);
        const before = (await redis.hget(own, token)) ?? '';
        const after = changed(before ? opened(secret, before) : {}, change);
        const sealed = after ? text(seal(bytes(secret), after, randomBytes(12))) : '';
        if (await put(redis, boxes, own, box, secret, token, before, sealed)) return;
      }
    },
    async mine(coalition, box, voter) {
      const secret = await secretOf(coalition, box);
      const sealed = secret && (await redis.hget(keys.box(coalition, box), tokenIn(secret, voter)));
      return sealed ? opened(secret, sealed) : {};
    },
    async open<T>(coalition: CoalitionId, box: string, voters: Map<string, T>) {
      const secret = await secretOf(coalition, box);
      if (!secret) return [];
      const sealed = await redis.hgetall(keys.box(coalition, box));
      const ballotOf = (voter: string): Ballot | undefined => {
        const own = sealed[tokenIn(secret, voter)];
        return own ? opened(secret, own) : undefined;
      };
      return shuffled(voters, ballotOf, randomInt);
    },
    async destroy(coalition, box) {
      if (await destroy(redis, keys.boxes(coalition), keys.box(coalition, box), box)) await owe();
    },
    boxes: (coalition) => redis.hkeys(keys.boxes(coalition)),
  };
}
