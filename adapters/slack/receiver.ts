import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { App, Receiver } from '@slack/bolt';
import { z } from 'zod';
import type { Clock, Journal } from '../../src/ports.js';
import { Doorkeeper } from './doorkeeper.js';
import { hasItsShape } from './shape.js';

/** Everything else that the same port answers: health, pages. */
export type Routes = (request: IncomingMessage, response: ServerResponse) => void;

/** The pages of installing; true when the request was for one of them. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface ReceiverSettings {
  signingSecret: string;
  host: string;
  port: number;
  clock: Clock;
  journal: () => Journal;
  customRoutes?: Routes;
  pages?: Pages;
}

const path = '/slack/events';
const maxBytes = 1_048_576;

/**
 * Slack's requests over HTTP, for Bolt. Bolt's own receiver accepts a timestamp from the future and the same request
 * twice, and costs more per request than Moot's work does.
 */
export class LeanReceiver implements Receiver {
  private app: App | undefined;
  private readonly server: Server;
  private readonly doorkeeper: Doorkeeper;
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly settings: ReceiverSettings) {
    this.doorkeeper = new Doorkeeper(settings.signingSecret, settings.clock);
    this.server = createServer((request, response) => this.route(request, response));
    this.server.requestTimeout = 10_000;
  }

  init(app: App): void {
    this.app = app;
  }

  start(): Promise<Server> {
    const { host, port } = this.settings;
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => resolve(this.server));
    });
  }

  /** Takes nothing new, and lets what is under way finish. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    while (this.underWay.size > 0) await Promise.all(this.underWay);
    this.server.closeAllConnections();
    await closed;
  }

  private route(request: IncomingMessage, response: ServerResponse): void {
    const { customRoutes, pages } = this.settings;
    const isOurs = request.url === path || request.url?.startsWith(`${path}?`);
    if (isOurs && request.method === 'POST') this.receive(request, response);
    else if (pages?.(request, response)) return;
    else if (customRoutes) customRoutes(request, response);
    else end(response, isOurs ? 405 : 404);
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else if (!response.headersSent) end(response.setHeader('connection', 'close'), 413);
    });
    request.on('end', () => {
      if (bytes > maxBytes) return;
      const answering = this.answer(
        request,
        response,
        chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks),
      );
      this.underWay.add(answering);
      void answering.finally(() => this.underWay.delete(answering));
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse, raw: Buffer): Promise<void> {
    const { headers } = request;
    const signature = String(headers['x-slack-signature'] ?? '');
    const verdict = this.doorkeeper.judge(signature, String(headers['x-slack-request-timestamp'] ?? ''), raw);
    if (verdict === 'refused') return end(response, 401);
    if (verdict === 'seen before') return end(response, 200);
    const body = readBody(raw, headers['content-type'] ?? '');
    if (!body) return end(response, 400);
    if (body.ssl_check !== undefined) return end(response, 200);
    if (body.type === 'url_verification') return send(response, { challenge: String(body.challenge) });
    if (!hasItsShape(body)) return this.passOver(response);
    try {
      await this.process(request, response, body);
    } catch (fault) {
      if (isMisshapen(fault)) return this.passOver(response);
      // It did not happen, so the same request may come again.
      this.doorkeeper.forget(signature);
      this.settings.journal().fault(fault, { platform: 'slack', while: 'receiving' });
      if (!response.headersSent) end(response, 500);
    }
  }

  /** Nothing we can read: sent again it would read no better. */
  private passOver(response: ServerResponse): void {
    this.settings.journal().info({ platform: 'slack' }, 'a request that could not be read was passed over');
    if (!response.headersSent) end(response, 400);
  }

  private async process(
    request: IncomingMessage,
    response: ServerResponse,
    body: Record<string, unknown>,
  ): Promise<void> {
    const retry = request.headers['x-slack-retry-num'];
    // Bolt acknowledges an event before it is heard; Slack must hear of it only after, so that it sends a lost one again.
    const isEvent = body.event !== undefined;
    await this.app?.processEvent({
      body,
      ...(retry ? { retryNum: Number(retry) } : {}),
      ack: async (answer?: unknown) => {
        if (!isEvent && !response.headersSent) send(response, answer);
      },
    });
    if (!response.headersSent) end(response, isEvent ? 200 : 404);
  }
}

/** Our own schemas say so; Bolt keeps what went wrong under `original`. */
function isMisshapen(fault: unknown): boolean {
  const original = fault instanceof Error && 'original' in fault ? fault.original : undefined;
  return fault instanceof z.ZodError || original instanceof z.ZodError;
}

/** The body as Bolt wants it: an event's JSON, a command's fields, or an interaction's `payload`. */
function readBody(raw: Buffer, contentType: string): Record<string, unknown> | undefined {
  try {
    const text = raw.toString('utf8');
    if (contentType.startsWith('application/json')) return objectIn(text);
    const fields = parse(text);
    return typeof fields.payload === 'string' ? objectIn(fields.payload) : { ...fields };
  } catch {
    return undefined;
  }
}

const objectIn = (json: string): Record<string, unknown> | undefined => {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
};

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 }).end();
}

/** With its length said, head and body leave in one piece. */
function send(response: ServerResponse, answer: unknown): void {
  if (answer === undefined || answer === '') {
    end(response, 200);
    return;
  }
  const isText = typeof answer === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  const body = isText ? answer : JSON.stringify(answer);
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}
