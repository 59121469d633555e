import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { discord } from '../adapters/discord/discord.js';
import { openRedis } from '../adapters/redis/index.js';
import { slack } from '../adapters/slack/slack.js';
import { openSqlite } from '../adapters/sqlite/index.js';
import type { Entry } from '../src/coalition.js';
import { newId } from '../src/main.js';
import { Moot } from '../src/moot.js';
import type { Hung, Messenger, Store } from '../src/ports.js';
import { DiscordServer, textOf } from './adapters/discordServer.js';
import { RedisServer } from './adapters/redisServer.js';
import { say } from './adapters/slackRules.js';
import { SlackWorld } from './adapters/slackWorkspace.js';
import { newFolder } from './adapters/stores.js';
import type { Errand } from './crashes/hangingProcess.js';
import { Desk } from './desk.js';

/**
 * A process is killed -9 before each step that hanging a note waits for, on both stores and both platforms. Whoever comes
 * after it must make the room read the note once. `npm run crashes` does so before every step and writes the table in
 * docs/reliability.md; the test alone looks at the three that matter most, each store with one platform.
 */
const everything = process.env.MOOT_CRASHES === 'all';
const turning = ['board.claim', 'messenger.post', 'board.record'];
const began = '2026-06-15T08:00:00.000Z';
const script = fileURLToPath(new URL('./crashes/hangingProcess.js', import.meta.url));
const page = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const note = 'bring soup';

interface Ground {
  room: 'slack' | 'discord';
  name: string;
  messenger(clock: () => Date): Messenger;
  errand: Pick<Errand, 'platform' | 'apiUrl' | 'tokens'>;
  /** What the room reads of the note, and what the platform itself tells Moot about its messages. */
  readings(): Promise<string[]>;
  confirmations(): Promise<[delivery: string, messageId: string][]>;
  clear(): Promise<void>;
}

let slackWorld: SlackWorld;
let discordServer: DiscordServer;
let redis: RedisServer;
let now = new Date(began);
beforeAll(async () => {
  slackWorld = await SlackWorld.start([{ team: 'T01', people: ['amal'], rooms: ['riverside'] }]);
  discordServer = new DiscordServer({ '501': { '5011': 'kitchen' } }, { '11': 'Amal' });
  discordServer.now = () => now;
  await discordServer.start();
  redis = await RedisServer.start('redis-server');
});
afterAll(async () => {
  await slackWorld.stop();
  await discordServer.stop();
  await redis.stop();
});

let seenOnSlack = new Set<string>();
const fresh = async () => (await slackWorld.history('T01', 'riverside')).filter(({ ts }) => !seenOnSlack.has(ts));
const onSlack = (): Ground => ({
  room: 'slack',
  name: 'Slack',
  messenger: (clock) =>
    slack({
      ...{ signingSecret: 's', tokens: slackWorld.tokens, apiUrl: slackWorld.apiUrl },
      ...{ host: '127.0.0.1', port: 0, clock, paceMs: 0 },
    }).messenger,
  errand: { platform: 'slack', apiUrl: slackWorld.apiUrl, tokens: slackWorld.tokens },
  readings: async () => (await fresh()).map(({ blocks }) => say(blocks)).filter((text) => text.includes(note)),
  confirmations: async () => (await fresh()).map(({ delivery, channel, ts }) => [delivery, `${channel}/${ts}`]),
  async clear() {
    seenOnSlack = new Set((await slackWorld.history('T01', 'riverside')).map(({ ts }) => ts));
  },
});
let seenOnDiscord = 0;
const onDiscord = (): Ground => ({
  room: 'discord',
  name: 'Discord',
  messenger: (clock) => discord({ token: 'token', apiUrl: discordServer.apiUrl, clock }).messenger,
  errand: { platform: 'discord', apiUrl: discordServer.apiUrl, tokens: {} },
  readings: async () =>
    discordServer
      .read('5011')
      .slice(seenOnDiscord)
      .map(textOf)
      .filter((text) => text.includes(note)),
  confirmations: async () => [],
  async clear() {
    seenOnDiscord = discordServer.read('5011').length;
  },
});

/** A coalition in which one note is still to be hung; everything else hangs already. */
async function story(room: 'slack' | 'discord'): Promise<{ coalition: string; entries: Entry[]; hung: Hung[] }> {
  const desk = new Desk(began);
  const [who, where] =
    room === 'slack'
      ? ([slackWorld.person('T01', 'amal'), slackWorld.room('T01', 'riverside')] as const)
      : (['discord:11', 'discord:501:5011'] as const);
  const about = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
  const { coalition = '' } = await desk.call(who, where, 'setup found', about);
  await desk.call(who, where, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' });
  await desk.settle();
  const before = new Set((await desk.ports.board.read(coalition)).map(({ key }) => key));
  await desk.type(who, where, `commit we ${note}`);
  await desk.settle();
  const hung = (await desk.ports.board.read(coalition)).filter(({ key }) => before.has(key));
  return { coalition, entries: await desk.ports.log.read(coalition, 0), hung };
}

const hangIn = (errand: Errand): Promise<{ steps: string[]; wasKilled: boolean; err: string }> =>
  new Promise((ended) => {
    execFile(process.execPath, [script, JSON.stringify(errand)], (fault, out, err) => {
      const steps = out.split('\n').filter((line) => line !== '');
      ended({ steps, wasKilled: fault?.signal === 'SIGKILL', err });
    });
  });

/** Whoever comes after: a minute later, and then until every doubt must have been settled. */
async function heal(store: Store, ground: Ground): Promise<void> {
  const faults: unknown[] = [];
  const journal = { info: () => undefined, fault: (fault: unknown) => void faults.push(fault) };
  const messengers = [ground.messenger(() => now)];
  const moot = new Moot({ ...store, messengers, clock: () => now, newId, journal, paceMs: 0 });
  for (const [delivery, messageId] of await ground.confirmations()) await moot.confirm(delivery, messageId);
  await store.directory.wakeEveryone(now.toISOString());
  for (const minutes of [1, 2, 10, 10]) {
    now = new Date(now.getTime() + minutes * 60_000);
    await moot.heartbeat();
    await moot.idle();
  }
  expect(faults).toEqual([]);
}

async function prepared(store: Store, { coalition, entries, hung }: Awaited<ReturnType<typeof story>>): Promise<void> {
  await store.log.append(coalition, 0, entries);
  for (const one of hung) await store.board.record(coalition, one);
  await store.directory.wake(coalition, began);
}

interface Kept {
  name: string;
  /** An empty store; opened again after the kill. */
  begin(): Promise<{ where: string; open(): Promise<Store>; end(): Promise<void> }>;
}
const inFile: Kept = {
  name: 'SQLite',
  async begin() {
    const { file, remove } = newFolder();
    return { where: file, open: () => openSqlite(file), end: async () => remove() };
  },
};
const inRedis: Kept = {
  name: 'Redis',
  async begin() {
    await redis.flush();
    const where = `redis://127.0.0.1:${redis.port}`;
    return { where, open: () => openRedis(redis.address), end: async () => undefined };
  },
};

async function tried(kept: Kept, ground: Ground, killedBefore: number): Promise<{ steps: string[]; count: number }> {
  now = new Date(began);
  await ground.clear();
  const told = await story(ground.room);
  const place = await kept.begin();
  const store = await place.open();
  await prepared(store, told);
  await store.close();
  const errand = { ...ground.errand, where: place.where, coalition: told.coalition, now: began, killedBefore };
  const { steps, wasKilled, err } = await hangIn(errand);
  expect(err).toBe('');
  expect(wasKilled).toBe(killedBefore > 0);
  const after = await place.open();
  await heal(after, ground);
  const readings = await ground.readings();
  expect((await after.board.read(told.coalition)).every(({ messageId }) => messageId !== undefined)).toBe(true);
  await after.close();
  await place.end();
  return { steps, count: readings.length };
}

const rows = new Map<string, Map<string, string>>();
const columns = [inFile, inRedis].flatMap((kept) =>
  ['Slack', 'Discord'].map((platform) => `${kept.name}, ${platform}`),
);
const outcomeOf = (count: number): string => (count === 1 ? 'once' : count === 0 ? 'LOST' : `${count} TIMES`);

describe.each([inFile, inRedis])('killed -9 while a note is hung, kept in $name', (kept) => {
  const both = [['Slack', onSlack] as const, ['Discord', onDiscord] as const];
  test.each(everything ? both : kept === inFile ? both.slice(0, 1) : both.slice(1))(
    '%s: before each step, the room reads it once in the end',
    async (platform, ground) => {
      const whole = await tried(kept, ground(), 0);
      expect(whole.count).toBe(1);
      expect(whole.steps).toEqual(expect.arrayContaining(['board.claim', 'messenger.post', 'board.record']));
      for (const [index, step] of whole.steps.entries()) {
        if (!everything && !turning.includes(step)) continue;
        const { count, steps } = await tried(kept, ground(), index + 1);
        expect(steps.at(-1)).toBe(step);
        const nth = whole.steps.slice(0, index + 1).filter((one) => one === step).length;
        const name = `\`${step}\`${nth > 1 ? ` (${nth})` : ''}`;
        rows.set(name, (rows.get(name) ?? new Map()).set(`${kept.name}, ${platform}`, outcomeOf(count)));
        expect([name, count]).toEqual([name, 1]);
      }
    },
    240_000,
  );
});

test('the page says what was seen', () => {
  const text = readFileSync(page, 'utf8');
  const [before = '', written = '', after = ''] = text.split(/<!-- crashes -->\n|<!-- end -->/);
  if (everything) {
    const table = [
      `| Killed before | ${columns.join(' | ')} |`,
      `| --- | ${columns.map(() => '---').join(' | ')} |`,
      ...[...rows].map(([step, seen]) => `| ${step} | ${columns.map((at) => seen.get(at) ?? '–').join(' | ')} |`),
    ].join('\n');
    writeFileSync(page, `${before}<!-- crashes -->\n${table}\n<!-- end -->${after}`);
    return;
  }
  const cells = new Map(
    written
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, step = '', ...seen]) => [step, seen]),
  );
  expect(rows.size).toBeGreaterThan(2);
  for (const [step, seen] of rows)
    for (const [column, outcome] of seen)
      expect([step, column, cells.get(step)?.[columns.indexOf(column)]]).toEqual([step, column, outcome]);
});
