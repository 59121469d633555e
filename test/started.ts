import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { closeAtLast, closed } from './adapters/leftOpen.js';

export const script = fileURLToPath(new URL('../src/main.js', import.meta.url));

/** A whole process of Moot's. */
export interface Started {
  child: ChildProcess;
  /** All it has said. */
  said: () => string;
  /** Until it has said this; fails when it ends before. */
  until: (words: string) => Promise<void>;
  ended: Promise<number | null>;
}

/** `npm start` with these variables and no others, in a folder without a `.env`. */
export function start(folder: string, env: Record<string, string>, file = script): Started {
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', MOOT_LOG: 'silent', ...env },
  });
  let heard = '';
  const listeners: (() => void)[] = [];
  const hear = (chunk: Buffer) => {
    heard += chunk.toString();
    for (const listen of listeners) listen();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((end) => child.once('exit', end));
  closeAtLast(child, async () => void child.kill('SIGKILL'));
  void ended.then(() => closed(child));
  const until = (words: string) =>
    new Promise<void>((found, fail) => {
      const look = () => heard.includes(words) && found();
      listeners.push(look);
      look();
      void ended.then(() => fail(new Error(`It ended, having said:\n${heard}`)));
    });
  return { child, said: () => heard, until, ended };
}
