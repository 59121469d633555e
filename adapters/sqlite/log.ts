import type { Entry } from '../../src/coalition.js';
import type { CoalitionId } from '../../src/names.js';
import type { Log } from '../../src/ports.js';
import type { Database } from './database.js';
import type { Commit } from './writer.js';

/** One entry to be rewritten: where it stands, what must stand there, what is to stand there. */
export interface Replacement {
  position: number;
  before: string;
  after: string;
}

interface Row {
  position: number;
  entry: string;
}
const rowsFrom = 'SELECT position, entry FROM log WHERE coalition = ? AND position >= ? ORDER BY position';

/** The log: one row per entry, its JSON as text. */
export function sqliteLog(reader: Database, commit: Commit): Log {
  const from = reader.prepare(rowsFrom);
  const rows = (coalition: CoalitionId, position: number) => from.all(coalition, position) as Row[];
  return {
    async read(coalition, position) {
      return rows(coalition, position).map(({ entry }) => JSON.parse(entry) as Entry);
    },
    async append(coalition, endsAt, entries) {
      const texts = entries.map((entry) => JSON.stringify(entry));
      const missed = await commit('append', coalition, endsAt, texts);
      return missed.map((text) => JSON.parse(text) as Entry);
    },
    async rewrite(coalition, change) {
      // The change is a function and cannot travel to the writer's thread; so it is made here and, when somebody else
      // rewrote the same entries meanwhile, made again.
      let replaced = false;
      while (!replaced) {
        const replacements = rows(coalition, 0)
          .map(({ position, entry }) => ({
            position,
            before: entry,
            after: JSON.stringify(change(JSON.parse(entry) as Entry, position)),
          }))
          .filter(({ before, after }) => before !== after);
        replaced = await commit('replace', coalition, replacements);
      }
    },
  };
}

/** What the writer does for the log, inside its transaction. */
export function logWork(db: Database) {
  const from = db.prepare(rowsFrom);
  const end = db.prepare('SELECT max(position) + 1 AS at FROM log WHERE coalition = ?');
  const insert = db.prepare('INSERT INTO log VALUES (?, ?, ?)');
  const update = db.prepare('UPDATE log SET entry = ? WHERE coalition = ? AND position = ? AND entry = ?');
  const askErasure = db.prepare('UPDATE erasure SET asked = asked + 1');
  return {
    append(coalition: CoalitionId, endsAt: number, entries: string[]): string[] {
      const at = Number(end.get(coalition)?.at ?? 0);
      if (at < endsAt) throw new Error(`The log of ${coalition} ends at ${at}, not at ${endsAt}`);
      if (at > endsAt) return (from.all(coalition, endsAt) as Row[]).map(({ entry }) => entry);
      entries.forEach((entry, index) => {
        insert.run(coalition, endsAt + index, entry);
      });
      return [];
    },
    /** All or nothing: false when one of them no longer reads as it did. */
    replace(coalition: CoalitionId, replacements: Replacement[]): boolean {
      const found = new Map((from.all(coalition, 0) as Row[]).map(({ position, entry }) => [position, entry]));
      if (replacements.some(({ position, before }) => found.get(position) !== before)) return false;
      for (const { position, before, after } of replacements) update.run(after, coalition, position, before);
      if (replacements.length > 0) askErasure.run();
      return true;
    },
  };
}
