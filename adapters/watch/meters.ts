import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the queue has to do, asked when somebody reads the figures. */
export interface Depth {
  counts(): Promise<{ waiting: number; active: number; later: number }>;
  stuck(): Promise<unknown[]>;
}

const quick = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2.5];
const slow = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const late = [1, 5, 10, 30, 60, 300, 900, 3_600];

/** The figures of one process. None of them names a coalition, an organisation, a room or a person. */
export function meters(queue: Depth | undefined) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  if (queue) {
    new Gauge({
      name: 'moot_queue_jobs',
      help: 'Coalitions in the queue that processes share: waiting, active, later (a rest, or another try), stuck',
      labelNames: ['state'],
      registers,
      async collect() {
        // Without Redis there is nothing to say, and the other figures are still worth reading.
        const [counts, stuck] = await Promise.all([queue.counts(), queue.stuck()]).catch(() => []);
        if (!counts || !stuck) return this.reset();
        for (const [state, count] of Object.entries({ ...counts, stuck: stuck.length })) this.set({ state }, count);
      },
    });
  }
  return {
    registry,
    commands: new Histogram({
      name: 'moot_command_seconds',
      help: 'From a request of a person to its answer, and how many there were',
      labelNames: ['platform', 'how'],
      buckets: quick,
      registers,
    }),
    appends: new Counter({ name: 'moot_appends_total', help: 'Appends to logs that were done', registers }),
    entries: new Counter({ name: 'moot_entries_total', help: 'Entries appended to logs', registers }),
    conflicts: new Counter({
      name: 'moot_conflicts_total',
      help: 'Appends that another process was faster than, and that were decided again',
      registers,
    }),
    hang: new Histogram({
      name: 'moot_hang_seconds',
      help: 'From the claim of a note to its message being recorded',
      labelNames: ['platform'],
      buckets: slow,
      registers,
    }),
    deliveries: new Counter({
      name: 'moot_deliveries_total',
      help: 'What became of posts and revisions: sent, later, refused, doubt',
      labelNames: ['platform', 'what', 'outcome'],
      registers,
    }),
    due: new Histogram({
      name: 'moot_due_lag_seconds',
      help: 'How long after its instant a coalition was taken to be looked after',
      buckets: late,
      registers,
    }),
    faults: new Counter({ name: 'moot_faults_total', help: 'Faults written to the log', registers }),
  };
}

export type Meters = ReturnType<typeof meters>;
