import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How this process is. */
export interface Health {
  /** Its heart beats. Not well for long: start it anew. */
  isWell(): boolean;
  /** It can answer people now: it stands, does not stop, and its store answers. */
  isReady(): Promise<boolean>;
  /** The figures as Prometheus reads them. */
  figures?(): Promise<{ type: string; text: string }>;
}

export type Routes = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers `/healthz` and `/readyz`, and `/metrics` where figures are told; everything else goes on to `next`. */
export function routes({ isWell, isReady, figures }: Health, next: Routes = nothingHere): Routes {
  return (request, response) => {
    const path = request.url?.split('?')[0];
    const asks = request.method === 'GET' || request.method === 'HEAD';
    const answered = (answer: Promise<void>) => void answer.catch(() => say(response, 500, { fault: true }));
    if (asks && path === '/healthz') say(response, isWell() ? 200 : 503, { well: isWell() });
    else if (asks && path === '/readyz')
      answered(isReady().then((ready) => say(response, ready ? 200 : 503, { ready })));
    else if (asks && path === '/metrics' && figures)
      answered(figures().then(({ type, text }) => void response.writeHead(200, { 'content-type': type }).end(text)));
    else next(request, response);
  };
}

const nothingHere: Routes = (_request, response) => say(response, 404, { found: false });

function say(response: ServerResponse, status: number, what: object): void {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify(what));
}

/** Opens doors of its own. Fails when the port is taken. Returns how they are closed. */
export async function openDoors(host: string, port: number, answer: Routes): Promise<() => Promise<void>> {
  const server = createServer({ requestTimeout: 10_000 }, answer);
  await new Promise<void>((open, fail) => {
    server.once('error', fail);
    server.listen(port, host, open);
  });
  return () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
}
