import { ballotsWork } from './ballots.js';
import { boardWork } from './board.js';
import { type Database, openForWriting } from './database.js';
import { directoryWork } from './directory.js';
import { eraser } from './eraser.js';
import { logWork } from './log.js';

const workOn = (db: Database) => ({ ...logWork(db), ...boardWork(db), ...ballotsWork(db), ...directoryWork(db) });
type Work = ReturnType<typeof workOn>;
type Name = keyof Work;

/** One piece of work by its name, with what it needs; it can travel between threads. */
export type Job = { name: Name; values: unknown[] };
/** What became of a job; a fault is a sentence, because it travels between threads. */
export type Outcome = { is: unknown } | { fault: string };
/** Hands a job to the writer; settles when it is on the disk. */
export type Commit = <N extends Name>(name: N, ...values: Parameters<Work[N]>) => Promise<ReturnType<Work[N]>>;

export interface Writer {
  /** Does these jobs in one transaction, in order. */
  run(jobs: Job[]): Outcome[];
  close(): void;
}

/** Opens the one connection of this process that writes. */
export async function openWriter(file: string): Promise<Writer> {
  const db = await openForWriting(file);
  const work = workOn(db);
  const erase = eraser(db);
  const rollback = () => {
    try {
      db.exec('ROLLBACK');
    } catch {
      // After some faults (a full disk) SQLite has rolled back by itself, and says so with an error.
    }
  };
  const perform = (jobs: Job[]): Outcome[] => {
    try {
      db.exec('BEGIN IMMEDIATE');
    } catch (fault) {
      return jobs.map(() => failed(fault));
    }
    try {
      // The one cast: `Commit` has checked that the values belong to the name.
      const done = jobs.map(({ name, values }) => ({
        is: (work[name] as (...given: unknown[]) => unknown)(...values),
      }));
      db.exec('COMMIT');
      return done;
    } catch (fault) {
      rollback();
      // One job's fault must not spoil its neighbours: each is tried again, alone.
      return jobs.length === 1 ? [failed(fault)] : jobs.flatMap((job) => perform([job]));
    }
  };
  return {
    run(jobs) {
      const outcomes = perform(jobs);
      try {
        erase(jobs.some(erases));
        return outcomes;
      } catch (fault) {
        return outcomes.map((outcome, index) => (jobs[index] && erases(jobs[index]) ? failed(fault) : outcome));
      }
    },
    close() {
      try {
        erase(true);
      } finally {
        db.close();
      }
    },
  };
}

const erases = ({ name }: Job): boolean => name === 'replace' || name === 'destroy' || name === 'eraseLog';
const failed = (fault: unknown): Outcome => ({ fault: fault instanceof Error ? fault.message : String(fault) });
