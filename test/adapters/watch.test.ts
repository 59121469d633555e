import { trace } from '@opentelemetry/api';
import { openRedis } from '../../adapters/redis/index.js';
import { openQueue } from '../../adapters/redis/queue.js';
import { type Watch, watch } from '../../adapters/watch/watch.js';
import { Reception } from '../../commands/reception.js';
import type { PersonId, RoomId } from '../../src/names.js';
import { Desk } from '../desk.js';
import { freePort, RedisServer, servers } from './redisServer.js';

const room: RoomId = 'slack:T1:C1';
const amal: PersonId = 'slack:T1:amal';
const founding = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
const journal = { info: () => undefined, fault: () => undefined };
const ask = async (port: number, path: string): Promise<[status: number, text: string]> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return [response.status, await response.text()];
};
const status = async (port: number, path: string): Promise<number> => (await ask(port, path))[0];
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 50));
}

describe.each(servers)('a process that is watched, on $name', ({ binary }) => {
  let server: RedisServer;
  let port: number;
  let watching: Watch;
  const closing: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    server = await RedisServer.start(binary);
    port = await freePort();
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await server.stop();
  });
  const stand = async () => {
    const store = await openRedis(server.address);
    const queue = await openQueue(server.address);
    closing.push(
      () => store.close(),
      () => queue.close(),
    );
    watching = await watch({ host: '127.0.0.1', port, queue, journal });
    closing.push(await watching.begin(store));
    return { store, queue };
  };

  test('is ready while its store answers, not while it is away, and again when it is back; well all the while', async () => {
    await stand();
    expect(await ask(port, '/readyz')).toEqual([200, '{"ready":true}']);
    await server.kill();
    expect(await status(port, '/readyz')).toBe(503);
    expect(await status(port, '/healthz')).toBe(200);
    await server.begin();
    await until(async () => (await status(port, '/readyz')) === 200);
  });

  test('is not ready before it stands, nor once it stops', async () => {
    await stand();
    watching.stopping();
    expect(await ask(port, '/readyz')).toEqual([503, '{"ready":false}']);
    expect(await status(port, '/healthz')).toBe(200);
    expect(await status(port, '/elsewhere')).toBe(404);
  });

  test('where nothing else listens its own doors lead to the pages too', async () => {
    const { store } = await stand();
    const own = await freePort();
    const next = (_request: object, response: { end(text: string): void }) => response.end('a page');
    closing.push(await watching.begin(store, { port: own, next: next as never }));
    expect(await ask(own, '/p/x/')).toEqual([200, 'a page']);
    expect(await ask(own, '/readyz')).toEqual([200, '{"ready":true}']);
    expect((await ask(own, '/metrics'))[1]).toBe('a page');
  });

  test('tells figures of what it does, and neither names nor words', async () => {
    const { store, queue } = await stand();
    const desk = new Desk(undefined, watching.store(store));
    const messengers = Object.values(desk.walls).map((wall) => watching.messenger(wall));
    desk.moot.world.messengers.splice(0, 9, ...messengers);
    const reception = watching.reception(new Reception(desk.moot));
    const caller = { person: amal, name: 'Amal', room, roomName: 'riverside' };
    const { coalition = '' } = await reception.called({ ...caller, delivery: '1' }, 'setup found', founding);
    await reception.called({ ...caller, delivery: '2' }, 'setup organisation', {
      name: 'Rooted',
      kind: 'community',
      size: 'tiny',
      lived: 'yes',
    });
    await reception.typed({ ...caller, delivery: '3' }, 'commit we bring soup');
    await desk.settle();
    await store.log.append(coalition, 0, []);
    const other = watching.store(store);
    expect(await other.log.append(coalition, 0, (await store.log.read(coalition, 0)).slice(0, 1))).not.toEqual([]);
    await store.directory.wake(coalition, '2026-06-15T07:58:00.000Z');
    await desk.moot.heartbeat();
    await queue.put(['aaaaaaaa']);
    const [, text] = await ask(port, '/metrics');
    expect(text).toMatch(/moot_command_seconds_count\{platform="slack",how="typed"\} 1/);
    expect(text).toMatch(/moot_command_seconds_count\{platform="slack",how="called"\} 2/);
    expect(Number(/moot_appends_total (\d+)/.exec(text)?.[1])).toBeGreaterThan(2);
    expect(text).toMatch(/moot_conflicts_total 1/);
    expect(Number(/moot_hang_seconds_count\{platform="slack"\} (\d+)/.exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toMatch(/moot_deliveries_total\{platform="slack",what="post",outcome="sent"\} [1-9]/);
    expect(text).toMatch(/moot_due_lag_seconds_sum 120/);
    expect(text).toMatch(/moot_queue_jobs\{state="waiting"\} 1/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
    for (const never of [coalition, 'T1', 'Riverside', 'Rooted', 'amal', 'soup']) expect(text).not.toContain(never);
    expect(desk.faults).toEqual([]);
  });
});

test('where a tracer was loaded it is told what is done, without a word of what was said', async () => {
  const spans: [string, object][] = [];
  const tracer = {
    startSpan: () => ({ isRecording: () => true, end: () => undefined }),
    startActiveSpan: (name: string, { attributes }: { attributes: object }, run: (span: object) => unknown) => {
      spans.push([name, attributes]);
      return run({ end: () => undefined, setStatus: () => undefined });
    },
  };
  trace.setGlobalTracerProvider({ getTracer: () => tracer } as never);
  try {
    const watching = await watch({ host: '127.0.0.1', journal });
    const desk = new Desk();
    const reception = watching.reception(desk.reception);
    await reception.typed(
      { person: amal, name: 'Amal', room, roomName: 'riverside', delivery: '1' },
      'commit we bring soup',
    );
    expect(spans).toEqual([['reception.typed', { platform: 'slack' }]]);
  } finally {
    trace.disable();
  }
});

test('a messenger that is counted can still show something to one person alone', async () => {
  const watching = await watch({ host: '127.0.0.1', port: await freePort(), journal });
  const wall = new Desk().walls.slack;
  wall.canWhisper = true;
  const note = { blocks: [] };
  expect(await watching.messenger(wall).whisper?.('riverabc', room, amal, note)).toEqual({ sent: 'w1' });
  expect(wall.whispers).toEqual([{ room, person: amal, note }]);
});
