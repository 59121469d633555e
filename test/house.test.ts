import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : /\.(ts|js|css|html)$/.test(entry.name) ? [path] : [];
  });

const rooms = ['src', 'commands', 'adapters', 'bench'].flatMap(filesBelow);
const sources = rooms.filter((path) => path.endsWith('.ts'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Comments and the words in quotes are not code. */
const codeOf = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

/** What a file imports: files as paths from the root, packages by name. */
const importsOf = (path: string): string[] =>
  [...codeOf(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(path), target)).replace(/\.js$/, '.ts') : target,
  );
const breaks = (paths: string[], allowed: (imported: string, path: string) => boolean): string[] =>
  paths.flatMap((path) =>
    importsOf(path)
      .filter((imported) => !allowed(imported, path))
      .map((imported) => `${path} imports ${imported}`),
  );

const pure = [
  'zod',
  'node:crypto',
  'temporal-polyfill',
  'chrono-node/en',
  'chrono-node/fr',
  'edmonds-blossom-fixed',
  'ical-generator',
];
const outward = ['src/main.ts', 'src/together.ts', 'src/verbs.ts'];
const road = [
  'moot',
  'mailbox',
  'letter',
  'recall',
  'look',
  'share',
  'hang',
  'unasked',
  'unread',
  'forget',
  'letGo',
].map((name) => `src/${name}.ts`);
const awaits = [...outward, ...road];

test('there are rooms to look at', () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(importsOf('src/moot.ts')).toContain('src/look.ts');
});

test('src imports only src, zod and pure libraries; only what begins in a shell looks outward', () => {
  const inner = sources.filter((path) => path.startsWith('src/') && !outward.includes(path));
  expect(breaks(inner, (imported) => imported.startsWith('src/') || pure.includes(imported))).toEqual([]);
});

test('node:crypto is for one-way hashes in src, never for chance', () => {
  const inner = sources.filter((path) => path.startsWith('src/') && !outward.includes(path));
  expect(inner.filter((path) => /random(?:Bytes|UUID|Int)|Math\.random/.test(codeOf(path)))).toEqual([]);
});

test('commands import src, zod, and nothing from an adapter', () => {
  const commands = sources.filter((path) => path.startsWith('commands/'));
  expect(breaks(commands, (imported) => /^(src|commands)\//.test(imported) || imported === 'zod')).toEqual([]);
});

test('an adapter never imports another adapter', () => {
  const adapters = sources.filter((path) => path.startsWith('adapters/'));
  const own = (path: string) => path.split('/').slice(0, 2).join('/');
  expect(
    breaks(adapters, (imported, path) => !imported.startsWith('adapters/') || imported.startsWith(`${own(path)}/`)),
  ).toEqual([]);
});

test('inside src only the road waits: recalling, deciding letters, looking after, hanging, and main', () => {
  const waiting = sources.filter(
    (path) => path.startsWith('src/') && !awaits.includes(path) && /\bawait\b|\basync\b|setTimeout/.test(codeOf(path)),
  );
  expect(waiting).toEqual([]);
});

test('inside src there is no clock but the one that is passed in', () => {
  const clocks = sources.filter(
    (path) =>
      path.startsWith('src/') && !outward.includes(path) && /new Date\(\)|Date\.now\(|Temporal\.Now/.test(codeOf(path)),
  );
  expect(clocks).toEqual([]);
});

test('a file fits in the head: two hundred lines at most', () => {
  const long = rooms.filter((path) => read(path).trimEnd().split('\n').length > 200);
  expect(long).toEqual([]);
});

test('no file is called after nothing in particular', () => {
  expect(rooms.filter((path) => /(utils?|helpers?|managers?|services?|handlers?|data|misc)\.ts$/.test(path))).toEqual(
    [],
  );
});

test('nothing that people read uses the words of offices and machines', () => {
  const never = /\b(admins?|leaders?|tasks?|stand-?ups?|blockers?|users?|votes?|voting|KPIs?)\b/i;
  const spoken = sources.filter((path) => /[wW]ords\.ts$/.test(path) || path.startsWith('commands/'));
  const sentences = spoken.flatMap((path) =>
    [...codeOf(path).matchAll(/'((?:[^'\\\n]|\\.){12,})'|`([^`]{12,})`/g)].map(
      ([, one, two]) => `${path}: ${one ?? two}`,
    ),
  );
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => never.test(sentence.slice(sentence.indexOf(':'))))).toEqual([]);
});
