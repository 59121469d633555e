import { type ChildProcess, fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const rounds = 5;
const warmUpSeconds = 3;
const measureSeconds = 6;
const connections = 50;
const mostInARound = 80_000;
const secret = 'bench-signing-secret';

interface Round {
  requestsPerSecond: number;
  p99: number;
}

/**
 * Drives a bare Bolt app that only acks, and Moot answering a real `/moot commit we …` that is in its SQLite log before
 * the ack, in turn and with the same signed load. Returns the ratio of their medians: ours / bare.
 */
export async function commands(): Promise<unknown> {
  const slack = await quietSlack();
  const apiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
  const bare = await started('bareBolt.js', { apiUrl, secret });
  const ours = await started('ourBolt.js', { apiUrl, secret });
  const told: { bare: Round[]; ours: Round[] } = { bare: [], ours: [] };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const order = round % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const);
      for (const which of order) {
        const one = await drive((which === 'bare' ? bare : ours).port);
        told[which].push(one);
        process.stderr.write(
          `round ${round} of ${rounds}, ${which}: ${one.requestsPerSecond.toFixed(0)} requests/s, p99 ${one.p99} ms\n`,
        );
      }
    }
  } finally {
    for (const { child } of [bare, ours]) child.kill('SIGKILL');
    slack.close();
  }
  const [bareRate, oursRate] = [median(told.bare.map(rate)), median(told.ours.map(rate))];
  return {
    ratio: Number((oursRate / bareRate).toFixed(3)),
    bare: { requestsPerSecond: Math.round(bareRate), p99: median(told.bare.map(({ p99 }) => p99)) },
    ours: { requestsPerSecond: Math.round(oursRate), p99: median(told.ours.map(({ p99 }) => p99)) },
  };
}

const rate = ({ requestsPerSecond }: Round): number => requestsPerSecond;
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

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
const execArgv = ['--max-semi-space-size=32'];

function started(script: string, settings: Record<string, string>): Promise<{ child: ChildProcess; port: number }> {
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

async function drive(port: number): Promise<Round> {
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
  const { requests, latency, non2xx, errors } = await load(measureSeconds);
  if (non2xx + errors > 0)
    throw new Error(`${non2xx} requests were refused and ${errors} were lost: this round measured nothing`);
  return { requestsPerSecond: requests.average, p99: latency.p99 };
}
