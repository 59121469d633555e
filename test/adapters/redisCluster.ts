import { Redis } from 'ioredis';
import type { RedisAddress } from '../../src/redisAddress.js';
import { freePort, RedisServer } from './redisServer.js';

const slots = 16_384;

/** Three masters that share the slots of a cluster between them. */
export class RedisCluster {
  readonly address: RedisAddress;
  private constructor(readonly nodes: RedisServer[]) {
    const hosts = nodes.map(({ port }) => ({ host: '127.0.0.1', port }));
    this.address = { kind: 'cluster', hosts, database: 0, tls: false };
  }

  static async start(binary: string): Promise<RedisCluster> {
    const buses = await Promise.all([freePort(), freePort(), freePort()]);
    const nodes: RedisServer[] = [];
    for (const bus of buses)
      nodes.push(await RedisServer.start(binary, '--cluster-enabled', 'yes', '--cluster-port', `${bus}`));
    const clients = nodes.map(({ port }) => new Redis(port, '127.0.0.1'));
    const share = Math.ceil(slots / clients.length);
    for (const [index, client] of clients.entries()) {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', index * share, Math.min((index + 1) * share, slots) - 1);
      await client.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1);
      if (index > 0) await client.call('CLUSTER', 'MEET', '127.0.0.1', nodes[0]!.port, buses[0]!);
    }
    for (const client of clients) {
      while (!/cluster_state:ok[\s\S]*cluster_known_nodes:3/.test(String(await client.call('CLUSTER', 'INFO'))))
        await new Promise((next) => setTimeout(next, 20));
      await client.quit();
    }
    return new RedisCluster(nodes);
  }

  readonly flush = async (): Promise<void> => {
    for (const node of this.nodes) await node.flush();
  };

  async stop(): Promise<void> {
    for (const node of this.nodes) await node.stop();
  }
}
