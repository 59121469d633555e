import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Why a conversation cannot be played, in a sentence for the person who asked. */
export class CannotReplay extends Error {}

/** One row, its cells by column, and the line of the file on which it begins. */
export interface Row {
  line: number;
  cells: Record<string, string>;
}
export interface Table {
  /** The file's name, for sentences about it. */
  name: string;
  columns: string[];
  rows: Row[];
}

/** The first of these files that is in the folder, packed (`.gz`) or not. */
export const findFile = (folder: string, names: string[]): string | undefined =>
  names.flatMap((name) => [join(folder, name), join(folder, `${name}.gz`)]).find(existsSync);

/** A CSV file with a header. Throws CannotReplay, naming file and line, when it cannot be read. */
export function readTable(file: string): Table {
  const name = basename(file);
  const [header, ...lines] = recordsIn(textOf(file), name);
  if (!header) throw new CannotReplay(`${name} is empty.`);
  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const rows = lines.map(({ line, cells }): Row => {
    if (cells.length !== columns.length)
      throw malformed(name, line, `${cells.length} cells, but the header has ${columns.length}`);
    return { line, cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) };
  });
  return { name, columns, rows };
}

/** A row that cannot be understood. */
export const malformed = (name: string, line: number, why: string): CannotReplay =>
  new CannotReplay(`${name}, line ${line}: ${why}.`);

/** Which of these names the table has for one thing; a missing one is an error unless it is optional. */
export function columnOf({ name, columns }: Table, names: string[]): string {
  const found = names.find((one) => columns.includes(one));
  if (!found)
    throw malformed(name, 1, `there is no column “${names.join('” or “')}”; there are “${columns.join('”, “')}”`);
  return found;
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith('.gz')) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    throw new CannotReplay(`${basename(file)} cannot be unpacked.`);
  }
}

/** Records of RFC 4180: cells between commas, quoted where they hold commas, quotes or line ends. Empty lines are passed over. */
function recordsIn(text: string, name: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  let record = { line, cells: [] as string[] };
  for (const [piece, quoted, bare, end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    const cells = [...record.cells, quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"')];
    if (bare?.includes('"')) throw malformed(name, line, 'a quotation mark stands where none may');
    line += piece.split('\n').length - 1;
    if (end === ',') {
      record.cells = cells;
      continue;
    }
    if (cells.length > 1 || cells[0] !== '') records.push({ line: record.line, cells });
    record = { line, cells: [] };
  }
  return records;
}
/** A cell, quoted or bare, and what ends it; at the very end of the text nothing does. */
const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|\r|$)/g;
