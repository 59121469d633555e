import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOurName } from '../../adapters/web/guard.js';
import type { Drawn, DrawnForm } from '../../adapters/web/render.js';
import { words as commitmentWords } from '../../src/commitments/words.js';
import { vans } from './pictures.js';
import { webDesk } from './webDesk.js';

type Desk = Awaited<ReturnType<typeof webDesk>>;
type Told = { event: string; what: Record<string, unknown> };
interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
  json: Record<string, unknown>;
}

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

async function desk(...how: Parameters<typeof webDesk>): Promise<Desk> {
  const made = await webDesk(...how);
  open.push({ stop: () => leave(made) });
  return made;
}
const leave = async (made: Desk) => {
  await made.playground.stop();
  await made.moot.stop();
};

function send(made: Desk, method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(made.address);
  return new Promise<Answer>((answer, fail) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        const isJson = String(response.headers['content-type']).startsWith('application/json');
        answer({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text,
          json: isJson ? JSON.parse(text) : {},
        });
      });
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

let requestsMade = 0;
const ours = { 'content-type': 'application/json', 'x-moot': 'playground' };
const post = (made: Desk, path: string, what: Record<string, unknown>, headers: Record<string, string> = ours) => {
  requestsMade += 1;
  const delivery = 'as' in what && path !== '/dismissed' ? { delivery: `request-${requestsMade}` } : {};
  return send(made, 'POST', path, JSON.stringify({ ...delivery, ...what }), headers);
};

/** A page looking through one person's eyes: what it has been told, and a wait for what it will be told. */
function look(made: Desk, as: string) {
  const { hostname, port } = new URL(made.address);
  const told: Told[] = [];
  let news = () => {};
  const asked = request({ hostname, port, path: `/events?as=${as}`, agent: false }, (response) => {
    let rest = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      const parts = `${rest}${part}`.split('\n\n');
      rest = parts.pop() ?? '';
      for (const one of parts) {
        const [, event = '', what = '{}'] = /^event: (.*)\ndata: (.*)$/.exec(one) ?? [];
        told.push({ event, what: JSON.parse(what) });
      }
      news();
    });
  });
  asked.on('error', () => undefined).end();
  open.unshift({
    stop: async () => {
      asked.destroy();
    },
  });
  const messages = (): Drawn[] => {
    const all = told.flatMap(({ event, what }) =>
      event === 'everything' ? (what.messages as Drawn[]) : event === 'message' ? [what as unknown as Drawn] : [],
    );
    return [...new Map(all.map((one) => [one.id, one])).values()];
  };
  const until = async <T>(found: () => T | undefined): Promise<T> => {
    for (;;) {
      const seen = found();
      if (seen !== undefined) return seen;
      await new Promise<void>((next) => {
        news = next;
      });
    }
  };
  const message = (place: string, words: string) =>
    until(() => messages().find((one) => one.place === place && JSON.stringify(one).includes(words)));
  return { told, messages, until, message };
}

const wireOf = (message: Drawn, label: string): string => {
  const buttons = message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const button = buttons.find((one) => one.label === label);
  if (!button || !('wire' in button)) throw new Error(`No button ${label}`);
  return button.wire;
};
/** A button's wire begins with its coalition. */
const coalitionOf = (welcome: Drawn): string => wireOf(welcome, 'What needs me?').slice(0, 8);
const file = () => join(mkdtempSync(join(tmpdir(), 'moot-web-')), 'playground.sqlite');
const formOf = ({ json }: Answer) => json.form as DrawnForm;
const messageOf = ({ json }: Answer) => json.message as Drawn;

describe('the coalition a visitor finds', () => {
  test('three rooms have the welcome, and five organisations and a newcomer are there', async () => {
    const made = await desk();
    const page = look(made, 'amal');
    for (const room of ['riverside', 'harbour', 'nurses']) {
      await page.message(room, 'Riverside Coalition meets here');
      await page.message(room, 'Street Nurses joins');
    }
    expect(made.faults).toEqual([]);
    expect(page.told[0]?.what.cast).toHaveLength(7);
    const welcome = await page.message('harbour', 'meets here');
    const { members, checkins, disagreements, commitments } = await made.moot.recall(coalitionOf(welcome));
    expect([...members.organisations.values()].map(({ name }) => name)).toEqual([
      'Rooted',
      'Welcome Kitchen',
      'Harbour Trust',
      'Legal Bridge',
      'Street Nurses',
    ]);
    expect(members.people.size).toBe(6);
    expect([checkins.rounds.size, disagreements.senseChecks.size, commitments.all.size]).toEqual([1, 1, 2]);
  });

  test('what Rooted asked of Legal Bridge waits for Dilys alone', async () => {
    const made = await desk();
    const [dilys, amal] = [look(made, 'dilys'), look(made, 'amal')];
    await dilys.message('dilys', 'check the leaflet');
    await amal.message('nurses', 'keep a kitchen table');
    expect(amal.messages().filter(({ place }) => place === 'dilys')).toEqual([]);
  });

  test('a second start fills nothing twice', async () => {
    const kept = file();
    const before = await webDesk({ file: kept });
    const coalition = coalitionOf(await look(before, 'amal').message('nurses', 'meets here'));
    const entries = await before.ports.log.read(coalition, 0);
    await leave(before);
    const after = await desk({ file: kept }, before.ports);
    expect(coalitionOf(await look(after, 'amal').message('nurses', 'meets here'))).toBe(coalition);
    expect(await after.ports.log.read(coalition, 0)).toEqual(entries);
  });

  test('when the coalition is gone but its messages are not, the playground begins again', async () => {
    const kept = file();
    await leave(await webDesk({ file: kept }));
    const after = await desk({ file: kept });
    const page = look(after, 'amal');
    await page.message('riverside', 'meets here');
    expect(
      page.messages().filter((one) => one.place === 'riverside' && one.title?.endsWith('meets here')),
    ).toHaveLength(1);
  });

  test('starting afresh founds a new coalition in empty rooms', async () => {
    const made = await desk();
    const page = look(made, 'amal');
    const old = await page.message('riverside', 'meets here');
    expect((await post(made, '/afresh', {})).json).toEqual({ done: true });
    const fresh = await page.until(() =>
      page.messages().find(({ id, title, place }) => id > old.id && title === old.title && place === 'riverside'),
    );
    expect(coalitionOf(fresh)).not.toBe(coalitionOf(old));
    const again = look(made, 'amal');
    for (const room of ['riverside', 'harbour', 'nurses']) await again.message(room, 'meets here');
    expect(again.messages().filter(({ title }) => title === old.title)).toHaveLength(3);
    expect(made.faults).toEqual([]);
  });
});

describe('what a visitor does', () => {
  test('a typed word is answered privately, and only to the one who typed it', async () => {
    const made = await desk();
    const [amal, chidi] = [look(made, 'amal'), look(made, 'chidi')];
    const answer = await post(made, '/typed', { as: 'amal', room: 'riverside', line: '/moot help' });
    expect(messageOf(answer)).toMatchObject({ place: 'amal', private: true, whisper: true, asked: '/moot help' });
    await amal.message('amal', 'What you can type');
    expect(
      (await post(made, '/typed', { as: 'bea', room: 'riverside', line: 'commit we will bring chairs' })).status,
    ).toBe(200);
    await chidi.message('harbour', 'bring chairs');
    expect(JSON.stringify(chidi.messages())).not.toContain('What you can type');
  });

  test('a form is opened, comes back with what is wrong beside its field, and then with thanks', async () => {
    const made = await desk();
    const asked = await post(made, '/typed', { as: 'farah', room: 'riverside', line: 'setup organisation' });
    const form = formOf(asked);
    expect(form.fields.map(({ kind }) => kind)).toEqual(['short', 'choice', 'choice', 'choice', 'long']);
    const where = { as: 'farah', room: 'riverside', wire: form.wire };
    const values = { name: '', kind: 'community', size: 'tiny', lived: 'yes', hopes: 'A first word' };
    expect((await post(made, '/submitted', { ...where, values })).json).toEqual({
      problems: { name: 'Please fill this in.' },
    });
    const done = await post(made, '/submitted', { ...where, values: { ...values, name: 'Tenants’ Voice' } });
    expect(messageOf(done).title).toBe('Tenants’ Voice');
    await look(made, 'emre').message('nurses', 'Tenants’ Voice joins');
  });

  test('a pressed yes becomes a card in all three rooms', async () => {
    const made = await desk();
    const page = look(made, 'dilys');
    const ask = await page.message('dilys', 'check the leaflet');
    const pressed = await post(made, '/pressed', { as: 'dilys', wire: wireOf(ask, 'Yes') });
    expect(messageOf(pressed).whisper).toBe(true);
    for (const room of ['riverside', 'harbour', 'nurses']) await page.message(room, 'check the leaflet');
    const revised = await page.until(() => page.messages().find(({ id, revised }) => id === ask.id && revised));
    expect(JSON.stringify(revised)).toContain('Your answer: yes');
  });

  test('the same request sent twice happens once', async () => {
    const made = await desk();
    const twice = { as: 'bea', room: 'riverside', line: 'commit we will bring chairs', delivery: 'the-same-one' };
    const [one, two] = [await post(made, '/typed', twice), await post(made, '/typed', twice)];
    expect(messageOf(two).id).toBe(messageOf(one).id);
    const page = look(made, 'bea');
    const card = await page.message('riverside', 'bring chairs');
    const { commitments } = await made.moot.recall(wireOf(card, 'Done').slice(0, 8));
    expect([...commitments.all.values()].filter(({ what }) => what.includes('bring chairs'))).toHaveLength(1);
  });

  test('nobody speaks in a room they are not in', async () => {
    const made = await desk();
    const answer = await post(made, '/typed', { as: 'chidi', room: 'riverside', line: 'help' });
    expect([answer.status, answer.json.refused]).toEqual([409, 'Chidi is not in this room. Choose somebody who is.']);
  });

  test('a private answer can be dismissed, a card that hangs cannot', async () => {
    const made = await desk();
    const page = look(made, 'dilys');
    const ask = await page.message('dilys', 'check the leaflet');
    const { id } = messageOf(await post(made, '/typed', { as: 'dilys', room: 'nurses', line: 'help' }));
    await post(made, '/dismissed', { as: 'dilys', id: ask.id });
    await post(made, '/dismissed', { as: 'dilys', id });
    await page.until(() => page.told.find(({ event }) => event === 'gone'));
    const again = look(made, 'dilys');
    await again.message('dilys', 'check the leaflet');
    expect(again.messages().some((one) => one.id === id)).toBe(false);
  });

  test('a press inside a private answer puts the next answer in its place', async () => {
    const made = await desk();
    const page = look(made, 'emre');
    const card = await page.message('nurses', 'Weekend phone rota');
    const where = { as: 'emre', room: 'nurses' };
    const first = messageOf(await post(made, '/pressed', { ...where, wire: wireOf(card, 'Answer privately') }));
    const next = messageOf(await post(made, '/pressed', { ...where, wire: wireOf(first, 'Yes'), from: first.id }));
    expect(next.id).toBeGreaterThan(first.id);
    expect(await page.until(() => page.told.find(({ event }) => event === 'gone'))).toMatchObject({
      what: { id: first.id },
    });
    await post(made, '/pressed', { ...where, wire: wireOf(next, 'Pass'), from: card.id });
    const again = look(made, 'emre');
    expect((await again.message('nurses', 'Weekend phone rota')).id).toBe(card.id);
  });

  test('a private message waits until its reader has looked', async () => {
    const made = await desk();
    const amal = look(made, 'amal');
    const waits = ({ event, what }: Told): boolean =>
      (event === 'waiting' ? (what as unknown as string[]) : ((what.waiting as string[]) ?? [])).includes('dilys');
    await amal.until(() => amal.told.find(waits));
    await look(made, 'dilys').message('dilys', 'check the leaflet');
    await amal.until(() =>
      amal.told.filter(({ event }) => event === 'waiting').some((one) => !waits(one)) ? true : undefined,
    );
  });
});

describe('the clock', () => {
  test('it goes to next Monday at nine, and what is due on the way happens', async () => {
    const made = await desk({ now: () => new Date('2026-06-17T10:00:00.000Z') });
    const page = look(made, 'bea');
    await page.message('riverside', 'keep a kitchen table');
    expect((await post(made, '/clock', { move: 'monday' })).json).toEqual({ now: '2026-06-22T08:00:00.000Z' });
    expect(page.messages().filter((one) => JSON.stringify(one).includes(commitmentWords.remindAfter))).toEqual([]);
    await post(made, '/clock', { move: { to: '2026-07-02T18:00' } });
    const reminder = await page.message('bea', commitmentWords.remindAfter);
    expect(reminder.at).toBe('2026-07-02T08:00:00.000Z');
    expect(made.faults).toEqual([]);
  });

  test('an hour is an hour and a day is a day on the calendar, also when the clocks change', async () => {
    const made = await desk({ now: () => new Date('2026-10-24T09:00:00.000Z') });
    expect((await post(made, '/clock', { move: 'hour' })).json.now).toBe('2026-10-24T10:00:00.000Z');
    expect((await post(made, '/clock', { move: 'day' })).json.now).toBe('2026-10-25T11:00:00.000Z');
  });

  test.each([
    ['2026-06-16T09:00', 'This clock goes forward only. Choose a later time.'],
    ['2028-06-16T09:00', 'That is more than a year ahead. Please go in smaller steps.'],
    ['2026-06-31T09:00', 'I could not find that time in Europe/London. Check the date, please.'],
  ])('it does not go to %s', async (to, refused) => {
    const made = await desk({ now: () => new Date('2026-06-17T10:00:00.000Z') });
    expect(await post(made, '/clock', { move: { to } })).toMatchObject({ status: 409, json: { refused } });
    expect(made.playground.clock().toISOString()).toBe('2026-06-17T10:00:00.000Z');
  });

  test('after a restart the clock and every message are where they were, and answers that one person saw are gone', async () => {
    const settings = { file: file(), now: () => new Date('2026-06-17T10:00:00.000Z') };
    const before = await webDesk(settings);
    const { id } = messageOf(await post(before, '/typed', { as: 'amal', room: 'riverside', line: 'help' }));
    await post(before, '/clock', { move: 'hour' });
    const page = look(before, 'amal');
    await page.message('nurses', 'keep a kitchen table');
    await leave(before);
    const after = await desk(settings, before.ports);
    expect(after.playground.clock().toISOString()).toBe('2026-06-17T11:00:00.000Z');
    const again = look(after, 'amal');
    await again.message('nurses', 'keep a kitchen table');
    const kept = page.messages().filter(({ whisper }) => !whisper);
    expect(again.messages().map((one) => one.id)).toEqual(expect.arrayContaining(kept.map((one) => one.id)));
    expect(page.messages().map((one) => one.id)).toContain(id);
    expect(again.messages().filter(({ whisper }) => whisper)).toEqual([]);
  });

  test('an answer that one person sees leaves their page after an hour', async () => {
    const made = await desk({ now: () => new Date('2026-06-17T10:00:00.000Z') });
    const { id } = messageOf(await post(made, '/typed', { as: 'amal', room: 'riverside', line: 'help' }));
    await post(made, '/clock', { move: 'hour' });
    const page = look(made, 'amal');
    await page.message('riverside', 'meets here');
    expect(page.messages().map((one) => one.id)).toContain(id);
    await post(made, '/clock', { move: 'hour' });
    expect(await page.until(() => page.told.find(({ event }) => event === 'gone'))).toMatchObject({ what: { id } });
  });
});

describe('the messenger', () => {
  test('it knows for certain what arrived, keeps a repeated delivery once, and refuses strangers', async () => {
    const made = await desk();
    const { messenger } = made.playground;
    const welcome = await look(made, 'amal').message('riverside', 'meets here');
    const { members } = await made.moot.recall(coalitionOf(welcome));
    const [room = 'web:none'] = members.rooms.keys();
    const note = { blocks: [{ kind: 'text' as const, line: ['Hello'] }] };
    const at = '2026-06-17T10:00:00.000Z';
    expect(await messenger.find({ room }, 'd.1', at)).toBe('absent');
    const sent = await messenger.post('aaaaaaaa', { room }, note, 'd.1');
    expect(await messenger.post('aaaaaaaa', { room }, note, 'd.1')).toEqual(sent);
    expect(await messenger.find({ room }, 'd.1', at)).toEqual(sent);
    expect(await messenger.post('aaaaaaaa', { person: 'web:nobody' }, note, 'd.2')).toHaveProperty('refused');
    expect(await messenger.revise('aaaaaaaa', { room }, '999999', note)).toHaveProperty('refused');
  });

  test('when the house is closed, a post waits', async () => {
    const made = await webDesk();
    await leave(made);
    expect(await made.playground.messenger.post('aaaaaaaa', { room: 'web:x' }, { blocks: [] }, 'd.3')).toHaveProperty(
      'later',
    );
    expect(await made.playground.messenger.find({ room: 'web:x' }, 'd.3', '')).toBe('unknown');
  });
});

describe('what the doors keep out', () => {
  test('words that cannot be read, too many words, and people nobody invented', async () => {
    const made = await desk();
    expect((await send(made, 'POST', '/typed', '{"as":', ours)).status).toBe(400);
    expect((await post(made, '/typed', { as: 'mallory', room: 'riverside', line: 'help' })).status).toBe(400);
    expect((await post(made, '/clock', { move: 'back' })).status).toBe(400);
    const long = JSON.stringify({ as: 'amal', room: 'riverside', line: 'x'.repeat(70_000) });
    expect((await send(made, 'POST', '/typed', long, ours)).status).toBe(413);
    expect((await send(made, 'POST', '/typed', long, { ...ours, 'transfer-encoding': 'chunked' })).status).toBe(413);
    expect((await send(made, 'GET', '/events?as=mallory')).status).toBe(400);
    expect(made.faults).toEqual([]);
  });

  test('a wire that Moot never wrote does nothing', async () => {
    const made = await desk();
    const forged = await post(made, '/pressed', { as: 'amal', room: 'riverside', wire: '{"type":"host.end","x":1' });
    expect(JSON.stringify(messageOf(forged))).toContain('This button does not work any more');
  });

  test('another site, another name, and a program that does not say who it is', async () => {
    const made = await desk();
    const what = { as: 'amal', room: 'riverside', line: 'help' };
    const { host } = new URL(made.address);
    const status = async (headers: Record<string, string>) => (await post(made, '/typed', what, headers)).status;
    expect(await status({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({})).toBe(403);
    expect(await status({ ...ours, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status({ ...ours, host: 'elsewhere.example' })).toBe(421);
    expect((await send(made, 'GET', '/', undefined, { host: 'elsewhere.example:3000' })).status).toBe(421);
    expect((await send(made, 'GET', '/events?as=amal', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      404,
    );
    expect(await status({ origin: `http://${host}` })).toBe(200);
    expect(await status({ origin: `http://localhost:1`, host: 'localhost:1' })).toBe(200);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/page/../store.js',
    '//etc/passwd',
    '/style.css/',
    '/constructor',
    '/page.ts',
  ])('%s leads nowhere', async (path) => {
    const made = await desk();
    expect((await send(made, 'GET', path)).status).toBe(404);
    expect((await send(made, 'POST', path, '{}', ours)).status).toBe(404);
  });

  test('listening everywhere lets a bare address in, and still no borrowed name', () => {
    expect(isOurName('192.168.1.5:3000', '0.0.0.0')).toBe(true);
    expect(isOurName('elsewhere.example:3000', '0.0.0.0')).toBe(false);
    expect(isOurName('192.168.1.5:3000', '127.0.0.1')).toBe(false);
    expect(isOurName('moot.example', 'moot.example')).toBe(true);
    expect(isOurName('[::1]:3000', '127.0.0.1')).toBe(true);
    expect(isOurName(undefined, '127.0.0.1')).toBe(false);
  });

  test('only reading and posting are answered', async () => {
    const made = await desk();
    expect((await send(made, 'DELETE', '/')).status).toBe(405);
    expect((await send(made, 'HEAD', '/')).body).toBe('');
    expect((await send(made, 'GET', '/healthz')).json).toEqual({ well: true });
  });
});

describe('the page', () => {
  test('every file it names is served, under rules that let nothing else in', async () => {
    const made = await desk();
    const page = await send(made, 'GET', '/');
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    const named = [...page.body.matchAll(/(?:src|href)="(\/[a-z.]+)"/g)].map(([, path]) => path ?? '');
    expect(named).toContain('/page.js');
    for (const path of [...named, ...['ask', 'clock', 'draw', 'rooms', 'form'].map((name) => `/${name}.js`)])
      expect([path, (await send(made, 'GET', path)).status]).toEqual([path, 200]);
    expect(page.body).not.toMatch(/\sstyle=|\son[a-z]+=|<script>/);
  });

  test('words that look like markup travel as words, and the page makes only text of them', async () => {
    const made = await desk();
    const words = '<img src=x onerror=alert(1)></script>';
    await post(made, '/typed', { as: 'bea', room: 'riverside', line: `commit we ${words}` });
    const card = await look(made, 'chidi').message('harbour', 'onerror');
    expect(card.blocks[0]).toEqual({ kind: 'text', line: [{ strong: words }] });
    const folder = 'adapters/web/page';
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts)
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|srcdoc|createContextualFragment/,
      );
  });

  test('a link that would run something leads nowhere', async () => {
    const made = await desk();
    const page = look(made, 'amal');
    const welcome = await page.message('riverside', 'meets here');
    const { members } = await made.moot.recall(coalitionOf(welcome));
    const [room = 'web:none'] = members.rooms.keys();
    const line = [
      { link: 'javascript:alert(1)', label: 'One' },
      { link: 'https://example.org/', label: 'Two' },
    ];
    const button = { label: 'Three', link: 'data:text/html,x' };
    const picture = { kind: 'image' as const, picture: vans, alt: 'A picture' };
    const blocks = [{ kind: 'text' as const, line }, { kind: 'buttons' as const, buttons: [button] }, picture];
    await made.playground.messenger.post('aaaaaaaa', { room }, { blocks }, 'd.4');
    const drawn = await page.message('riverside', 'A picture');
    expect(drawn.blocks).toEqual([
      { kind: 'text', line: [{ link: '#', label: 'One' }, line[1]] },
      { kind: 'buttons', buttons: [{ label: 'Three', link: '#' }] },
      { kind: 'image', source: expect.stringMatching(/^data:image\/svg\+xml;base64,[\w+/=]+$/), alt: 'A picture' },
    ]);
  });
});
