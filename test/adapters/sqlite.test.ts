import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Database, openForReading, openForWriting } from '../../adapters/sqlite/database.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import type { Entry } from '../../src/coalition.js';
import type { Store } from '../../src/ports.js';
import { rewritten, roomNamed } from './log.contract.js';
import { newFolder } from './stores.js';

let file: string;
let remove: () => void;
beforeEach(() => {
  ({ file, remove } = newFolder());
});
afterEach(() => remove());

const filesOf = (): Buffer[] =>
  ['', '-wal', '-shm']
    .map((end) => file + end)
    .filter(existsSync)
    .map((path) => readFileSync(path));
const isInFiles = (bytes: string | Uint8Array): boolean =>
  filesOf().some((content) => content.includes(Buffer.from(bytes)));
const namesOf = (entries: Entry[]): string[] => entries.map((entry) => ('name' in entry ? String(entry.name) : ''));
const card = { key: 'k', fingerprint: 'f', delivery: 'riverside.d', claimedAt: '2026-06-15T08:00:00.000Z' };
/** Looks into the file as a stranger would. */
async function spy<T>(look: (db: Database) => T): Promise<T> {
  const db = await openForReading(file);
  try {
    return look(db);
  } finally {
    db.close();
  }
}
/** Words of very different lengths, so that SQLite moves rows between pages as it does in years of use. */
const manyWords = (word: string, seed: number): string => word + 'x'.repeat(((seed * 7919) % 61) ** 3 % 2000);

describe('a file outlives its process', () => {
  test('everything is there when it is opened again', async () => {
    const first = await openSqlite(file);
    await first.log.append('riverside', 0, [roomNamed('a')]);
    await first.board.claim('riverside', card);
    await first.ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
    await first.directory.claimRoom('slack:T1:C1', 'riverside');
    await first.directory.wake('riverside', '2026-06-15T08:00:00.000Z');
    await first.close();
    const second = await openSqlite(file);
    expect(namesOf(await second.log.read('riverside', 0))).toEqual(['a']);
    expect(await second.log.append('riverside', 1, [roomNamed('b')])).toEqual([]);
    expect(await second.board.read('riverside')).toEqual([card]);
    expect(await second.ballots.mine('riverside', 'r1', 'o1')).toEqual({ q1: 'yes' });
    expect(await second.directory.coalitionOfRoom('slack:T1:C1')).toBe('riverside');
    const now = '2026-06-15T08:00:00.000Z';
    expect(await second.directory.takeDue(now, 9, now)).toMatchObject([{ coalition: 'riverside' }]);
    await second.close();
  });

  test('closing finishes what was begun, and then nothing is taken on', async () => {
    const store = await openSqlite(file);
    const begun = Array.from({ length: 30 }, (_, which) => store.log.append(`c${which}`, 0, [roomNamed('a')]));
    await store.close();
    expect(await Promise.all(begun)).toEqual(begun.map(() => []));
    await expect(store.log.append('riverside', 0, [roomNamed('late')])).rejects.toThrow('closed');
    const again = await openSqlite(file);
    expect(await again.log.read('c29', 0)).toHaveLength(1);
    expect(await again.log.read('riverside', 0)).toEqual([]);
    await again.close();
  });
});

test('a fault of the file reaches the one it stops, and nobody else', async () => {
  const store = await openSqlite(file);
  const other = await openForWriting(file);
  other.exec('DROP TABLE person');
  const [before, stopped, after] = await Promise.allSettled([
    store.log.append('riverside', 0, [roomNamed('a')]),
    store.directory.enrol('discord:4', 'riverside'),
    store.log.append('riverside', 1, [roomNamed('b')]),
  ]);
  expect(before.status).toBe('fulfilled');
  expect(stopped).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('no such table') } });
  expect(after.status).toBe('fulfilled');
  expect(namesOf(await store.log.read('riverside', 0))).toEqual(['a', 'b']);
  other.close();
  await store.close();
});

describe('what is destroyed or forgotten is gone from the bytes', () => {
  const boxes = ['kept', 'closed'];
  /** Two boxes of forty voters each, cast and cast again. */
  async function fill({ ballots }: Store): Promise<void> {
    for (let round = 0; round < 3; round += 1)
      await Promise.all(
        boxes.flatMap((box) =>
          Array.from({ length: 40 }, (_, who) =>
            ballots.cast('riverside', box, `voter-of-${box}-${who}`, {
              [`q${round}`]: manyWords(`words-of-${box}`, who + round),
            }),
          ),
        ),
      );
  }
  const secretOf = (box: string) =>
    spy((db) => {
      const row = db.prepare('SELECT secret FROM box WHERE name = ?').get(box) as { secret: Uint8Array };
      return Buffer.from(row.secret);
    });
  /** How many of the secret's pieces of 32 bytes are in the files. */
  const piecesLeft = (secret: Buffer): number =>
    Array.from({ length: secret.length / 32 }, (_, index) => secret.subarray(index * 32, index * 32 + 32)).filter(
      isInFiles,
    ).length;

  test('a destroyed box leaves neither its voters, nor its words, nor its secret', async () => {
    const store = await openSqlite(file);
    await fill(store);
    const closed = await secretOf('closed');
    const kept = await secretOf('kept');
    const tokens = await spy((db) => db.prepare(`SELECT token FROM ballot WHERE box = 'closed'`).all());
    expect(tokens).toHaveLength(40);
    expect(piecesLeft(closed)).toBeGreaterThan(200);
    await store.ballots.destroy('riverside', 'closed');
    for (const close of [async () => undefined, () => store.close()]) {
      await close();
      expect(piecesLeft(closed)).toBe(0);
      expect(isInFiles('voter-of')).toBe(false);
      expect(isInFiles('words-of')).toBe(false);
      expect(piecesLeft(kept)).toBeGreaterThan(200);
    }
    const again = await openSqlite(file);
    expect(Object.keys(await again.ballots.mine('riverside', 'kept', 'voter-of-kept-7'))).toEqual(['q0', 'q1', 'q2']);
    await again.close();
  });

  test('nothing in a box says in which order, or when, it was answered into', async () => {
    const store = await openSqlite(file);
    await fill(store);
    const [tables, rows] = await spy((db) => [
      db.prepare(`SELECT sql FROM sqlite_schema WHERE name IN ('box', 'ballot')`).all() as { sql: string }[],
      db.prepare('SELECT * FROM ballot').all() as Record<string, unknown>[],
    ]);
    expect(tables).toHaveLength(2);
    for (const { sql } of tables) expect(sql).toContain('WITHOUT ROWID');
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['box', 'coalition', 'sealed', 'token']);
    const tokens = rows.filter(({ box }) => box === 'closed').map(({ token }) => Buffer.from(token as Uint8Array));
    expect(tokens).toEqual([...tokens].sort(Buffer.compare));
    await store.close();
  });

  test('somebody reading the file only delays it', async () => {
    const store = await openSqlite(file);
    await fill(store);
    const closed = await secretOf('closed');
    const backup = await openForReading(file);
    backup.exec('BEGIN');
    backup.prepare('SELECT count(*) FROM ballot').get();
    await store.ballots.destroy('riverside', 'closed');
    expect(piecesLeft(closed)).toBeGreaterThan(0);
    backup.exec('COMMIT');
    backup.close();
    await store.close();
    expect(piecesLeft(closed)).toBe(0);
  });

  test('rewritten words are gone, from the log as well as from where SQLite once moved them', async () => {
    const store = await openSqlite(file);
    const coalitions = ['riverside', 'harbour', 'kitchen', 'court', 'nurses'];
    await Promise.all(
      coalitions.map(async (coalition) => {
        for (let position = 0; position < 150; position += 1)
          await store.log.append(coalition, position, [
            roomNamed(manyWords(position % 2 ? 'words-to-keep' : 'words-to-forget', position)),
          ]);
      }),
    );
    expect(isInFiles('words-to-forget')).toBe(true);
    for (const coalition of coalitions)
      await store.log.rewrite(coalition, (entry, position) => (position % 2 ? entry : roomNamed('')), rewritten);
    expect(isInFiles('words-to-forget')).toBe(false);
    expect(isInFiles('words-to-keep')).toBe(true);
    await store.close();
    expect(isInFiles('words-to-forget')).toBe(false);
    const again = await openSqlite(file);
    const names = namesOf(await again.log.read('harbour', 0));
    expect(names).toHaveLength(151);
    expect(names[1]).toMatch(/^words-to-keep/);
    await again.close();
  });

  test('what a killed process still owed is done when the file is next used', async () => {
    const store = await openSqlite(file);
    for (let position = 0; position < 60; position += 1)
      await store.log.append('riverside', position, [roomNamed(manyWords('words-to-forget', position))]);
    await store.close();
    // As if the process had been killed between its commit and the erasing.
    const killed = await openForWriting(file);
    killed.exec('PRAGMA secure_delete = OFF');
    killed.exec(`UPDATE log SET entry = '{}'; UPDATE erasure SET asked = asked + 1`);
    killed.close();
    expect(isInFiles('words-to-forget')).toBe(true);
    const next = await openSqlite(file);
    await next.directory.enrol('discord:4', 'riverside');
    expect(isInFiles('words-to-forget')).toBe(false);
    await next.close();
  });
});

describe('several processes', () => {
  const script = fileURLToPath(new URL('./appending.js', import.meta.url));
  const append = (name: string, count: number, ...coalitions: string[]): ChildProcess =>
    spawn(process.execPath, [script, file, name, String(count), ...coalitions], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  test('two that append to one coalition lose nothing', async () => {
    const children = ['north', 'south'].map((name) => append(name, 150, 'riverside'));
    for (const child of children) child.stdout?.resume();
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0]);
    const store = await openSqlite(file);
    const names = namesOf(await store.log.read('riverside', 0));
    for (const name of ['north', 'south'])
      expect(names.filter((one) => one.startsWith(name))).toEqual(
        Array.from({ length: 150 }, (_, index) => `${name} ${index + 1}`),
      );
    expect(names).toHaveLength(300);
    await store.close();
  });

  test('a writer is told what another process wrote first, and reads it', async () => {
    const here = await openSqlite(file);
    const there = await openSqlite(file);
    await here.log.append('riverside', 0, [roomNamed('here')]);
    expect(namesOf(await there.log.append('riverside', 0, [roomNamed('there')]))).toEqual(['here']);
    expect(namesOf(await there.log.read('riverside', 0))).toEqual(['here']);
    expect(await there.board.claim('riverside', card)).toBe(true);
    expect(await here.board.claim('riverside', card)).toBe(false);
    await here.close();
    expect(await there.log.append('riverside', 1, [roomNamed('there')])).toEqual([]);
    await there.close();
  });

  test('every acknowledged entry outlives kill -9', async () => {
    const coalitions = ['riverside', 'harbour', 'kitchen', 'court', 'nurses'];
    for (let round = 1; round <= 3; round += 1) {
      const child = append(`round${round}`, 100_000, ...coalitions);
      const acknowledged = new Map<string, number>();
      let lines = 0;
      if (child.stdout)
        for await (const line of createInterface({ input: child.stdout })) {
          const [coalition = '', number] = line.split(' ');
          acknowledged.set(coalition, Number(number));
          lines += 1;
          if (lines === 200 * round + 37) child.kill('SIGKILL');
        }
      expect(acknowledged.size).toBe(coalitions.length);
      const store = await openSqlite(file);
      for (const [coalition, number] of acknowledged) {
        const own = namesOf(await store.log.read(coalition, 0)).filter((name) => name.startsWith(`round${round} `));
        expect(own.length).toBeGreaterThanOrEqual(number);
        expect(own).toEqual(own.map((_, index) => `round${round} ${index + 1}`));
      }
      await store.close();
    }
  });
});

describe('a file that cannot be opened is refused in a sentence that names it', () => {
  test('its folder is missing', async () => {
    await expect(openSqlite(`${file}/nowhere/moot.sqlite`)).rejects.toThrow(
      `The database ${file}/nowhere/moot.sqlite cannot be opened: there is no folder ${file}/nowhere.`,
    );
  });

  test('it is something else', async () => {
    writeFileSync(file, 'Dear diary, today we met at the kitchen. '.repeat(50));
    await expect(openSqlite(file)).rejects.toThrow(`${file} is not a database of Moot's.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/);
  });

  test('it is the database of another programme', async () => {
    const other = await openForWriting(file);
    other.exec('PRAGMA user_version = 0');
    other.close();
    await expect(openSqlite(file)).rejects.toThrow(`${file} is not a database of Moot's.`);
  });

  test('an older Moot wrote it, before it could be installed: it is brought up to date, with all that it holds', async () => {
    const before = await openSqlite(file);
    await before.close();
    const older = await openForWriting(file);
    older.exec('DROP TABLE installation; ALTER TABLE wake DROP COLUMN indexedTo; DROP TABLE story; DROP TABLE log');
    older.exec(`CREATE TABLE log (coalition TEXT, position INTEGER, entry TEXT NOT NULL, PRIMARY KEY (coalition, position)) WITHOUT ROWID;
      PRAGMA user_version = 1`);
    const written = older.prepare('INSERT INTO log VALUES (?, ?, ?)');
    const names = { riverside: ['first', 'second', 'third'], harbour: ['another'] };
    for (const [coalition, rooms] of Object.entries(names))
      for (const [position, room] of rooms.entries()) written.run(coalition, position, JSON.stringify(roomNamed(room)));
    older.close();

    const now = await openSqlite(file);
    expect(await now.log.read('riverside', 0)).toEqual(names.riverside.map(roomNamed));
    expect(await now.log.append('harbour', 1, [roomNamed('later')])).toEqual([]);
    expect(await now.log.append('riverside', 3, [roomNamed('fourth')])).toEqual([]);
    expect(await now.log.read('harbour', 0)).toEqual(['another', 'later'].map(roomNamed));
    expect(await now.log.read('riverside', 2)).toEqual(['third', 'fourth'].map(roomNamed));
    await now.directory.putInstallation('slack:T1', 'sealed');
    expect(await now.directory.installations()).toEqual(['slack:T1']);
    await now.close();
  });

  test('a newer Moot wrote it', async () => {
    const newer = await openForWriting(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    await expect(openSqlite(file)).rejects.toThrow(`The database ${file} was written by a newer Moot`);
  });

  test('another programme has locked it', async () => {
    const other = await openForWriting(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    await expect(openSqlite(file)).rejects.toThrow(`The database ${file} is locked by another programme.`);
    other.exec('COMMIT');
    other.close();
  });

  test('it is a folder', async () => {
    const folder = file.slice(0, file.lastIndexOf('/'));
    await expect(openSqlite(folder)).rejects.toThrow(`The database ${folder} cannot be opened`);
  });
});
