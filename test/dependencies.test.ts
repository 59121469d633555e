import { readFileSync } from 'node:fs';
import { z } from 'zod';

const read = <Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape> =>
  shape.parse(JSON.parse(readFileSync(path, 'utf8')));
const versions = z.record(z.string(), z.string());
const ours = read('package.json', z.object({ dependencies: versions, devDependencies: versions }));
const locked = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
});
const lock = read('package-lock.json', z.object({ packages: z.record(z.string(), locked) }));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const [runs = '', builds = ''] = readFileSync('docs/decisions/dependencies.md', 'utf8').split(
  '## What builds and tests',
);
const rowsOf = (part: string) => [...part.matchAll(/^\| `(\S+)` +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)];
const namesIn = (part: string) => rowsOf(part).map(([, name]) => name);

/** DejaVu has a licence of its own, read and allowed by name. */
const allowed = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
    'Zlib',
  ],
  ...['MPL-2.0', 'OFL-1.1', 'CC-BY-4.0', 'CC0-1.0'],
]);
const isAllowed = (path: string, licence: string): boolean =>
  path.endsWith('/dejavu-fonts-ttf') ||
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));

test('every package that Moot runs on or is built with has its reason, and nothing else has', () => {
  expect(namesIn(runs)).toEqual(Object.keys(ours.dependencies));
  expect(namesIn(builds)).toEqual(Object.keys(ours.devDependencies));
});

test('the list names the licence that each package comes with', () => {
  const named = z.object({ license: z.string() });
  for (const [, name, licence] of rowsOf(runs + builds))
    expect([name, read(`node_modules/${name}/package.json`, named).license]).toEqual([name, licence]);
});

test('the lockfile holds a version and a checksum of every package', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { version, integrity }]) => !version || !integrity).map(([path]) => path)).toEqual([]);
});

test('every package comes under a licence that we allow', () => {
  expect(isAllowed('node_modules/any', 'GPL-3.0-only')).toBe(false);
  expect(packages.filter(([path, { license }]) => !isAllowed(path, license ?? 'none'))).toEqual([]);
});
