import { openRedis } from '../../adapters/redis/index.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import { redisAddress } from '../../src/redisAddress.js';
import { insist, roomNamed } from './log.contract.js';

/**
 * A process of its own that appends: `appending.js WHERE NAME COUNT COALITION…`, where WHERE is a file or Redis's address. It
 * writes to each coalition, one entry at a time, and says on a line of its own, `COALITION NUMBER`, each that was acknowledged.
 */
const [where = '', name = '', count = '', ...coalitions] = process.argv.slice(2);
const { log, close } = where.includes('://') ? await openRedis(redisAddress.parse(where)) : await openSqlite(where);
await Promise.all(
  coalitions.map(async (coalition) => {
    for (let number = 1; number <= Number(count); number += 1) {
      await insist(log, coalition, [roomNamed(`${name} ${number}`)]);
      process.stdout.write(`${coalition} ${number}\n`);
    }
  }),
);
await close();
