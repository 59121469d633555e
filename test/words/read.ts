import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One message that people read: its name in its file, what it says, and where in the code it is said. */
export interface Message {
  name: string;
  says: string[];
  saidIn: string[];
}
/** All messages of one file of words. */
export interface Room {
  file: string;
  messages: Message[];
}

const sourcesIn = (root: string) => ['src', 'commands', 'adapters'].flatMap((folder) => filesBelow(join(root, folder)));

/** Every message of every file of words, read from the compiled files beside the sources. `root` is the project's folder. */
export async function readWords(root: string): Promise<Room[]> {
  const code = new Map(sourcesIn(root).map((path) => [path, readFileSync(path, 'utf8')]));
  const rooms: Room[] = [];
  for (const { file, tables, text } of await readTables(root)) {
    const messages = tables.flatMap(([name, value]) => {
      const importers = importersOf(root, code, file, name);
      return messagesIn(name, value, text, (key) => usesIn(importers, key));
    });
    if (messages.length > 0) rooms.push({ file: relative(root, file), messages });
  }
  return rooms;
}

/** A file of words: its tables by name, and its source, which says what a function is given. */
export interface Tables {
  file: string;
  tables: [string, unknown][];
  text: string;
}

export async function readTables(root: string): Promise<Tables[]> {
  const all: Tables[] = [];
  for (const file of sourcesIn(root)
    .filter((path) => /\/\w*[wW]ords\.ts$/.test(path))
    .sort()) {
    const compiled = join(root, 'dist', relative(root, file)).replace(/\.ts$/, '.js');
    const exported = (await import(pathToFileURL(compiled).href)) as Record<string, unknown>;
    const tables = Object.entries(exported).filter(([, value]) => typeof value === 'object' && value !== null);
    all.push({ file, tables, text: readFileSync(file, 'utf8') });
  }
  return all;
}

/** What a file of words says in the language in force, each number at a time. */
export const saidIn = ({ tables, text }: Tables, numbers: number[]): Map<string, string[]> =>
  new Map(
    tables.flatMap(([name, value]) =>
      messagesIn(name, value, text, () => [], numbers).map((one) => [one.name, one.says] as const),
    ),
  );

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.name.endsWith('.ts') ? [path] : [];
  });

function messagesIn(
  name: string,
  value: unknown,
  source: string,
  uses: (key: string) => string[],
  numbers = [3, 1],
): Message[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([key, said]) => {
    const says = saidBy(said, key, source, numbers);
    return says.length > 0 ? [{ name: `${name}.${key}`, says, saidIn: uses(key) }] : [];
  });
}

/** A sentence as it stands, a sentence made with stand-ins for what is filled in, or all of a small group. */
function saidBy(said: unknown, key: string, source: string, numbers: number[]): string[] {
  if (typeof said === 'string') return said === '' ? [] : [said];
  if (typeof said === 'function') return saidByFunction(said as (...given: unknown[]) => unknown, key, source, numbers);
  if (typeof said === 'object' && said !== null)
    return Object.entries(said).flatMap(([inner, value]) => saidBy(value, inner, source, numbers));
  return [];
}

function saidByFunction(
  made: (...given: unknown[]) => unknown,
  key: string,
  source: string,
  numbers: number[],
): string[] {
  const [, listed = ''] = new RegExp(`\\b${key}:\\s*\\(([^)]*)\\)(?:\\s*:\\s*[\\w<>[\\]]+)?\\s*=>`).exec(source) ?? [];
  const parameters = listed.split(/,\s*(?=\w+\??:)/).map((one) => one.split(':').map((part) => part.trim()));
  const tried = numbers.map((number, index) => {
    try {
      const given = parameters.map(([name = '', type = '']) => standIn(name, type, number, index % 2 === 1));
      return flat(made(...given));
    } catch {
      return undefined;
    }
  });
  // What is filled in is looked up somewhere by its name: the sentence is shown as it is written.
  const isKnown = tried.every((one) => one !== undefined && !/\bundefined\b/.test(one));
  return isKnown ? [...new Set(tried as string[])] : sentencesIn(String(made));
}

/** The sentences of a function as they stand in its code, with ‹…› for what is worked out. */
function sentencesIn(code: string): string[] {
  const pieces = code.match(/`(?:\\.|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}|[^`\\])*`|'(?:\\.|[^'\\\n])*'/g) ?? [];
  const said = pieces.map((piece) =>
    piece.slice(1, -1).replace(/\$\{((?:[^{}`]|`[^`]*`|\{[^{}]*\})*)\}/g, namedInside),
  );
  const whole = said.filter((one) => /\p{L}{2}.*\s/u.test(one));
  return (whole.length > 0 ? whole : said).map((one) => one.replaceAll('\\n', '\n'));
}

const namedInside = (_: string, worked: string): string => `‹${/[a-z]\w*(?=[^\w]*$)/i.exec(worked)?.[0] ?? '…'}›`;

function standIn(name: string, type: string, number: number, second: boolean): unknown {
  if (type === 'number') return number;
  if (type === 'boolean') return second;
  if (type === 'string') return `‹${name}›`;
  return type.endsWith('[]') ? [shaped(name), shaped(name)] : shaped(name);
}

/** Stands for anything with a shape of its own: each of its parts is a stand-in again, named after the part. */
function shaped(name: string): unknown {
  const words = `‹${name}›`;
  return new Proxy(Object(words) as object, {
    get: (_, part) => {
      if (part === Symbol.toPrimitive || part === 'toString' || part === 'toJSON') return () => words;
      if (typeof part === 'symbol' || part in String.prototype) {
        const own = Reflect.get(Object(words) as object, part) as unknown;
        return typeof own === 'function' ? own.bind(words) : own;
      }
      return shaped(part);
    },
  });
}

/** A line of spans reads as its words. */
function flat(made: unknown): string {
  if (typeof made === 'string') return made;
  if (Array.isArray(made)) return made.map(flat).join('');
  if (made instanceof String) return String(made);
  if (typeof made === 'object' && made !== null) return Object.values(made).map(flat).join(' ');
  return String(made);
}

/** A source that imports a table of words, and what it calls it. */
interface Importer {
  path: string;
  text: string;
  called: string;
}

const importersOf = (root: string, code: Map<string, string>, file: string, name: string): Importer[] =>
  [...code].flatMap(([path, text]) => {
    const called = path === file ? undefined : importedAs(root, path, text, file, name);
    return called ? [{ path: relative(root, path), text, called }] : [];
  });

/** The functions that say it, as `checkins/cards.ts: thanks`, with the first sentence of what is said of them there. */
function usesIn(importers: Importer[], key: string): string[] {
  const uses = importers.flatMap(({ path, text, called }) =>
    [...text.matchAll(new RegExp(`\\b${called}\\.${key}\\b`, 'g'))].map(
      ({ index }) => `${path}: ${around(text, index)}`,
    ),
  );
  return [...new Set(uses)];
}

function importedAs(root: string, path: string, text: string, file: string, name: string): string | undefined {
  for (const [, names = '', from = ''] of text.matchAll(/import \{([^}]*)\} from '(\.[^']*)'/g)) {
    const target = join(path, '..', from).replace(/\.js$/, '.ts');
    if (relative(root, target) !== relative(root, file)) continue;
    for (const one of names.split(',')) {
      const [original, as] = one.trim().split(/\s+as\s+/);
      if (original === name) return as ?? original;
    }
  }
  return undefined;
}

/** The declaration at the margin that a place lies in, with the first sentence of its comment. */
function around(text: string, index: number): string {
  const before = text.slice(0, text.indexOf('\n', index));
  const declared = [...before.matchAll(/^(?:export )?(?:async )?(?:function|const|class) (\w+)/gm)].at(-1);
  if (!declared) return 'the file';
  const above = text.slice(0, declared.index).trimEnd();
  const comment = above.endsWith('*/') ? above.slice(above.lastIndexOf('/**') + 3, -2) : '';
  const sentence = comment
    .replace(/\s*\n\s*\*\s*/g, ' ')
    .split(/(?<=[.:?])\s/)
    .map((part) => part.trim())
    .find((part) => part !== '' && part !== '*');
  return `${declared[1]}${sentence ? ` – ${sentence}` : ''}`;
}
