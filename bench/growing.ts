import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteHouse } from '../adapters/sqlite/house.js';
import { openSqlite } from '../adapters/sqlite/index.js';
import { Patience } from '../commands/patience.js';
import { type Caller, Reception } from '../commands/reception.js';
import type { Signposts } from '../src/carrying.js';
import { newId } from '../src/main.js';
import { Moot } from '../src/moot.js';
import { keptBytes } from '../src/together.js';
import { due, lived, personIn, waitingRoom } from './dueCoalition.js';
import { longAfter, longStory } from './longStory.js';
import { QuietRooms } from './quietRooms.js';

/** So many coalitions that lived for a week; or one with so many events. */
export interface Errand {
  coalitions: number;
  events: number;
  requests: number;
}
export interface Measured {
  requestsPerSecond: number;
  /** Processor time of the whole process for one request, looks and the database's thread among it. Microseconds. */
  processor: number;
}

const atOnce = 20;
/** Until the code is warm; also for whoever has few coalitions to load. */
const warmUp = 10_000;
const errand = JSON.parse(process.argv[2] ?? '{}') as Errand;
const { coalitions, events, requests } = errand;
const folder = mkdtempSync(join(tmpdir(), 'moot-bench-'));
const file = join(folder, 'moot.sqlite');
await fill();
const store = await openSqlite(file);
const starts = events > 0 ? longAfter.getTime() : Date.parse(due);
const began = performance.now();
const clock = () => new Date(starts + performance.now() - began);
const journal = { info: () => undefined, fault: (fault: unknown) => console.error(fault) };
const messengers = new QuietRooms().messengers();
const moot = new Moot({ ...store, messengers, clock, newId, journal, paceMs: 1_000, keptBytes });
// A bench asks faster than any hand.
const anyPace = { atOnce: Number.POSITIVE_INFINITY, oneMoreMs: 1 };
const measures = { person: anyPace, room: anyPace, codesOfPerson: anyPace, codesOfRoom: anyPace };
const reception = new Reception(moot, new Patience(clock, measures));

// Loaded: the coalitions are looked after and remembered, as far as a process remembers them, and the code is warm.
for (let which = 0; which < coalitions; which += 1) await ask(which, which);
await asking(warmUp, coalitions);
const before = process.cpuUsage();
const from = performance.now();
await asking(requests, coalitions + warmUp);
const seconds = (performance.now() - from) / 1_000;
const { user, system } = process.cpuUsage(before);
const told: Measured = {
  requestsPerSecond: Math.round(requests / seconds),
  processor: Math.round((user + system) / requests),
};
process.send?.(told, () => {
  rmSync(folder, { recursive: true });
  process.exit(0);
});

async function fill(): Promise<void> {
  const week = await lived();
  const house = await sqliteHouse(file, true);
  const signposts: Signposts = { rooms: [], people: [], invites: [], installations: [] };
  for (let which = 0; which < coalitions; which += 1) {
    const [coalition, belongings] = week.copy(which);
    await house.put(coalition, events > 0 ? { ...belongings, log: await longStory(events) } : belongings);
    signposts.rooms.push([waitingRoom(which), coalition]);
    signposts.people.push([personIn(which), coalition]);
  }
  await house.putSignposts(signposts);
  await house.close();
}

/** People far apart ask, so many at a time, each for something that is written down and leaves their coalition as large as it was. */
async function asking(count: number, firstNumber: number): Promise<void> {
  let number = firstNumber;
  const asker = async (): Promise<void> => {
    while (number < firstNumber + count) await ask((number * 7_919) % coalitions, number++);
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
}

async function ask(which: number, number: number): Promise<void> {
  const caller: Caller = {
    person: personIn(which),
    ...{ name: 'Amal', room: waitingRoom(which), roomName: 'riverside' },
    delivery: `growing ${number}`,
  };
  const size = ['tiny', 'small', 'medium'][number % 3] ?? 'tiny';
  const answer = await reception.called(caller, 'setup organisation', {
    ...{ name: 'Rooted', kind: 'community', size, lived: 'yes' },
  });
  if (!answer.coalition || !('note' in answer)) throw new Error('The coalition did not answer');
}
