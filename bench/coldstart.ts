import { fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Entry, emptyState, evolve } from '../src/coalition.js';
import { longStory } from './longStory.js';

const events = 100_000;
const rounds = 7;

/**
 * How long reading a story of 100,000 events takes beside JSON.parse alone; how soon a process that starts can answer; what a
 * coalition at rest takes of memory. Returns the ratio reading / parsing.
 */
export async function coldstart(): Promise<unknown> {
  const story = await longStory(events);
  const [parsing, reading]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(
      timed(() => {
        for (const text of story) JSON.parse(text);
      }),
    );
    reading.push(timed(() => read(story)));
  }
  const [parseMs, readMs] = [median(parsing), median(reading)];
  const ready = [];
  for (let round = 0; round < rounds; round += 1) ready.push(await readyIn());
  return {
    ratio: Number((readMs / parseMs).toFixed(3)),
    events,
    parseMs,
    readMs,
    readyMs: median(ready),
    bytesPerCoalition: await memory(),
  };
}

const median = (numbers: number[]): number => Math.round([...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0);

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function read(story: string[]): void {
  const state = emptyState();
  for (const text of story) evolve(state, JSON.parse(text) as Entry);
  if (state.commitments.all.size < events / 4) throw new Error('The story was not read');
}

/** Milliseconds from starting the process to its line that says it listens. */
function readyIn(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'moot-bench-'));
  const env = {
    PATH: process.env.PATH ?? '',
    MOOT_LOG: 'silent',
    PORT: '0',
    MOOT_FILE: join(folder, 'moot.sqlite'),
    SLACK_BOT_TOKENS: 'T0BENCH=xoxb-bench',
    SLACK_SIGNING_SECRET: 'bench',
  };
  const began = performance.now();
  const script = fileURLToPath(new URL('../src/main.js', import.meta.url));
  const child = spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((ready, fail) => {
    child.once('exit', () => fail(new Error('Moot ended')));
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('Moot listens')) return;
      ready(performance.now() - began);
      child.removeAllListeners('exit');
      child.once('exit', () => rmSync(folder, { recursive: true }));
      child.kill('SIGKILL');
    });
  });
}

function memory(): Promise<number> {
  const script = fileURLToPath(new URL('memory.js', import.meta.url));
  const child = fork(script, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--expose-gc'] });
  return new Promise((told, fail) => {
    child.once('message', (bytes) => told(Number(bytes)));
    child.once('exit', (code) => code !== 0 && fail(new Error(`memory.js ended with ${code}`)));
  });
}
