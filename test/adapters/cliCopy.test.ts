import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sealOf, travelling } from '../../adapters/cli/moving/whole.js';
import { words as moving } from '../../adapters/cli/moving/words.js';
import { openSqlite, readSqlite } from '../../adapters/sqlite/index.js';
import type { Entry } from '../../src/coalition.js';
import { copyShape } from '../../src/copies/shape.js';
import { newStory, readOn } from '../../src/pages/story.js';
import type { Store } from '../../src/ports.js';
import { Desk } from '../desk.js';
import { amal, bea, monday } from '../given.js';
import { CommandLine } from './cliDesk.js';
import { attack, coalition, PagesDesk, secrets } from './pagesDesk.js';

/** A command line beside a file in which a coalition has lived for a week; `elsewhere` is another machine's, with nothing in it. */
async function machines(): Promise<{ here: CommandLine; elsewhere: CommandLine; story: Entry[] }> {
  const desk = await (await PagesDesk.open()).posted();
  const story = await desk.desk.ports.log.read(coalition, 0);
  const board = await desk.desk.ports.board.read(coalition);
  await desk.close();
  const here = at(new CommandLine());
  const store = await here.store();
  await store.log.append(coalition, 0, story);
  for (const hung of board) await store.board.record(coalition, hung);
  await store.close();
  return { here, elsewhere: at(new CommandLine()), story };
}

function at(desk: CommandLine): CommandLine {
  const file = desk.at('moot.sqlite');
  desk.store = () => openSqlite(file);
  desk.history = async () => {
    const reader = await readSqlite(file);
    return { ...reader, close: async () => reader.close() };
  };
  return desk;
}

const inStore = async <Is>(desk: CommandLine, use: (store: Store) => Promise<Is>): Promise<Is> => {
  const store = await desk.store();
  return use(store).finally(() => store.close());
};

test('a copy is a folder to read, sheets, and JSON as its schema says; nothing in it is private', async () => {
  const { here } = await machines();
  expect(await here.type('export', '--out', here.at('copy'))).toBe(0);
  const files = readdirSync(here.at('copy'), { recursive: true }).map(String);
  expect(files).toEqual(
    expect.arrayContaining(['index.html', 'digests-g1.html', 'commitments.csv', 'READ-ME.txt', 'look.css']),
  );
  const copy = copyShape.parse(JSON.parse(here.read('copy/coalition.json')));
  expect(copy.coalition.name).toBe('Riverside Coalition');
  expect(copy.digests.map(({ text }) => text).join('')).toContain('The council sends its letter in five languages');
  expect(copy.commitments.map(({ what, stands }) => [what, stands])).toEqual([
    ['Check the leaflet on 28 days’ notice', 'going'],
    ['A laptop for Rooted', 'done'],
  ]);
  expect(copy.proposals.map(({ id, stands }) => [id, stands])).toEqual([
    ['p1', 'open'],
    ['p2', 'agreed'],
  ]);
  expect(copy.declaration?.signedBy).toEqual(['Harbour Trust']);
  for (const file of files.filter((name) => statSync(here.at(`copy/${name}`)).isFile()))
    for (const secret of secrets) expect(here.read(`copy/${file}`)).not.toContain(secret);
});

test('every link and picture in a copy leads to a file in it, and nobody’s words become anything else', async () => {
  const { here } = await machines();
  await here.type('export', coalition, '--out', here.at('copy'));
  const pages = readdirSync(here.at('copy')).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(6);
  for (const page of pages) {
    const html = here.read(`copy/${page}`);
    const targets = [...html.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(here.at(`copy/${target}`)))).toEqual([]);
    expect(html).not.toContain('<script');
  }
  expect(here.read('copy/differences.html')).toContain('&#60;script&#62;');
  expect(here.read('copy/differences.csv')).toContain(attack.replaceAll('"', '""'));
});

test('in a sheet nothing that people wrote is a formula', async () => {
  const { here } = await machines();
  const formula = '=HYPERLINK("http://example.org";"press")';
  await inStore(here, async ({ log }) => {
    const end = (await log.read(coalition, 0)).length;
    const stamp = { v: 1, at: monday.toISOString(), by: amal } as const;
    await log.append(coalition, end, [
      {
        ...stamp,
        type: 'difference.raised',
        id: 'd3',
        organisation: 'o1',
        shared: '+1',
        unshared: formula,
        next: '@you',
      },
    ]);
  });
  await here.type('export', '--out', here.at('copy'));
  const row = here
    .read('copy/differences.csv')
    .split('\r\n')
    .find((line) => line.startsWith('d3'));
  expect(row).toBe(`d3,open,'+1,"'${formula.replaceAll('"', '""')}",,'@you,,`);
});

test('the schema of a copy is the one in the docs', async () => {
  const desk = new CommandLine();
  expect(await desk.type('export', '--schema')).toBe(0);
  const kept = readFileSync(new URL('../../../docs/copy.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(desk.out)).toEqual(JSON.parse(kept));
});

test('a whole coalition moves to another machine: the same story, rooms and cards, and it lives on there', async () => {
  const { here, elsewhere, story } = await machines();
  const file = here.at('riverside.moot.json');
  expect(await here.type('export', '--whole', '--out', file)).toBe(0);
  expect(here.out).toContain('password');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(await elsewhere.type('import', file, '--check')).toBe(0);
  expect(existsSync(elsewhere.at('moot.sqlite'))).toBe(false);
  expect(await elsewhere.type('import', file)).toBe(0);
  await inStore(elsewhere, async (store) => {
    expect(await store.log.read(coalition, 0)).toEqual(story);
    expect(await store.directory.coalitionOfRoom('slack:T1:C1')).toBe(coalition);
    expect(await store.directory.coalitionsOf(bea)).toEqual([coalition]);
    const desk = new Desk('2026-06-23T10:00:00.000Z', store);
    await desk.moveTo('2026-06-23T10:00:00.000Z');
    // What hangs already is not said twice.
    expect(desk.walls.slack.hung.filter(({ note }) => note.title?.startsWith('The week in'))).toEqual([]);
    const answer = await desk.type(bea, 'slack:T1:C1', 'digest read');
    expect(JSON.stringify(answer)).toContain('five languages');
    expect(desk.faults).toEqual([]);
  });
  expect(await elsewhere.type('import', file)).toBe(1);
  expect(elsewhere.err).toContain(moving.hereAlready(coalition));
});

test('who answered a sense check that is still open is asked again where it moved to', () => {
  const stamp = { v: 1, at: monday.toISOString(), by: bea } as const;
  const check = { title: 'Vans', statements: ['Buy one'], organisation: 'o2', closes: '2026-06-30T08:00:00.000Z' };
  const story: Entry[] = [
    { ...stamp, type: 'sensecheck.opened', id: 's1', ...check },
    { ...stamp, type: 'sensecheck.opened', id: 's2', ...check },
    { ...stamp, type: 'sensecheck.heard', id: 's1', organisation: 'o2' },
    { ...stamp, type: 'sensecheck.heard', id: 's2', organisation: 'o2' },
    { ...stamp, type: 'sensecheck.closed', id: 's2', heard: 1, results: [] },
  ];
  const left = travelling(story, readOn(newStory(), story).state);
  expect(left.map(({ type, ...one }) => [type, 'id' in one && one.id])).not.toContainEqual(['sensecheck.heard', 's1']);
  expect(left).toHaveLength(4);
});

describe('what is not a whole coalition is refused in words, and nothing is written', () => {
  const entry = { v: 1, at: monday.toISOString(), by: 'clock' };
  const founded = { ...entry, type: 'coalition.founded', name: 'x', purpose: 'x', zone: 'Europe/London' };
  const whole = (story: unknown[], more: object = {}) =>
    JSON.stringify({
      format: 'moot.whole',
      version: 1,
      coalition: 'abcdefgh',
      seal: sealOf(story),
      story,
      board: [],
      ...more,
    });
  const room = { ...entry, type: 'room.joined', room: '../../etc', name: 'x' };
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['a folder', undefined, moving.noFile('given')],
    ['something packed', gzipSync(whole([founded])), moving.packed('given')],
    ['a zip file', Buffer.from('PK\u0003\u0004'), moving.packed('given')],
    ['no JSON', 'hello', 'not JSON'],
    ['a deep nest', deep, moving.odd('given')],
    ['names that are none', '{"__proto__": {"x": 1}}', moving.odd('given')],
    ['other JSON', '{"a": 1}', 'not what moot export --whole writes'],
    ['a path for a name', whole([founded], { coalition: '../../moot' }), '(coalition)'],
    ['another seal', whole([founded], { seal: 'x' }), moving.damaged('given')],
    ['a newer format', whole([founded], { version: 2 }), '(version)'],
    ['no coalition', whole([{ ...entry, type: 'host.began', person: amal }]), moving.cannotLive('given')],
    ['rooms that are none', whole([founded, room]), moving.cannotLive('given')],
    [
      'an entry that breaks the story',
      whole([founded, { ...entry, type: 'sensecheck.opened', id: 's1' }]),
      moving.cannotLive('given'),
    ],
  ])('%s', async (_, content, said) => {
    const desk = at(new CommandLine());
    const file = desk.at('given');
    if (content === undefined) mkdirSync(file);
    else desk.writeBytes('given', content);
    expect(await desk.type('import', file)).toBe(1);
    expect(desk.err.replaceAll(file, 'given')).toContain(said);
    expect(existsSync(desk.at('moot.sqlite'))).toBe(false);
  });

  test('a room that is another coalition’s stays there', async () => {
    const { here, elsewhere } = await machines();
    const file = here.at('whole.json');
    await here.type('export', '--whole', '--out', file);
    await inStore(elsewhere, async ({ directory }) => directory.claimRoom('slack:T2:C2', 'hillside'));
    expect(await elsewhere.type('import', file)).toBe(1);
    expect(elsewhere.err).toContain(moving.roomsHeld);
    await inStore(elsewhere, async ({ directory, log }) => {
      expect(await directory.coalitionOfRoom('slack:T1:C1')).toBeUndefined();
      expect(await log.read(coalition, 0)).toEqual([]);
    });
  });

  test('an endless device is no file', async () => {
    const desk = at(new CommandLine());
    symlinkSync('/dev/zero', desk.at('zero'));
    expect(await desk.type('import', desk.at('zero'))).toBe(1);
    expect(desk.err).toContain(moving.noFile(desk.at('zero')));
    expect(await desk.type('import', desk.at('nowhere'))).toBe(1);
    expect(await desk.type('import')).toBe(1);
    expect(desk.err).toContain(moving.whichFile);
  });
});
