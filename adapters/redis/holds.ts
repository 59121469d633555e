import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keys } from './keys.js';
import type { Connection } from './script.js';

const hold = z.object({ by: z.string(), name: z.string(), ms: z.number().positive() });

/** Whom to leave alone, told to all processes: a workspace that asked one of them for patience is given it by all. */
export interface Holds {
  tell(name: string, milliseconds: number): void;
  hear(listen: (name: string, milliseconds: number) => void): void;
}

/** `hearing` is a connection of its own. A word that is lost costs no more than one call too many, so nobody waits for it. */
export async function sharedHolds(telling: Connection, hearing: Connection): Promise<Holds> {
  const own = randomUUID();
  const listeners: ((name: string, milliseconds: number) => void)[] = [];
  hearing.on('message', (_channel: string, text: string) => {
    const { data } = hold.safeParse(JSON.parse(text));
    if (data && data.by !== own) for (const listen of listeners) listen(data.name, data.ms);
  });
  await hearing.subscribe(keys.holds);
  return {
    tell(name, ms) {
      telling.publish(keys.holds, JSON.stringify({ by: own, name, ms })).catch(() => undefined);
    },
    hear: (listen) => void listeners.push(listen),
  };
}
