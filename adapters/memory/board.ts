import type { CoalitionId } from '../../src/names.js';
import type { Board, Hung } from '../../src/ports.js';
import { copy } from './copy.js';

/** The board in memory: for each coalition, what hangs under which key. */
export function memoryBoard(): Board {
  const boards = new Map<CoalitionId, Map<string, Hung>>();
  const boardOf = (coalition: CoalitionId): Map<string, Hung> => {
    const board = boards.get(coalition) ?? new Map<string, Hung>();
    boards.set(coalition, board);
    return board;
  };
  return {
    async read(coalition) {
      return copy([...boardOf(coalition).values()]);
    },
    async claim(coalition, hung, instead) {
      const before = boardOf(coalition).get(hung.key);
      const inDoubt = before && before.messageId === undefined && !before.refused;
      if (before && !(inDoubt && before.delivery === instead)) return false;
      boardOf(coalition).set(hung.key, copy(hung));
      return true;
    },
    async record(coalition, hung) {
      boardOf(coalition).set(hung.key, copy(hung));
    },
    async release(coalition, key, delivery) {
      if (boardOf(coalition).get(key)?.delivery === delivery) boardOf(coalition).delete(key);
    },
    async confirm(coalition, delivery, messageId) {
      for (const hung of boardOf(coalition).values()) if (hung.delivery === delivery) hung.messageId ??= messageId;
    },
    async forget(coalition) {
      boards.delete(coalition);
    },
  };
}
