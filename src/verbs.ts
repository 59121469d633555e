import type { History } from '../adapters/cli/verb.js';
import type { House } from './carrying.js';
import type { Config } from './config.js';
import type { Store } from './ports.js';
import { redisAddress } from './redisAddress.js';

/** `moot VERB …`: does one thing and ends. `config` ends the process with a sentence when the environment is wrong. */
export async function doVerb(typed: string[], config: () => Config): Promise<void> {
  const { cli } = await import('../adapters/cli/cli.js');
  const { painter } = await import('../adapters/pictures/painter.js');
  process.exitCode = await cli(typed, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    paint: painter((why) => void process.stderr.write(`The picture could not be painted: ${why}\n`)),
    openHistory: () => openHistory(config()),
    openStore: () => openStore(config()),
    bind: async (story, now) => (await import('../adapters/pages/book.js')).bookOf(story, now),
    openHouse,
    openQueue: async () => {
      const { redis } = config();
      return redis && (await import('../adapters/redis/queue.js')).openQueue(redis);
    },
  });
}

/** Where Moot keeps what it remembers, to be written to by a verb. */
async function openStore({ redis, file }: Config): Promise<Store> {
  if (redis) return (await import('../adapters/redis/index.js')).openRedis(redis);
  return (await import('../adapters/sqlite/index.js')).openSqlite(file);
}

/** A store as a whole. An address that cannot be read is none; it is never repeated, because it may hold a password. */
async function openHouse(where: string, isNew: boolean): Promise<House | undefined> {
  const [, file] = /^sqlite:(.+)$/.exec(where) ?? [];
  if (file) return (await import('../adapters/sqlite/house.js')).sqliteHouse(file, isNew);
  const { data: address } = redisAddress.safeParse(where);
  return address && (await import('../adapters/redis/house.js')).redisHouse(address);
}

/** What happened, to be read by a verb. Redis does not list its coalitions. */
async function openHistory({ redis, file }: Config): Promise<History> {
  if (!redis) {
    const reader = await (await import('../adapters/sqlite/index.js')).readSqlite(file);
    return { ...reader, close: async () => reader.close() };
  }
  const { log, board, close } = await (await import('../adapters/redis/index.js')).openRedis(redis);
  return { coalitions: () => undefined, read: (coalition) => log.read(coalition, 0), board: board.read, close };
}
