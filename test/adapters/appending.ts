import { openSqlite } from '../../adapters/sqlite/index.js';
import { insist, roomNamed } from './log.contract.js';

/**
 * A process of its own that appends: `appending.js FILE NAME COUNT COALITION…`. It writes to each coalition, one entry
 * at a time, and says on a line of its own, `COALITION NUMBER`, each that was acknowledged.
 */
const [file = '', name = '', count = '', ...coalitions] = process.argv.slice(2);
const { log, close } = await openSqlite(file);
await Promise.all(
  coalitions.map(async (coalition) => {
    for (let number = 1; number <= Number(count); number += 1) {
      await insist(log, coalition, [roomNamed(`${name} ${number}`)]);
      process.stdout.write(`${coalition} ${number}\n`);
    }
  }),
);
await close();
