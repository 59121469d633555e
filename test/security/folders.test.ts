import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from '../../adapters/cli/files.js';
import { Trouble } from '../../adapters/cli/verb.js';
import { bookOf } from '../../adapters/pages/book.js';
import type { Entry } from '../../src/coalition.js';
import { csv } from '../../src/copies/csv.js';
import { newStory, readOn } from '../../src/pages/story.js';
import { amal, monday, riverside } from '../given.js';

test.each([
  '../outside.html',
  'digests-../../../outside.html',
  'digests/../../../outside.html',
  '/tmp/moot-outside.html',
  '..',
  'a/../../outside.html',
  'a\0b.html',
])('a copy never writes outside its folder: a file named %j is refused, and nothing is written', (name) => {
  const home = mkdtempSync(join(tmpdir(), 'moot-folder-'));
  expect(() => writeFolder(join(home, 'copy'), { 'index.html': 'ours', [name]: 'not ours' })).toThrow(Trouble);
  expect(readdirSync(home)).toEqual([]);
  expect(existsSync('/tmp/moot-outside.html')).toBe(false);
});

test('a story from elsewhere whose digest is called after a path leaves its copy inside the folder', async () => {
  const home = mkdtempSync(join(tmpdir(), 'moot-folder-'));
  const posted = {
    type: 'digest.posted',
    id: '../../../outside',
    title: 'The week',
    head: [],
    sections: [],
    foot: [],
    from: monday.toISOString(),
    to: monday.toISOString(),
    told: [],
  };
  const stamp = { v: 1, at: monday.toISOString(), by: amal } as const;
  const entries = [...riverside, posted].map((event) => ({ ...stamp, ...event }) as Entry);
  const files = await bookOf(readOn(newStory(), entries), monday.toISOString());
  expect(Object.keys(files).some((name) => name.includes('outside'))).toBe(true);
  expect(() => writeFolder(join(home, 'a', 'copy'), files)).toThrow(Trouble);
  expect(existsSync(join(home, 'outside.html'))).toBe(false);
  expect(existsSync(join(home, 'a', 'outside.html'))).toBe(false);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '  @x', '＝1+1', '＋1', '－1', '＠x'])(
  'a cell that begins with %j is words in every spreadsheet',
  (cell) => {
    expect(csv([[cell]]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('plain words and numbers stay as they are', () => {
  expect(csv([['Rooted', -1, 'a=b', 'meet - maybe', undefined]])).toBe('Rooted,-1,a=b,meet - maybe,\r\n');
});
