import type { CoalitionId, Moment, PersonId, RoomId } from '../../src/names.js';
import type { Directory } from '../../src/ports.js';

/** The directory in memory. */
export function memoryDirectory(): Directory {
  const rooms = new Map<RoomId, CoalitionId>();
  const people = new Map<PersonId, Set<CoalitionId>>();
  const invites = new Map<string, CoalitionId>();
  const installed = new Map<string, string>();
  /** Every coalition ever named here, and when it wants looking after. */
  const wakes = new Map<CoalitionId, Moment | undefined>();
  const indexed = new Map<CoalitionId, number>();
  const know = (coalition: CoalitionId) => wakes.set(coalition, wakes.get(coalition));
  return {
    async claimRoom(room, coalition) {
      const holder = rooms.get(room) ?? coalition;
      rooms.set(room, holder);
      know(holder);
      return holder;
    },
    async coalitionOfRoom(room) {
      return rooms.get(room);
    },
    async releaseRoom(room, coalition) {
      if (rooms.get(room) === coalition) rooms.delete(room);
    },
    async enrol(person, coalition) {
      people.set(person, (people.get(person) ?? new Set()).add(coalition));
      know(coalition);
    },
    async dismiss(person, coalition) {
      people.get(person)?.delete(coalition);
    },
    async coalitionsOf(person) {
      return [...(people.get(person) ?? [])];
    },
    async putInvite(hash, coalition) {
      invites.set(hash, coalition);
      know(coalition);
    },
    async coalitionOfInvite(hash) {
      return invites.get(hash);
    },
    async dropInvite(hash) {
      invites.delete(hash);
    },
    async indexedTo(coalition) {
      return indexed.get(coalition) ?? 0;
    },
    async noteIndexed(coalition, to) {
      indexed.set(coalition, to);
    },
    async wake(coalition, at) {
      wakes.set(coalition, at);
    },
    async wakeEveryone(at) {
      for (const [coalition, before] of wakes) if (before === undefined || before > at) wakes.set(coalition, at);
    },
    async retire(coalition) {
      wakes.delete(coalition);
      indexed.delete(coalition);
    },
    async takeDue(now, limit, until) {
      const due = [...wakes]
        .flatMap(([coalition, at]) => (at !== undefined && at <= now ? [{ coalition, at }] : []))
        .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
        .slice(0, limit);
      for (const { coalition } of due) wakes.set(coalition, until);
      return due;
    },
    async putInstallation(name, sealed) {
      installed.set(name, sealed);
    },
    async installation(name) {
      return installed.get(name);
    },
    async dropInstallation(name) {
      installed.delete(name);
    },
    async installations() {
      return [...installed.keys()];
    },
  };
}
