import { Moot } from '../../src/moot.js';
import type { Messenger, Store } from '../../src/ports.js';
import { redisAddress } from '../../src/redisAddress.js';

/** What the process is told: where things are kept, where a note is to hang, and before which step it is to be killed. */
export interface Errand {
  /** A file, or Redis's address. */
  where: string;
  platform: 'slack' | 'discord';
  apiUrl: string;
  tokens: Record<string, string>;
  coalition: string;
  now: string;
  /** The first step is 1; 0 is never. */
  killedBefore: number;
}

/** Hangs what should hang in one coalition, in a process of its own, and says each step that the road waits for. */
const errand = JSON.parse(process.argv[2] ?? '{}') as Errand;
const { where, platform, apiUrl, tokens, coalition, now, killedBefore } = errand;
const clock = () => new Date(now);
let steps = 0;
const watched = <Port extends object>(name: string, port: Port): Port =>
  new Proxy(port, {
    get(target, method) {
      const value: unknown = Reflect.get(target, method);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        steps += 1;
        process.stdout.write(`${name}.${String(method)}\n`);
        if (steps === killedBefore) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(value, target, given);
      };
    },
  });

const openStore = async (): Promise<Store> =>
  where.includes('://')
    ? (await import('../../adapters/redis/index.js')).openRedis(redisAddress.parse(where))
    : (await import('../../adapters/sqlite/index.js')).openSqlite(where);
const messenger = async (): Promise<Messenger> => {
  if (platform === 'discord')
    return (await import('../../adapters/discord/discord.js')).discord({ token: 'token', apiUrl, clock }).messenger;
  const { slack } = await import('../../adapters/slack/slack.js');
  return slack({ signingSecret: 's', tokens, apiUrl, host: '127.0.0.1', port: 0, clock, paceMs: 0 }).messenger;
};

const [store, said] = await Promise.all([openStore(), messenger()]);
const moot = new Moot({
  log: watched('log', store.log),
  board: watched('board', store.board),
  ballots: watched('ballots', store.ballots),
  directory: watched('directory', store.directory),
  messengers: [watched('messenger', said)],
  clock,
  newId: (length) => 'abcdefghijklmnop'.slice(0, length),
  journal: { info: () => undefined, fault: (fault) => process.stderr.write(`${String(fault)}\n`) },
  paceMs: 0,
});
await moot.lookNow(coalition);
await store.close();
process.exit(0);
