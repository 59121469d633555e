import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsvError, type Info, parse } from 'csv-parse';
import { Trouble } from './verb.js';
import { words } from './words.js';

/** One row: its cells in the order of the header, and the line of the file on which it begins. */
export interface Row {
  line: number;
  cells: string[];
}

/** A table as it is read: what it is called and which columns it has. Column names are in small letters. */
export interface Table {
  name: string;
  columns: string[];
}

/** How many bytes of how many have been read. */
export type Watch = (done: number, of: number) => void;

/**
 * Reads a CSV file (RFC 4180, packed when its name ends in .gz) row by row, so that its size does not matter. `begin` sees
 * the header and returns what is done with each row. Throws Trouble with file and line.
 */
export async function readTable(
  file: string,
  begin: (table: Table) => (row: Row) => void,
  watch: Watch = () => undefined,
): Promise<Table> {
  const name = basename(file);
  const size = statSync(file).size;
  const source = createReadStream(file);
  source.on('data', () => watch(source.bytesRead, size));
  const parser = parse({ bom: true, info: true, skip_empty_lines: true });
  let table: Table | undefined;
  let take: ((row: Row) => void) | undefined;
  let line = 1;
  let why: unknown;
  const read = async (records: AsyncIterable<{ record: string[]; info: Info }>) => {
    try {
      for await (const { record, info } of records) {
        // Told where a record ends; a cell may hold line ends.
        line = info.lines - (record.join().match(/\n/g)?.length ?? 0);
        if (take) take({ line, cells: record });
        else {
          table = { name, columns: record.map((cell) => cell.trim().toLowerCase()) };
          take = begin(table);
        }
      }
    } catch (fault) {
      // The pipeline would only tell that it was aborted.
      why = fault;
      throw fault;
    }
  };
  try {
    await (file.endsWith('.gz') ? pipeline(source, createGunzip(), parser, read) : pipeline(source, parser, read));
  } catch (fault) {
    throw inWords(why ?? fault, name, line);
  }
  if (!table) throw new Trouble(words.empty(name));
  return table;
}

/** A row that cannot be understood. */
export const malformed = (name: string, line: number, why: string): Trouble =>
  new Trouble(words.malformed(name, line, why));

/** Where the first of these names stands among the columns; -1 when none does. */
export const columnIn = ({ columns }: Table, names: string[]): number =>
  names.map((name) => columns.indexOf(name)).find((at) => at >= 0) ?? -1;

/** The same for a column that has to be there. */
export function columnOf(table: Table, names: string[]): number {
  const at = columnIn(table, names);
  if (at < 0) throw malformed(table.name, 1, words.noColumn(names, table.columns));
  return at;
}

function inWords(fault: unknown, name: string, line: number): unknown {
  if (fault instanceof CsvError) {
    return malformed(name, Number(fault.lines ?? line), words.badRow(fault.code));
  }
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  return code.startsWith('Z_') ? new Trouble(words.cannotUnpack(name)) : fault;
}
