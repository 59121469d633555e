import { z } from 'zod';

/** Where Redis (or Valkey) is: one server, a master watched by sentinels, or a cluster. */
export interface RedisAddress {
  kind: 'server' | 'sentinel' | 'cluster';
  /** The server, the sentinels, or some nodes of the cluster. */
  hosts: { host: string; port: number }[];
  /** What the sentinels call the master. */
  master?: string;
  username?: string;
  password?: string;
  database: number;
  tls: boolean;
}

const form = /^(?:redis|valkey)(s?)(?:\+(sentinel|cluster))?:\/\/(?:([^@/]*)@)?([^@/?#]+)(?:\/([^?#]*))?$/;
const host = /^(\[[0-9a-f:]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i;
const ports = { server: 6379, sentinel: 26_379, cluster: 6379 };
const examples =
  'write it as redis://host:6379, rediss://name:password@host:6379 (TLS), redis+sentinel://one:26379,two:26379/master or redis+cluster://one:6379,two:6379';

/** Reads `REDIS_URL`. Several hosts stand with commas between; a name or password with odd letters is percent-encoded. */
export const redisAddress = z.string().transform((url, context): RedisAddress => {
  const read = readAddress(url.trim());
  if (typeof read === 'object') return read;
  context.addIssue(read);
  return z.NEVER;
});

/** The address, or what is wrong with it; the sentence never repeats the address, which may hold a password. */
function readAddress(url: string): RedisAddress | string {
  const [whole, secure, mode = 'server', login = '', places = '', path = ''] = form.exec(url) ?? [];
  if (whole === undefined) return examples;
  const kind = mode as RedisAddress['kind'];
  const hosts = places.split(',').map((place) => {
    const [, name = '', port] = host.exec(place.trim()) ?? [];
    return { host: name.replace(/^\[|\]$/g, ''), port: Number(port ?? ports[kind]) };
  });
  if (hosts.some(({ host: name, port }) => name === '' || port < 1 || port > 65_535)) return examples;
  if (kind === 'server' && hosts.length > 1) return `${examples}: several hosts are sentinels or a cluster`;
  const [master, number = ''] = kind === 'sentinel' ? path.split('/') : [undefined, path];
  if (kind === 'sentinel' && !master)
    return 'say what the sentinels call the master: redis+sentinel://one:26379/mymaster';
  if (!/^\d{0,4}$/.test(number)) return 'what stands after the last / is the number of the database';
  if (kind === 'cluster' && Number(number) > 0) return 'a cluster has only database 0';
  const [username, password] = loginOf(login);
  return {
    kind,
    hosts,
    database: Number(number),
    tls: secure === 's',
    ...(master ? { master } : {}),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
  };
}

function loginOf(login: string): [string, string] {
  const colon = login.indexOf(':');
  const [name, password] = colon < 0 ? [login, ''] : [login.slice(0, colon), login.slice(colon + 1)];
  return [plain(name), plain(password)];
}

function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
