import { createHash } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';

/** One server, a master found by sentinels, or a cluster. */
export type Connection = Redis | Cluster;

/**
 * A Lua script: what it does happens in one step and one round trip. The first `keys` values name its keys, which lie in
 * one slot of a cluster. A server that does not know the script yet is sent it.
 */
export function script<Answer>(keys: number, lua: string) {
  const name = createHash('sha1').update(lua).digest('hex');
  return async (redis: Connection, ...values: (string | number)[]): Promise<Answer> => {
    try {
      return (await redis.evalsha(name, keys, ...values)) as Answer;
    } catch (fault) {
      if (!(fault instanceof Error && fault.message.startsWith('NOSCRIPT'))) throw fault;
      return (await redis.eval(lua, keys, ...values)) as Answer;
    }
  };
}
