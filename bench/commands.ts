import type { AddressInfo } from 'node:net';
import { RedisServer } from '../test/adapters/redisServer.js';
import { type Driven, drive, quietSlack, type Round, secret, started } from './load.js';

const rounds = 5;
const measureSeconds = 6;
/** As many as a busy platform keeps open to us; `npm run bench -- commands 50` measures with fifty. */
const usualConnections = 200;

/**
 * Drives a bare Bolt app that only acks, and Moot answering a real `/moot commit we …` that is kept before the ack, in turn
 * and with the same signed load. Moot is one process with its SQLite log; with `redis` two processes on one Redis that writes
 * each append to the disk, and the load is shared out between them. Returns the ratio of their medians: ours / bare.
 */
export async function commands(...given: string[]): Promise<unknown> {
  const onRedis = given.includes('redis');
  const connections = Number(given.find((one) => one !== 'redis') ?? usualConnections);
  if (!Number.isInteger(connections) || connections < 1) throw new Error('commands takes a number of connections');
  const slack = await quietSlack();
  const apiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
  const redis = onRedis ? await RedisServer.start('redis-server') : undefined;
  const bare = [await started('bareBolt.js', { apiUrl, secret })];
  const ours = redis ? await twoOn(redis.port, apiUrl) : [await started('ourBolt.js', { apiUrl, secret })];
  const told: { bare: Round[]; ours: Round[] } = { bare: [], ours: [] };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const order = round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const);
      for (const which of order) {
        const one = await drive(which === 'bare' ? bare : ours, connections, measureSeconds);
        told[which].push(one);
        process.stderr.write(
          `round ${round} of ${rounds}, ${which}: ${one.requestsPerSecond.toFixed(0)} requests/s, p99 ${one.p99} ms, ${one.processor.toFixed(0)} µs of processor each\n`,
        );
      }
    }
  } finally {
    for (const { child } of [...bare, ...ours]) child.kill('SIGKILL');
    slack.close();
    await redis?.stop();
  }
  const [bareSaid, oursSaid] = [middling(told.bare), middling(told.ours)];
  const ratio = Number((oursSaid.requestsPerSecond / bareSaid.requestsPerSecond).toFixed(3));
  return { ratio, kept: redis ? 'Redis, two processes' : 'SQLite', connections, bare: bareSaid, ours: oursSaid };
}

/** The first founds the coalitions, the second finds them there. */
async function twoOn(port: number, apiUrl: string): Promise<Driven[]> {
  const redis = `redis://127.0.0.1:${port}`;
  const first = await started('ourBolt.js', { apiUrl, secret, redis });
  return [first, await started('ourBolt.js', { apiUrl, secret, redis, isSecond: true })];
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const middling = (rounds: Round[]): Round => ({
  requestsPerSecond: Math.round(median(rounds.map(({ requestsPerSecond }) => requestsPerSecond))),
  p99: median(rounds.map(({ p99 }) => p99)),
  processor: Math.round(median(rounds.map(({ processor }) => processor))),
});
