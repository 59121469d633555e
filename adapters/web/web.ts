import type { Adapter, Front } from '../../commands/front.js';
import type { Clock } from '../../src/ports.js';
import { type MovableClock, movableClock } from './clock.js';
import { Counter } from './counter.js';
import { Live } from './live.js';
import { webMessenger } from './messenger.js';
import { readPage } from './page.js';
import { seed } from './seed.js';
import { type Doors, type House, listen } from './server.js';
import { openStore } from './store.js';

export interface WebSettings {
  /** 0 takes any free port. */
  port: number;
  /** The address listened on; a name here may also stand in the browser's address line. */
  host: string;
  /** The SQLite file that keeps the playground's messages and its clock; `:memory:` keeps nothing. */
  file: string;
  /** The real clock. */
  now?: Clock;
  /** Does what is due; called again and again while the clock is moved. */
  heartbeat: () => Promise<void>;
  /** Answers what is under `/p/`: the coalition's pages. */
  pages?: House['pages'];
}

/** The playground: a coalition in three drawn rooms, in a browser, with a clock that can be moved forward. */
export function web(settings: WebSettings): Adapter & { clock: Clock; address(): string; secret(): string } {
  const store = openStore(settings.file);
  const clock: MovableClock = movableClock(store, settings.now ?? (() => new Date()));
  const live = new Live(store, clock.now);
  let doors: Doors | undefined;

  const begin = async (front: Front): Promise<void> => {
    try {
      await seed(front.reception, store);
      await settings.heartbeat();
    } catch (fault) {
      front.journal.fault(fault, { while: 'filling the playground' });
    }
  };

  return {
    messenger: webMessenger(store, clock.now, live),
    clock: clock.now,
    /** Where the browser finds it, `http://127.0.0.1:3000`. */
    address: () => doors?.address ?? '',
    /** What the links to the coalition's pages are made from; kept with the playground. */
    secret: () => store.secret(),
    async start(front) {
      await begin(front);
      const counter = new Counter(front.reception, store, clock, live, settings.heartbeat, async () => {
        store.startAfresh();
        await begin(front);
      });
      doors = await listen({ ...settings, page: await readPage(), counter, live, journal: front.journal });
    },
    async stop() {
      live.end();
      await doors?.close();
      store.close();
    },
  };
}
