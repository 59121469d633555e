import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Errand, Measured } from './growing.js';

const coalitionsTo = [1, 100, 10_000];
const eventsTo = [10, 100, 1_000, 10_000, 100_000];

/**
 * What a request costs as coalitions grow many, and as one grows old: each size in a process of its own, loaded before it is
 * measured. The baseline is the smallest of the same run. Ratios: requests a second, more is better; processor time, less is.
 */
export async function growth(requests: number): Promise<unknown> {
  const many = [];
  for (const coalitions of coalitionsTo) many.push(await measured({ coalitions, events: 0, requests }));
  const old = [];
  for (const events of eventsTo) old.push(await measured({ coalitions: 1, events, requests }));
  return { coalitions: besideSmallest(many), events: besideSmallest(old) };
}

function besideSmallest(sizes: (Measured & { size: number })[]) {
  const [smallest] = sizes;
  const times = (one: number, other = 1) => Number((one / other).toFixed(2));
  return sizes.map(({ size, requestsPerSecond, processor }) => ({
    ...{ size, requestsPerSecond, processor },
    ratio: times(requestsPerSecond, smallest?.requestsPerSecond),
    processorRatio: times(processor, smallest?.processor),
  }));
}

async function measured(errand: Errand): Promise<Measured & { size: number }> {
  const script = fileURLToPath(new URL('growing.js', import.meta.url));
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const child = fork(script, [JSON.stringify(errand)], { stdio: [...stdio], execArgv: ['--max-semi-space-size=128'] });
  const told = await new Promise<Measured>((tell, fail) => {
    child.once('message', (said) => tell(said as Measured));
    child.once('exit', (code) => fail(new Error(`growing.js ended with ${code}`)));
  });
  const size = errand.events || errand.coalitions;
  process.stderr.write(
    `${size} ${errand.events ? 'events' : 'coalitions'}: ${told.requestsPerSecond} requests/s, ${told.processor} µs of processor each\n`,
  );
  return { size, ...told };
}
