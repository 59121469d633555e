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
  /** A note hangs where Moot put it; a whisper is an answer that only one person sees, and is never written to the file. */
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
  database.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;',
  );
  database.exec(tables);
  // An earlier playground wrote them down.
  database.exec("DELETE FROM web_messages WHERE kind = 'whisper'");
  const ask = (sql: string) => database.prepare(sql);
  const row = (found: unknown): Row | undefined => found as Row | undefined;
  const fact = ask('SELECT value FROM web_facts WHERE name = ?');
  const setFact = ask('INSERT INTO web_facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
  const insert = ask(
    `INSERT INTO web_messages (id, place, kind, coalition, delivery, note, at)
     VALUES (?, ?, 'note', ?, ?, ?, ?) ON CONFLICT (delivery) DO NOTHING`,
  );
  // Whispers hold what somebody just said in private: like a platform's, they are gone after a while, and after a restart.
  let whispers: (Kept & { delivery: string })[] = [];
  const byDelivery = ask('SELECT * FROM web_messages WHERE delivery = ?');
  const byId = ask('SELECT * FROM web_messages WHERE id = ?');
  const byPlace = ask(
    'SELECT * FROM (SELECT * FROM web_messages WHERE place = ? ORDER BY id DESC LIMIT ?) ORDER BY id',
  );
  const rewrite = ask('UPDATE web_messages SET note = ?, coalition = ?, revision = revision + 1 WHERE id = ?');
  const newest = ask("SELECT max(id) AS id FROM web_messages WHERE place = ? AND kind = 'note'");

  const read = (name: string) => textOrNone(row(fact.get(name))?.value);
  const number = (name: string) => Number(read(name) ?? 0);
  const keep = (name: string, value: number | string) => void setFact.run(name, String(value));
  const begin = (): string => {
    const fresh = randomBytes(4).toString('hex');
    keep('generation', fresh);
    return fresh;
  };
  let last = Number(row(ask('SELECT max(id) AS id FROM web_messages').get())?.id ?? 0);
  let aheadMs = number('aheadMs');
  let generation = read('generation') ?? begin();

  return {
    /** Keeps a message; the same delivery is kept once. */
    add(message: NewMessage): Kept {
      const { place, kind, coalition, delivery, note, at } = message;
      const before = whispers.find((one) => one.delivery === delivery);
      if (before) return before;
      last += 1;
      if (kind === 'whisper') {
        const whisper = { ...message, id: last, revision: 0 };
        whispers.push(whisper);
        return whisper;
      }
      insert.run(last, place, coalition ?? null, delivery, JSON.stringify(note), at);
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
    messages: (place: string): Kept[] =>
      [
        ...byPlace.all(place, messagesShown).map((one) => keptOf(one as Row)),
        ...whispers.filter((one) => one.place === place),
      ]
        .sort((a, b) => a.id - b.id)
        .slice(-messagesShown),
    /** Takes away the answers that only one person saw and that are meant here; returns them. */
    dismiss(isMeant: (whisper: Kept) => boolean): Kept[] {
      const gone = whispers.filter(isMeant);
      whispers = whispers.filter((one) => !gone.includes(one));
      return gone;
    },
    /** How far this clock is ahead of the real one. */
    aheadMs: () => aheadMs,
    setAheadMs(ahead: number) {
      aheadMs = ahead;
      keep('aheadMs', ahead);
    },
    /** What the links to the coalition's pages are made from, here. */
    secret(): string {
      const known = read('secret');
      if (!known) keep('secret', randomBytes(32).toString('hex'));
      return known ?? read('secret') ?? '';
    },
    /** A random name for this filling of the playground. */
    generation: () => generation,
    startAfresh() {
      database.exec("DELETE FROM web_messages; DELETE FROM web_facts WHERE name <> 'aheadMs'");
      whispers = [];
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
