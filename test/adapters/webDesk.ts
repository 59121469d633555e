import { fileURLToPath } from 'node:url';
import { memoryPorts } from '../../adapters/memory/index.js';
import { type WebSettings, web } from '../../adapters/web/web.js';
import { Reception } from '../../commands/reception.js';
import { newId } from '../../src/main.js';
import { Moot } from '../../src/moot.js';
import type { Journal } from '../../src/ports.js';

/** A playground with everything in memory but what `file` keeps. `ports` carries the log over a restart. */
export async function webDesk(settings: Partial<WebSettings> = {}, ports = memoryPorts()) {
  const faults: unknown[] = [];
  const journal: Journal = { info: () => undefined, fault: (fault) => void faults.push(fault) };
  const playground = web({
    port: 0,
    host: '127.0.0.1',
    file: ':memory:',
    heartbeat: () => moot.heartbeat(),
    ...settings,
  });
  const moot: Moot = new Moot({
    ...ports,
    messengers: [playground.messenger],
    clock: playground.clock,
    newId,
    journal,
    paceMs: 0,
  });
  const confirm = (delivery: string, messageId: string) => moot.confirm(delivery, messageId);
  await playground.start({ reception: new Reception(moot), confirm, journal });
  return { playground, moot, ports, faults, address: playground.address() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const desk = await webDesk({ port: Number(process.argv[2] ?? 3000), file: process.argv[3] ?? ':memory:' });
  console.log(desk.address, desk.faults);
}
