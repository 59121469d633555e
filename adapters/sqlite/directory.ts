import { Briefly } from '../../src/briefly.js';
import type { CoalitionId, Moment, PersonId, RoomId } from '../../src/names.js';
import type { Directory, Due } from '../../src/ports.js';
import type { Database } from './database.js';
import type { Commit } from './writer.js';

interface Row {
  coalition: CoalitionId;
}

/** A room is looked up at every request; another process that shares the file may have let it go this long ago. */
const rememberedMs = 1_000;
const mostRemembered = 10_000;

/** The directory: rooms, people, invitations, and when each coalition wants looking after. */
export function sqliteDirectory(reader: Database, commit: Commit): Directory {
  const ofRoom = reader.prepare('SELECT coalition FROM room WHERE room = ?');
  const ofPerson = reader.prepare('SELECT coalition FROM person WHERE person = ?');
  const ofInvite = reader.prepare('SELECT coalition FROM invite WHERE hash = ?');
  const indexed = reader.prepare('SELECT indexedTo FROM wake WHERE coalition = ?');
  const isDue = reader.prepare('SELECT 1 FROM wake WHERE at <= ? LIMIT 1');
  const installed = reader.prepare('SELECT sealed FROM installation WHERE name = ?');
  const allInstalled = reader.prepare('SELECT name FROM installation ORDER BY name');
  const coalitions = (rows: unknown) => (rows as Row[]).map(({ coalition }) => coalition);
  const remembered = new Briefly<RoomId, CoalitionId>(rememberedMs, mostRemembered);
  const lookUp = (room: RoomId): CoalitionId | undefined => {
    const known = remembered.get(room);
    if (known) return known;
    const [coalition] = coalitions(ofRoom.all(room));
    if (coalition) remembered.set(room, coalition);
    return coalition;
  };
  return {
    claimRoom: (room, coalition) => commit('claimRoom', room, coalition),
    coalitionOfRoom: async (room) => lookUp(room),
    async releaseRoom(room, coalition) {
      await commit('releaseRoom', room, coalition);
      remembered.delete(room);
    },
    enrol: (person, coalition) => commit('enrol', person, coalition),
    dismiss: (person, coalition) => commit('dismiss', person, coalition),
    coalitionsOf: async (person) => coalitions(ofPerson.all(person)),
    putInvite: (hash, coalition) => commit('putInvite', hash, coalition),
    coalitionOfInvite: async (hash) => coalitions(ofInvite.all(hash))[0],
    dropInvite: (hash) => commit('dropInvite', hash),
    indexedTo: async (coalition) => Number(indexed.get(coalition)?.indexedTo ?? 0),
    noteIndexed: (coalition, to) => commit('noteIndexed', coalition, to),
    wake: (coalition, at) => commit('wake', coalition, at),
    wakeEveryone: (at) => commit('wakeEveryone', at),
    retire: (coalition) => commit('retire', coalition),
    // Asked first where nobody has to wait: mostly nothing is due.
    takeDue: async (now, limit, until) => (isDue.get(now) ? commit('takeDue', now, limit, until) : []),
    putInstallation: (name, sealed) => commit('putInstallation', name, sealed),
    installation: async (name) => (installed.get(name) as { sealed: string } | undefined)?.sealed,
    dropInstallation: (name) => commit('dropInstallation', name),
    installations: async () => allInstalled.all().map(({ name }) => String(name)),
  };
}

/** What the writer does for the directory, inside its transaction. */
export function directoryWork(db: Database) {
  const holder = db.prepare('SELECT coalition FROM room WHERE room = ?');
  const addRoom = db.prepare('INSERT INTO room VALUES (?, ?)');
  const removeRoom = db.prepare('DELETE FROM room WHERE room = ? AND coalition = ?');
  const addPerson = db.prepare('INSERT OR IGNORE INTO person VALUES (?, ?)');
  const removePerson = db.prepare('DELETE FROM person WHERE person = ? AND coalition = ?');
  const putInvite = db.prepare('INSERT OR REPLACE INTO invite VALUES (?, ?)');
  const removeInvite = db.prepare('DELETE FROM invite WHERE hash = ?');
  // A row without an instant: nothing is due, but `wakeEveryone` must know of every coalition.
  const know = db.prepare('INSERT OR IGNORE INTO wake (coalition) VALUES (?)');
  const wake = db.prepare(
    'INSERT INTO wake (coalition, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at WHERE at IS NOT excluded.at',
  );
  const noteIndexed = db.prepare('UPDATE wake SET indexedTo = ? WHERE coalition = ?');
  const due = db.prepare('SELECT coalition, at FROM wake WHERE at <= ? ORDER BY at LIMIT ?');
  const stopWaking = db.prepare('DELETE FROM wake WHERE coalition = ?');
  const putInstalled = db.prepare('INSERT OR REPLACE INTO installation VALUES (?, ?)');
  const dropInstalled = db.prepare('DELETE FROM installation WHERE name = ?');
  const wakeAll = db.prepare('UPDATE wake SET at = ? WHERE at IS NULL OR at > ?');
  return {
    claimRoom(room: RoomId, coalition: CoalitionId): CoalitionId {
      const held = (holder.get(room) as Row | undefined)?.coalition;
      if (held !== undefined) return held;
      addRoom.run(room, coalition);
      know.run(coalition);
      return coalition;
    },
    releaseRoom(room: RoomId, coalition: CoalitionId): void {
      removeRoom.run(room, coalition);
    },
    enrol(person: PersonId, coalition: CoalitionId): void {
      addPerson.run(person, coalition);
      know.run(coalition);
    },
    dismiss(person: PersonId, coalition: CoalitionId): void {
      removePerson.run(person, coalition);
    },
    putInvite(hash: string, coalition: CoalitionId): void {
      putInvite.run(hash, coalition);
      know.run(coalition);
    },
    dropInvite(hash: string): void {
      removeInvite.run(hash);
    },
    noteIndexed(coalition: CoalitionId, to: number): void {
      noteIndexed.run(to, coalition);
    },
    wake(coalition: CoalitionId, at: Moment | undefined): void {
      wake.run(coalition, at ?? null);
    },
    retire(coalition: CoalitionId): void {
      stopWaking.run(coalition);
    },
    wakeEveryone(at: Moment): void {
      wakeAll.run(at, at);
    },
    putInstallation(name: string, sealed: string): void {
      putInstalled.run(name, sealed);
    },
    dropInstallation(name: string): void {
      dropInstalled.run(name);
    },
    takeDue(now: Moment, limit: number, until: Moment): Due[] {
      const taken = due.all(now, limit).map((row) => ({ ...row }) as unknown as Due);
      for (const { coalition } of taken) wake.run(coalition, until);
      return taken;
    },
  };
}
