import type { Belongings, House, Signposts } from '../../src/carrying.js';
import type { CoalitionId } from '../../src/names.js';
import { boardWork, sqliteBoard } from './board.js';
import { type Database, openForReading, openForWriting } from './database.js';
import { logWork, rowsOf } from './log.js';

const text = (bytes: unknown): string => Buffer.from(bytes as Uint8Array).toString('base64');
const bytes = (packed: string): Uint8Array => Buffer.from(packed, 'base64');
const never = () => Promise.reject(new Error('Only read here'));

/** The file as a whole, to be moved. With `isNew` it is made where it is not there yet. */
export async function sqliteHouse(file: string, isNew: boolean): Promise<House> {
  const db = isNew ? await openForWriting(file) : await openForReading(file);
  const rows = (query: string, ...values: string[]) => db.prepare(query).all(...values) as Record<string, unknown>[];
  const story = rowsOf(db);
  const pairs = <Pair>(query: string): Pair[] => rows(query).map((row) => Object.values(row) as Pair);
  return {
    // A file does not tell who else has it open.
    isInhabited: async () => false,
    coalitions: async () =>
      rows('SELECT coalition FROM wake UNION SELECT coalition FROM story ORDER BY coalition').map(({ coalition }) =>
        String(coalition),
      ),
    async take(coalition) {
      const boxes = rows('SELECT name, secret FROM box WHERE coalition = ? ORDER BY name', coalition);
      const ballots = (box: unknown) =>
        rows('SELECT token, sealed FROM ballot WHERE coalition = ? AND box = ? ORDER BY token', coalition, String(box));
      const [known] = rows('SELECT at, indexedTo FROM wake WHERE coalition = ?', coalition);
      return {
        log: story(coalition, 0).map(({ entry }) => entry),
        board: await sqliteBoard(db, never as never).read(coalition),
        boxes: boxes.map(({ name, secret }) => ({
          name: String(name),
          secret: text(secret),
          ballots: ballots(name).map(({ token, sealed }) => [text(token), text(sealed)]),
        })),
        ...(known ? {} : { retired: true }),
        ...(known?.at ? { wake: String(known.at) } : {}),
        indexedTo: Number(known?.indexedTo ?? 0),
      };
    },
    put: async (coalition, belongings) => atOnce(db, () => putIn(db, coalition, belongings)),
    signposts: async () => ({
      rooms: pairs('SELECT room, coalition FROM room'),
      people: pairs('SELECT person, coalition FROM person'),
      invites: pairs('SELECT hash, coalition FROM invite'),
      installations: pairs('SELECT name, sealed FROM installation'),
    }),
    putSignposts: async (signposts) => atOnce(db, () => putUp(db, signposts)),
    close: async () => db.close(),
  };
}

function atOnce(db: Database, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (fault) {
    db.exec('ROLLBACK');
    throw fault;
  }
}

function putIn(db: Database, coalition: CoalitionId, belongings: Belongings): void {
  const { log, board, boxes, wake, indexedTo, retired } = belongings;
  for (const table of ['board', 'box', 'ballot', 'wake'])
    db.prepare(`DELETE FROM ${table} WHERE coalition = ?`).run(coalition);
  const { append, eraseLog } = logWork(db);
  eraseLog(coalition);
  append(coalition, 0, log);
  const { record } = boardWork(db);
  for (const hung of board) record(coalition, hung);
  const addBallot = db.prepare('INSERT INTO ballot VALUES (?, ?, ?, ?)');
  for (const { name, secret, ballots } of boxes) {
    db.prepare('INSERT INTO box VALUES (?, ?, ?)').run(coalition, name, bytes(secret));
    for (const [token, sealed] of ballots) addBallot.run(coalition, name, bytes(token), bytes(sealed));
  }
  if (!retired) db.prepare('INSERT INTO wake VALUES (?, ?, ?)').run(coalition, wake ?? null, indexedTo ?? 0);
}

function putUp(db: Database, { rooms, people, invites, installations }: Signposts): void {
  const put = (table: string, pairs: [string, string][]): void => {
    const add = db.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`);
    for (const pair of pairs) add.run(...pair);
  };
  put('room', rooms);
  put('person', people);
  put('invite', invites);
  put('installation', installations);
}
