import type { Store } from '../../src/ports.js';
import { memoryBallots } from './ballots.js';
import { memoryBoard } from './board.js';
import { memoryDirectory } from './directory.js';
import { memoryLog } from './log.js';

/** Everything Moot remembers, in this process only and gone with it: for tests and the playground. */
export const memoryPorts = (): Store => ({
  log: memoryLog(),
  board: memoryBoard(),
  ballots: memoryBallots(),
  directory: memoryDirectory(),
  lost: new Promise(() => undefined),
  close: async () => undefined,
});
