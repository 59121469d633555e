import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Queue } from 'bullmq';
import { redisHouse } from '../adapters/redis/house.js';
import { sqliteHouse } from '../adapters/sqlite/house.js';
import type { House } from '../src/carrying.js';
import { RedisServer } from '../test/adapters/redisServer.js';
import { due, type Lived, lived, waitingRoom } from './dueCoalition.js';
import type { Errand } from './fanoutWorker.js';
import { SlowPlatform } from './slowPlatform.js';

const patienceMs = 10 * 60_000;

/** How it ended. `lost` and `twice` count cards in rooms. */
interface Drained {
  seconds: number;
  /** Until something was killed: what is lost with a worker waits for half a minute, and that is in `seconds`. */
  beforeBlow: number;
  lost: number;
  twice: number;
}

/**
 * So many coalitions whose digest falls in one minute. Bare BullMQ and Moot, two workers each, one of them killed midway; then
 * Moot while Redis is killed; then Moot on one file, killed three times. Returns the ratio of the rates, Moot / BullMQ: of the whole,
 * and until the blow.
 */
export async function fanout(coalitions: number): Promise<unknown> {
  const platform = await SlowPlatform.open();
  const redis = await RedisServer.start('redis-server');
  const url = `redis://127.0.0.1:${redis.port}`;
  const folder = mkdtempSync(join(tmpdir(), 'moot-bench-'));
  const told = await lived();
  const fill = async (house: House): Promise<void> => {
    for (let which = 0; which < coalitions; which += 1) await house.put(...told.copy(which));
    await house.close();
  };
  const run = new Run(platform, coalitions, told);
  try {
    const bare = await run.of('bare', url, 2, () => fillBare(redis.port, coalitions), [{ at: 0.4, kill: 'worker' }]);
    await redis.flush();
    const shared = await run.of('shared', url, 2, async () => fill(await redisHouse(redis.address)), [
      { at: 0.4, kill: 'worker' },
    ]);
    await redis.flush();
    const restart = { at: 0.4, kill: 'other' as const, other: () => redis.kill().then(() => redis.begin()) };
    const withoutRedis = await run.of('shared', url, 2, async () => fill(await redisHouse(redis.address)), [restart]);
    const file = join(folder, 'moot.sqlite');
    const kills = [0.25, 0.5, 0.75].map((at) => ({ at, kill: 'worker' as const, begins: true }));
    const alone = await run.of('alone', file, 1, async () => fill(await sqliteHouse(file, true)), kills);
    const ratio = Number((bare.seconds / shared.seconds).toFixed(3));
    const ratioBeforeBlow = Number((bare.beforeBlow / shared.beforeBlow).toFixed(3));
    return { ratio, ratioBeforeBlow, coalitions, bare, shared, redisKilled: withoutRedis, fileKilledThrice: alone };
  } finally {
    await redis.stop();
    platform.close();
    rmSync(folder, { recursive: true });
  }
}

async function fillBare(port: number, count: number): Promise<void> {
  const queue = new Queue<{ of: string }>('bare', { connection: { host: '127.0.0.1', port } });
  const jobs = Array.from({ length: count }, (_, which) => ({
    name: 'post',
    data: { of: waitingRoom(which) },
    opts: { attempts: 8, backoff: { type: 'exponential', delay: 2_000 }, removeOnComplete: true },
  }));
  for (let first = 0; first < count; first += 1_000) await queue.addBulk(jobs.slice(first, first + 1_000));
  await queue.close();
}

interface Blow {
  /** After this part of all cards. */
  at: number;
  kill: 'worker' | 'other';
  other?: () => Promise<void>;
  /** Another worker begins in its place. */
  begins?: boolean;
}

class Run {
  constructor(
    private readonly platform: SlowPlatform,
    private readonly coalitions: number,
    private readonly told: Lived,
  ) {}

  async of(
    as: Errand['as'],
    where: string,
    workers: number,
    fill: () => Promise<void>,
    blows: Blow[],
  ): Promise<Drained> {
    await fill();
    // Only now: what the workers of the run before sent with their last breath may still arrive while this fills.
    this.platform.clear();
    const expected = as === 'bare' ? this.coalitions : this.coalitions * this.told.cards;
    const began = Date.now();
    const begin = () => started({ as, where, platform: this.platform.address, due, began });
    const children = Array.from({ length: workers }, begin);
    const waiting = [...blows];
    const passed = () => Number(((Date.now() - began) / 1_000).toFixed(1));
    let beforeBlow = 0;
    while (this.platform.stored.size < expected && Date.now() - began < patienceMs) {
      const [next] = waiting;
      if (next && this.platform.stored.size >= next.at * expected) {
        waiting.shift();
        beforeBlow ||= passed();
        if (next.kill === 'worker') children.shift()?.kill('SIGKILL');
        if (next.begins) children.push(begin());
        await next.other?.();
      }
      await pause(20);
    }
    const seconds = passed();
    // Whatever would still be said twice is said by now: claims in doubt are looked at after twenty seconds.
    if (as !== 'bare') await pause(25_000);
    for (const child of children) child.kill('SIGKILL');
    const twice = [...this.platform.stored.values()].filter((times) => times > 1).length;
    process.stderr.write(
      `${as}: ${this.platform.stored.size} of ${expected} in ${seconds} s (${beforeBlow} s until the blow), ${twice} twice\n`,
    );
    return { seconds, beforeBlow, lost: expected - this.platform.stored.size, twice };
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));

function started(errand: Errand): ChildProcess {
  const script = fileURLToPath(new URL('fanoutWorker.js', import.meta.url));
  // As `npm start` runs it; the baseline gets the same.
  const execArgv = ['--max-semi-space-size=128'];
  return fork(script, [JSON.stringify(errand)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv });
}
