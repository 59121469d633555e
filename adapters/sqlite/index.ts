import type { Entry } from '../../src/coalition.js';
import type { CoalitionId } from '../../src/names.js';
import type { Hung, Store } from '../../src/ports.js';
import { sqliteBallots } from './ballots.js';
import { sqliteBoard } from './board.js';
import { openCommitter } from './committer.js';
import { openForReading } from './database.js';
import { sqliteDirectory } from './directory.js';
import { sqliteLog } from './log.js';

/** Everything Moot remembers, in one file; made when it is not there. Throws a sentence naming the file when it cannot. */
export async function openSqlite(file: string): Promise<Store> {
  const committer = await openCommitter(file);
  const reader = await openForReading(file).catch(async (fault) => {
    await committer.close();
    throw fault;
  });
  return {
    log: sqliteLog(reader, committer.commit),
    board: sqliteBoard(reader, committer.commit),
    ballots: sqliteBallots(reader, committer.commit),
    directory: sqliteDirectory(reader, committer.commit),
    lost: committer.lost,
    async close() {
      // First, so that it does not stand in the way of the writer, who empties the write-ahead log as it leaves.
      reader.close();
      await committer.close();
    },
  };
}

/** What happened in each coalition, only to be read, while Moot may be running. Throws a sentence when there is no such file. */
export async function readSqlite(file: string): Promise<{
  coalitions(): CoalitionId[];
  read(coalition: CoalitionId): Promise<Entry[]>;
  board(coalition: CoalitionId): Promise<Hung[]>;
  close(): void;
}> {
  const reader = await openForReading(file);
  const all = reader.prepare('SELECT coalition FROM story ORDER BY coalition');
  const onlyRead = () => Promise.reject(new Error('This file is only read'));
  const log = sqliteLog(reader, onlyRead);
  const board = sqliteBoard(reader, onlyRead);
  return {
    coalitions: () => all.all().map(({ coalition }) => String(coalition)),
    read: (coalition) => log.read(coalition, 0),
    board: (coalition) => board.read(coalition),
    close: () => reader.close(),
  };
}
