import { Redis } from 'ioredis';
import { openRedis } from '../../adapters/redis/index.js';
import { keys } from '../../adapters/redis/keys.js';
import { alone } from '../../adapters/redis/lease.js';
import { openQueue, type SharedQueue } from '../../adapters/redis/queue.js';
import { roll } from '../../adapters/redis/roll.js';
import type { Work } from '../../adapters/redis/work.js';
import { words as digestWords } from '../../src/digest/words.js';
import type { CoalitionId, PersonId, RoomId } from '../../src/names.js';
import type { Store } from '../../src/ports.js';
import { Desk } from '../desk.js';
import { CommandLine } from './cliDesk.js';
import { RedisCluster } from './redisCluster.js';
import { RedisServer, servers } from './redisServer.js';

const room: RoomId = 'slack:T1:C1';
const amal: PersonId = 'slack:T1:amal';
const founding = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
const profile = { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' };
const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

const kinds = servers.flatMap(({ name, binary }) => [
  { name, start: () => RedisServer.start(binary) as Promise<RedisServer | RedisCluster> },
  { name: `a ${name} cluster`, start: () => RedisCluster.start(binary) as Promise<RedisServer | RedisCluster> },
]);

describe.each(kinds)('the queue in $name', ({ start }) => {
  let server: RedisServer | RedisCluster;
  let store: Store;
  let queues: SharedQueue[];
  let working: { stop(): Promise<void> }[];
  const told: string[] = [];
  const quick = { attempts: 3, firstPauseMs: 20 };
  const open = async (): Promise<SharedQueue> => {
    const queue = await openQueue(server.address, () => undefined, quick);
    queues.push(queue);
    return queue;
  };
  const begin = async (queue: SharedQueue, look: Work['look'], more: Partial<Work> = {}): Promise<void> => {
    const journal = {
      info: (what: object, message: string) => void told.push(`${message} ${JSON.stringify(what)}`),
      fault: () => undefined,
    };
    const usual = { gaveUp: async () => undefined, journal, paceMs: 0, atOnce: 20, stalledMs: 30_000 };
    working.push(await queue.work({ look, ...usual, ...more }));
  };
  beforeAll(async () => {
    server = await start();
  });
  beforeEach(async () => {
    await server.flush();
    store = await openRedis(server.address);
    queues = [];
    working = [];
    told.length = 0;
  });
  afterEach(async () => {
    for (const work of working) await work.stop();
    for (const queue of queues) await queue.close();
    await store.close();
  });
  afterAll(() => server.stop());

  test('what one process was told, another looks after, and every note hangs once', async () => {
    const counter = new Desk(undefined, { ...store, queue: await open() });
    const workers: Desk[] = [];
    for (const _ of ['first', 'second']) {
      const queue = await open();
      const desk = new Desk(undefined, { ...store, queue });
      workers.push(desk);
      await begin(queue, (coalition) => desk.moot.lookNow(coalition));
    }
    const { coalition } = await counter.call(amal, room, 'setup found', founding);
    await counter.call(amal, room, 'setup organisation', profile);
    for (let number = 0; number < 20; number += 1) await counter.type(amal, room, `commit we carry box ${number}`);
    const walls = () => workers.flatMap((desk) => desk.walls.slack.hung);
    const boxes = () => walls().filter(({ note }) => JSON.stringify(note).includes('carry box'));
    const [queue] = queues;
    await counter.settle();
    await until(async () => Object.values(await queue!.counts()).every((count) => count === 0));
    expect(boxes()).toHaveLength(20);
    expect(counter.walls.slack.hung).toEqual([]);
    expect((await store.board.read(coalition!)).every(({ messageId }) => messageId)).toBe(true);
    for (const desk of [counter, ...workers]) expect(desk.faults).toEqual([]);
  });

  test('one look does what is due and shows it: because of what the clock did nobody looks again', async () => {
    const queue = await open();
    const desk = new Desk('2026-06-15T09:00:00.000Z', { ...store, queue });
    let looks = 0;
    await begin(queue, (coalition) => {
      looks += 1;
      return desk.moot.lookNow(coalition);
    });
    const quiet = async (): Promise<void> => {
      await desk.settle();
      await until(async () => Object.values(await queue.counts()).every((count) => count === 0));
    };
    await desk.call(amal, room, 'setup found', founding);
    await desk.call(amal, room, 'setup organisation', profile);
    await desk.type(amal, room, 'commit we bring soup');
    await quiet();
    const digests = () => desk.walls.slack.read(room).filter((card) => card.includes(digestWords.sections.done)).length;
    for (const [moment, expected] of [
      ['2026-06-22T07:59:30.000Z', 0] as const,
      ['2026-06-22T08:00:00.000Z', 1] as const,
    ]) {
      desk.now = new Date(moment);
      looks = 0;
      await desk.moot.heartbeat();
      await quiet();
      expect(digests()).toBe(expected);
    }
    expect(looks).toBe(1);
    expect(desk.faults).toEqual([]);
  });

  test('one coalition is never looked after twice at once, and what is wished for meanwhile comes after', async () => {
    const underWay = new Map<CoalitionId, number>();
    let looks = 0;
    let seenTogether = 0;
    let wishes = 0;
    let seen = 0;
    const look = async (coalition: CoalitionId): Promise<number> => {
      const together = (underWay.get(coalition) ?? 0) + 1;
      underWay.set(coalition, together);
      seenTogether = Math.max(seenTogether, together);
      seen = wishes;
      looks += 1;
      await pause(20);
      underWay.set(coalition, together - 1);
      return 0;
    };
    const [one, two] = [await open(), await open()];
    for (const queue of [one, two]) await begin(queue, look);
    for (; wishes < 60; wishes += 1) {
      await Promise.all([one.put(['riverside']), two.put(['riverside'])]);
      await pause(2);
    }
    wishes += 1;
    await one.put(['riverside']);
    await until(() => seen === wishes);
    expect(seenTogether).toBe(1);
    expect(looks).toBeLessThan(60);
  });

  test('between two looks at one coalition there is a rest, whichever process looks', async () => {
    const at: number[] = [];
    const look = async (): Promise<number> => {
      at.push(performance.now());
      return 0;
    };
    for (const _ of ['first', 'second']) await begin(await open(), look, { paceMs: 150 });
    for (let wish = 0; wish < 40; wish += 1) {
      await queues[wish % 2]!.put(['riverside']);
      await pause(10);
    }
    await until(async () => Object.values(await queues[0]!.counts()).every((count) => count === 0));
    const gaps = at.slice(1).map((time, index) => time - at[index]!);
    expect(gaps.length).toBeGreaterThan(0);
    // A timer may ring a little early.
    expect(Math.min(...gaps)).toBeGreaterThan(140);
  });

  test('what keeps failing is tried again, then laid where a person can see it and try once more; no words are kept', async () => {
    const queue = await open();
    const gaveUp: CoalitionId[] = [];
    let tries = 0;
    let isMended = false;
    const look = async (): Promise<number> => {
      tries += 1;
      if (!isMended) throw new TypeError('Amal wrote: my brother sleeps rough');
      return 0;
    };
    await begin(queue, look, { gaveUp: async (coalition) => void gaveUp.push(coalition) });
    await queue.put(['riverside']);
    const redis = new Redis((server.address.hosts[0] as { port: number }).port, '127.0.0.1');
    await until(() => gaveUp.length > 0);
    expect(tries).toBe(3);
    expect(told.join()).toContain('moot jobs');
    const everything = await Promise.all((await redis.keys('*')).map((key) => redis.dump(key)));
    expect(everything.join()).not.toContain('rough');
    expect(told.join()).not.toContain('rough');
    redis.disconnect();

    const line = new CommandLine();
    line.queue = () => openQueue(server.address, () => undefined, quick);
    expect(await line.type('jobs')).toBe(0);
    expect(line.out).toMatch(/Stuck: 1\n {2}riverside {2}since \S+ {2}TypeError/);
    expect(await line.type('jobs', 'retry', 'harbour')).toBe(1);
    expect(line.err).toContain('harbour is not stuck');
    isMended = true;
    expect(await line.type('jobs', 'retry')).toBe(0);
    expect(line.out).toContain('Trying again: 1');
    await until(async () => (await queue.stuck()).length === 0);
    expect(tries).toBe(4);
    await line.type('jobs');
    expect(line.out).toContain('None is stuck');
  });

  test('a coalition that was given up is looked after again by a new wish', async () => {
    const queue = await open();
    let isMended = false;
    const look = async (): Promise<number> => {
      if (!isMended) throw new Error('away');
      return 0;
    };
    await begin(queue, look);
    await queue.put(['riverside']);
    await until(async () => (await queue.stuck()).length === 1);
    isMended = true;
    await queue.put(['riverside']);
    await until(async () => (await queue.stuck()).length === 0);
  });

  test('stopping lets a look that is under way finish, and leaves the rest to others', async () => {
    const [one, two] = [await open(), await open()];
    const begun: CoalitionId[] = [];
    const ended: CoalitionId[] = [];
    const look = async (coalition: CoalitionId): Promise<number> => {
      begun.push(coalition);
      await pause(60);
      ended.push(coalition);
      return 0;
    };
    await begin(one, look, { atOnce: 2 });
    const names = Array.from({ length: 6 }, (_, which) => `c${which}`);
    await one.put(names);
    await until(() => begun.length > 0);
    await working.pop()!.stop();
    expect(ended).toEqual(begun);
    expect(begun.length).toBeLessThan(6);
    await begin(two, look);
    await until(() => ended.length === 6);
    expect([...ended].sort()).toEqual(names);
  });

  test('whom one process was asked to leave alone, all others leave alone', async () => {
    const [one, two] = [await open(), await open()];
    const heard: string[] = [];
    for (const [name, queue] of [['one', one] as const, ['two', two] as const])
      queue.holds.hear((what, milliseconds) => void heard.push(`${name} hears ${what} ${milliseconds}`));
    one.holds.tell('T1', 90_000);
    await until(() => heard.length > 0);
    await pause(20);
    expect(heard).toEqual(['two hears T1 90000']);
  });
});

describe.each(servers)('what processes settle among themselves in $name', ({ binary }) => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.start(binary);
  });
  afterAll(() => server.stop());
  const connection = () => {
    const redis = new Redis(server.port, '127.0.0.1', { maxRetriesPerRequest: 0, retryStrategy: () => 50 });
    redis.on('error', () => undefined);
    return redis;
  };
  let doing: string[];
  const troubles: unknown[] = [];
  const hold = (redis: Redis, name: string) =>
    alone(
      redis,
      'discord',
      {
        begin: async () => void doing.push(name),
        end: async () => {
          doing = doing.filter((one) => one !== name);
        },
      },
      (fault) => void troubles.push(fault),
      300,
    );
  beforeEach(async () => {
    doing = [];
    await server.flush();
  });

  test('what only one may do another takes over at once when it stops', async () => {
    const [first, second] = [connection(), connection()];
    const one = await hold(first, 'one');
    const two = await hold(second, 'two');
    expect(doing).toEqual(['one']);
    await pause(400);
    expect(doing).toEqual(['one']);
    await one.stop();
    expect(doing).toEqual([]);
    await until(() => doing.length > 0);
    expect(doing).toEqual(['two']);
    await two.stop();
    for (const redis of [first, second]) redis.disconnect();
  });

  test('what only one may do another takes over when it is killed, and who cannot reach Redis has ended before that', async () => {
    const [first, second] = [connection(), connection()];
    const one = await hold(first, 'one');
    const two = await hold(second, 'two');
    let together = 0;
    const watching = setInterval(() => {
      together = Math.max(together, doing.length);
    }, 1);
    // The line is cut and does not come back, while the process lives on.
    first.disconnect();
    await until(() => doing.includes('two'));
    expect(doing).toEqual(['two']);
    expect(together).toBe(1);
    clearInterval(watching);
    await two.stop();
    await one.stop().catch(() => undefined);
    second.disconnect();
  });

  test('while Redis is away nobody goes on for long, and one begins again when it is back', async () => {
    const redis = connection();
    const one = await hold(redis, 'one');
    expect(doing).toEqual(['one']);
    await server.kill();
    await until(() => doing.length === 0);
    await server.begin();
    await until(() => doing.length === 1);
    await one.stop();
    expect(await redis.get(keys.lease('discord'))).toBeNull();
    redis.disconnect();
  });

  test('a process that goes without a word is missed once; one that leaves in good order is not', async () => {
    const redis = connection();
    const [silent, polite, watchful] = [roll(redis, 100), roll(redis, 100), roll(redis, 100)];
    for (const one of [silent, polite, watchful]) expect(await one.isAnyoneGone()).toBe(false);
    await polite.leave();
    await pause(60);
    expect(await watchful.isAnyoneGone()).toBe(false);
    await pause(60);
    expect(await watchful.isAnyoneGone()).toBe(true);
    expect(await watchful.isAnyoneGone()).toBe(false);
    redis.disconnect();
  });
});
