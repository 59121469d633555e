import { readdirSync, readFileSync } from 'node:fs';
import { mapJson } from '../../adapters/cli/mapJson.js';
import { words } from '../../adapters/cli/words.js';
import { painter } from '../../adapters/pictures/painter.js';
import { randomFrom } from '../../src/agreement/random.js';
import { CommandLine } from './cliDesk.js';

const said = words.map;
let desk: CommandLine;
beforeEach(() => {
  desk = new CommandLine();
});

/** An export of `people` who answer twenty statements, each with this chance to say yes; the others say no. */
function exported(people: number, chance: (person: number, statement: number) => number): void {
  const random = randomFrom(3);
  const rows = Array.from({ length: people * 20 }, (_, row) => {
    const [person, statement] = [Math.floor(row / 20), row % 20];
    return `${row},x,${statement},p${person},${random() < chance(person, statement) ? 1 : -1}`;
  });
  desk.write('votes.csv', 'timestamp,datetime,comment-id,voter-id,vote', ...rows);
  desk.write(
    'comments.csv',
    'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
    ...Array.from({ length: 20 }, (_, statement) => `1,x,${statement},0,,,1,Bread number ${statement}`),
  );
  desk.write('summary.csv', 'topic,"Bread, for all"');
}
/** Two camps that differ on the first half of the statements; the third on which they all agree. */
const twoCamps = (person: number, statement: number) => (statement < 10 ? (person % 2 ? 0.95 : 0.05) : 0.9);
const oneLine = (person: number, statement: number) =>
  1 / (1 + Math.exp(((person - 30) / 8) * (statement % 2 ? 1 : -1)));
const noise = () => 0.5;
const json = async () => {
  expect(await desk.type('map', desk.folder, '--json')).toBe(0);
  return mapJson.parse(JSON.parse(desk.out));
};

test('camps are told as groups, with what each says more often, and what all share', async () => {
  exported(40, twoCamps);
  expect(await desk.type('map', desk.folder)).toBe(0);
  expect(desk.out).toMatch(/^Bread, for all\n40 people, 20 statements, 800 answers; all of them answered enough/);
  expect(desk.out).toContain(said.verdicts.camps);
  expect(desk.out).toMatch(/Group A, 20 people.*\n {2}(yes|no ) to “Bread number \d”/);
  expect(desk.out).toContain(said.shared);
  const map = await json();
  expect(map.gate.verdict).toBe('camps');
  expect(map.groups.map(({ size }) => size)).toEqual([20, 20]);
  const groupOf = new Map(map.participants.map(({ id, group }) => [id, group]));
  expect(new Set([0, 2, 4].map((person) => groupOf.get(`p${person}`))).size).toBe(1);
  expect(groupOf.get('p1')).not.toBe(groupOf.get('p0'));
  const [first] = map.statements;
  expect(first?.everybody.agree).toBe(first!.groups.reduce((sum, { agree }) => sum + agree, 0));
});

test('a spectrum is told by its two ends, and nobody is put into a group', async () => {
  exported(60, oneLine);
  await desk.type('map', desk.folder);
  expect(desk.out).toContain(said.verdicts.spectrum);
  expect(desk.out).toContain(said.ends.left);
  expect(desk.out).not.toContain('Group A');
  const { ends, gate } = await json();
  expect(gate).toMatchObject({ verdict: 'spectrum', lines: 1 });
  const odd = ({ says, statement }: { says: string; statement: string }) =>
    (Number(statement) % 2 === 1) === (says === 'yes');
  expect(new Set(ends.left.map(odd)).size).toBe(1);
  expect(new Set(ends.right.map(odd)).size).toBe(1);
});

test('where there is nothing but chance, that is what is said', async () => {
  exported(40, noise);
  await desk.type('map', desk.folder);
  expect(desk.out).toContain(said.verdicts['no pattern']);
  desk.write('votes.csv', 'participant,statement,vote', 'a,1,1', 'b,1,-1');
  expect(await desk.type('map', desk.folder)).toBe(0);
  expect(desk.out).toContain(said.verdicts['too few']);
});

test('pictures are written whole, and show no participant', async () => {
  desk.paint = painter();
  exported(40, twoCamps);
  expect(await desk.type('map', desk.folder, '--svg', desk.at('map.svg'), '--png', desk.at('map.png'))).toBe(0);
  expect(desk.read('map.svg')).toMatch(/^<svg[\s\S]*Two groups of opinion[\s\S]*<\/svg>\n$/);
  expect(desk.read('map.svg')).not.toMatch(/p1[^a-z]/);
  expect(readFileSync(desk.at('map.png')).readUInt32BE(16)).toBe(1200);
  expect(readdirSync(desk.folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('what goes wrong leaves nothing half written', async () => {
  exported(40, twoCamps);
  expect(await desk.type('map', desk.folder, '--svg', desk.at('map.svg'), '--png', desk.at('map.png'))).toBe(1);
  expect(desk.err).toBe(`${said.notPainted}\n`);
  desk.write('votes.csv', 'participant,statement,vote', 'a,1,1', 'b,1,5');
  expect(await desk.type('map', desk.folder, '--svg', desk.at('map.svg'))).toBe(1);
  expect(desk.err).toBe('votes.csv, line 3: “5” is none of 1 (yes), 0 (pass) and -1 (no).\n');
  expect(readdirSync(desk.folder)).not.toContain('map.svg');
  exported(40, twoCamps);
  expect(await desk.type('map', desk.folder, '--svg', desk.at('nowhere/map.svg'))).toBe(1);
  expect(desk.err).toContain('nowhere/map.svg cannot be written (ENOENT).');
  expect(desk.out).toBe('');
});

test('how far it is, is shown only to somebody who watches or asks for it', async () => {
  exported(40, noise);
  await desk.type('map', desk.folder);
  expect(desk.err).toBe('');
  await desk.type('map', desk.folder, '--progress');
  expect(desk.err).toContain(said.reading('votes.csv'));
  expect(desk.err.endsWith('\r\u001b[K')).toBe(true);
  desk.isWatched = true;
  await desk.type('map', desk.folder);
  expect(desk.err).toContain('100 %');
});

test('the same export gives the same map, and its schema is the one in the docs', async () => {
  exported(40, twoCamps);
  expect(await json()).toEqual(await json());
  expect(await desk.type('map', '--schema')).toBe(0);
  const kept = readFileSync(new URL('../../../docs/map.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(desk.out)).toEqual(JSON.parse(kept));
});

test('it asks for one export', async () => {
  expect(await desk.type('map')).toBe(1);
  expect(desk.err).toContain(said.which);
  expect(await desk.type('map', 'a', 'b')).toBe(1);
});
