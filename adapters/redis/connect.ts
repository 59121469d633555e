import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisAddress } from '../../src/redisAddress.js';
import type { Connection } from './script.js';

/** A command that got no answer is tried again this often, over about three seconds; then whoever waits hears of a fault. */
const tries = 5;
const answersWithinMs = 5_000;
const longestPauseMs = 2_000;
const pauseBefore = (attempt: number): number => Math.min(50 * 2 ** attempt, longestPauseMs);

/**
 * A command whose answer was lost with the connection is sent again. That is safe: an append that did arrive then answers
 * with what it wrote itself, and every other script may be run twice.
 */
const common = (address: RedisAddress): RedisOptions => ({
  ...(address.username ? { username: address.username } : {}),
  ...(address.password ? { password: address.password } : {}),
  ...(address.tls ? { tls: {} } : {}),
  db: address.database,
  lazyConnect: true,
  maxRetriesPerRequest: tries,
  commandTimeout: answersWithinMs,
  disconnectTimeout: 200,
  retryStrategy: pauseBefore,
  // After a fail-over the old master only reads: look for the new one, and say it again there.
  reconnectOnError: (fault) => (fault.message.startsWith('READONLY') ? 2 : false),
});

/** For those who wait for news or work as long as it takes. */
export const patient: RedisOptions = { maxRetriesPerRequest: null, commandTimeout: undefined };

function connectionTo(address: RedisAddress, own: RedisOptions): Connection {
  const { kind, hosts, master, tls } = address;
  const options = { ...common(address), ...own };
  const [first = { host: '127.0.0.1', port: 6379 }] = hosts;
  if (kind === 'server') return new Redis({ ...options, ...first });
  if (kind === 'sentinel')
    return new Redis({
      ...options,
      sentinels: hosts,
      name: master,
      sentinelRetryStrategy: pauseBefore,
      ...(tls ? { sentinelTLS: {}, enableTLSForSentinelMode: true } : {}),
    });
  const { db: _, lazyConnect, retryStrategy, ...redisOptions } = options;
  return new Cluster(hosts, {
    lazyConnect: true,
    redisOptions,
    clusterRetryStrategy: pauseBefore,
    // With TLS the certificate names the host, so the host's name must stay.
    ...(tls ? { dnsLookup: (name, found) => found(null, name) } : {}),
  });
}

/** Connects, or throws a sentence naming the place and never the password. `tell` hears once of each time it is lost. */
export async function connect(
  address: RedisAddress,
  tell: (message: string) => void,
  own: RedisOptions = {},
): Promise<Connection> {
  const redis = connectionTo(address, own);
  let isWell = false;
  let lastFault = '';
  redis.on('error', (fault: Error) => {
    lastFault = fault.message;
    if (isWell) tell('the connection to Redis is lost; trying again');
    isWell = false;
  });
  redis.on('ready', () => {
    isWell = true;
  });
  try {
    await redis.connect();
    return redis;
  } catch (fault) {
    redis.disconnect();
    const why = lastFault || (fault instanceof Error ? fault.message : String(fault));
    throw new Error(`Redis at ${placeOf(address)} cannot be used: ${why}. See REDIS_URL in .env.example.`, {
      cause: fault,
    });
  }
}

export const placeOf = ({ hosts }: RedisAddress): string => hosts.map(({ host, port }) => `${host}:${port}`).join(', ');
