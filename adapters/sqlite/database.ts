import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createSchema } from './schema.js';

type Sqlite = typeof import('@photostructure/sqlite');
export type Database = InstanceType<Sqlite['DatabaseSync']>;

/** How long a writer waits for another process's transaction to end; less while opening, where somebody is waiting. */
const othersWriteMs = 10_000;
const othersOpenMs = 2_000;
/** SQLite's own result codes, without their extended upper bits. */
const codes = { busy: 5, locked: 6, readonly: 8, notADatabase: 26 };

/** Node's own SQLite where Node has one (22.13 and later), else its prebuilt twin with the same interface. */
async function loadSqlite(): Promise<Sqlite> {
  // A name the compiler does not resolve: the types of Node 20 know no such module.
  const ofNode: string = 'node:sqlite';
  return import(ofNode).catch(() => import('@photostructure/sqlite'));
}

/** The connection that writes; brings the file to this version's schema. Its errors are sentences naming the file. */
export async function openForWriting(file: string): Promise<Database> {
  if (!existsSync(dirname(resolve(file))))
    throw new Error(`The database ${file} cannot be opened: there is no folder ${dirname(resolve(file))}.`);
  return opening(file, async () => {
    const db = new (await loadSqlite()).DatabaseSync(file);
    try {
      db.exec(`PRAGMA busy_timeout = ${othersOpenMs}`);
      db.exec('PRAGMA journal_mode = WAL');
      // FULL: what was acknowledged outlives a power cut, not only a crash.
      db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
      createSchema(db, file);
      db.exec(`PRAGMA busy_timeout = ${othersWriteMs}`);
      return db;
    } catch (fault) {
      db.close();
      throw fault;
    }
  });
}

/** A second connection that only reads. In WAL mode it sees every commit and waits for none. */
export const openForReading = (file: string): Promise<Database> =>
  opening(file, async () => {
    const db = new (await loadSqlite()).DatabaseSync(file, { readOnly: true });
    db.exec(`PRAGMA busy_timeout = ${othersWriteMs}`);
    return db;
  });

async function opening(file: string, open: () => Promise<Database>): Promise<Database> {
  const patientUntil = performance.now() + othersOpenMs;
  for (;;) {
    try {
      return await open();
    } catch (fault) {
      // SQLite's own timeout does not cover the moment in which another process turns a new file into WAL mode.
      if (!isBusy(fault) || performance.now() > patientUntil) throw new Error(sentence(file, fault), { cause: fault });
    }
    await new Promise((next) => setTimeout(next, 20));
  }
}

function sentence(file: string, fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (isBusy(fault)) return `The database ${file} is locked by another programme.`;
  switch (codeOf(fault)) {
    case codes.readonly:
      return `The database ${file} may not be written to.`;
    case codes.notADatabase:
      return `${file} is not a database of Moot's.`;
    default:
      return message.includes(file) ? message : `The database ${file} cannot be opened: ${message}.`;
  }
}

/** Somebody else holds the file just now. */
export const isBusy = (fault: unknown): boolean => codeOf(fault) === codes.busy || codeOf(fault) === codes.locked;

const codeOf = (fault: unknown): number | undefined =>
  typeof fault === 'object' && fault !== null && 'errcode' in fault && typeof fault.errcode === 'number'
    ? fault.errcode & 0xff
    : undefined;
