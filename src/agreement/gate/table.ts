import type { Answers } from '../answers.js';
import { type Random, shuffle } from '../random.js';

/**
 * The answers that count for the gate, by statement: cells `start[s]` to `start[s + 1] - 1` are those who saw statement s,
 * by row. Permuted and simulated answers share everything but the sides, so margins and missing cells stay.
 */
export interface Table {
  rows: number;
  columns: number;
  start: Uint32Array;
  row: Uint16Array;
  side: Int8Array;
  /** Row to voter, column to statement. */
  voter: Uint32Array;
  statement: Uint32Array;
}

/** More would take longer and tell no more. */
export const mostVoters = 300;
const mostStatements = 60;
const fewestAnswersTo = 5;

/**
 * Voters who answered enough, min(7, max(3, half of the statements)) or more, and statements with five answers of theirs or more
 * that are not all the same. Of more than `most` voters a sample; of more than 60 statements those with most answers.
 */
export function tableOf(answers: Answers, random: Random, most = mostVoters): Table {
  const counted = Uint32Array.from({ length: answers.voters }, (_, voter) => voter).filter((voter) =>
    hasEnough(answers, voter),
  );
  const voter = sampled(counted, most, random);
  const columns = columnsOf(answers, voter);
  const usable = [...columns.keys()].filter((statement) => varies(columns[statement] ?? []));
  const answered = (statement: number) => columns[statement]?.length ?? 0;
  const kept = usable.sort((a, b) => answered(b) - answered(a) || a - b).slice(0, mostStatements);
  const statement = Uint32Array.from(kept).sort();
  return { ...packed(Array.from(statement, (one) => columns[one] ?? [])), rows: voter.length, voter, statement };
}

/** Has this voter answered enough to count? */
export const hasEnough = ({ statements, start }: Answers, voter: number): boolean =>
  (start[voter + 1] ?? 0) - (start[voter] ?? 0) >= Math.min(7, Math.max(3, Math.ceil(statements / 2)));

/** So many of them, drawn by chance, in the order given. */
function sampled(all: Uint32Array, most: number, random: Random): Uint32Array {
  if (all.length <= most) return all;
  const drawn = all.slice();
  shuffle(drawn, random);
  return drawn.slice(0, most).sort();
}

interface Cell {
  row: number;
  side: number;
}

function columnsOf({ statements, start, statement, side }: Answers, voters: Uint32Array): Cell[][] {
  const columns = Array.from({ length: statements }, (): Cell[] => []);
  voters.forEach((voter, row) => {
    for (let cell = start[voter] ?? 0; cell < (start[voter + 1] ?? 0); cell += 1)
      columns[statement[cell] ?? 0]?.push({ row, side: side[cell] ?? 0 });
  });
  return columns;
}

const varies = (cells: readonly Cell[]): boolean =>
  cells.length >= fewestAnswersTo && cells.some(({ side }) => side !== cells[0]?.side);

function packed(columns: Cell[][]): Pick<Table, 'columns' | 'start' | 'row' | 'side'> {
  const start = new Uint32Array(columns.length + 1);
  columns.forEach((cells, column) => {
    start[column + 1] = (start[column] ?? 0) + cells.length;
  });
  const cells = columns.flat();
  return {
    columns: columns.length,
    start,
    row: Uint16Array.from(cells, ({ row }) => row),
    side: Int8Array.from(cells, ({ side }) => side),
  };
}

/** These rows of these columns. Columns are not looked at again: one may be empty now, or all the same. */
export function partOf(table: Table, rows: Uint32Array, columns: Uint32Array): Table {
  const place = new Int32Array(table.rows).fill(-1);
  rows.forEach((row, at) => {
    place[row] = at;
  });
  const cells = Array.from(columns, (column): Cell[] => {
    const kept: Cell[] = [];
    for (let cell = table.start[column] ?? 0; cell < (table.start[column + 1] ?? 0); cell += 1) {
      const row = place[table.row[cell] ?? 0] ?? -1;
      if (row >= 0) kept.push({ row, side: table.side[cell] ?? 0 });
    }
    return kept;
  });
  return {
    ...packed(cells),
    rows: rows.length,
    voter: rows.map((row) => table.voter[row] ?? 0),
    statement: columns.map((column) => table.statement[column] ?? 0),
  };
}

/**
 * Answers anew, for a given leaning of each row to each column that it saw: a statement keeps its number of yes, neither and
 * no, and those who lean to it most say yes.
 */
export function dealt(table: Table, leaning: (row: number, column: number) => number): Int8Array {
  const { columns, start, row, side } = table;
  const answers = new Int8Array(side.length);
  for (let column = 0; column < columns; column += 1) {
    const [from, to] = [start[column] ?? 0, start[column + 1] ?? 0];
    const leans = new Float64Array(to - from);
    let no = 0;
    let yes = 0;
    for (let cell = from; cell < to; cell += 1) {
      leans[cell - from] = leaning(row[cell] ?? 0, column);
      if (side[cell] === -1) no += 1;
      if (side[cell] === 1) yes += 1;
    }
    const inOrder = leans.slice().sort();
    const lastNo = inOrder[no - 1] ?? Number.NEGATIVE_INFINITY;
    const lastNeither = inOrder[to - from - yes - 1] ?? Number.NEGATIVE_INFINITY;
    for (let cell = from; cell < to; cell += 1) {
      const lean = leans[cell - from] ?? 0;
      answers[cell] = lean <= lastNo ? -1 : lean <= lastNeither ? 0 : 1;
    }
  }
  return answers;
}
