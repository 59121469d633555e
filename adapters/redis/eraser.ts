import { Cluster } from 'ioredis';
import { keys } from './keys.js';
import type { Connection } from './script.js';

/** Rewriting the files of a large Redis costs a copy of it, so closes that fall together share one. */
const restMs = 5 * 60_000;
const lookMs = 25;
const patienceMs = 60 * 60_000;
const closingMs = 5_000;

/** Takes the bytes of what was destroyed or forgotten out of Redis's own files. */
export interface Eraser {
  /** Something was erased: soon its bytes will be gone from the files too. */
  owe(): Promise<void>;
  /** Does what is owed, also by others who were killed; waits until it is done, five seconds at most. */
  settle(): Promise<void>;
}

/**
 * A deleted key is out of Redis's memory, but what was once written stays in its append-only file until that is rewritten, and in its
 * last snapshot until the next. Both are asked for: at once, then at most every five minutes. What is owed is counted in Redis,
 * so that a process killed in between is made good by the next.
 */
export function eraser(redis: Connection, tell: (message: string) => void): Eraser {
  let underWay: Promise<void> | undefined;
  let resting: NodeJS.Timeout | undefined;
  let isForbidden = false;

  const debt = async (): Promise<{ asked: number; done: number }> => {
    const [asked, done] = await redis.hmget(keys.erasure, 'asked', 'done');
    return { asked: Number(asked ?? 0), done: Number(done ?? 0) };
  };
  const pay = async (): Promise<void> => {
    const { asked, done } = await debt();
    if (asked <= done || isForbidden) return;
    try {
      await Promise.all(servers(redis).map(rewriteFiles));
      await redis.hset(keys.erasure, 'done', asked);
    } catch (fault) {
      // Hosted Redis often forbids it; then its own rewriting, sooner or later, is what erases.
      isForbidden = isRefused(fault);
      if (isForbidden)
        tell('Redis does not let Moot rewrite its files: erased words stay in them until Redis rewrites them itself');
      else throw fault;
    }
  };
  const payOnce = (): Promise<void> => {
    underWay ??= pay().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const rest = (): void => {
    resting = setTimeout(() => {
      resting = undefined;
      payOnce().catch(() => rest());
    }, restMs).unref();
  };
  return {
    async owe() {
      await redis.hincrby(keys.erasure, 'asked', 1);
      if (resting) return;
      rest();
      // Not waited for: whoever closed a round need not wait for the disk. A fault here is made good after the rest.
      payOnce().catch(() => undefined);
    },
    async settle() {
      clearTimeout(resting);
      resting = undefined;
      const paid = Promise.resolve(underWay)
        .catch(() => undefined)
        .then(payOnce);
      await Promise.race([paid, pause(closingMs)]);
    },
  };
}

type Server = ReturnType<Cluster['nodes']>[number];
const servers = (redis: Connection): Server[] => (redis instanceof Cluster ? redis.nodes('master') : [redis]);

/** The append-only file and, where there is one, the snapshot; each begun after this call, and finished when it returns. */
async function rewriteFiles(server: Server): Promise<void> {
  if ((await persistence(server)).aof_enabled === '1') {
    await begun(server, () => server.bgrewriteaof());
    const { aof_last_bgrewrite_status: status } = await untilQuiet(server);
    if (status !== 'ok') throw new Error('Redis could not rewrite its append-only file');
  }
  const [, saves = ''] = (await server.config('GET', 'save')) as string[];
  if (saves === '') return;
  await begun(server, () => server.bgsave());
  await untilQuiet(server);
}

/** A copy that was begun before may still hold what was erased, so it is waited for first. */
async function begun(server: Server, begin: () => Promise<unknown>): Promise<void> {
  await untilQuiet(server);
  await begin();
}

async function untilQuiet(server: Server): Promise<Record<string, string>> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const now = await persistence(server);
    const isBusy = [now.aof_rewrite_in_progress, now.aof_rewrite_scheduled, now.rdb_bgsave_in_progress].includes('1');
    if (!isBusy) return now;
    if (performance.now() > until) throw new Error('Redis is still writing its files');
    await pause(lookMs);
  }
}

async function persistence(server: Server): Promise<Record<string, string>> {
  const lines = (await server.info('persistence')).split('\r\n');
  return Object.fromEntries(lines.map((line) => line.split(':') as [string, string]));
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds).unref());

const isRefused = (fault: unknown): boolean =>
  fault instanceof Error && /NOPERM|unknown command|not allowed|disabled/i.test(fault.message);
