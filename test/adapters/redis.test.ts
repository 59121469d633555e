import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { openRedis } from '../../adapters/redis/index.js';
import { keys } from '../../adapters/redis/keys.js';
import type { Entry } from '../../src/coalition.js';
import type { Store } from '../../src/ports.js';
import { redisAddress } from '../../src/redisAddress.js';
import { rewritten, roomNamed } from './log.contract.js';
import { freePort, RedisServer, servers } from './redisServer.js';
import { newFolder } from './stores.js';

const namesOf = (entries: Entry[]): string[] => entries.map((entry) => ('name' in entry ? String(entry.name) : ''));
const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const atOnce = ['--repl-diskless-sync-delay', '0'];
const script = fileURLToPath(new URL('./appending.js', import.meta.url));
const append = (address: string, name: string, count: number, ...coalitions: string[]) =>
  spawn(process.execPath, [script, address, name, String(count), ...coalitions], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

describe.each(servers)('$name', ({ binary }) => {
  let server: RedisServer;
  let store: Store;
  const open = async (...settings: string[]) => {
    server = await RedisServer.start(binary, ...settings);
    store = await openRedis(server.address);
  };
  const url = () => `redis://127.0.0.1:${server.port}`;
  afterEach(async () => {
    await store.close().catch(() => undefined);
    await server.stop();
  });

  /** Every file that the server has written. */
  const isInFiles = (bytes: string): boolean =>
    readdirSync(server.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(bytes));

  test('a server that stays away is a fault for who waits, not a silence', async () => {
    await open();
    await server.kill();
    await expect(store.log.read('riverside', 0)).rejects.toThrow();
  });

  test('what was acknowledged outlives a server that is killed, and the same connection goes on', async () => {
    await open();
    await store.log.append('riverside', 0, [roomNamed('before')]);
    await store.ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
    await server.kill();
    const during = store.log.append('riverside', 1, [roomNamed('while it was away')]);
    await server.begin();
    expect(await during).toEqual([]);
    expect(namesOf(await store.log.read('riverside', 0))).toEqual(['before', 'while it was away']);
    expect(await store.ballots.mine('riverside', 'r1', 'o1')).toEqual({ q1: 'yes' });
  });

  test('a backup is restored as docs/operations.md says, and is there again after the next start', async () => {
    await open();
    await store.log.append('riverside', 0, [roomNamed('backed up')]);
    const backedUp = new Redis(server.port, '127.0.0.1');
    const since = await backedUp.lastsave();
    // Two saves within a second look alike.
    await new Promise((next) => setTimeout(next, 1_100));
    await backedUp.bgsave();
    while ((await backedUp.lastsave()) === since) await new Promise((next) => setTimeout(next, 20));
    backedUp.disconnect();
    const copy = readFileSync(join(server.folder, 'dump.rdb'));
    await store.close();
    await server.kill();
    rmSync(join(server.folder, 'appendonlydir'), { recursive: true });
    writeFileSync(join(server.folder, 'dump.rdb'), copy);
    server.settings.push('--appendonly', 'no');
    await server.begin();
    const restored = new Redis(server.port, '127.0.0.1');
    await restored.config('SET', 'appendonly', 'yes');
    while (!(await restored.info('persistence')).includes('aof_rewrite_in_progress:0'))
      await new Promise((next) => setTimeout(next, 20));
    restored.disconnect();
    await server.kill('SIGTERM');
    server.settings.splice(-2);
    await server.begin();
    store = await openRedis(server.address);
    expect(namesOf(await store.log.read('riverside', 0))).toEqual(['backed up']);
  });

  test('two processes that append to one coalition lose nothing', async () => {
    await open();
    const children = ['north', 'south'].map((name) => append(url(), name, 150, 'riverside'));
    for (const child of children) child.stdout.resume();
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0]);
    const names = namesOf(await store.log.read('riverside', 0));
    for (const name of ['north', 'south'])
      expect(names.filter((one) => one.startsWith(name))).toEqual(counted(150).map((index) => `${name} ${index + 1}`));
    expect(names).toHaveLength(300);
  });

  test('every acknowledged entry outlives kill -9 of the process, and of the server', async () => {
    await open();
    const coalitions = ['riverside', 'harbour', 'kitchen'];
    const child = append(url(), 'child', 100_000, ...coalitions);
    const acknowledged = new Map<string, number>();
    let lines = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const [coalition = '', number] = line.split(' ');
      acknowledged.set(coalition, Number(number));
      lines += 1;
      if (lines === 200) {
        await server.kill();
        await server.begin();
      }
      if (lines === 500) child.kill('SIGKILL');
    }
    expect(acknowledged.size).toBe(3);
    for (const [coalition, number] of acknowledged) {
      const names = new Set(namesOf(await store.log.read(coalition, 0)));
      for (const one of counted(number)) expect(names).toContain(`child ${one + 1}`);
    }
  });

  test('an append is one round trip, and a conflict is answered in it', async () => {
    await open();
    await store.log.append('riverside', 0, [roomNamed('a')]);
    const redis = new Redis(server.port, '127.0.0.1');
    const commands = async () => Number(/total_commands_processed:(\d+)/.exec(await redis.info('stats'))![1]);
    const before = await commands();
    expect(await store.log.append('riverside', 0, [roomNamed('b')])).toHaveLength(1);
    await store.log.append('riverside', 1, [roomNamed('b'), roomNamed('c')]);
    // Two scripts, each a call and the two or three commands inside it, and the second `info`.
    expect((await commands()) - before).toBe(1 + (1 + 2) + (1 + 2));
    await redis.quit();
  });

  test('a batch longer than Lua can carry at once is appended whole', async () => {
    await open();
    await store.log.append(
      'riverside',
      0,
      counted(20_000).map((which) => roomNamed(`${which}`)),
    );
    expect(namesOf(await store.log.read('riverside', 0))).toEqual(counted(20_000).map(String));
    await store.log.rewrite('riverside', () => roomNamed(''), rewritten);
    expect(await store.log.read('riverside', 0)).toHaveLength(20_001);
  });

  test('a rewritten log stays: it does not go the way of one that was never finished', async () => {
    await open();
    await store.log.append('riverside', 0, [roomNamed('a')]);
    await store.log.rewrite('riverside', () => roomNamed(''), rewritten);
    const redis = new Redis(server.port, '127.0.0.1');
    expect(await redis.pttl(keys.log('riverside'))).toBe(-1);
    expect(await redis.keys('*rewriting*')).toEqual([]);
    await redis.quit();
  });

  describe.each([
    { files: 'its append-only file', settings: [] },
    { files: 'its append-only file and snapshots', settings: ['--save', '3600 1'] },
    { files: 'snapshots alone', settings: ['--appendonly', 'no', '--save', '3600 1'] },
  ])('with $files', ({ settings }) => {
    test('what is destroyed or forgotten is gone from the bytes', async () => {
      await open(...settings);
      await store.ballots.cast('riverside', 'closed', 'voter-in-closed', { q1: 'words-in-closed' });
      await store.ballots.cast('riverside', 'kept', 'voter-in-kept', { q1: 'words-in-kept' });
      await store.log.append('riverside', 0, [roomNamed('words-to-forget'), roomNamed('words-to-keep')]);
      const redis = new Redis(server.port, '127.0.0.1');
      const secret = await redis.hget(keys.boxes('riverside'), 'closed');
      const [token = '', sealed = ''] = Object.entries(await redis.hgetall(keys.box('riverside', 'closed')))[0]!;
      // A snapshot from before, as its own rhythm would have made one.
      if (settings.length > 0) await redis.save();
      expect(isInFiles('words-to-forget')).toBe(true);
      for (const bytes of [secret!, token, sealed]) expect(isInFiles(bytes)).toBe(true);
      await store.ballots.destroy('riverside', 'closed');
      await store.log.rewrite('riverside', (entry, position) => (position === 0 ? roomNamed('') : entry), rewritten);
      await store.close();
      for (const bytes of [secret!, token, sealed, 'words-to-forget']) expect(isInFiles(bytes)).toBe(false);
      for (const bytes of ['voter-in', 'words-in']) expect(isInFiles(bytes)).toBe(false);
      expect(isInFiles('words-to-keep')).toBe(true);
      await redis.quit();
      store = await openRedis(server.address);
      expect(await store.ballots.mine('riverside', 'kept', 'voter-in-kept')).toEqual({ q1: 'words-in-kept' });
    });
  });

  test('what a killed process still owed is erased when Redis is next opened', async () => {
    await open();
    await store.log.append('riverside', 0, [roomNamed('words-to-forget')]);
    const redis = new Redis(server.port, '127.0.0.1');
    await redis.lset(keys.log('riverside'), 0, '{}');
    await redis.hincrby(keys.erasure, 'asked', 1);
    expect(isInFiles('words-to-forget')).toBe(true);
    const next = await openRedis(server.address);
    await next.close();
    expect(isInFiles('words-to-forget')).toBe(false);
    await redis.quit();
  });

  test('a Redis that may not be told to rewrite its files is named to whoever runs Moot', async () => {
    await open('--rename-command', 'BGREWRITEAOF', '');
    const told: string[] = [];
    const modest = await openRedis(server.address, (message) => told.push(message));
    await modest.ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
    await modest.ballots.destroy('riverside', 'r1');
    await modest.close();
    expect(told).toEqual([expect.stringContaining('does not let Moot rewrite its files')]);
  });

  test('a password is needed where one is set, and no sentence repeats it', async () => {
    await open('--requirepass', 'correct horse/battery@staple').catch(() => undefined);
    const at = `127.0.0.1:${server.port}`;
    store = await openRedis(
      redisAddress.parse(`redis://:${encodeURIComponent('correct horse/battery@staple')}@${at}/3`),
    );
    expect(await store.log.append('riverside', 0, [roomNamed('a')])).toEqual([]);
    const wrong = openRedis(redisAddress.parse(`redis://somebody:not-the-password@${at}`));
    await expect(wrong).rejects.toThrow(`Redis at ${at} cannot be used`);
    await expect(wrong).rejects.not.toThrow('not-the-password');
  });

  test('where nobody answers it says where, and which line to look at', async () => {
    await open();
    const at = `127.0.0.1:${await freePort()}`;
    await expect(openRedis(redisAddress.parse(`redis://${at}`))).rejects.toThrow(
      new RegExp(`Redis at ${at} cannot be used: .*ECONNREFUSED.*REDIS_URL`),
    );
  });

  test('over TLS, with a certificate that is known', async () => {
    const { file: folder, remove } = newFolder();
    const [key, certificate] = [`${folder}.key`, `${folder}.crt`];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const made = spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      ...subject,
    ]);
    expect(made.status).toBe(0);
    await open(
      '--tls-port',
      `${await freePort()}`,
      '--tls-cert-file',
      certificate,
      '--tls-key-file',
      key,
      '--tls-auth-clients',
      'no',
    );
    const port = server.settings[1];
    const child = spawn(process.execPath, [script, `rediss://localhost:${port}`, 'north', '3', 'riverside'], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
      stdio: 'ignore',
    });
    expect((await once(child, 'exit'))[0]).toBe(0);
    expect(await store.log.read('riverside', 0)).toHaveLength(3);
    await expect(openRedis(redisAddress.parse(`rediss://localhost:${port}`))).rejects.toThrow(
      'self-signed certificate',
    );
    remove();
  });

  test('found by its sentinels, also after a fail-over', async () => {
    await open(...atOnce);
    const replica = await RedisServer.start(binary, '--replicaof', `127.0.0.1 ${server.port}`, ...atOnce);
    const sentinel = await RedisServer.sentinel(binary, 'riverside', server.port);
    const address = redisAddress.parse(`redis+sentinel://127.0.0.1:${sentinel.port}/riverside`);
    const watched = await openRedis(address);
    await watched.log.append('riverside', 0, [roomNamed('before')]);
    const redis = new Redis(replica.port, '127.0.0.1');
    const sees = new Redis(sentinel.port, '127.0.0.1');
    while ((await redis.llen(keys.log('riverside'))) === 0 || !/slaves=1/.test(await sees.info('sentinel')))
      await new Promise((next) => setTimeout(next, 50));
    await server.kill();
    let endsAt = 1;
    while (endsAt < 3) {
      const missed = await watched.log.append('riverside', endsAt, [roomNamed('after')]).catch(() => undefined);
      if (missed) endsAt += missed.length || 1;
    }
    expect(namesOf(await watched.log.read('riverside', 0))).toEqual(['before', 'after', 'after']);
    expect(
      namesOf((await redis.lrange(keys.log('riverside'), 0, -1)).map((text) => JSON.parse(text) as Entry)),
    ).toHaveLength(3);
    await watched.close();
    for (const client of [redis, sees]) client.disconnect();
    for (const other of [sentinel, replica]) await other.stop();
  });
});
