import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { openRedis } from '../adapters/redis/index.js';
import { openForReading } from '../adapters/sqlite/database.js';
import { openSqlite } from '../adapters/sqlite/index.js';
import type { Entry } from '../src/coalition.js';
import type { Store } from '../src/ports.js';
import { RedisServer, servers } from './adapters/redisServer.js';
import { newFolder } from './adapters/stores.js';
import { Desk } from './desk.js';
import { amal, bea, chidi, dilys, emre } from './given.js';

const room = 'slack:T1:C1' as const;
const people = [amal, bea, chidi, dilys, emre];
const names = ['Rooted', 'Welcome Kitchen', 'Harbour Trust', 'Legal Bridge', 'Street Nurses'];
/** What each person's words are known by here: not in the order of the alphabet, in which they may be read out. */
const letters = 'dbeac';
const rounds = 8;
const weekMs = 7 * 24 * 60 * 60_000;
/** What this person says in this round with no name, so that nobody keeps who said it. */
const wordsOf = (who: number, round: number): string => `unnamedwords ${round} ${letters[who]} unnamedend`;
const worryOf = (who: number, round: number): string => `worriedwords ${round} ${letters[who]} worriedend`;
/** In half of the rounds so that Moot knows it until it is read out, in the others so that nobody keeps it. */
const seenIn = (round: number) => (round % 2 ? 'noname' : 'notkept');
const nameless = /unnamedwords|worriedwords|neededwords/;
const needOf = (who: number): string => `neededwords ${letters[who]} neededend`;

/** Everything that a stranger with the store in their hands can read. */
interface Kept {
  store: Store;
  /** Secrets, tokens and sealed answers, as they lie there now. */
  sealed(): Promise<Buffer[]>;
  /** Every value that is kept, one by one, as text. */
  records(): Promise<string[]>;
  files(): Buffer[];
  remove(): Promise<void>;
}

async function inFile(): Promise<Kept> {
  const { file, remove } = newFolder();
  const look = async (query: string) => {
    const db = await openForReading(file);
    const rows = db.prepare(query).all() as Record<string, unknown>[];
    db.close();
    return rows;
  };
  const bytes = (rows: Record<string, unknown>[]) =>
    rows.flatMap((row) => Object.values(row)).map((value) => Buffer.from(value as Uint8Array));
  const tables = ['log', 'story', 'board', 'box', 'ballot', 'room', 'person', 'invite', 'wake', 'erasure'];
  return {
    store: await openSqlite(file),
    // The box's secret is longer than a page: each of its pieces must go.
    sealed: async () => [
      ...bytes(await look('SELECT secret FROM box')).flatMap((secret) =>
        Array.from({ length: secret.length / 32 }, (_, piece) => secret.subarray(piece * 32, piece * 32 + 32)),
      ),
      ...bytes(await look('SELECT token FROM ballot')),
    ],
    records: async () =>
      (await Promise.all(tables.map((table) => look(`SELECT * FROM ${table}`))))
        .flat()
        .map((row) => JSON.stringify(row)),
    files: () =>
      ['', '-wal', '-shm']
        .map((end) => file + end)
        .filter(existsSync)
        .map((path) => readFileSync(path)),
    remove: async () => remove(),
  };
}

async function onServer(binary: string): Promise<Kept> {
  const server = await RedisServer.start(binary, '--save', '3600 1');
  const redis = new Redis(server.port, '127.0.0.1');
  const hashes = async (pattern: string) => Promise.all((await redis.keys(pattern)).map((key) => redis.hgetall(key)));
  const partsOf = async (key: string): Promise<string[]> => {
    const type = await redis.type(key);
    if (type === 'list') return redis.lrange(key, 0, -1);
    if (type === 'hash') return Object.entries(await redis.hgetall(key)).map((pair) => JSON.stringify(pair));
    if (type === 'set') return redis.smembers(key);
    if (type === 'zset') return redis.zrange(key, '0', '-1', 'WITHSCORES');
    return [(await redis.get(key)) ?? ''];
  };
  return {
    store: await openRedis(server.address),
    sealed: async () => {
      const secrets = (await hashes('*:boxes')).flatMap((boxes) => Object.values(boxes));
      const ballots = (await hashes('*:box:*')).flatMap((box) => Object.entries(box).flat());
      return [...secrets, ...ballots].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'base64')]);
    },
    records: async () =>
      (
        await Promise.all(
          (await redis.keys('*')).map(async (key) => (await partsOf(key)).map((value) => `${key} ${value}`)),
        )
      ).flat(),
    files: () =>
      readdirSync(server.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
    remove: async () => {
      redis.disconnect();
      await server.stop();
    },
  };
}

const kinds = [
  { name: 'a SQLite file', open: inFile },
  ...servers.map(({ name, binary }) => ({ name: `${name} and its files`, open: () => onServer(binary) })),
];

describe.each(kinds)('in every byte of $name', ({ open }) => {
  test('no word said with no name leads to who said it', async () => {
    const kept = await open();
    const desk = new Desk(undefined, kept.store);
    const found = await desk.call(amal, room, 'setup found', {
      name: 'Riverside',
      purpose: 'We share',
      zone: 'Europe/London',
    });
    const coalition = found.coalition!;
    for (const [who, person] of people.entries())
      await desk.call(person, room, 'setup organisation', {
        name: names[who]!,
        kind: 'community',
        size: 'tiny',
        lived: 'yes',
      });
    const seen: Buffer[] = [];
    const remember = async () => void seen.push(...(await kept.sealed()));

    await desk.moot.ask(coalition, {
      intent: { type: 'sensecheck.open', title: 'Phone rota', statements: ['We answer on Saturdays'], hours: 72 },
      by: amal,
    });
    for (const [who, person] of people.entries()) {
      await desk.press(
        person,
        room,
        `${coalition}{"type":"sensecheck.answer","id":"s1","statement":0,"answer":"${who < 2 ? 'yes' : 'no'}"}`,
      );
      await desk.moot.ask(coalition, {
        intent: { type: 'sensecheck.need', id: 's1', statement: 0, text: needOf(who) },
        by: person,
      });
    }
    await remember();
    for (let round = 0; round < rounds; round += 1) {
      await desk.moveTo(new Date(Date.parse('2026-06-16T08:30:00.000Z') + round * weekMs).toISOString());
      for (const [turn] of people.entries()) {
        const who = speakerAt(turn, round);
        const person = people[who]!;
        await desk.later(1);
        await desk.call(person, room, 'checkin answer', {
          room: 'some',
          unsaid: wordsOf(who, round),
          seen: seenIn(round),
        });
        await desk.call(person, room, 'concern worry', { text: worryOf(who, round), seen: seenIn(round + 1) });
      }
      await remember();
      await desk.moveTo(new Date(Date.parse('2026-06-19T08:30:00.000Z') + round * weekMs).toISOString());
    }
    // The last worries are read out with the digest of the week after.
    for (const days of [4, 11]) await desk.later(days * 24);
    await desk.settle();
    expect(await kept.store.ballots.boxes(coalition)).toEqual([]);
    const log = await kept.store.log.read(coalition, 0);
    const records = await kept.records();
    await kept.store.close();

    expect(seen.length).toBeGreaterThan(rounds * 10);
    const files = kept.files();
    expect(files.some((file) => file.includes('unnamedwords'))).toBe(true);
    expect(seen.filter((bytes) => files.some((file) => file.includes(bytes)))).toEqual([]);

    // Order: whoever answers first is not always read out first, nor last.
    const order = orders(log);
    expect(order.map(({ length }) => length)).toEqual(Array(rounds).fill(people.length));
    const firsts = order.map((_, round) => letters[speakerAt(0, round)]);
    for (const place of [0, -1]) expect(order.map((said) => said.at(place))).not.toEqual(firsts);
    // Names and times: a record with such words carries nobody's, only the clock's at the close.
    const telling = records.filter((record) => nameless.test(record));
    expect(telling.length).toBeGreaterThanOrEqual(rounds);
    for (const record of telling)
      for (const trace of [...people, ...names, 'delivery ']) expect(record).not.toContain(trace);
    const speaking = log.filter((entry) => nameless.test(JSON.stringify(entry)));
    for (let round = 0; round < rounds; round += 1)
      for (const who of people.keys()) expect(JSON.stringify(speaking)).toContain(worryOf(who, round));
    const answering = new Set(log.filter(({ by }) => by !== 'clock').map(({ at }) => at));
    for (const entry of speaking) {
      expect(entry.by).toBe('clock');
      expect(answering.has(entry.at)).toBe(false);
    }
    expect(desk.faults).toEqual([]);
    await kept.remove();
  }, 60_000);
});

/** In each round another one begins. */
const speakerAt = (turn: number, round: number): number => (turn + round) % people.length;

/** For each round, who was read out in which order. */
const orders = (log: Entry[]): string[][] =>
  log.flatMap((entry) => {
    const said = [...JSON.stringify(entry).matchAll(/unnamedwords \d+ ([a-e]) unnamedend/g)].map(([, who = '']) => who);
    return said.length === 0 ? [] : [said];
  });
