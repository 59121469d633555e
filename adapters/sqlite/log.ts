import { Briefly } from '../../src/briefly.js';
import type { Entry } from '../../src/coalition.js';
import type { CoalitionId } from '../../src/names.js';
import type { Log } from '../../src/ports.js';
import type { Database } from './database.js';
import type { Commit } from './writer.js';

/** One entry to be rewritten: where it lies, and what is to stand there. */
export interface Replacement {
  place: number;
  after: string;
}

interface Row {
  place: number;
  entry: string;
}

/**
 * Entries lie in the order in which they were written, whoever's they are, so that what is written together lies
 * together: one page for a dozen coalitions instead of one for each. Each knows the one before it in its own story,
 * which is read from its end.
 */
const backFrom = `WITH RECURSIVE back (place, position, previous, entry) AS (
    SELECT log.place, position, previous, entry FROM story JOIN log ON log.place = story.last
      WHERE story.coalition = ?1 AND position >= ?2
    UNION ALL
    SELECT log.place, log.position, log.previous, log.entry FROM back JOIN log ON log.place = back.previous
      WHERE log.position >= ?2)
  SELECT place, entry FROM back ORDER BY position`;

/** Reads a story from a position on, in order. */
export function rowsOf(db: Database): (coalition: CoalitionId, position: number) => Row[] {
  const back = db.prepare(backFrom);
  return (coalition, position) => back.all(coalition, position) as unknown as Row[];
}

/** A story's end is asked for at every request; another process that shares the file may have written this long ago. */
const rememberedMs = 1_000;
const mostRemembered = 10_000;

/** The log: one row per entry, its JSON as text. */
export function sqliteLog(reader: Database, commit: Commit): Log {
  const rows = rowsOf(reader);
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
          .map(({ place, entry }, position) => ({
            place,
            after: JSON.stringify(change(JSON.parse(entry) as Entry, position)),
          }))
          .filter(({ after }, position) => before[position]?.entry !== after);
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
  const from = rowsOf(db);
  const end = db.prepare('SELECT endsAt, last FROM story WHERE coalition = ?');
  const insert = db.prepare('INSERT INTO log (coalition, position, previous, entry) VALUES (?, ?, ?, ?)');
  const setEnd = db.prepare('INSERT OR REPLACE INTO story VALUES (?, ?, ?)');
  const update = db.prepare('UPDATE log SET entry = ? WHERE place = ?');
  const clear = db.prepare('DELETE FROM log WHERE place = ?');
  const forget = db.prepare('DELETE FROM story WHERE coalition = ?');
  const askErasure = db.prepare('UPDATE erasure SET asked = asked + 1');
  const endOf = (coalition: CoalitionId): End => (end.get(coalition) as End | undefined) ?? { endsAt: 0, last: null };
  const add = (coalition: CoalitionId, { endsAt, last }: End, entries: string[]): void => {
    let previous = last;
    entries.forEach((entry, index) => {
      previous = Number(insert.run(coalition, endsAt + index, previous, entry).lastInsertRowid);
    });
    if (entries.length > 0) setEnd.run(coalition, endsAt + entries.length, previous);
  };
  return {
    append(coalition: CoalitionId, endsAt: number, entries: string[]): string[] {
      const known = endOf(coalition);
      if (known.endsAt < endsAt) throw new Error(`The log of ${coalition} ends at ${known.endsAt}, not at ${endsAt}`);
      if (known.endsAt > endsAt) return from(coalition, endsAt).map(({ entry }) => entry);
      add(coalition, known, entries);
      return [];
    },
    /** All or nothing: false when the log no longer ends where it did. A rewriting lengthens it, so that shows too. */
    replace(coalition: CoalitionId, endsAt: number, replacements: Replacement[], told: string): boolean {
      const known = endOf(coalition);
      if (known.endsAt !== endsAt) return false;
      for (const { place, after } of replacements) update.run(after, place);
      add(coalition, known, [told]);
      askErasure.run();
      return true;
    },
    eraseLog(coalition: CoalitionId): void {
      const all = from(coalition, 0);
      if (all.length === 0) return;
      for (const { place } of all) clear.run(place);
      forget.run(coalition);
      askErasure.run();
    },
  };
}

/** Where a story ends: how many entries it has, and where the last of them lies. */
interface End {
  endsAt: number;
  last: number | null;
}
