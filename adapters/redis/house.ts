import { Cluster } from 'ioredis';
import type { Belongings, House, SealedBox, Signposts } from '../../src/carrying.js';
import type { CoalitionId, PersonId, RoomId } from '../../src/names.js';
import type { RedisAddress } from '../../src/redisAddress.js';
import { redisBoard } from './board.js';
import { connect } from './connect.js';
import { keys } from './keys.js';
import type { Connection } from './script.js';

/** What one command carries. */
const batch = 500;
const aliveMs = 60_000;

/** Redis as a whole, to be moved. */
export async function redisHouse(address: RedisAddress): Promise<House> {
  const redis = await connect(address, () => undefined);
  return {
    async isInhabited() {
      const [seconds] = await redis.time();
      return (await redis.zcount(keys.processes, String(Number(seconds) * 1_000 - aliveMs), '+inf')) > 0;
    },
    // Every coalition is known to the clock before anything leads to it; one that is over only has its log.
    async coalitions() {
      const logs = await keysLike(redis, keys.log('*'));
      const known = await redis.zrangebyscore(keys.wakes, '-inf', '+inf');
      return [...new Set([...known, ...logs.map((key) => key.slice('moot:{'.length, key.lastIndexOf('}')))])].sort();
    },
    take: (coalition) => takeFrom(redis, coalition),
    put: (coalition, belongings) => putIn(redis, coalition, belongings),
    signposts: () => signpostsIn(redis),
    putSignposts: (signposts) => putUp(redis, signposts),
    close: async () => redis.disconnect(),
  };
}

async function takeFrom(redis: Connection, coalition: CoalitionId): Promise<Belongings> {
  const secrets = Object.entries(await redis.hgetall(keys.boxes(coalition))).sort();
  const boxes: SealedBox[] = [];
  for (const [name, secret] of secrets) {
    const ballots = Object.entries(await redis.hgetall(keys.box(coalition, name)));
    boxes.push({ name, secret, ballots: ballots.sort(byToken) });
  }
  const wake = await redis.zscore(keys.wakes, coalition);
  return {
    log: await redis.lrange(keys.log(coalition), 0, -1),
    board: await redisBoard(redis).read(coalition),
    indexedTo: Number(await redis.get(keys.indexed(coalition))),
    boxes,
    ...(wake === null ? { retired: true as const } : {}),
    ...(wake && Number.isFinite(Number(wake)) ? { wake: new Date(Number(wake)).toISOString() } : {}),
  };
}

/** By their bytes, as a file has them. */
const byToken = ([one]: [string, string], [two]: [string, string]): number =>
  Buffer.compare(Buffer.from(one, 'base64'), Buffer.from(two, 'base64'));

async function putIn(
  redis: Connection,
  coalition: CoalitionId,
  { log, board, boxes, wake, indexedTo, retired }: Belongings,
): Promise<void> {
  const before = await redis.hkeys(keys.boxes(coalition));
  for (const name of before) await redis.del(keys.box(coalition, name));
  for (const of of [keys.log, keys.board, keys.doubts, keys.boxes, keys.indexed]) await redis.del(of(coalition));
  for (let first = 0; first < log.length; first += batch)
    await redis.rpush(keys.log(coalition), ...log.slice(first, first + batch));
  const { record } = redisBoard(redis);
  for (const hung of board) await record(coalition, hung);
  for (const { name, secret, ballots } of boxes) {
    await redis.hset(keys.boxes(coalition), name, secret);
    for (const [token, sealed] of ballots) await redis.hset(keys.box(coalition, name), token, sealed);
  }
  if (indexedTo) await redis.set(keys.indexed(coalition), indexedTo);
  // Last: only now does anybody know of it.
  if (!retired) await redis.zadd(keys.wakes, wake ? Date.parse(wake) : '+inf', coalition);
  else await redis.zrem(keys.wakes, coalition);
}

/** On every node of a cluster. */
async function keysLike(redis: Connection, match: string): Promise<string[]> {
  const nodes = redis instanceof Cluster ? redis.nodes('master') : [redis];
  const found = new Set<string>();
  for (const node of nodes)
    for await (const some of node.scanStream({ match, count: batch }))
      for (const key of some as string[]) found.add(key);
  return [...found].sort();
}

async function signpostsIn(redis: Connection): Promise<Signposts> {
  const kinds = ['room', 'person', 'invite'].map((kind) => keysLike(redis, `moot:${kind}:*`));
  const found = (await Promise.all(kinds)).flat();
  const signposts: Signposts = {
    rooms: [],
    people: [],
    invites: [],
    installations: Object.entries(await redis.hgetall(keys.installations)),
  };
  for (const key of found) {
    const [, kind = ''] = key.split(':');
    const name = key.slice(`moot:${kind}:`.length);
    if (kind === 'person') for (const one of await redis.smembers(key)) signposts.people.push([name as PersonId, one]);
    else {
      const coalition = (await redis.get(key)) ?? '';
      if (kind === 'room') signposts.rooms.push([name as RoomId, coalition]);
      else signposts.invites.push([name, coalition]);
    }
  }
  return signposts;
}

async function putUp(redis: Connection, { rooms, people, invites, installations }: Signposts): Promise<void> {
  for (const [room, coalition] of rooms) await redis.set(keys.room(room), coalition);
  for (const [person, coalition] of people) await redis.sadd(keys.person(person), coalition);
  for (const [hash, coalition] of invites) await redis.set(keys.invite(hash), coalition);
  for (const [name, sealed] of installations) await redis.hset(keys.installations, name, sealed);
}
