#!/usr/bin/env node
import { randomInt } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import cron from 'node-cron';
import { pino } from 'pino';
import type { Pages } from '../adapters/pages/pages.js';
import type { SharedQueue } from '../adapters/redis/queue.js';
import { type Watch, watch } from '../adapters/watch/watch.js';
import type { Adapter } from '../commands/front.js';
import { Reception } from '../commands/reception.js';
import { type Config, readConfig } from './config.js';
import { keptIn, listening, placeOf, whyNot } from './greeting.js';
import { Moot } from './moot.js';
import type { Clock, Directory, Journal, NewId, Paint, Store } from './ports.js';
import { isHeardAt, keptBytes, listen, listensTo, openEmail, openQueue, sealing, sharing, workOn } from './together.js';
import { doVerb } from './verbs.js';

const letters = 'abcdefghijklmnopqrstuvwxyz23456789';

/** Random names from letters that cannot be confused on a telephone: no 0, no 1. About five bits a letter. */
export const newId: NewId = (length) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

const here = (path: string): URL => new URL(`../../${path}`, import.meta.url);

function configOrExit(): Config {
  try {
    process.loadEnvFile();
  } catch {
    // No .env file: the environment alone decides.
  }
  const read = readConfig(process.env, readFileSync(here('.env.example'), 'utf8'));
  if ('config' in read) return read.config;
  process.stderr.write(`Moot cannot start:\n${read.problems.map((problem) => `  - ${problem}\n`).join('')}`);
  process.exit(1);
}

/** Redis when it is set, else the one file. */
async function openStore({ redis, file }: Config, journal: Journal): Promise<Store> {
  if (!redis) return (await import('../adapters/sqlite/index.js')).openSqlite(file);
  const { openRedis } = await import('../adapters/redis/index.js');
  return openRedis(redis, (message) => journal.info({ store: 'redis' }, message));
}

/** The adapters that are set, each loaded only when it is used; without any, the playground. */
async function adaptersFor(
  config: Config,
  heartbeat: () => Promise<void>,
  journal: Journal,
  queue: SharedQueue | undefined,
  directory: Directory,
  watching: Watch,
): Promise<{ adapters: Adapter[]; clock: Clock; greeting: () => string; paint: Paint; pages?: Pages }> {
  const { host, port, slack, discord } = config;
  const { pagesAt } = await import('../adapters/pages/pages.js');
  const adapters: Adapter[] = [];
  const { painter } = await import('../adapters/pictures/painter.js');
  const paint = painter((why) => journal.info({ why }, 'a picture could not be painted'));
  const at = config.pages;
  const pages = at && pagesAt({ secret: () => at.secret, url: () => at.url });
  const routes = watching.beside(config.roles.includes('pages') ? pages?.routes : undefined);
  if (slack)
    adapters.push(
      (await import('../adapters/slack/slack.js')).slack({
        ...slack,
        installing: sealing(slack.installing),
        directory,
        host,
        port,
        paint,
        journal,
        customRoutes: routes,
        ...sharing(queue),
      }),
    );
  if (discord) adapters.push((await import('../adapters/discord/discord.js')).discord({ ...discord, paint }));
  if (adapters.length > 0)
    return { adapters, clock: () => new Date(), greeting: () => listening(config), paint, ...(pages ? { pages } : {}) };
  const { web } = await import('../adapters/web/web.js');
  const shown = pagesAt({ secret: () => playground.secret(), url: () => playground.address() });
  const file = `${config.file}.playground`;
  const playground = web({ host, port, file, heartbeat, pages: shown.routes });
  const greeting = () =>
    `Moot's playground is open: ${playground.address()} (a coalition to try, kept in ${keptIn(config)} and ${file}; stop with Ctrl+C)`;
  return { adapters: [playground], clock: playground.clock, greeting, paint, pages: shown };
}

async function main(): Promise<void> {
  const config = configOrExit();
  const log = pino({ level: config.log, base: null });
  const plain: Journal = {
    info: (what, message) => log.info(what, message),
    // A fault's message may quote what it choked on, so only its kind and its place are written.
    fault: (error, what) =>
      log.error({ ...what, fault: error instanceof Error ? error.name : 'unknown', at: placeOf(error) }, 'a fault'),
  };
  const kept = await openStore(config, plain);
  const beat = { heartbeat: (): Promise<void> => Promise.resolve() };
  const queue = await openQueue(config, plain);
  const watching = await watch({ host: config.host, port: config.metricsPort, queue, journal: plain });
  const [store, journal] = [watching.store(kept), watching.journal(plain)];
  const { adapters, clock, greeting, paint, pages } = await adaptersFor(
    config,
    () => beat.heartbeat(),
    journal,
    queue,
    store.directory,
    watching,
  );
  const mail = await openEmail(config, pages, { clock, directory: store.directory, journal, paint });
  const messengers = [...adapters, ...(mail ? [mail] : [])].map(({ messenger }) => watching.messenger(messenger));
  const moot = new Moot({
    ...store,
    ...(queue ? { queue } : {}),
    messengers,
    clock,
    newId,
    journal,
    keptBytes,
    // The playground's clock is walked by quarters of an hour, and what is due on the way happens before it walks on.
    paceMs: config.slack || config.discord ? 1_000 : 0,
    ...(pages ? { linkTo: pages.linkTo } : {}),
    ...(mail ? { addresses: mail.addresses } : {}),
  });
  beat.heartbeat = () => moot.heartbeat();
  const front = {
    reception: watching.reception(new Reception(moot)),
    confirm: (delivery: string, id: string) => moot.confirm(delivery, id),
    journal,
  };
  await store.directory.wakeEveryone(clock().toISOString());
  const stops: (() => Promise<void>)[] = [];
  if (config.roles.includes('pages')) await pages?.open(moot);
  for (const adapter of adapters.filter(({ messenger }) => listensTo(config, messenger.platform)))
    stops.push(await listen(adapter, front, queue));
  if (queue && config.roles.includes('worker')) stops.push(await workOn(queue, moot));
  const heart = cron.schedule(
    '*/10 * * * * *',
    () =>
      moot
        .heartbeat()
        .catch((fault) => journal.fault(fault, { while: 'heartbeat' }))
        .finally(() => watching.beat()),
    { noOverlap: true },
  );
  // Answering people without being able to keep what they say would be worse than being away.
  void store.lost.then((fault) => {
    process.stderr.write(`Moot ends: ${fault.message}. What was acknowledged is safe; start it again.\n`);
    process.exit(1);
  });
  const own = isHeardAt(config)
    ? undefined
    : { port: config.port, next: config.roles.includes('pages') ? pages?.routes : undefined };
  stops.push(await watching.begin(kept, own));
  stopOnSignal(async () => {
    watching.stopping();
    await heart.stop();
    for (const stop of stops) await stop();
    await moot.stop();
    await queue?.close();
    await store.close();
  });
  // Said last: whoever reads it may already stop us.
  process.stdout.write(`${greeting()}\n`);
}

/** The first signal lets what is under way finish; the second ends at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      process.stdout.write('Moot is finishing what is under way…\n');
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

// Imported for `newId` by tests and scripts; started only when run. The path may lead through a link, the module's never does.
if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const typed = process.argv.slice(2);
  const [what, begun] = typed.length > 0 ? ['go on', doVerb(typed, configOrExit)] : ['start', main()];
  begun.catch((fault: unknown) => {
    process.stderr.write(`Moot cannot ${what}: ${whyNot(fault)}\n`);
    process.exit(1);
  });
}
