import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { randomFrom } from '../src/agreement/random.js';
import { check } from './conformance/check.js';
import { readFolder } from './conformance/folder.js';

const run = (...typed: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('./conformance.js', import.meta.url)), ...typed], {
    encoding: 'utf8',
  });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const random = randomFrom(3);
  const voters = Array.from({ length: 24 }, (_, voter) => voter);
  const votes = voters.flatMap((voter) =>
    Array.from(
      { length: 12 },
      (_, one) => `${voter},${one},${random() < (voter % 2 === one % 2 ? 0.9 : 0.2) ? 1 : -1}`,
    ),
  );
  writeFileSync(join(folder, 'votes.csv.gz'), gzipSync(['participant,statement,vote', ...votes].join('\n')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const groups = (of: (voter: number) => number) =>
  writeFileSync(
    join(folder, 'groups.csv'),
    ['participant,group', ...Array.from({ length: 24 }, (_, voter) => `${voter},${of(voter)}`)].join('\n'),
  );

test('a conversation nobody has calculated before is read all the same, and says what it is not compared with', () => {
  const { status, stdout } = run(folder);
  expect(status).toBe(0);
  expect(stdout).toContain('24 voters, 12 statements, 288 answers');
  expect(stdout).toContain('Not compared, because the folder has no published groups and no expected figures.');
  groups((voter) => voter % 2);
  expect(run(folder).stdout).toMatch(/like the published groups, the clean way +1\.0000/);
});

test('a figure that is not as expected is a miss, and the command ends with one', async () => {
  groups((voter) => voter % 2);
  const ids = (count: number) => Array.from({ length: count }, (_, one) => one);
  const none = (count: number) => new Array<number>(count).fill(0);
  const set = { participants: ids(24), labels: none(24), k: 2, silhouettes: { '2': 0 }, base_clusters: 24 };
  const clean = { labels_k_given: none(24), clean_labels: none(24), clean_k: 2, clean_labels_k_given: none(24) };
  const perGroup = [none(12), none(12)];
  const on = {
    groups: [0, 1],
    agree: perGroup,
    disagree: perGroup,
    seen: perGroup,
    group_informed_consensus: none(12),
  };
  const z = { z_agree: perGroup, z_disagree: perGroup, p_agree: perGroup, p_disagree: perGroup };
  const figures = {
    mean: none(12),
    pc1: none(12),
    pc2: none(12),
    eigenvalues: [1, 1],
    total_variance: 1,
    x: none(24),
    y: none(24),
  };
  const expected = {
    participants: ids(24),
    statements: ids(12),
    ...figures,
    own_threshold: set,
    published_set: { ...set, ...clean },
    on_published_groups: { ...on, ...z },
  };
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected));
  const { status, stdout } = run(folder);
  expect(status).toBe(1);
  expect(stdout).toMatch(/✗ places of voters, x and y/);
  const missed = check(await readFolder(folder)).checks.filter(({ holds }) => !holds);
  expect(missed.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['means', 'group-aware consensus there', 'z-tests there']),
  );
});

test('a folder that is not there is named', () => {
  expect(run(join(folder, 'nowhere'))).toMatchObject({ status: 1, stdout: expect.stringContaining('nowhere') });
  expect(run().status).toBe(1);
  expect(run('--help').status).toBe(0);
});

const shared = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const published = existsSync(shared)
  ? readdirSync(shared).filter((name) => existsSync(join(shared, name, 'expected.json.gz')))
  : [];
if (published.length > 0)
  test.each(published)('%s reads as Polis and an independent calculation read it', async (name) => {
    const { checks } = check(await readFolder(join(shared, name)));
    expect(checks.length).toBeGreaterThan(15);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });
else
  console.info(
    'No published conversations are beside the project, so their figures were left out: npm run conformance.',
  );
