import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const [told = '', after = ''] = page.split('## The tests');
const listed = [...(after.split('\n## ')[0] ?? '').matchAll(/^(\d+)\. `([\w/.]+)`: “(.+)”$/gm)].map(
  ([, number = '', file = '', name = '']) => ({ number, file, name }),
);
const rows = told.split('\n').filter((line) => line.startsWith('| **'));

test('every “cannot” in SECURITY.md has a test, and every test that is named there stands behind one', () => {
  const named = rows.flatMap((row) => [...row.matchAll(/\[(\d+)\]/g)].map(([, number]) => number));
  expect(listed.length).toBeGreaterThan(30);
  expect([...new Set(named)].sort()).toEqual(listed.map(({ number }) => number).sort());
  const claims = rows.flatMap((row) => (row.split('|').at(-2) ?? '').split(/;(?![^[]*\])/));
  expect(claims.filter((claim) => !/\[\d+\]/.test(claim))).toEqual([]);
});

test.each(listed.map(({ number, file, name }) => [number, file, name]))('%s: %s has the test “%s”', (_, file, name) => {
  const source = readFileSync(join(root, 'test', file), 'utf8');
  expect(source).toMatch(
    new RegExp(
      `(test|\\])(\\.each)?\\(\\s*['\`]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['\`]|'${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}'`,
    ),
  );
});

test('no test of security is left out of the page', () => {
  const files = readdirSync(join(root, 'test/security')).filter((name) => name.endsWith('.test.ts'));
  const left = files.filter((name) => !page.includes(`security/${name}`) && name !== 'promises.test.ts');
  expect(left).toEqual([]);
});
