import { createServer } from 'node:http';
import type { Routes } from './pages.js';

/** Doors for the pages alone, where nothing else of Moot listens; answers with how to close them. Fails when the port is taken. */
export async function openDoors(host: string, port: number, routes: Routes): Promise<() => Promise<void>> {
  const server = createServer({ requestTimeout: 15_000 }, routes);
  await new Promise<void>((open, fail) => {
    server.once('error', fail);
    server.listen(port, host, open);
  });
  return () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeIdleConnections();
    });
}
