import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openForReading } from '../adapters/sqlite/database.js';
import { cast } from '../adapters/web/cast.js';
import type { Drawn, DrawnForm } from '../adapters/web/render.js';
import { story } from '../adapters/web/story.js';

/** The five who answer for an organisation from the beginning, each with its name. */
const organisations = Object.entries(story.organisations).map(([who, { name }]) => [who, name ?? ''] as const);
const whos = organisations.map(([who]) => who);
const secretOf = (who: string, kind: string): string => `zq${kind}${whos.indexOf(who) * 7 + 11}qz`;
const kinds = ['unsaid', 'worry', 'need'] as const;
const secrets = whos.flatMap((who) => kinds.map((kind) => secretOf(who, kind)));

const script = fileURLToPath(new URL('../src/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'moot-nobody-'));
const file = join(folder, 'moot.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

/** Moot as it is started, saying in its log all that it ever says; and what a browser asks of it. */
async function start() {
  const env = { PATH: process.env.PATH ?? '', PORT: '0', MOOT_FILE: file, MOOT_LOG: 'trace' };
  const child = spawn(process.execPath, [script], { cwd: folder, env });
  let log = '';
  const address = await new Promise<string>((open) => {
    const hear = (chunk: Buffer) => {
      log += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(log);
      if (found) open(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  let made = 0;
  const post = async (path: string, what: object) => {
    made += 1;
    const body = JSON.stringify(path === '/clock' ? what : { delivery: `request-${made}`, ...what });
    const headers = { 'content-type': 'application/json', 'x-moot': 'playground' };
    const answer = await fetch(address + path, { method: 'POST', body, headers });
    return (await answer.json()) as { form?: DrawnForm; message?: Drawn; refused?: string };
  };
  /** Opens a form by typing, fills it in, and sends it; what is not filled in keeps what stands there. */
  const fill = async (as: string, line: string, values: Record<string, string>) => {
    const room = cast.find(({ key }) => key === as)?.room ?? '';
    const { form } = await post('/typed', { as, room, line });
    if (!form) throw new Error(`No form for ${line}`);
    const initial = Object.fromEntries(form.fields.flatMap(({ name, initial: at }) => (at ? [[name, at]] : [])));
    const { message } = await post('/submitted', { as, room, wire: form.wire, values: { ...initial, ...values } });
    if (!message) throw new Error(`No answer to ${line}`);
    return message;
  };
  /** All that a page shows to this person when it is opened. */
  const page = async (as: string): Promise<Drawn[]> => {
    const answer = await fetch(`${address}/events?as=${as}`);
    let told = '';
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      told += Buffer.from(chunk).toString();
      if (told.includes('\n\n')) break;
    }
    return (JSON.parse(/^data: (.*)$/m.exec(told)?.[1] ?? '{}') as { messages: Drawn[] }).messages;
  };
  const ended = new Promise((end) => child.once('exit', end));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { post, fill, page, stop, log: () => log };
}

const filesNow = (): Buffer[] =>
  ['', '-wal', '-shm']
    .flatMap((end) => [file + end, `${file}.playground${end}`])
    .filter(existsSync)
    .map((path) => readFileSync(path));
const holding = (bytes: Buffer[]): string[] => secrets.filter((one) => bytes.some((all) => all.includes(one)));

async function records(of: string, tables: string[]): Promise<string[]> {
  const db = await openForReading(of);
  const rows = tables.flatMap((table) => db.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]);
  db.close();
  return rows.map((row) => JSON.stringify(row));
}

test('in the file, the playground’s file, the logs and the web pages nothing leads from words without a name to who said them', async () => {
  const moot = await start();
  for (const [index, who] of whos.entries()) {
    const [seen, other] = index % 2 ? ['noname', 'notkept'] : ['notkept', 'noname'];
    const sent = await moot.fill(who, 'checkin answer', { room: 'some', unsaid: secretOf(who, 'unsaid'), seen: seen! });
    expect(JSON.stringify(sent)).toContain(secretOf(who, 'unsaid'));
    await moot.fill(who, 'concern worry', { text: secretOf(who, 'worry'), seen: other! });
    const room = cast.find(({ key }) => key === who)?.room;
    const wire = JSON.stringify({
      type: 'sensecheck.answer',
      id: 's1',
      statement: 1,
      answer: index < 2 ? 'yes' : 'no',
    });
    const coalition = /"wire":"([a-z0-9]{8})\{/.exec(JSON.stringify(sent))?.[1];
    await moot.post('/pressed', { as: who, room, wire: `${coalition}${wire}` });
    const opens = JSON.stringify({ o: 'propose need', w: { id: 's1', statement: '1' } });
    const { form } = await moot.post('/pressed', { as: who, room, wire: `${coalition}${opens}` });
    await moot.post('/submitted', { as: who, room, wire: form?.wire, values: { text: secretOf(who, 'need') } });
  }
  // Before the close no byte outside a box holds them, and in a box they are sealed; a page shows a person only their own.
  expect(holding(filesNow())).toEqual([]);
  expect(
    (await moot.page('farah')).filter((one) => secrets.some((said) => JSON.stringify(one).includes(said))),
  ).toEqual([]);

  for (const move of ['monday', 'day', 'day', 'monday', 'day', 'day', 'monday', 'day'])
    await moot.post('/clock', { move });
  const shown: Drawn[] = (await Promise.all(cast.map(({ key }) => moot.page(key)))).flat();
  await moot.stop();

  // What was due on the way happened in its time.
  const posted = (title: string) => Date.parse(shown.find((one) => one.title === title)?.at ?? '');
  expect(Math.round((posted('From the check-in') - posted('Check-in')) / 3_600_000)).toBe(72);

  const telling = shown.filter((one) => secrets.some((said) => JSON.stringify(one).includes(said)));
  const read = JSON.stringify(telling);
  // Whoever says yes needs nothing; all else is read out.
  const unread = secrets.filter((said) => !read.includes(said));
  expect(unread).toEqual(whos.slice(0, 2).map((who) => secretOf(who, 'need')));
  const kept = [
    ...(await records(file, ['log', 'story', 'board', 'box', 'ballot', 'room', 'person', 'invite', 'wake', 'erasure'])),
    ...(await records(`${file}.playground`, ['web_messages', 'web_facts'])),
  ].filter((record) => secrets.some((said) => record.includes(said)));
  expect(kept.length).toBeGreaterThan(2);
  const traces = [
    ...organisations.map(([, name]) => name),
    ...whos.map((who) => `web:${who}`),
    ...cast.map(({ name }) => name),
  ];
  for (const record of [...kept, ...telling.map((one) => JSON.stringify(one))])
    expect(traces.filter((trace) => record.includes(trace))).toEqual([]);
  expect(telling.every((one) => !one.private)).toBe(true);
  expect(moot.log()).toContain('open');
  expect(holding([Buffer.from(moot.log())])).toEqual([]);
  for (const who of whos) expect(moot.log()).not.toContain(`web:${who}`);
}, 60_000);
