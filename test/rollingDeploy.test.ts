import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { openRedis } from '../adapters/redis/index.js';
import { openQueue } from '../adapters/redis/queue.js';
import { DiscordServer, textOf } from './adapters/discordServer.js';
import { closeAtLast, closed } from './adapters/leftOpen.js';
import { RedisServer } from './adapters/redisServer.js';
import { say } from './adapters/slackRules.js';
import { type Seen, SlackWorld } from './adapters/slackWorkspace.js';
import { type Started, start } from './started.js';

const rooms = ['riverside', 'harbour', 'hillside'];
const kitchen = '5011';
const about = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
const profile = { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' };
const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50);
}

let folder: string;
let redis: RedisServer;
let slack: SlackWorld;
let discord: DiscordServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'moot-rolling-'));
  redis = await RedisServer.start('redis-server');
  closeAtLast(redis, () => redis.stop());
  slack = await SlackWorld.start([{ team: 'T01', people: ['amal'], rooms }]);
  discord = new DiscordServer({ '501': { [kitchen]: 'kitchen' } }, { '11': 'Dilys' });
  await discord.start();
});
afterEach(async () => {
  await slack.stop();
  await discord.stop();
  closed(redis);
  await redis.stop();
  rmSync(folder, { recursive: true });
  expect(slack.wrong).toEqual([]);
});

/** A whole process, as it is deployed; where Slack reaches it; and until it says that it is ready. */
async function deployed(): Promise<Started & { port: number; url: string }> {
  const port = await slack.freePort();
  const started = start(folder, {
    PORT: String(port),
    REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    SLACK_BOT_TOKENS: `T01=${slack.tokens.T01}`,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: 'token',
    DISCORD_API_URL: discord.apiUrl,
  });
  await started.until('Moot listens');
  await until(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200);
  return { ...started, port, url: `http://127.0.0.1:${port}/slack/events` };
}

async function found(room: string): Promise<void> {
  const form = await slack.sendCommand('T01', 'amal', room, 'setup found');
  const begun = await slack.submit(form.window!, about);
  const next = await slack.press('T01', 'amal', begun, 'Say who we are');
  await slack.submit(next.window!, profile);
}

test('while one process takes over from another every request gets its answer, and every note hangs once', async () => {
  const old = await deployed();
  slack.url = old.url;
  for (const room of rooms) await found(room);
  await discord.slash('11', kitchen, 'setup found', about);
  await discord.slash('11', kitchen, 'setup organisation', profile);
  const fresh = await deployed();
  expect(discord.connected()).toEqual([0]);
  // Slack sends each request three times; the repetitions reach whichever process is asked by then.
  slack.repeats = true;
  let sent = 0;
  const { post } = slack;
  slack.post = (...given) => {
    sent += 1;
    return post.apply(slack, given);
  };
  const carrying = (number: number): Promise<Seen> =>
    slack.sendCommand('T01', 'amal', rooms[number % rooms.length], `commit we carry box ${number}.`);
  const before = [0, 1, 2, 3, 4, 5].map(carrying);
  await Promise.all(before);
  // Redis answers nobody for a while, so these are still under way when the old process is told to stop.
  const control = new Redis(redis.port, '127.0.0.1');
  await control.client('PAUSE', 1_500);
  control.disconnect();
  sent = 0;
  const during = [6, 7, 8, 9, 10, 11].map(carrying);
  await until(() => sent >= during.length);
  expect((await fetch(`http://127.0.0.1:${old.port}/healthz`)).status).toBe(200);
  slack.url = fresh.url;
  const heardAgain = discord.nextWelcome();
  old.child.kill('SIGTERM');
  const after = [12, 13, 14].map(carrying);
  for (const [number, seen] of (await Promise.all([...before, ...during, ...after])).entries())
    expect(seen.text).toContain(`carry box ${number}.`);
  expect(await old.ended).toBe(0);
  await heardAgain;
  expect(discord.connected()).toEqual([0]);
  const pressed = await discord.slash('11', kitchen, 'commit we', { what: 'carry box 15.' });
  expect(textOf(pressed.message!)).toContain('carry box 15');

  const messages = async () => [
    ...(await Promise.all(rooms.map((room) => slack.history('T01', room)))).flat().map(({ blocks }) => say(blocks)),
    ...discord.read(kitchen).map((message) => textOf(message).replaceAll('\\', '')),
  ];
  const timesRead = async (number: number) =>
    (await messages()).filter((text) => text.includes(`carry box ${number}.`)).length;
  const all = Array.from({ length: 16 }, (_, number) => number);
  await until(async () => (await Promise.all(all.map(timesRead))).every((times) => times > 0));
  const queue = await openQueue(redis.address);
  await until(async () => Object.values(await queue.counts()).every((count) => count === 0));
  expect(await queue.stuck()).toEqual([]);
  await queue.close();
  expect(await Promise.all(all.map(timesRead))).toEqual(all.map(() => 1));
  const store = await openRedis(redis.address);
  const told = await Promise.all(
    [...rooms.map((room) => slack.room('T01', room)), `discord:501:${kitchen}` as const].map(async (room) =>
      store.log.read((await store.directory.coalitionOfRoom(room)) ?? '', 0),
    ),
  );
  const promised = told.flat().flatMap((entry) => (entry.type === 'commitment.asked' ? [entry.what] : []));
  expect(promised.sort()).toEqual(all.map((number) => `carry box ${number}.`).sort());
  await store.close();
  fresh.child.kill('SIGTERM');
  expect(await fresh.ended).toBe(0);
}, 120_000);
