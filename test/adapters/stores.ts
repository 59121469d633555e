import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryPorts } from '../../adapters/memory/index.js';
import { openRedis } from '../../adapters/redis/index.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import type { Store } from '../../src/ports.js';
import { RedisCluster } from './redisCluster.js';
import { RedisServer, servers } from './redisServer.js';

/** A folder of its own for one test. */
export const newFolder = (): { file: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'moot-'));
  return { file: join(folder, 'moot.sqlite'), remove: () => rmSync(folder, { recursive: true }) };
};

async function inFile(): Promise<Store> {
  const { file, remove } = newFolder();
  const store = await openSqlite(file);
  const close = async () => {
    await store.close();
    remove();
  };
  return { ...store, close };
}

type Server = RedisServer | RedisCluster;
const started = new Map<string, Promise<Server>>();
afterAll(async () => {
  for (const server of started.values()) await (await server).stop();
});
/** One server, or cluster, for all tests of a file; emptied for each. */
async function onServer(name: string, start: () => Promise<Server>): Promise<Store> {
  const server = started.get(name) ?? start();
  started.set(name, server);
  const { address, flush } = await server;
  await flush();
  return openRedis(address);
}

/** Every kind of store, fresh for one test; each keeps the same promises. */
export const stores: { name: string; open: () => Promise<Store> }[] = [
  { name: 'memory', open: async () => memoryPorts() },
  { name: 'SQLite', open: inFile },
  ...servers.flatMap(({ name, binary }) => [
    { name, open: () => onServer(name, () => RedisServer.start(binary)) },
    { name: `a ${name} cluster`, open: () => onServer(`a ${name} cluster`, () => RedisCluster.start(binary)) },
  ]),
];
