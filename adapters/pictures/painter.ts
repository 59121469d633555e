import { Worker } from 'node:worker_threads';
import { draw } from '../../src/pictures/draw.js';
import { nameOf, type Picture } from '../../src/pictures/picture.js';
import type { Paint } from '../../src/ports.js';

/** A card goes to every room within minutes; later revisions know their picture already. */
const kept = 40;
const patienceMs = 5_000;
/** An idle thread is ended, because the library keeps what it once took: some hundred megabytes. */
const restsAfterMs = 15_000;

interface Waiting {
  svg: string;
  done(png: Uint8Array | undefined): void;
}

/** Paints in a thread of its own, one picture after the other, each only once while it is remembered. */
export function painter(tell: (why: string) => void = () => undefined): Paint {
  const painted = new Map<string, Promise<Uint8Array | undefined>>();
  const bench = new Bench(tell);
  return (picture: Picture) => {
    const name = nameOf(picture);
    const painting =
      painted.get(name) ??
      bench.paint(picture).then((png) => {
        // What went wrong may go right another time.
        if (!png) painted.delete(name);
        return png;
      });
    painted.delete(name);
    painted.set(name, painting);
    const [oldest] = painted.keys();
    if (painted.size > kept && oldest !== undefined) painted.delete(oldest);
    return painting;
  };
}

/** The thread, started when there is something to paint and ended when there has been nothing for a while. */
class Bench {
  private worker: Worker | undefined;
  private readonly waiting: Waiting[] = [];
  private clock: NodeJS.Timeout | undefined;

  constructor(private readonly tell: (why: string) => void) {}

  paint(picture: Picture): Promise<Uint8Array | undefined> {
    return new Promise<Uint8Array | undefined>((done) => {
      this.waiting.push({ svg: draw(picture, 'chat'), done });
      if (this.waiting.length === 1) this.begin();
    }).catch((fault: unknown) => {
      this.tell(fault instanceof Error ? fault.name : 'unknown');
      return undefined;
    });
  }

  private begin(): void {
    const [next] = this.waiting;
    if (!next) {
      this.wait(restsAfterMs, () => this.end());
      return;
    }
    const worker = this.worker ?? this.hire();
    worker.ref();
    worker.postMessage(next.svg);
    this.wait(patienceMs, () => this.fail('it took too long'));
  }

  private hire(): Worker {
    const worker = new Worker(new URL('./brush.js', import.meta.url));
    worker.on('message', ({ png, fault }: { png?: Uint8Array; fault?: string }) => {
      if (this.worker !== worker) return;
      if (fault) this.tell(fault);
      this.finish(png);
    });
    worker.on('error', (fault) => this.worker === worker && this.fail(fault.name));
    worker.on('exit', () => this.worker === worker && this.fail('its thread ended'));
    this.worker = worker;
    return worker;
  }

  private finish(png: Uint8Array | undefined): void {
    this.waiting.shift()?.done(png);
    // At rest it does not keep the process alive.
    if (this.waiting.length === 0) this.worker?.unref();
    this.begin();
  }

  private fail(why: string): void {
    this.tell(why);
    this.end();
    this.finish(undefined);
  }

  private end(): void {
    clearTimeout(this.clock);
    const worker = this.worker;
    this.worker = undefined;
    void worker?.terminate();
  }

  private wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.clock);
    this.clock = setTimeout(then, milliseconds).unref();
  }
}
