import { type Database, isBusy } from './database.js';

const othersReadMs = 1_000;
const tryAgainMs = 30_000;

/**
 * Takes the bytes of what was erased out of the file: a rewritten log needs the whole file written anew (SQLite leaves
 * copies of rows behind where it once moved them), and both it and a destroyed box need the write-ahead log emptied.
 * Somebody reading the file (a backup) can stand in the way: then it stays owed, and is tried again with later work, at
 * the close, and when the file is next opened.
 */
export function eraser(db: Database): (now: boolean) => void {
  const debt = db.prepare('SELECT asked, done FROM erasure');
  const paid = db.prepare('UPDATE erasure SET done = max(done, ?)');
  const patience = Number(db.prepare('PRAGMA busy_timeout').get()?.timeout);
  // A process that was killed may have left something owed.
  let owed = true;
  let notBefore = 0;

  const tryToErase = (): boolean => {
    const { asked, done } = debt.get() as { asked: number; done: number };
    if (asked > done) {
      db.exec('VACUUM');
      paid.run(asked);
    }
    const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    return busy === 0;
  };
  const erase = (now: boolean): void => {
    owed ||= now;
    if (!owed || (!now && performance.now() < notBefore)) return;
    notBefore = performance.now() + tryAgainMs;
    db.exec(`PRAGMA busy_timeout = ${othersReadMs}`);
    try {
      owed = !tryToErase();
    } catch (fault) {
      owed = true;
      if (!isBusy(fault)) throw fault;
    } finally {
      db.exec(`PRAGMA busy_timeout = ${patience}`);
    }
  };
  return erase;
}
