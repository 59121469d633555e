import { Worker } from 'node:worker_threads';
import type { Commit, Job, Outcome } from './writer.js';

interface Waiting {
  job: Job;
  done: (is: never) => void;
  fail: (fault: Error) => void;
}

/** The way to the writer's thread. */
export interface Committer {
  /** What arrives in one turn, or while a commit runs, shares one transaction and one wait for the disk. */
  commit: Commit;
  /** Resolves with what ended the thread, unless it was closed. */
  lost: Promise<Error>;
  /** Finishes what waits, then ends the thread. */
  close(): Promise<void>;
}

/** Starts the writer's thread; throws its sentence when the file cannot be opened. */
export async function openCommitter(file: string): Promise<Committer> {
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: file });
  const ended = new Promise<void>((end, fail) => {
    worker.once('exit', () => end());
    worker.once('error', fail);
  });
  // Told to whoever closes; until then a fault reaches those whose work it stopped.
  ended.catch(() => undefined);
  await new Promise<void>((ready, fail) => {
    worker.once('message', (said: 'ready' | { fault: string }) =>
      said === 'ready' ? ready() : fail(new Error(said.fault)),
    );
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error(`The thread of the database ${file} did not start`)));
  });

  let waiting: Waiting[] = [];
  let underWay: Waiting[] | undefined;
  let over: Error | undefined;
  let drained: (() => void) | undefined;

  const send = () => {
    if (over) return;
    underWay = waiting;
    waiting = [];
    // As one string: cloning many small objects costs the main thread more than writing them out.
    worker.postMessage(JSON.stringify(underWay.map(({ job }) => job)));
  };
  const rest = () => {
    underWay = undefined;
    // A store at rest does not keep a process alive.
    worker.unref();
    drained?.();
  };
  let tellLost: (fault: Error) => void = () => undefined;
  const lost = new Promise<Error>((tell) => (tellLost = tell));
  const giveUp = (fault: Error) => {
    if (!over) tellLost(fault);
    over ??= fault;
    for (const { fail } of [...(underWay ?? []), ...waiting]) fail(over);
    waiting = [];
    rest();
  };
  worker.on('message', (said: string) => {
    const outcomes = JSON.parse(said) as Outcome[];
    underWay?.forEach(({ done, fail }, index) => {
      const outcome = outcomes[index] ?? { fault: 'The database gave no answer' };
      if ('fault' in outcome) fail(new Error(outcome.fault));
      else done(outcome.is as never);
    });
    underWay = [];
    // Next turn, so that those who were just answered can ask again and be in the same transaction.
    setImmediate(() => (waiting.length > 0 ? send() : rest()));
  });
  worker.on('error', giveUp);
  worker.on('exit', () => giveUp(new Error(`The thread of the database ${file} has ended`)));
  worker.unref();

  return {
    lost,
    commit: (name, ...values) =>
      new Promise((done, fail) => {
        if (over) return fail(over);
        waiting.push({ job: { name, values }, done, fail });
        if (underWay) return;
        underWay = [];
        worker.ref();
        setImmediate(send);
      }),
    async close() {
      if (underWay) await new Promise<void>((done) => (drained = done));
      over ??= new Error(`The database ${file} is closed`);
      worker.ref();
      worker.postMessage('close');
      await ended;
    },
  };
}
