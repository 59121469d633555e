import type { Reception } from '../../commands/reception.js';
import type { Journal, Messenger, Store } from '../../src/ports.js';
import { type Health, openDoors, type Routes, routes } from './doors.js';
import type { Depth } from './meters.js';

/** A heart that has not beaten for so long is not well. It beats each ten seconds, but waits for slow platforms. */
const heartbeatLateMs = 10 * 60_000;
const answersWithinMs = 2_000;

/** What is watched, and where figures are told. Without a port nothing is counted. */
export interface WatchSettings {
  host: string;
  /** Of `/metrics`. */
  port?: number | undefined;
  queue?: Depth | undefined;
  journal: Journal;
}

/** Watches one process: counts what it does, and says how it is. */
export interface Watch {
  store(store: Store): Store;
  messenger(messenger: Messenger): Messenger;
  reception(reception: Reception): Reception;
  journal(journal: Journal): Journal;
  /** `/healthz` and `/readyz`; everything else goes on to `next`. */
  beside(next?: Routes): Routes;
  /** Everybody stands: from now on it may be ready. `own`: a port where nobody else answers. Returns how its doors are closed. */
  begin(store: Store, own?: { port: number; next: Routes | undefined }): Promise<() => Promise<void>>;
  /** The heart has beaten. */
  beat(): void;
  /** From now on it is not ready any more. */
  stopping(): void;
}

export async function watch({ host, port, queue, journal }: WatchSettings): Promise<Watch> {
  let stands: Store | undefined;
  let lastBeat = performance.now();
  const counted = port !== undefined || (await isTraced()) ? await counting(queue) : undefined;
  /** That a process cannot say how it is, is no reason not to do its work. */
  const open = (host: string, at: number, answer: Routes) =>
    openDoors(host, at, answer).catch(() => {
      journal.info({ port: at }, 'the port for /healthz, /readyz and /metrics is in use, so nobody answers there');
      return async () => undefined;
    });
  const health: Health = {
    isWell: () => performance.now() - lastBeat < heartbeatLateMs,
    isReady: async () => stands !== undefined && (await answers(stands)),
  };
  return {
    store: (store) => counted?.store(store) ?? store,
    messenger: (messenger) => counted?.messenger(messenger) ?? messenger,
    reception: (reception) => counted?.reception(reception) ?? reception,
    journal: (given) => counted?.journal(given) ?? given,
    beside: (next) => routes(health, next),
    async begin(store, own) {
      const figures = counted && { figures: counted.figures };
      const doors = [
        ...(own ? [await (own.next ? openDoors : open)(host, own.port, routes(health, own.next))] : []),
        ...(port === undefined ? [] : [await open(host, port, routes({ ...health, ...figures }))]),
      ];
      stands = store;
      return async () => {
        for (const close of doors) await close();
      };
    },
    beat() {
      lastBeat = performance.now();
    },
    stopping() {
      stands = undefined;
    },
  };
}

/** Where OpenTelemetry's API keeps whatever was registered with it, for all copies of itself. */
const registered = Symbol.for('opentelemetry.js.api.1');

/** Was a tracer loaded before Moot (`node --import …`)? Without one the API is not even read. */
async function isTraced(): Promise<boolean> {
  if (!(registered in globalThis)) return false;
  const { trace } = await import('@opentelemetry/api');
  const span = trace.getTracer('moot').startSpan('moot.start');
  const isRecording = span.isRecording();
  span.end();
  return isRecording;
}

/** Loaded only where somebody reads the figures. */
async function counting(queue: Depth | undefined) {
  const { meters } = await import('./meters.js');
  const watched = await import('./watched.js');
  const all = meters(queue);
  return {
    store: (store: Store) => watched.watchedStore(store, all),
    messenger: (messenger: Messenger) => watched.watchedMessenger(messenger, all),
    reception: (reception: Reception) => watched.watchedReception(reception, all),
    journal: (journal: Journal) => watched.watchedJournal(journal, all),
    figures: async () => ({ type: all.registry.contentType, text: await all.registry.metrics() }),
  };
}

/** Does the store answer a question, soon? Nothing is at that address. */
async function answers({ directory }: Store): Promise<boolean> {
  const late = new Promise<boolean>((over) => setTimeout(() => over(false), answersWithinMs).unref());
  const asked = directory.coalitionsOf('web:nobody').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
