import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parse } from '@babel/parser';

interface Expression {
  source: string;
  flags: string;
  file: string;
}

const built = join(import.meta.dirname, '../..');
/** Every regular expression of the product, read from what was compiled. */
function expressions(): Expression[] {
  const files = ['src', 'commands', 'adapters'].flatMap((room) =>
    readdirSync(join(built, room), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(room, name)),
  );
  return files.flatMap((file) => {
    const { tokens } = parse(readFileSync(join(built, file), 'utf8'), { sourceType: 'module', tokens: true });
    return (tokens ?? []).flatMap(({ type, value }) =>
      type?.label === 'regexp' ? [{ source: String(value.pattern), flags: String(value.flags), file }] : [],
    );
  });
}

/** The longest words that any field takes are 1,200; a line that is typed may be longer. */
const long = 3_000;
/** What makes an expression go back and forth: its own letters, and what its classes may hold, again and again. */
function attacksOn({ source }: Expression): string[] {
  const own = source.match(/[A-Za-z]{2,}|[^\\[\]()?*+|^$]/g) ?? [];
  const pieces = [...' \t\n', ...'aA0é', ...',.;:-/@<>{}"=#', 'a ', '0-', 'a.', ' a,', 'by ', ...own, own.join('')];
  return [...new Set(pieces)].filter(Boolean).flatMap((piece) => {
    const many = piece.repeat(Math.ceil(long / piece.length)).slice(0, long);
    return [many, `${many}\u0000`, `${own[0] ?? 'a'}${many}\n!`];
  });
}

/** Runs in a thread of its own, so that whoever waits can lose patience. */
const runner = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ source, flags, attacks }) => {
  const expression = new RegExp(source, flags.replace('y', '').replace('g', ''));
  for (const attack of attacks) expression.test(attack);
  parentPort.postMessage('done');
});`;
/** Nothing near it is ever needed: an expression that goes back and forth would need years. */
const patienceMs = 20_000;

async function hanging(all: Expression[], patience = patienceMs): Promise<string[]> {
  const found: string[] = [];
  let worker = new Worker(runner, { eval: true });
  for (const one of all) {
    const done = new Promise<boolean>((end) => worker.once('message', () => end(true)));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((end) => {
      timer = setTimeout(() => end(false), patience);
    });
    worker.postMessage({ ...one, attacks: attacksOn(one) });
    const isDone = await Promise.race([done, late]);
    clearTimeout(timer);
    if (isDone) continue;
    found.push(`${one.file}: /${one.source}/${one.flags}`);
    await worker.terminate();
    worker = new Worker(runner, { eval: true });
  }
  await worker.terminate();
  return found;
}

test('nothing that anybody can write keeps Moot busy: every regular expression ends, whatever it reads', async () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(120);
  expect(await hanging(all)).toEqual([]);
}, 120_000);

test('an expression that does not end is found', async () => {
  const endless = ['^(a+)+$', '^(\\w+\\s?)*$', '(x|x)*y$', '^([^@]+)*@$'].map((source) => ({
    source,
    flags: '',
    file: 'x',
  }));
  expect(await hanging(endless, 1_000)).toHaveLength(endless.length);
}, 30_000);
