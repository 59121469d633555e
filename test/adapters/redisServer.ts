import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { RedisAddress } from '../../src/redisAddress.js';

/** The servers on this machine that speak Redis's language. */
export const servers: { name: string; binary: string }[] = [
  { name: 'Redis', binary: 'redis-server' },
  { name: 'Valkey', binary: 'valkey-server' },
].filter(({ binary }) => spawnSync(binary, ['--version']).status === 0);

export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

/** A server of our own on this machine, in a folder of its own, writing everything down before it answers. */
export class RedisServer {
  readonly address: RedisAddress;
  private child: ChildProcess | undefined;
  private constructor(
    private readonly binary: string,
    readonly port: number,
    readonly folder: string,
    readonly settings: string[],
  ) {
    this.address = { kind: 'server', hosts: [{ host: '127.0.0.1', port }], database: 0, tls: false };
  }

  static async start(binary: string, ...settings: string[]): Promise<RedisServer> {
    const server = new RedisServer(binary, await freePort(), mkdtempSync(join(tmpdir(), 'moot-redis-')), settings);
    await server.begin();
    return server;
  }

  /** A sentinel that watches the master on `port` and needs nobody's agreement. */
  static async sentinel(binary: string, master: string, port: number): Promise<RedisServer> {
    const folder = mkdtempSync(join(tmpdir(), 'moot-redis-'));
    const file = join(folder, 'sentinel.conf');
    const watch = ['down-after-milliseconds NAME 300', 'failover-timeout NAME 2000'];
    const lines = [`monitor NAME 127.0.0.1 ${port} 1`, ...watch].map(
      (line) => `sentinel ${line.replace('NAME', master)}`,
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    const server = new RedisServer(binary, await freePort(), folder, [file, '--sentinel']);
    await server.begin();
    return server;
  }

  /** Starts it, also again after it was killed, with the files it left. */
  async begin(): Promise<void> {
    const own = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--dir', this.folder];
    // Uncompressed, so that what is looked for in the files is found if it is there.
    const durable = ['--rdbcompression', 'no', '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    const isSentinel = this.settings.includes('--sentinel');
    const settings = isSentinel ? [...this.settings, ...own] : [...own, ...durable, ...this.settings];
    const child = spawn(this.binary, settings, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    await new Promise<void>((ready, fail) => {
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (/Ready to accept connections|Sentinel ID is/.test(said)) ready();
      });
      child.once('exit', () => fail(new Error(`${this.binary} ended, having said:\n${said}`)));
    });
  }

  /** Leaves nothing of what was kept. */
  readonly flush = async (): Promise<void> => {
    const redis = new Redis(this.port, '127.0.0.1');
    await redis.flushall();
    await redis.quit();
  };

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true });
  }
}
