import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsvError, type Info, type Options, type Parser, parse } from 'csv-parse';
import { Trouble } from './verb.js';
import { words } from './words.js';

/** One row: its cells in the order of the header, and its number; the header is row 0. */
export interface Row {
  number: number;
  cells: string[];
}

/** A table as it is read: what it is called and which columns it has. Column names are in small letters. */
export interface Table {
  name: string;
  columns: string[];
}

/** How many bytes of how many have been read. */
export type Watch = (done: number, of: number) => void;

/** A row that cannot be understood; `readTable` finds its line. */
export class BadRow extends Error {
  constructor(
    readonly row: number,
    readonly why: string,
  ) {
    super(why);
  }
}

/**
 * Reads a CSV file (RFC 4180, packed when its name ends in .gz) row by row, so that its size does not matter. `begin` sees
 * the header and returns what is done with each row. Throws Trouble with file and line.
 */
export async function readTable(
  file: string,
  begin: (table: Table) => (row: Row) => void,
  watch: Watch = () => undefined,
): Promise<void> {
  const name = basename(file);
  let take: ((row: Row) => void) | undefined;
  let number = 0;
  try {
    await readRows<string[]>(file, {}, watch, (cells) => {
      if (take) take({ number, cells });
      else take = begin({ name, columns: cells.map((cell) => cell.trim().toLowerCase()) });
      number += 1;
    });
  } catch (fault) {
    if (fault instanceof BadRow) throw new Trouble(words.malformed(name, await lineOf(file, fault.row), fault.why));
    if (fault instanceof CsvError)
      throw new Trouble(words.malformed(name, Number(fault.lines), words.badRow(fault.code)));
    throw hasCode(fault, 'Z_') ? new Trouble(words.cannotUnpack(name)) : fault;
  }
  if (number === 0) throw new Trouble(words.empty(name));
}

/** The line on which a row begins. Asked only when something is wrong, because counting lines doubles the time of reading. */
async function lineOf(file: string, row: number): Promise<number> {
  let at = 0;
  let line = 1;
  await readRows<{ record: string[]; info: Info }>(
    file,
    { info: true },
    () => undefined,
    ({ record, info }) => {
      // Told where a record ends; a cell may hold line ends.
      if (at === row) line = info.lines - (record.join().match(/\n/g)?.length ?? 0);
      at += 1;
    },
  ).catch(() => undefined);
  return line;
}

async function readRows<Record>(
  file: string,
  options: Options,
  watch: Watch,
  take: (record: Record) => void,
): Promise<void> {
  const { size } = statSync(file);
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  source.on('data', () => watch(source.bytesRead, size));
  const parser = parse({ bom: true, skip_empty_lines: true, ...options });
  let why: unknown;
  // Not by iterating: that costs as much as the parsing itself.
  parser.on('readable', () => {
    try {
      drain(parser, take);
    } catch (fault) {
      why ??= fault;
      parser.destroy(fault instanceof Error ? fault : new Error(String(fault)));
    }
  });
  const through: [Readable, ...NodeJS.ReadWriteStream[]] = file.endsWith('.gz')
    ? [source, createGunzip(), parser]
    : [source, parser];
  await pipeline(through).catch((fault: unknown) => {
    throw why ?? fault;
  });
  if (why) throw why;
}

function drain<Record>(parser: Parser, take: (record: Record) => void): void {
  for (let record: Record | null = parser.read(); record !== null; record = parser.read()) take(record);
}

const hasCode = (fault: unknown, start: string): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && String(fault.code).startsWith(start);

/** Where the first of these names stands among the columns; -1 when none does. */
export const columnIn = ({ columns }: Table, names: string[]): number =>
  names.map((name) => columns.indexOf(name)).find((at) => at >= 0) ?? -1;

/** The same for a column that has to be there. */
export function columnOf(table: Table, names: string[]): number {
  const at = columnIn(table, names);
  if (at < 0) throw new BadRow(0, words.noColumn(names, table.columns));
  return at;
}
