import type { Database } from './database.js';

// WITHOUT ROWID: rows lie in the order of their keys, so nothing in the file tells in which order ballots were cast.
const tables = `
  CREATE TABLE log (coalition TEXT, position INTEGER, entry TEXT NOT NULL, PRIMARY KEY (coalition, position)) WITHOUT ROWID;
  CREATE TABLE board (coalition TEXT, key TEXT, fingerprint TEXT NOT NULL, delivery TEXT NOT NULL, claimedAt TEXT NOT NULL,
    messageId TEXT, refused INTEGER, PRIMARY KEY (coalition, key)) WITHOUT ROWID;
  CREATE TABLE box (coalition TEXT, name TEXT, secret BLOB NOT NULL, PRIMARY KEY (coalition, name)) WITHOUT ROWID;
  CREATE TABLE ballot (coalition TEXT, box TEXT, token BLOB, sealed BLOB NOT NULL, PRIMARY KEY (coalition, box, token)) WITHOUT ROWID;
  CREATE TABLE room (room TEXT PRIMARY KEY, coalition TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE person (person TEXT, coalition TEXT, PRIMARY KEY (person, coalition)) WITHOUT ROWID;
  CREATE TABLE invite (hash TEXT PRIMARY KEY, coalition TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE wake (coalition TEXT PRIMARY KEY, at TEXT) WITHOUT ROWID;
  CREATE INDEX wakeAt ON wake (at);
  CREATE TABLE erasure (asked INTEGER NOT NULL, done INTEGER NOT NULL);
  INSERT INTO erasure VALUES (0, 0);
`;
// Each entry was filed under its coalition, and every batch wrote a page for each coalition in it (decision 0005).
const chained = `
  ALTER TABLE log RENAME TO filed;
  CREATE TABLE log (place INTEGER PRIMARY KEY, coalition TEXT NOT NULL, position INTEGER NOT NULL, previous INTEGER, entry TEXT NOT NULL);
  INSERT INTO log SELECT place, coalition, position, iif(position = 0, NULL, place - 1), entry
    FROM (SELECT row_number() OVER (ORDER BY coalition, position) AS place, coalition, position, entry FROM filed);
  CREATE TABLE story (coalition TEXT PRIMARY KEY, endsAt INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO story SELECT coalition, max(position) + 1, max(place) FROM log GROUP BY coalition;
  DROP TABLE filed;
`;
/** What each version adds to the one before. What was once released is never changed. */
const steps = [
  tables,
  'CREATE TABLE installation (name TEXT PRIMARY KEY, sealed TEXT NOT NULL) WITHOUT ROWID;',
  'ALTER TABLE wake ADD COLUMN indexedTo INTEGER NOT NULL DEFAULT 0;',
  chained,
];
const version = steps.length;

const versionOf = (db: Database): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);

/** Creates the tables in a new file, and what is missing in an older one. Throws a sentence when the file is a newer Moot's, or not Moot's at all. */
export function createSchema(db: Database, file: string): void {
  if (versionOf(db) === version) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Asked again: another process may have created the tables while this one waited.
    const found = versionOf(db);
    if (found > version)
      throw new Error(
        `The database ${file} was written by a newer Moot (its format is ${found}, this Moot knows up to ${version}). Please update Moot.`,
      );
    if (found === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get())
      throw new Error(`${file} is not a database of Moot's.`);
    if (found < version) db.exec(`${steps.slice(found).join('')} PRAGMA user_version = ${version};`);
    db.exec('COMMIT');
  } catch (fault) {
    db.exec('ROLLBACK');
    throw fault;
  }
}
