import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Reception } from '../../commands/reception.js';
import { platformOf } from '../../src/names.js';
import type { Board, Delivery, Directory, Journal, Log, Messenger, Store } from '../../src/ports.js';
import type { Meters } from './meters.js';

/** A span of whatever tracer was loaded before Moot; without one this costs next to nothing. Its attributes hold no words. */
async function traced<Value>(name: string, attributes: Attributes, run: () => Promise<Value>): Promise<Value> {
  return trace.getTracer('moot').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await run();
    } catch (fault) {
      // Its message may quote somebody, so only that there was a fault is told.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw fault;
    } finally {
      span.end();
    }
  });
}

const watchedLog = (log: Log, { appends, entries, conflicts }: Meters): Log => ({
  ...log,
  read: (coalition, from) => traced('log.read', {}, () => log.read(coalition, from)),
  async append(coalition, endsAt, given) {
    const missed = await traced('log.append', { entries: given.length }, () => log.append(coalition, endsAt, given));
    if (missed.length > 0) conflicts.inc();
    else {
      appends.inc();
      entries.inc(given.length);
    }
    return missed;
  },
});

/** A key ends in the place where the note hangs: `…@slack:T1:C1`. */
const platformIn = (key: string): string => platformOf(key.slice(key.lastIndexOf('@') + 1) as `web:${string}`);

function watchedBoard(board: Board, { hang }: Meters): Board {
  const claimed = new Map<string, number>();
  const mostClaimed = 10_000;
  return {
    ...board,
    async claim(coalition, hung, instead) {
      const isOurs = await board.claim(coalition, hung, instead);
      if (claimed.size >= mostClaimed) claimed.clear();
      if (isOurs) claimed.set(hung.delivery, performance.now());
      return isOurs;
    },
    async record(coalition, hung) {
      await board.record(coalition, hung);
      const since = claimed.get(hung.delivery);
      claimed.delete(hung.delivery);
      if (since !== undefined && hung.messageId)
        hang.observe({ platform: platformIn(hung.key) }, (performance.now() - since) / 1_000);
    },
  };
}

const watchedDirectory = (directory: Directory, { due }: Meters): Directory => ({
  ...directory,
  async takeDue(now, limit, until) {
    const taken = await directory.takeDue(now, limit, until);
    for (const { at } of taken) due.observe(Math.max(0, Date.parse(now) - Date.parse(at)) / 1_000);
    return taken;
  },
});

/** The same store, counted. */
export const watchedStore = (store: Store, meters: Meters): Store => ({
  ...store,
  log: watchedLog(store.log, meters),
  board: watchedBoard(store.board, meters),
  directory: watchedDirectory(store.directory, meters),
});

/** The same messenger, counted. */
export function watchedMessenger(messenger: Messenger, { deliveries }: Meters): Messenger {
  const { platform, doubtLastsMs } = messenger;
  const count = async (what: 'post' | 'revise', saying: () => Promise<Delivery>): Promise<Delivery> => {
    const delivered = await traced(`messenger.${what}`, { platform }, saying);
    deliveries.inc({ platform, what, outcome: Object.keys(delivered)[0] ?? '' });
    return delivered;
  };
  return {
    platform,
    doubtLastsMs,
    post: (...given) => count('post', () => messenger.post(...given)),
    revise: (...given) => count('revise', () => messenger.revise(...given)),
    find: (...given) => messenger.find(...given),
    ...(messenger.whisper ? { whisper: messenger.whisper.bind(messenger) } : {}),
  };
}

const waysToAsk = ['typed', 'called', 'pressed', 'submitted', 'fromMessage'];

/** The same reception, counted: every request of a person, by platform and by how they asked. */
export function watchedReception(reception: Reception, { commands }: Meters): Reception {
  return new Proxy(reception, {
    get(target, how) {
      const value: unknown = Reflect.get(target, how, target);
      if (typeof value !== 'function') return value;
      if (!waysToAsk.includes(String(how))) return value.bind(target);
      return async (caller: { person: `web:${string}` }, ...more: unknown[]) => {
        const platform = platformOf(caller.person);
        const stop = commands.startTimer({ platform, how: String(how) });
        try {
          return await traced(`reception.${String(how)}`, { platform }, () => value.call(target, caller, ...more));
        } finally {
          stop();
        }
      };
    },
  });
}

/** The same journal; its faults are counted. */
export const watchedJournal = (journal: Journal, { faults }: Meters): Journal => ({
  info: (what, message) => journal.info(what, message),
  fault(error, what) {
    faults.inc();
    journal.fault(error, what);
  },
});
