import { type ChildProcess, fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const warmUpSeconds = 3;
const mostInARound = 80_000;
export const secret = 'bench-signing-secret';

export interface Round {
  requestsPerSecond: number;
  /** Milliseconds. */
  p99: number;
  /** Processor time of all its processes for one request, all threads, in microseconds: it tells most on a busy machine. */
  processor: number;
}

/** A Slack that says yes to everything: what Moot posts is not what is measured, but it is really posted. */
export async function quietSlack(): Promise<Server> {
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
const execArgv = ['--max-semi-space-size=128'];

/** One of the processes that are driven, and its port. */
export interface Driven {
  child: ChildProcess;
  port: number;
}

export function started(script: string, settings: object): Promise<Driven> {
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

/** The same load on one process, or shared out evenly between several that are one bot. */
export async function drive(driven: Driven[], connections: number, seconds: number): Promise<Round> {
  const requestsLeft = stock();
  const loadAll = (seconds: number) =>
    Promise.all(driven.map(({ port }) => load(port, Math.ceil(connections / driven.length), seconds, requestsLeft)));
  const processor = async () => (await Promise.all(driven.map(({ child }) => processorOf(child)))).reduce(sum);
  await loadAll(warmUpSeconds);
  const before = await processor();
  const told = await loadAll(seconds);
  const spent = (await processor()) - before;
  const lost = told.map(({ non2xx, errors }) => non2xx + errors).reduce(sum);
  if (lost > 0) throw new Error(`${lost} requests were refused or lost: this round measured nothing`);
  return {
    requestsPerSecond: told.map(({ requests }) => requests.average).reduce(sum),
    p99: Math.max(...told.map(({ latency }) => latency.p99)),
    processor: (spent * 1e6) / told.map(({ requests }) => requests.total).reduce(sum),
  };
}

const sum = (one: number, other: number): number => one + other;

const load = (port: number, connections: number, duration: number, requestsLeft: ReturnType<typeof signed>[]) =>
  autocannon({
    url: `http://127.0.0.1:${port}/slack/events`,
    connections,
    duration,
    requests: [
      {
        method: 'POST',
        path: '/slack/events',
        setupRequest: (request) => Object.assign(request, requestsLeft.pop() ?? signed()),
      },
    ],
  });
