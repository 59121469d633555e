import { Briefly } from '../../src/briefly.js';
import type { CoalitionId, Moment, RoomId } from '../../src/names.js';
import type { Directory } from '../../src/ports.js';
import { keys } from './keys.js';
import { type Connection, script } from './script.js';

/** Key: room. Value: coalition. Answers with the room's coalition. */
const claimRoom = script<string>(
  1,
  `if redis.call('SET', KEYS[1], ARGV[1], 'NX') then return ARGV[1] end
  return redis.call('GET', KEYS[1])`,
);

/** Key: room. Value: coalition. */
const releaseRoom = script<null>(1, `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`);

/** Key: wakes. Values: the instant at the latest, how many, when they are due again. Answers with coalitions and instants in turn. */
const takeDue = script<string[]>(
  1,
  `local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
  for at = 1, #due, 2 do redis.call('ZADD', KEYS[1], ARGV[3], due[at]) end
  return due`,
);

/** Key: wakes. Value: the instant at the latest. */
const wakeEveryone = script<null>(
  1,
  `for _, coalition in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[1], '+inf')) do
    redis.call('ZADD', KEYS[1], ARGV[1], coalition)
  end`,
);

const scoreOf = (at: Moment | undefined): string => (at === undefined ? '+inf' : String(Date.parse(at)));

/** A room is looked up at every request; another process may have let it go this long ago. */
const rememberedMs = 1_000;
const mostRemembered = 10_000;

/** The directory: a key for each room, person and invitation, wherever in a cluster, and one sorted set of next instants. */
export function redisDirectory(redis: Connection): Directory {
  const remembered = new Briefly<RoomId, CoalitionId>(rememberedMs, mostRemembered);
  /** `wakeEveryone` must know of every coalition, so it is known before anything leads to it. */
  const know = (coalition: CoalitionId) => redis.zadd(keys.wakes, 'NX', '+inf', coalition);
  return {
    async claimRoom(room, coalition) {
      await know(coalition);
      return claimRoom(redis, keys.room(room), coalition);
    },
    async coalitionOfRoom(room) {
      const known = remembered.get(room);
      if (known) return known;
      const coalition = await redis.get(keys.room(room));
      if (coalition) remembered.set(room, coalition);
      return coalition ?? undefined;
    },
    async releaseRoom(room, coalition) {
      await releaseRoom(redis, keys.room(room), coalition);
      remembered.delete(room);
    },
    async enrol(person, coalition) {
      await know(coalition);
      await redis.sadd(keys.person(person), coalition);
    },
    async dismiss(person, coalition) {
      await redis.srem(keys.person(person), coalition);
    },
    coalitionsOf: (person) => redis.smembers(keys.person(person)),
    async putInvite(hash, coalition) {
      await know(coalition);
      await redis.set(keys.invite(hash), coalition);
    },
    coalitionOfInvite: async (hash) => (await redis.get(keys.invite(hash))) ?? undefined,
    async dropInvite(hash) {
      await redis.del(keys.invite(hash));
    },
    indexedTo: async (coalition) => Number(await redis.get(keys.indexed(coalition))),
    async noteIndexed(coalition, to) {
      await redis.set(keys.indexed(coalition), to);
    },
    async wake(coalition, at) {
      await redis.zadd(keys.wakes, scoreOf(at), coalition);
    },
    async wakeEveryone(at) {
      await wakeEveryone(redis, keys.wakes, scoreOf(at));
    },
    async retire(coalition) {
      await redis.zrem(keys.wakes, coalition);
      await redis.del(keys.indexed(coalition));
    },
    async takeDue(now, limit, until) {
      const taken = await takeDue(redis, keys.wakes, scoreOf(now), limit, scoreOf(until));
      return taken.flatMap((coalition, index) =>
        index % 2 ? [] : [{ coalition, at: new Date(Number(taken[index + 1])).toISOString() }],
      );
    },
    async putInstallation(name, sealed) {
      await redis.hset(keys.installations, name, sealed);
    },
    installation: async (name) => (await redis.hget(keys.installations, name)) ?? undefined,
    async dropInstallation(name) {
      await redis.hdel(keys.installations, name);
    },
    installations: () => redis.hkeys(keys.installations),
  };
}
