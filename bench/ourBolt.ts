import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slack } from '../adapters/slack/slack.js';
import { openSqlite } from '../adapters/sqlite/index.js';
import { Patience } from '../commands/patience.js';
import { Reception } from '../commands/reception.js';
import { newId } from '../src/main.js';
import { Moot } from '../src/moot.js';
import { redisAddress } from '../src/redisAddress.js';
import { keptBytes, workOn } from '../src/together.js';
import { tellProcessor } from './tellProcessor.js';

const { apiUrl, secret, redis, isSecond } = JSON.parse(process.argv[2] ?? '{}') as {
  apiUrl: string;
  secret: string;
  /** Redis's address; without it a SQLite file. */
  redis?: string;
  /** The coalitions are founded already. */
  isSecond?: boolean;
};
const rooms = isSecond ? 0 : 100;

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

/** Moot as `npm start` builds it, with a hundred coalitions of one room each, on a SQLite file with full sync, or on Redis. */
const port = await freePort();
const address = redis ? redisAddress.parse(redis) : undefined;
const store = address
  ? await (await import('../adapters/redis/index.js')).openRedis(address)
  : await openSqlite(join(mkdtempSync(join(tmpdir(), 'moot-bench-')), 'moot.sqlite'));
const queue = address && (await (await import('../adapters/redis/queue.js')).openQueue(address));
const adapter = slack({ tokens: { T0BENCH: 'xoxb-bench' }, signingSecret: secret, host: '127.0.0.1', port, apiUrl });
const journal = { info: () => undefined, fault: (fault: unknown) => console.error(fault) };
const moot = new Moot({
  ...store,
  ...(queue ? { queue } : {}),
  messengers: [adapter.messenger],
  clock: () => new Date(),
  newId,
  journal,
  keptBytes,
  paceMs: 1_000,
});
// A bench asks faster than any hand.
const anyPace = { atOnce: Number.POSITIVE_INFINITY, oneMoreMs: 1 };
const measures = { person: anyPace, room: anyPace, codesOfPerson: anyPace, codesOfRoom: anyPace };
const reception = new Reception(moot, new Patience(moot.world.clock, measures));
for (let room = 0; room < rooms; room += 1) {
  const caller = {
    person: `slack:T0BENCH:U${room}`,
    name: 'Somebody',
    room: `slack:T0BENCH:C${room}`,
    roomName: 'bench',
  } as const;
  const founding = { name: `Coalition ${room}`, purpose: 'Boxes are carried', zone: 'Europe/London' };
  await reception.called({ ...caller, delivery: `found ${room}` }, 'setup found', founding);
  const organisation = { name: `Organisation ${room}`, kind: 'community', size: 'tiny', lived: 'no' };
  await reception.called({ ...caller, delivery: `join ${room}` }, 'setup organisation', organisation);
}
if (queue) await workOn(queue, moot);
await adapter.start({ reception, confirm: (delivery, id) => moot.confirm(delivery, id), journal });
tellProcessor();
process.send?.(port);

process.on('SIGINT', () => process.exit(0));
