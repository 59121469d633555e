import { mkdirSync, readdirSync } from 'node:fs';
import { openSqlite, readSqlite } from '../../adapters/sqlite/index.js';
import type { Entry, Event } from '../../src/coalition.js';
import type { Result } from '../../src/disagreements/state.js';
import { amal, monday, riverside } from '../given.js';
import { CommandLine } from './cliDesk.js';

const results: Result[] = [
  { ground: 'mixed', verdict: 'divided', counts: { yes: 3, neither: 0, no: 2 }, needs: ['a key'] },
  { ground: 'broad', verdict: 'shared', counts: null, needs: [] },
  { ground: null, verdict: 'early', counts: null, needs: [] },
];
const opened: Event = {
  type: 'sensecheck.opened',
  id: 's1',
  title: 'Vans, and "more"',
  statements: ['We share one van', '=SUM(A1)', 'Two lines,\nand a comma'],
  organisation: 'o2',
  closes: '2026-06-18T08:00:00.000Z',
};
const closed: Event = { type: 'sensecheck.closed', id: 's1', heard: 5, results };

/** A file that Moot left behind, with these coalitions in it. */
async function kept(coalitions: Record<string, Event[]>): Promise<CommandLine> {
  const desk = new CommandLine();
  const file = desk.at('moot.sqlite');
  const store = await openSqlite(file);
  for (const [coalition, events] of Object.entries(coalitions)) {
    const entries = events.map((event): Entry => ({ v: 1, at: monday.toISOString(), by: amal, ...event }));
    await store.log.append(coalition, 0, entries);
  }
  await store.close();
  desk.history = async () => {
    const reader = await readSqlite(file);
    return { ...reader, close: async () => reader.close() };
  };
  return desk;
}

test('a closed sense check is written in Polis’s columns, with figures only where they may be shown', async () => {
  const desk = await kept({ abcdefgh: [...riverside, opened, closed] });
  expect(await desk.type('export', '--polis', 's1', '--out', desk.at('given'))).toBe(0);
  const at = monday.getTime();
  expect(desk.read('given/comments.csv').split('\r\n')).toEqual([
    'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
    `${at},${monday.toISOString()},1,,3,2,1,We share one van`,
    `${at},${monday.toISOString()},2,,,,1,'=SUM(A1)`,
    `${at},${monday.toISOString()},3,,,,1,"Two lines,\nand a comma"`,
    '',
  ]);
  expect(desk.read('given/summary.csv')).toContain('topic,"Vans, and ""more"""\r\nvoters,5\r\n');
  expect(desk.out).toContain('3 statements, 2 of them without figures');
  expect(desk.out).toContain('single answers were destroyed');
});

test('nothing in it says who: no organisation, no person, no row per answer', async () => {
  const desk = await kept({ abcdefgh: [...riverside, opened, closed] });
  await desk.type('export', '--polis', 'abcdefgh', 's1', '--out', desk.at('given'));
  const files = readdirSync(desk.at('given'));
  expect(files.sort()).toEqual(['READ-ME.txt', 'comments.csv', 'summary.csv']);
  const all = files.map((file) => desk.read(`given/${file}`)).join();
  for (const name of ['Rooted', 'Welcome Kitchen', 'Harbour Trust', 'Legal Bridge', 'Street Nurses', 'UAMAL', 'o2'])
    expect(all).not.toContain(name);
});

test('under the floor not even how many answered is told', async () => {
  const few: Event = { type: 'sensecheck.closed', id: 's1', heard: 4, results: results.map(() => results[2]!) };
  const desk = await kept({ abcdefgh: [...riverside, opened, few] });
  await desk.type('export', '--polis', 's1', '--out', desk.at('given'));
  expect(desk.read('given/summary.csv')).toContain('voters,\r\n');
  expect(desk.read('given/comments.csv')).not.toMatch(/,4,|,,3,/);
});

test.each([
  [['s1'], 'still open'],
  [['s9'], 'There is no sense check s9; there is “s1”.'],
  [['zzzzzzzz', 's1'], 'No coalition zzzzzzzz is kept here.'],
  [[], 'Which sense check?'],
])('what cannot be exported is said in a sentence: %j', async (named, why) => {
  const desk = await kept({ abcdefgh: [...riverside, opened] });
  expect(await desk.type('export', '--polis', ...named)).toBe(1);
  expect(desk.err).toContain(why);
});

test('of several coalitions one has to be named, and nothing crosses from one to another', async () => {
  const other: Event[] = [{ type: 'coalition.founded', name: 'Hillside', purpose: 'x', zone: 'Europe/London' }];
  const desk = await kept({ abcdefgh: [...riverside, opened, closed], hillside: other });
  expect(await desk.type('export', '--polis', 's1')).toBe(1);
  expect(desk.err).toContain('abcdefgh  Riverside Coalition');
  expect(desk.err).toContain('hillside  Hillside');
  expect(await desk.type('export', '--polis', 'hillside', 's1')).toBe(1);
  expect(desk.err).toContain('There is no sense check s1, nor any other yet.');
});

test('a folder that holds something is left as it is', async () => {
  const desk = await kept({ abcdefgh: [...riverside, opened, closed] });
  mkdirSync(desk.at('given'));
  desk.write('given/mine.txt', 'mine');
  expect(await desk.type('export', '--polis', 's1', '--out', desk.at('given'))).toBe(1);
  expect(readdirSync(desk.at('given'))).toEqual(['mine.txt']);
  expect(desk.err).toContain('not empty');
});

test('where nothing is kept, that is said', async () => {
  const desk = new CommandLine();
  desk.history = async () => ({ ...(await readSqlite(desk.at('none.sqlite'))), close: async () => undefined });
  expect(await desk.type('export', '--polis', 's1')).toBe(1);
  expect(desk.err).toContain('none.sqlite');
});

test('help says what there is, and what is typed wrongly says where help is', async () => {
  const desk = new CommandLine();
  expect(await desk.type('--help')).toBe(0);
  expect(desk.out).toContain('export');
  expect(await desk.type('export', '--help')).toBe(0);
  expect(desk.out).toContain('moot export --polis [COALITION] SENSECHECK');
  expect(await desk.type('fly')).toBe(2);
  expect(desk.err).toContain('There is no “moot fly”.');
  expect(await desk.type('export', '--loudly')).toBe(2);
  expect(desk.err).toContain('moot export --help');
  expect(await desk.type('export')).toBe(1);
});
