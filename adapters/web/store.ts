import { randomBytes } from 'node:crypto';
import type { CoalitionId, Moment } from '../../src/names.js';
import type { Note } from '../../src/note.js';

// Node 20 has no SQLite of its own; its prebuilt twin speaks the same.
const ownSqlite = 'node:sqlite';
const sqlite: typeof import('@photostructure/sqlite') = await import(ownSqlite).catch(
  () => import('@photostructure/sqlite'),
);

/** One message as it is kept. `place` is the key of a room or of a person. */
export interface Kept {
  id: number;
  place: string;
  /** A note hangs where Moot put it; a whisper is an answer that only one person sees. */
  kind: 'note' | 'whisper';
  coalition: CoalitionId | undefined;
  /** Where the whisper was asked for. */
  room: string | undefined;
  /** What the person typed to get the whisper. */
  asked: string | undefined;
  note: Note;
  revision: number;
  at: Moment;
}

export type NewMessage = Omit<Kept, 'id' | 'revision'> & { delivery: string };

/** The playground's own memory: messages, and a few facts such as how far ahead its clock is. */
export type Store = ReturnType<typeof openStore>;

const messagesShown = 200;
const tables = `
  CREATE TABLE IF NOT EXISTS web_messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, kind TEXT NOT NULL, coalition TEXT, delivery TEXT NOT NULL UNIQUE,
    room TEXT, asked TEXT, note TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 0, at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS web_messages_by_place ON web_messages (place, id);
  CREATE TABLE IF NOT EXISTS web_facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`;

type Row = Record<string, string | number | null>;
const textOrNone = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

const keptOf = (row: Row): Kept => ({
  id: Number(row.id),
  place: String(row.place),
  kind: row.kind === 'whisper' ? 'whisper' : 'note',
  coalition: textOrNone(row.coalition),
  room: textOrNone(row.room),
  asked: textOrNone(row.asked),
  note: JSON.parse(String(row.note)) as Note,
  revision: Number(row.revision),
  at: String(row.at),
});

export function openStore(file: string) {
  const database = new sqlite.DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(tables);
  const ask = (sql: string) => database.prepare(sql);
  const row = (found: unknown): Row | undefined => found as Row | undefined;
  const fact = ask('SELECT value FROM web_facts WHERE name = ?');
  const setFact = ask('INSERT INTO web_facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
  const insert = ask(
    `INSERT INTO web_messages (place, kind, coalition, delivery, room, asked, note, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (delivery) DO NOTHING`,
  );
  const byDelivery = ask('SELECT * FROM web_messages WHERE delivery = ?');
  const byId = ask('SELECT * FROM web_messages WHERE id = ?');
  const byPlace = ask(
    'SELECT * FROM (SELECT * FROM web_messages WHERE place = ? ORDER BY id DESC LIMIT ?) ORDER BY id',
  );
  const rewrite = ask('UPDATE web_messages SET note = ?, coalition = ?, revision = revision + 1 WHERE id = ?');
  const drop = ask("DELETE FROM web_messages WHERE id = ? AND place = ? AND kind = 'whisper'");
  const newest = ask("SELECT max(id) AS id FROM web_messages WHERE place = ? AND kind = 'note'");

  const read = (name: string) => textOrNone(row(fact.get(name))?.value);
  const number = (name: string) => Number(read(name) ?? 0);
  const keep = (name: string, value: number | string) => void setFact.run(name, String(value));
  const begin = (): string => {
    const fresh = randomBytes(4).toString('hex');
    keep('generation', fresh);
    return fresh;
  };
  let aheadMs = number('aheadMs');
  let generation = read('generation') ?? begin();

  return {
    /** Keeps a message; the same delivery is kept once. */
    add({ place, kind, coalition, delivery, room, asked, note, at }: NewMessage): Kept {
      const text = JSON.stringify(note);
      insert.run(place, kind, coalition ?? null, delivery, room ?? null, asked ?? null, text, at);
      return keptOf(row(byDelivery.get(delivery)) ?? {});
    },
    revise(id: number, coalition: CoalitionId, note: Note): Kept | undefined {
      rewrite.run(JSON.stringify(note), coalition, id);
      const found = row(byId.get(id));
      return found && keptOf(found);
    },
    delivered(delivery: string): number | undefined {
      const found = row(byDelivery.get(delivery));
      return found && Number(found.id);
    },
    /** The newest messages in a room, or of one person, oldest first. */
    messages: (place: string): Kept[] => byPlace.all(place, messagesShown).map((one) => keptOf(one as Row)),
    /** Takes away an answer that only this person saw. */
    dismiss: (person: string, id: number): boolean => Number(drop.run(id, person).changes) > 0,
    /** How far this clock is ahead of the real one. */
    aheadMs: () => aheadMs,
    setAheadMs(ahead: number) {
      aheadMs = ahead;
      keep('aheadMs', ahead);
    },
    /** A random name for this filling of the playground. */
    generation: () => generation,
    startAfresh() {
      database.exec("DELETE FROM web_messages; DELETE FROM web_facts WHERE name <> 'aheadMs'");
      generation = begin();
    },
    isDone: (step: string): boolean => number(`done.${step}`) > 0,
    markDone: (step: string) => keep(`done.${step}`, 1),
    /** How often this was counted before. */
    count(name: string): number {
      const before = number(`count.${name}`);
      keep(`count.${name}`, before + 1);
      return before;
    },
    /** The private messages that this person has not looked at yet. */
    hasWaiting: (person: string): boolean => Number(row(newest.get(person))?.id ?? 0) > number(`seen.${person}`),
    markSeen: (person: string) => keep(`seen.${person}`, Number(row(newest.get(person))?.id ?? 0)),
    isOpen: (): boolean => database.isOpen,
    close() {
      if (database.isOpen) database.close();
    },
  };
}
