import { Briefly } from '../../src/briefly.js';
import type { Entry } from '../../src/coalition.js';
import type { CoalitionId } from '../../src/names.js';
import type { Log } from '../../src/ports.js';
import type { Database } from './database.js';
import type { Commit } from './writer.js';

/** One entry to be rewritten: where it stands, and what is to stand there. */
export interface Replacement {
  position: number;
  after: string;
}

interface Row {
  position: number;
  entry: string;
}
const rowsFrom = 'SELECT position, entry FROM log WHERE coalition = ? AND position >= ? ORDER BY position';

/** A story's end is asked for at every request; another process that shares the file may have written this long ago. */
const rememberedMs = 1_000;
const mostRemembered = 10_000;

/** The log: one row per entry, its JSON as text. */
export function sqliteLog(reader: Database, commit: Commit): Log {
  const from = reader.prepare(rowsFrom);
  const rows = (coalition: CoalitionId, position: number) => from.all(coalition, position) as Row[];
  const ends = new Briefly<CoalitionId, number>(rememberedMs, mostRemembered);
  return {
    async read(coalition, position) {
      if (ends.get(coalition) === position) return [];
      const found = rows(coalition, position);
      ends.set(coalition, position + found.length);
      return found.map(({ entry }) => JSON.parse(entry) as Entry);
    },
    async append(coalition, endsAt, entries) {
      const texts = entries.map((entry) => JSON.stringify(entry));
      const missed = await commit('append', coalition, endsAt, texts);
      ends.set(coalition, endsAt + (missed.length > 0 ? missed.length : texts.length));
      return missed.map((text) => JSON.parse(text) as Entry);
    },
    async rewrite(coalition, change, told) {
      // The change is a function and cannot travel to the writer's thread; so it is made here and, when somebody else
      // wrote meanwhile, made again.
      let replaced = false;
      while (!replaced) {
        const before = rows(coalition, 0);
        const replacements = before
          .map(({ position, entry }) => ({
            position,
            after: JSON.stringify(change(JSON.parse(entry) as Entry, position)),
          }))
          .filter(({ position, after }) => before[position]?.entry !== after);
        if (replacements.length === 0) return;
        replaced = await commit('replace', coalition, before.length, replacements, JSON.stringify(told));
        ends.delete(coalition);
      }
    },
    async erase(coalition) {
      await commit('eraseLog', coalition);
      ends.delete(coalition);
    },
  };
}

/** What the writer does for the log, inside its transaction. */
export function logWork(db: Database) {
  const from = db.prepare(rowsFrom);
  const end = db.prepare('SELECT max(position) + 1 AS at FROM log WHERE coalition = ?');
  const insert = db.prepare('INSERT INTO log VALUES (?, ?, ?)');
  const update = db.prepare('UPDATE log SET entry = ? WHERE coalition = ? AND position = ?');
  const clear = db.prepare('DELETE FROM log WHERE coalition = ?');
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
    /** All or nothing: false when the log no longer ends where it did. A rewriting lengthens it, so that shows too. */
    replace(coalition: CoalitionId, endsAt: number, replacements: Replacement[], told: string): boolean {
      if (Number(end.get(coalition)?.at ?? 0) !== endsAt) return false;
      for (const { position, after } of replacements) update.run(after, coalition, position);
      insert.run(coalition, endsAt, told);
      askErasure.run();
      return true;
    },
    eraseLog(coalition: CoalitionId): void {
      clear.run(coalition);
      askErasure.run();
    },
  };
}
