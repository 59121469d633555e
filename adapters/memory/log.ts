import type { Entry } from '../../src/coalition.js';
import type { CoalitionId } from '../../src/names.js';
import type { Log } from '../../src/ports.js';
import { copy } from './copy.js';

/** The log in memory. Entries are copied in and out, so that only `append` and `rewrite` can change it. */
export function memoryLog(): Log {
  const logs = new Map<CoalitionId, Entry[]>();
  return {
    async read(coalition, from) {
      return copy((logs.get(coalition) ?? []).slice(from));
    },
    async append(coalition, endsAt, entries) {
      const log = logs.get(coalition) ?? [];
      if (log.length < endsAt) throw new Error(`The log of ${coalition} ends at ${log.length}, not at ${endsAt}`);
      if (log.length > endsAt) return copy(log.slice(endsAt));
      log.push(...copy(entries));
      logs.set(coalition, log);
      return [];
    },
    async rewrite(coalition, change, told) {
      const before = logs.get(coalition) ?? [];
      const after = copy(copy(before).map(change));
      if (JSON.stringify(after) !== JSON.stringify(before)) logs.set(coalition, copy([...after, told]));
    },
    async erase(coalition) {
      logs.delete(coalition);
    },
  };
}
