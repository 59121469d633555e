import { parentPort, workerData } from 'node:worker_threads';
import { type Job, openWriter } from './writer.js';

/** The writer's own thread: waiting for the disk happens here, so that nobody who presses a button waits for it. */
if (!parentPort) throw new Error('This file is started as a thread by committer.ts');
const port = parentPort;

try {
  const writer = await openWriter(workerData as string);
  port.on('message', (said: string) => {
    if (said !== 'close') return port.postMessage(JSON.stringify(writer.run(JSON.parse(said) as Job[])));
    writer.close();
    port.close();
  });
  port.postMessage('ready');
} catch (fault) {
  port.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) });
}
