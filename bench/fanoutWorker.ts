import { Worker } from 'bullmq';
import { newId } from '../src/main.js';
import { Moot } from '../src/moot.js';
import { redisAddress } from '../src/redisAddress.js';
import { keptBytes } from '../src/together.js';
import { messengerTo, postTo } from './slowPlatform.js';

/** What one process is to do. */
export interface Errand {
  /** Bare BullMQ, Moot with its queue, or Moot alone with a file. */
  as: 'bare' | 'shared' | 'alone';
  where: string;
  platform: string;
  /** What the clock said when it all began, and when that was. */
  due: string;
  began: number;
}

const atOnce = 200;
const stalledMs = 30_000;
const errand = JSON.parse(process.argv[2] ?? '{}') as Errand;
const { as, where, platform, due, began } = errand;
const clock = () => new Date(Date.parse(due) + Date.now() - began);
const journal = { info: () => undefined, fault: () => undefined };
const address = redisAddress.safeParse(where).data;

if (as === 'bare' && address) await beBare(address.hosts[0]?.port ?? 0);
else await beMoot();

async function beBare(port: number): Promise<void> {
  const worker = new Worker<{ of: string }>('bare', ({ data, id }) => postTo(platform, data.of, id ?? ''), {
    connection: { host: '127.0.0.1', port, maxRetriesPerRequest: null },
    concurrency: atOnce,
    lockDuration: stalledMs,
    stalledInterval: stalledMs,
  });
  worker.on('error', () => undefined);
}

async function beMoot(): Promise<void> {
  const store = address
    ? await (await import('../adapters/redis/index.js')).openRedis(address)
    : await (await import('../adapters/sqlite/index.js')).openSqlite(where);
  const queue = address && (await (await import('../adapters/redis/queue.js')).openQueue(address));
  const messengers = [messengerTo(platform)];
  const ours = { messengers, clock, newId, journal, paceMs: 1_000, keptBytes };
  const moot = new Moot({ ...store, ...(queue ? { queue } : {}), ...ours });
  if (!queue) await store.directory.wakeEveryone(clock().toISOString());
  const look = (coalition: string) => moot.lookNow(coalition);
  const soon = () => new Date(clock().getTime() + 60_000).toISOString();
  const gaveUp = (coalition: string) => store.directory.wake(coalition, soon());
  await queue?.work({ look, gaveUp, journal, paceMs: 1_000, atOnce, stalledMs });
  for (;;) {
    await moot.heartbeat().catch(() => undefined);
    await new Promise((next) => setTimeout(next, 1_000));
  }
}
