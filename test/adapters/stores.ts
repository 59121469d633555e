import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryPorts } from '../../adapters/memory/index.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import type { Ballots, Board, Directory, Log } from '../../src/ports.js';

/** A fresh store for one test, and how to be rid of it. */
export interface Store {
  log: Log;
  board: Board;
  ballots: Ballots;
  directory: Directory;
  close(): Promise<void>;
}

/** A folder of its own for one test. */
export const newFolder = (): { file: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), 'moot-'));
  return { file: join(folder, 'moot.sqlite'), remove: () => rmSync(folder, { recursive: true }) };
};

/** Every kind of store; each keeps the same promises. */
export const stores: { name: string; open: () => Promise<Store> }[] = [
  { name: 'memory', open: async () => ({ ...memoryPorts(), close: async () => undefined }) },
  {
    name: 'SQLite',
    open: async () => {
      const { file, remove } = newFolder();
      const store = await openSqlite(file);
      return {
        ...store,
        close: async () => {
          await store.close();
          remove();
        },
      };
    },
  },
];
