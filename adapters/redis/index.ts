import type { Store } from '../../src/ports.js';
import type { RedisAddress } from '../../src/redisAddress.js';
import { redisBallots } from './ballots.js';
import { redisBoard } from './board.js';
import { connect } from './connect.js';
import { redisDirectory } from './directory.js';
import { eraser } from './eraser.js';
import { redisLog } from './log.js';

/** Everything Moot remembers, in Redis. Throws a sentence naming the place when it cannot be reached. */
export async function openRedis(
  address: RedisAddress,
  tell: (message: string) => void = () => undefined,
): Promise<Store> {
  const redis = await connect(address, tell);
  const erasing = eraser(redis, tell);
  // What a killed process still owed; nobody need wait for it.
  erasing.settle().catch(() => undefined);
  return {
    log: redisLog(redis, erasing.owe),
    board: redisBoard(redis),
    ballots: redisBallots(redis, erasing.owe),
    directory: redisDirectory(redis),
    // A connection comes back by itself.
    lost: new Promise(() => undefined),
    async close() {
      try {
        if (redis.status !== 'ready') return;
        await erasing.settle();
        await redis.quit();
      } finally {
        // Without this a connection that is away would go on looking for Redis.
        redis.disconnect();
      }
    },
  };
}
