import { syncBuiltinESMExports } from 'node:module';
import workers from 'node:worker_threads';

/** Loaded before Moot: on SIGUSR2 every thread it has started ends, as when one runs out of memory. */
workers.Worker = class extends workers.Worker {
  constructor(...started: ConstructorParameters<typeof workers.Worker>) {
    super(...started);
    process.on('SIGUSR2', () => void this.terminate());
  }
};
syncBuiltinESMExports();
