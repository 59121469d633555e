import { redisHouse } from '../../adapters/redis/house.js';
import { openRedis } from '../../adapters/redis/index.js';
import { openQueue } from '../../adapters/redis/queue.js';
import { sqliteHouse } from '../../adapters/sqlite/house.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import type { House } from '../../src/carrying.js';
import type { PersonId, RoomId } from '../../src/names.js';
import type { Store } from '../../src/ports.js';
import { Desk } from '../desk.js';
import { CommandLine } from './cliDesk.js';
import { RedisCluster } from './redisCluster.js';
import { RedisServer, servers } from './redisServer.js';

const profile = (name: string) => ({ name, kind: 'community', size: 'tiny', lived: 'yes' });
const amal: PersonId = 'slack:T1:amal';
const roomOf = (which: number): RoomId => `slack:T1:C${which}`;

/** Coalitions with a story, notes that hang, a sealed box and a way in. */
async function lived(store: Store, coalitions: number): Promise<string[]> {
  const desk = new Desk(undefined, store);
  const ids: string[] = [];
  for (let which = 0; which < coalitions; which += 1) {
    const about = { name: `Riverside ${which}`, purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
    const { coalition = '' } = await desk.call(amal, roomOf(which), 'setup found', about);
    await desk.call(amal, roomOf(which), 'setup organisation', profile('Rooted'));
    await desk.type(amal, roomOf(which), 'commit we bring soup');
    await store.directory.putInvite(`hash ${which}`, coalition);
    ids.push(coalition);
  }
  await store.directory.putInstallation('slack:T1', 'sealed');
  await store.log.append('over', 0, [{ v: 1, at: desk.now.toISOString(), by: 'clock', type: 'log.rewritten' }]);
  await desk.settle();
  expect(desk.faults).toEqual([]);
  // After the last look, which would destroy a box that no question needs.
  for (const coalition of ids) await store.ballots.cast(coalition, 's1', 'o1', { q1: 'yes' });
  return ids;
}

async function isAtHome(store: Store, ids: string[], looks = true): Promise<void> {
  for (const [which, coalition] of ids.entries()) {
    expect(await store.directory.coalitionOfRoom(roomOf(which))).toBe(coalition);
    expect(await store.directory.coalitionOfInvite(`hash ${which}`)).toBe(coalition);
    expect((await store.board.read(coalition)).length).toBeGreaterThan(0);
    expect(await store.ballots.open(coalition, 's1', new Map([['o1', 'Rooted']]))).toEqual([
      { of: 'Rooted', ballot: { q1: 'yes' } },
    ]);
  }
  expect((await store.directory.coalitionsOf(amal)).sort()).toEqual([...ids].sort());
  expect(await store.directory.installation('slack:T1')).toBe('sealed');
  // One that is over keeps its log, and nobody looks after it again.
  expect(await store.log.read('over', 0)).toHaveLength(1);
  const due = await store.directory.takeDue('2999-01-01T00:00:00.000Z', 99, '2999-01-01T00:00:00.000Z');
  expect(due.map(({ coalition }) => coalition)).not.toContain('over');
  if (!looks) return;
  const desk = new Desk(undefined, store);
  await store.directory.wakeEveryone(desk.now.toISOString());
  await desk.moveTo(desk.now.toISOString());
  // Everything hangs already: nothing is said once more after a move.
  expect(desk.walls.slack.hung).toEqual([]);
  expect(desk.faults).toEqual([]);
}

const kinds = servers.flatMap(({ name, binary }) => [
  { name, start: () => RedisServer.start(binary) as Promise<RedisServer | RedisCluster> },
  { name: `a ${name} cluster`, start: () => RedisCluster.start(binary) as Promise<RedisServer | RedisCluster> },
]);

describe.each(kinds)('moving between a file and $name', ({ start }) => {
  let server: RedisServer | RedisCluster;
  let line: CommandLine;
  /** While set, the place that is moved to breaks after so many coalitions. */
  let breaksAfter: number | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.flush();
    breaksAfter = undefined;
    line = new CommandLine();
    line.house = async (where, isNew) => {
      const house: House =
        where === 'redis' ? await redisHouse(server.address) : await sqliteHouse(line.at(where), isNew);
      const put = house.put.bind(house);
      let carried = 0;
      house.put = async (...given) => {
        carried += 1;
        if (carried === breaksAfter) throw new Error('the line was cut');
        await put(...given);
      };
      return house;
    };
  });

  test('everything arrives, and comes back as it was', async () => {
    const before = await openSqlite(line.at('old.sqlite'));
    const ids = await lived(before, 3);
    await before.close();
    expect([await line.type('migrate', '--from', 'old.sqlite', '--to', 'redis'), line.err]).toEqual([0, '']);
    const digest = /[0-9a-f]{64}/.exec(line.out)![0];
    expect(line.out).toContain('4 coalitions');
    const there = await openRedis(server.address);
    await isAtHome(there, ids, false);
    await there.close();
    expect(await line.type('migrate', '--from', 'redis', '--to', 'new.sqlite')).toBe(0);
    const back = await openSqlite(line.at('new.sqlite'));
    await isAtHome(back, ids);
    await back.close();
    await line.type('migrate', '--from', 'old.sqlite', '--to', 'redis');
    expect(line.out).toContain('All of them were there already');
    expect(line.out).toContain(digest);
  });

  test('what was interrupted goes on where it was', async () => {
    const before = await openSqlite(line.at('old.sqlite'));
    const ids = await lived(before, 4);
    await before.close();
    breaksAfter = 3;
    await expect(line.type('migrate', '--from', 'old.sqlite', '--to', 'redis')).rejects.toThrow('the line was cut');
    breaksAfter = undefined;
    expect(await line.type('migrate', '--from', 'old.sqlite', '--to', 'redis', '--progress')).toBe(0);
    expect(line.out).toContain('2 of them were there already');
    expect(line.err).toContain('%');
    const there = await openRedis(server.address);
    await isAtHome(there, ids);
    await there.close();
  });

  test('it moves nothing into a place where others live, nor out of one where Moot is at work', async () => {
    const before = await openSqlite(line.at('old.sqlite'));
    await lived(before, 1);
    await before.close();
    const other = await openRedis(server.address);
    await other.directory.wake('somebody else', undefined);
    expect(await line.type('migrate', '--from', 'old.sqlite', '--to', 'redis')).toBe(1);
    expect(line.err).toContain('is not empty');
    await server.flush();
    const queue = await openQueue(server.address);
    await queue.isAnyoneGone();
    expect(await line.type('migrate', '--from', 'redis', '--to', 'new.sqlite')).toBe(1);
    expect(line.err).toContain('stop');
    await queue.close();
    await other.close();
  });

  test('a change while it moves is seen, and said', async () => {
    const before = await openSqlite(line.at('old.sqlite'));
    const [coalition = ''] = await lived(before, 1);
    const { house } = line;
    line.house = async (where, isNew) => {
      const opened = await house(where, isNew);
      if (!opened) return opened;
      const { putSignposts } = opened;
      opened.putSignposts = async (signposts) => {
        await before.board.forget(coalition);
        await putSignposts(signposts);
      };
      return opened;
    };
    expect(await line.type('migrate', '--from', 'old.sqlite', '--to', 'redis')).toBe(1);
    expect(line.err).toContain('differs');
    await before.close();
  });
});

test('what is typed wrongly is explained', async () => {
  const line = new CommandLine();
  expect(await line.type('migrate', '--from', 'sqlite:moot.sqlite')).toBe(1);
  expect(line.err).toContain('--to');
  expect(await line.type('migrate', '--from', 'sqlite:a', '--to', 'sqlite:a')).toBe(1);
  expect(line.err).toContain('the same');
  expect(await line.type('migrate', '--from', 'moot.sqlite', '--to', 'redis://one')).toBe(1);
  expect(line.err).toContain('sqlite:');
});
