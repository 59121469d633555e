import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Trouble } from './verb.js';
import { words } from './words.js';

/** The files of one conversation. Polis puts the same words before the names of all that belong together. */
export interface Found {
  /** A row per answer. */
  votes?: string;
  /** A row per participant, a column per statement. */
  matrix?: string;
  comments?: string;
  summary?: string;
  meta?: string;
  /** The folder's name, or what stands before the names of the files. */
  name: string;
}

/** Polis's own names for its files of answers; the first is the fuller one. */
export const answerFiles = ['votes.csv', 'participants-votes.csv'];
type Part = Exclude<keyof Found, 'name'>;
const parts: Record<Part, RegExp> = {
  matrix: /^(.*?)-?participants?-votes\.csv(\.gz)?$/i,
  votes: /^(.*?)-?(?<!participants?-)votes\.csv(\.gz)?$/i,
  comments: /^(.*?)-?(?:comments|statements)\.csv(\.gz)?$/i,
  summary: /^(.*?)-?summary\.csv$/i,
  meta: /^(.*?)-?meta\.json$/i,
};

/** A conversation's files, from its folder or from one of them. Throws Trouble when there are none, or several conversations. */
export function findExport(path: string): Found {
  if (!existsSync(path)) throw new Trouble(words.nothingThere(path));
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const given = isFolder ? undefined : partOf(basename(path));
  if (!isFolder && !(given?.part === 'votes' || given?.part === 'matrix'))
    throw new Trouble(words.noFileOfAnswers(basename(path), answerFiles));
  const all = readdirSync(folder).flatMap((file) => {
    const found = partOf(file);
    return found ? [{ ...found, file: join(folder, file) }] : [];
  });
  const prefixes = [
    ...new Set(all.filter(({ part }) => part === 'votes' || part === 'matrix').map(({ prefix }) => prefix)),
  ];
  const prefix = given?.prefix ?? prefixes[0];
  if (prefix === undefined) throw new Trouble(words.noAnswers(path, answerFiles));
  if (!given && prefixes.length > 1) throw new Trouble(words.several(path, prefixes));
  const own = (wanted: Part): string | undefined =>
    all.find((one) => one.part === wanted && one.prefix === prefix)?.file;
  const name = prefix || basename(folder === '.' ? process.cwd() : folder);
  const files: [Part, string | undefined][] = (Object.keys(parts) as Part[]).map((part) => [
    part,
    part === given?.part ? path : own(part),
  ]);
  return {
    name,
    ...Object.fromEntries(files.filter(([part, file]) => file && !(given?.part === 'matrix' && part === 'votes'))),
  };
}

function partOf(file: string): { part: Part; prefix: string } | undefined {
  for (const part of Object.keys(parts) as Part[]) {
    const [, prefix] = parts[part].exec(file) ?? [];
    if (prefix !== undefined) return { part, prefix };
  }
  return undefined;
}
