import { openRedis } from '../adapters/redis/index.js';
import { openQueue, type SharedQueue } from '../adapters/redis/queue.js';
import type { PersonId, RoomId } from '../src/names.js';
import type { Store } from '../src/ports.js';
import { RedisServer, servers } from './adapters/redisServer.js';
import { Desk, Wall } from './desk.js';

const room: RoomId = 'slack:T1:C1';
const away: RoomId = 'discord:G1:C1';
const amal: PersonId = 'slack:T1:amal';
const dilys: PersonId = 'discord:4';
const founding = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
const profileOf = (name: string) => ({ name, kind: 'community', size: 'tiny', lived: 'yes' });
const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
const hour = 3_600_000;

async function foundedAt(desk: Desk): Promise<string> {
  const { coalition = '' } = await desk.call(amal, room, 'setup found', founding);
  await desk.call(amal, room, 'setup organisation', profileOf('Rooted'));
  const made = await desk.call(amal, room, 'setup invite', { once: 'yes' });
  const code = /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(JSON.stringify(made))?.[0];
  await desk.type(dilys, away, `setup join ${code}`);
  await desk.call(dilys, away, 'setup organisation', profileOf('Welcome Kitchen'));
  return coalition;
}
const cardsWith = (wall: Wall, words: string): number =>
  wall.hung.filter(({ note }) => JSON.stringify(note).includes(words)).length;

test('after a day without Slack it says once what is still news, and old news not at all; Discord heard it all at once', async () => {
  const desk = new Desk();
  await foundedAt(desk);
  await desk.settle();
  const { slack, discord } = desk.walls;
  const already = slack.hung.length;
  slack.mishaps.push(...Array.from({ length: 10_000 }, () => 'down' as const));
  await desk.type(amal, room, 'commit we bring soup');
  for (let passed = 0; passed < 25; passed += 1) {
    if (passed === 20) await desk.type(amal, room, 'commit we bring tea');
    await desk.later(1);
  }
  expect(slack.hung).toHaveLength(already);
  expect(cardsWith(discord, 'bring soup')).toBe(1);
  slack.mishaps.length = 0;
  for (let minutes = 0; minutes < 5; minutes += 1) await desk.later(1 / 60);
  expect(cardsWith(slack, 'bring tea')).toBe(1);
  expect(cardsWith(slack, 'bring soup')).toBe(0);
  for (const wall of [slack, discord])
    expect(new Set(wall.hung.map(({ delivery }) => delivery)).size).toBe(wall.hung.length);
  expect(desk.faults).toEqual([]);
});

test('a clock that jumps a week ahead and back again says nothing twice', async () => {
  const desk = new Desk('2026-06-15T08:00:00.000Z');
  await foundedAt(desk);
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  const first = desk.now;
  const log = async () =>
    (await desk.ports.log.read((await desk.ports.directory.coalitionOfRoom(room)) ?? '', 0)).length;
  await desk.moveTo('2026-06-22T09:30:00.000Z');
  const afterTheJump = { cards: desk.walls.slack.hung.length, entries: await log() };
  expect(afterTheJump.cards).toBeGreaterThan(1);
  // Back, forth in small steps over the same week, and over its end.
  await desk.moveTo(first.toISOString());
  for (let passed = 0; passed < 7 * 4; passed += 1) await desk.later(6);
  await desk.moveTo('2026-06-22T09:30:00.000Z');
  expect({ cards: desk.walls.slack.hung.length, entries: await log() }).toEqual(afterTheJump);
  expect(cardsWith(desk.walls.slack, 'bring soup')).toBeGreaterThan(0);
  expect(desk.faults).toEqual([]);
});

describe.each(servers)('several processes on $name', ({ binary }) => {
  let server: RedisServer;
  let stores: Store[];
  let queues: SharedQueue[];
  let desks: Desk[];
  let working: { stop(): Promise<void> }[];
  /** Two whole processes, as far as Redis can tell, before the same rooms. */
  beforeEach(async () => {
    server = await RedisServer.start(binary);
    [stores, queues, desks, working] = [[], [], [], []];
    const walls = { slack: new Wall('slack'), discord: new Wall('discord'), web: new Wall('web') };
    for (const _ of ['one', 'two']) {
      const store = await openRedis(server.address);
      const queue = await openQueue(server.address, () => undefined, { attempts: 8, firstPauseMs: 50 });
      const desk = new Desk(undefined, { ...store, queue }, walls);
      const journal = { info: () => undefined, fault: () => undefined };
      const look = (coalition: string) => desk.moot.lookNow(coalition);
      const settings = { journal, paceMs: 0, atOnce: 10, stalledMs: 2_000, gaveUp: async () => undefined };
      working.push(await queue.work({ look, ...settings }));
      stores.push(store);
      queues.push(queue);
      desks.push(desk);
    }
  });
  afterEach(async () => {
    for (const work of working) await work.stop();
    for (const queue of queues) await queue.close();
    for (const store of stores) await store.close();
    await server.stop();
  });
  const quiet = async (): Promise<void> => {
    for (const desk of desks) await desk.settle();
    for (;;) {
      const counts = await queues[0]?.counts().catch(() => undefined);
      if (counts && Object.values(counts).every((count) => count === 0)) return;
      await pause(20);
    }
  };
  const beat = async (minutes: number): Promise<void> => {
    for (const desk of desks) desk.now = new Date(desk.now.getTime() + minutes * 60_000);
    for (const desk of desks) await desk.moot.heartbeat();
    await quiet();
  };

  test('Redis is killed between the claim and the post: the room reads it once', async () => {
    const [one] = desks as [Desk, Desk];
    await foundedAt(one);
    await quiet();
    const { slack } = one.walls;
    slack.findsTrue = true;
    const post = slack.post.bind(slack);
    slack.post = async (...given) => {
      slack.post = post;
      await server.kill();
      return post(...given);
    };
    await one.type(amal, room, 'commit we bring soup');
    while (slack.post !== post) await pause(10);
    await pause(200);
    await server.begin();
    for (const minutes of [1, 1, 10, 10]) await beat(minutes);
    expect(cardsWith(slack, 'bring soup')).toBe(1);
  });

  test('an hour without Redis: nobody is told that something happened which did not, and all is said once afterwards', async () => {
    const [one, two] = desks as [Desk, Desk];
    const coalition = await foundedAt(one);
    await one.type(amal, room, 'commit we bring soup');
    await quiet();
    await one.type(amal, room, 'commit we bring bread');
    await server.kill();
    await expect(two.type(amal, room, 'commit we bring tea')).rejects.toThrow();
    for (const desk of desks) {
      desk.now = new Date(desk.now.getTime() + hour);
      await desk.moot.heartbeat().catch(() => undefined);
    }
    await server.begin();
    await two.type(amal, room, 'commit we bring milk');
    for (const minutes of [1, 10, 10]) await beat(minutes);
    const { slack } = one.walls;
    const promised = (await stores[0]!.log.read(coalition, 0)).flatMap((entry) =>
      entry.type === 'commitment.asked' ? [entry.what] : [],
    );
    expect(promised).toEqual(['bring soup', 'bring bread', 'bring milk']);
    for (const what of promised) expect([what, cardsWith(slack, what)]).toEqual([what, 1]);
    expect(cardsWith(slack, 'bring tea')).toBe(0);
  });
});
