import type { CoalitionId, Moment } from '../../src/names.js';
import type { Board, Hung } from '../../src/ports.js';
import type { Database } from './database.js';
import type { Commit } from './writer.js';

interface Row {
  key: string;
  fingerprint: string;
  delivery: string;
  claimedAt: Moment;
  messageId: string | null;
  refused: number | null;
}

const hungOf = ({ messageId, refused, ...row }: Row): Hung => ({
  ...row,
  ...(messageId === null ? {} : { messageId }),
  ...(refused ? { refused: true } : {}),
});

/** The board: one row for each note in each place. */
export function sqliteBoard(reader: Database, commit: Commit): Board {
  const all = reader.prepare(
    'SELECT key, fingerprint, delivery, claimedAt, messageId, refused FROM board WHERE coalition = ?',
  );
  return {
    read: async (coalition) => (all.all(coalition) as Row[]).map(hungOf),
    claim: (coalition, hung, instead) => commit('claim', coalition, hung, instead),
    record: (coalition, hung) => commit('record', coalition, hung),
    release: (coalition, key, delivery) => commit('release', coalition, key, delivery),
    confirm: (coalition, delivery, messageId) => commit('confirm', coalition, delivery, messageId),
    forget: (coalition) => commit('forget', coalition),
  };
}

/** What the writer does for the board, inside its transaction. */
export function boardWork(db: Database) {
  const find = db.prepare('SELECT delivery, messageId, refused FROM board WHERE coalition = ? AND key = ?');
  const put = db.prepare('INSERT OR REPLACE INTO board VALUES (?, ?, ?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM board WHERE coalition = ? AND key = ? AND delivery = ?');
  const identify = db.prepare(
    'UPDATE board SET messageId = ? WHERE coalition = ? AND delivery = ? AND messageId IS NULL',
  );
  const clear = db.prepare('DELETE FROM board WHERE coalition = ?');

  const record = (coalition: CoalitionId, hung: Hung): void => {
    const { key, fingerprint, delivery, claimedAt, messageId, refused } = hung;
    put.run(coalition, key, fingerprint, delivery, claimedAt, messageId ?? null, refused ? 1 : null);
  };
  return {
    record,
    claim(coalition: CoalitionId, hung: Hung, instead: string | undefined): boolean {
      const before = find.get(coalition, hung.key) as Row | undefined;
      const inDoubt = before && before.messageId === null && !before.refused;
      if (before && !(inDoubt && before.delivery === instead)) return false;
      record(coalition, hung);
      return true;
    },
    release(coalition: CoalitionId, key: string, delivery: string): void {
      remove.run(coalition, key, delivery);
    },
    confirm(coalition: CoalitionId, delivery: string, messageId: string): void {
      identify.run(messageId, coalition, delivery);
    },
    forget(coalition: CoalitionId): void {
      clear.run(coalition);
    },
  };
}
