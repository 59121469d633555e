import { z } from 'zod';
import type { CoalitionId, Moment } from '../../src/names.js';
import { keys } from './keys.js';
import type { Connection } from './script.js';

const entry = z.object({ since: z.string(), why: z.string() });

/** A coalition that could not be looked after however often it was tried: a dead letter. */
export interface Stuck {
  coalition: CoalitionId;
  since: Moment;
  /** The kind of fault, never anybody's words. */
  why: string;
}

/** The dead letters: one for each coalition, gone once it has been looked after. */
export function stuckOnes(redis: Connection) {
  return {
    async add({ coalition, since, why }: Stuck): Promise<void> {
      await redis.hset(keys.stuck, coalition, JSON.stringify({ since, why }));
    },
    async remove(coalition: CoalitionId): Promise<void> {
      await redis.hdel(keys.stuck, coalition);
    },
    /** Longest first. */
    async all(): Promise<Stuck[]> {
      const found = Object.entries(await redis.hgetall(keys.stuck));
      return found
        .map(([coalition, text]) => ({ coalition, ...entry.parse(JSON.parse(text)) }))
        .sort((a, b) => (a.since < b.since ? -1 : 1));
    },
  };
}
