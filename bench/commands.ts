import { type ChildProcess, fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const rounds = 5;
const warmUpSeconds = 3;
const measureSeconds = 6;
/** As many as a busy platform keeps open to us; `npm run bench -- commands 50` measures with fifty. */
const usualConnections = 200;
const mostInARound = 80_000;
const secret = 'bench-signing-secret';

interface Round {
  requestsPerSecond: number;
  /** Milliseconds. */
  p99: number;
  /** Processor time of the whole process for one request, all threads, in microseconds: it tells most on a busy machine. */
  processor: number;
}

/**
 * Drives a bare Bolt app that only acks, and Moot answering a real `/moot commit we …` that is in its SQLite log before
 * the ack, in turn and with the same signed load. Returns the ratio of their medians: ours / bare.
 */
export async function commands(given?: string): Promise<unknown> {
  const connections = Number(given ?? usualConnections);
  if (!Number.isInteger(connections) || connections < 1) throw new Error('commands takes a number of connections');
  const slack = await quietSlack();
  const apiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
  const bare = await started('bareBolt.js', { apiUrl, secret });
  const ours = await started('ourBolt.js', { apiUrl, secret });
  const told: { bare: Round[]; ours: Round[] } = { bare: [], ours: [] };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const order = round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const);
      for (const which of order) {
        const one = await drive(which === 'bare' ? bare : ours, connections);
        told[which].push(one);
        process.stderr.write(
          `round ${round} of ${rounds}, ${which}: ${one.requestsPerSecond.toFixed(0)} requests/s, p99 ${one.p99} ms, ${one.processor.toFixed(0)} µs of processor each\n`,
        );
      }
    }
  } finally {
    for (const { child } of [bare, ours]) child.kill('SIGKILL');
    slack.close();
  }
  const [bareSaid, oursSaid] = [middling(told.bare), middling(told.ours)];
  const ratio = Number((oursSaid.requestsPerSecond / bareSaid.requestsPerSecond).toFixed(3));
  return { ratio, connections, bare: bareSaid, ours: oursSaid };
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const middling = (rounds: Round[]): Round => ({
  requestsPerSecond: Math.round(median(rounds.map(({ requestsPerSecond }) => requestsPerSecond))),
  p99: median(rounds.map(({ p99 }) => p99)),
  processor: Math.round(median(rounds.map(({ processor }) => processor))),
});

/** A Slack that says yes to everything: what Moot posts is not what is measured, but it is really posted. */
async function quietSlack(): Promise<Server> {
  let made = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      made += 1;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ ok: true, channel: { id: 'D1' }, ts: `1700000000.${String(made).padStart(6, '0')}` }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** As `npm start` runs it: a larger nursery for short-lived objects, less collecting. The baseline gets the same. */
const execArgv = ['--max-semi-space-size=64'];

interface Driven {
  child: ChildProcess;
  port: number;
}

function started(script: string, settings: Record<string, string>): Promise<Driven> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv,
  });
  return new Promise((ready, fail) => {
    child.once('message', (port) => ready({ child, port: Number(port) }));
    child.once('exit', (code) => fail(new Error(`${script} ended with ${code}`)));
  });
}

let sent = 0;
/** One slash command of its own, signed as Slack signs: no two are alike, because a repeat would change nothing. */
function signed(): { headers: Record<string, string>; body: string } {
  sent += 1;
  const room = sent % 100;
  const body = new URLSearchParams({
    command: '/moot',
    text: `commit we carry box ${sent}`,
    team_id: 'T0BENCH',
    channel_id: `C${room}`,
    channel_name: 'bench',
    user_id: `U${room}`,
    user_name: 'somebody',
    trigger_id: `${sent}.bench`,
    response_url: 'http://127.0.0.1:9/none',
    api_app_id: 'A0BENCH',
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  };
  return { headers, body };
}

/** More than either can answer in a round. Signed beforehand, because the load is made on the cores that are measured. */
const stock = (): ReturnType<typeof signed>[] => Array.from({ length: mostInARound }, signed);

/** Seconds of processor time, as the process itself counts them. */
const processorOf = (child: ChildProcess): Promise<number> =>
  new Promise((told) => {
    child.once('message', (said) => told(Number(said)));
    child.send('processor');
  });

async function drive({ child, port }: Driven, connections: number): Promise<Round> {
  const requestsLeft = stock();
  const load = (seconds: number) =>
    autocannon({
      url: `http://127.0.0.1:${port}/slack/events`,
      connections,
      duration: seconds,
      requests: [
        {
          method: 'POST',
          path: '/slack/events',
          setupRequest: (request) => Object.assign(request, requestsLeft.pop() ?? signed()),
        },
      ],
    });
  await load(warmUpSeconds);
  const before = await processorOf(child);
  const { requests, latency, non2xx, errors } = await load(measureSeconds);
  const processor = (await processorOf(child)) - before;
  if (non2xx + errors > 0)
    throw new Error(`${non2xx} requests were refused and ${errors} were lost: this round measured nothing`);
  return { requestsPerSecond: requests.average, p99: latency.p99, processor: (processor * 1e6) / requests.total };
}
