import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { languageAccepted, speaking } from '../../src/languages/language.js';
import type { Journal } from '../../src/ports.js';
import { cast } from './cast.js';
import { type Counter, type Outcome, requests } from './counter.js';
import { isCrossSite, isOurName, isOurPage, safetyHeaders } from './guard.js';
import type { Listener, Live } from './live.js';
import type { PageFile } from './page.js';
import { words } from './words.js';

/** What stands behind the doors. */
export interface House {
  port: number;
  host: string;
  page: Map<string, PageFile>;
  counter: Counter;
  live: Live;
  journal: Journal;
  /** Answers what is under `/p/`: the coalition's pages. */
  pages?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface Doors {
  address: string;
  close(): Promise<void>;
}

const bodyAtMost = 64 * 1024;
const stillHereMs = 25_000;

/** Opens the playground's doors. Fails when the port is taken. */
export async function listen(house: House): Promise<Doors> {
  const server = createServer({ requestTimeout: 15_000 }, (request, response) => {
    welcome(house, request, response).catch((fault) => {
      house.journal.fault(fault, { while: 'answering the playground' });
      if (response.headersSent) response.destroy();
      else no(request, response, 500, () => words.fault);
    });
  });
  await new Promise<void>((open, fail) => {
    server.once('error', fail);
    server.listen(house.port, house.host, open);
  });
  const { port } = server.address() as AddressInfo;
  const name = house.host.includes(':') ? `[${house.host}]` : house.host;
  return {
    address: `http://${name}:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
      }),
  };
}

/** In the language of the page that asked. */
const inTheirs = ({ headers }: IncomingMessage, said: () => string): string =>
  speaking(languageAccepted(headers['accept-language']), said);
const no = (request: IncomingMessage, response: ServerResponse, status: number, said: () => string): void =>
  say(response, status, { refused: inTheirs(request, said) });

async function welcome(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', headers } = request;
  const url = URL.canParse(request.url ?? '', 'http://here') ? new URL(request.url ?? '', 'http://here') : undefined;
  if (url?.pathname === '/healthz') return say(response, 200, { well: true });
  if (!isOurName(headers.host, house.host)) return no(request, response, 421, () => words.strangeHost);
  if (house.pages && url?.pathname.startsWith('/p/')) return house.pages(request, response);
  if (method === 'POST') return receive(house, url?.pathname ?? '', request, response);
  if (method !== 'GET' && method !== 'HEAD') return no(request, response, 405, () => words.notFound);
  const file = house.page.get(url?.pathname ?? '');
  if (file) {
    response.writeHead(200, { ...safetyHeaders, 'content-type': file.type, 'content-length': file.body.length });
    response.end(method === 'HEAD' ? undefined : file.body);
    return;
  }
  if (url?.pathname === '/events' && method === 'GET' && !isCrossSite(headers))
    return openEvents(house, url.searchParams.get('as'), request, response);
  no(request, response, 404, () => words.notFound);
}

async function receive(house: House, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOurPage(request.headers)) return no(request, response, 403, () => words.strangeOrigin);
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    return no(request, response, 413, () => words.tooLarge);
  }
  const outcome = await bringTo(house.counter, path, readJson(body));
  if (outcome === 'nowhere') no(request, response, 404, () => words.notFound);
  else if (outcome === 'misread') no(request, response, 400, () => words.misread);
  else if ('refused' in outcome) no(request, response, 409, outcome.refused);
  else say(response, 200, outcome);
}

async function bringTo(counter: Counter, path: string, asked: unknown): Promise<Outcome | 'nowhere' | 'misread'> {
  const doors: Record<string, () => Promise<Outcome> | undefined> = {
    '/typed': () => read('/typed', asked, (request) => counter.typed(request)),
    '/pressed': () => read('/pressed', asked, (request) => counter.pressed(request)),
    '/submitted': () => read('/submitted', asked, (request) => counter.submitted(request)),
    '/dismissed': () => read('/dismissed', asked, (request) => counter.dismissed(request)),
    '/clock': () => read('/clock', asked, (request) => counter.moved(request)),
    '/afresh': () => read('/afresh', asked, () => counter.afresh()),
  };
  if (!Object.hasOwn(doors, path)) return 'nowhere';
  return (await doors[path]?.()) ?? 'misread';
}

type Requests = typeof requests;
function read<Path extends keyof Requests>(
  path: Path,
  asked: unknown,
  then: (request: NonNullable<ReturnType<Requests[Path]['safeParse']>['data']>) => Promise<Outcome>,
): Promise<Outcome> | undefined {
  const parsed = requests[path].safeParse(asked);
  return parsed.success ? then(parsed.data as Parameters<typeof then>[0]) : undefined;
}

/** The words sent, or undefined when there are too many. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > bodyAtMost) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed on return: the answer must still find its way back.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > bodyAtMost) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Server-sent events: everything first, then what happens, and a sign of life in between. */
async function openEvents(
  { counter, live }: House,
  as: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (as === null || !cast.some(({ key }) => key === as)) {
    no(request, response, 400, () => words.misread);
    return;
  }
  const stream = { 'content-type': 'text/event-stream; charset=utf-8', connection: 'close' };
  response.writeHead(200, { ...safetyHeaders, ...stream });
  const listener: Listener = {
    person: as,
    language: await counter.languageOf(as),
    send: (event, what) => void response.write(`event: ${event}\ndata: ${JSON.stringify(what)}\n\n`),
    end: () => void response.end(),
  };
  if (!live.join(listener)) {
    response.end(`event: full\ndata: ${JSON.stringify({ refused: inTheirs(request, () => words.tooManyPages) })}\n\n`);
    return;
  }
  const stillHere = setInterval(() => response.write(': still here\n\n'), stillHereMs).unref();
  response.once('close', () => {
    clearInterval(stillHere);
    live.leave(listener);
  });
}

function say(response: ServerResponse, status: number, what: unknown): void {
  response.writeHead(status, { ...safetyHeaders, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(what));
}
