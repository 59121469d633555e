import { getHeapStatistics } from 'node:v8';
import type { Pages } from '../adapters/pages/pages.js';
import type { SharedQueue } from '../adapters/redis/queue.js';
import { vault } from '../adapters/vault/vault.js';
import type { Adapter, Front } from '../commands/front.js';
import type { Config } from './config.js';
import type { Moot } from './moot.js';
import type { Platform } from './names.js';
import type { Addresses, Clock, Directory, Journal, Messenger, Paint } from './ports.js';

/** Looks mostly wait for platforms, so there is room for several slow workspaces beside each other. */
const looksAtOnce = 200;
/** How many notes may be under way in one workspace. */
export const mostInOneWorkspace = 20;
const afterGivingUpMs = 60 * 60_000;
/** A quarter of what this process may take: what was just forgotten and is asked for again costs five times as much. */
export const keptBytes = getHeapStatistics().heap_size_limit / 4;

/** With Redis, the queue that processes share. */
export async function openQueue({ redis }: Config, journal: Journal): Promise<SharedQueue | undefined> {
  if (!redis) return undefined;
  const queue = await import('../adapters/redis/queue.js');
  return queue.openQueue(redis, (message) => journal.info({ store: 'redis' }, message));
}

/** What processes that share a queue tell each other of workspaces. */
export const sharing = (queue: SharedQueue | undefined) =>
  queue && { holds: queue.holds, mostAtOnce: mostInOneWorkspace };

/** What keeps the secrets of installations. */
export const sealing = <Installing extends { keys: Buffer[] }>(installing: Installing | undefined) =>
  installing && { ...installing, vault: vault(installing.keys) };

/** The digest by email, where a server for it is set. Addresses that an older key sealed are sealed anew. */
export async function openEmail(
  { email: set, pages: at }: Config,
  pages: Pages | undefined,
  { clock, directory, journal, paint }: { clock: Clock; directory: Directory; journal: Journal; paint: Paint },
): Promise<{ messenger: Messenger; addresses: Addresses } | undefined> {
  if (!set || !at || !pages) return undefined;
  const { email } = await import('../adapters/email/email.js');
  const keeper = vault(set.keys);
  const lost = await keeper.renew(directory, 'email');
  if (lost > 0) journal.info({ lost }, 'addresses that none of MOOT_KEYS opens: put the older key back');
  const { server, from } = set;
  const linkFor = pages.linkFor;
  return email({ server, from, directory, vault: keeper, secret: () => at.secret, linkFor, paint, clock });
}

/** Does this process listen there? */
export const listensTo = ({ roles }: Config, platform: Platform): boolean =>
  platform === 'web' || roles.some((role) => role === platform);

/** Does somebody listen at this process's own port already: Slack over HTTP, or the playground? */
export const isHeardAt = ({ slack, discord, roles }: Config): boolean =>
  slack ? !slack.appToken && roles.includes('slack') : !discord;

/** Begins to listen, where only one may, as soon as no other process does. Returns how that ends. */
export async function listen(
  adapter: Adapter,
  front: Front,
  queue: SharedQueue | undefined,
): Promise<() => Promise<void>> {
  const { platform } = adapter.messenger;
  if (!queue || !adapter.listensAlone) {
    await adapter.start(front);
    return () => adapter.stop();
  }
  const trouble = (fault: unknown) => front.journal.fault(fault, { platform, while: 'listening' });
  const lease = await queue.alone(platform, { begin: () => adapter.start(front), end: () => adapter.stop() }, trouble);
  return () => lease.stop();
}

/** Looks after coalitions that any process put into the queue. Returns how that ends. */
export async function workOn(queue: SharedQueue, moot: Moot): Promise<() => Promise<void>> {
  const { clock, directory, journal, paceMs } = moot.world;
  const working = await queue.work({
    look: (coalition) => moot.lookNow(coalition),
    gaveUp: (coalition) => directory.wake(coalition, new Date(clock().getTime() + afterGivingUpMs).toISOString()),
    journal,
    paceMs,
    atOnce: looksAtOnce,
    stalledMs: 30_000,
  });
  return () => working.stop();
}
