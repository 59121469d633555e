import type { Answer } from './map.js';

/** One answer to one statement: 1 yes, -1 not for us, 0 unsure or pass. */
export type Side = 1 | -1 | 0;
/** A pass takes no side, as one who is unsure does. */
export const sideOf = (answer: Answer): Side => (answer === 'yes' ? 1 : answer === 'no' ? -1 : 0);

export interface Said {
  voter: number;
  statement: number;
  side: Side;
}

/**
 * Answers as a sparse matrix, a row per voter in order of first answer (compressed sparse rows). The cells of voter v
 * are `start[v]` to `start[v + 1] - 1`, by statement; a statement that v has not seen has no cell.
 */
export interface Answers {
  voters: number;
  statements: number;
  start: Uint32Array;
  statement: Uint32Array;
  side: Int8Array;
}

/** Answers in time order, a column each: the form in which millions are handed over. */
export interface SaidColumns {
  voter: Uint32Array;
  statement: Uint32Array;
  side: Int8Array;
}

/** Builds the matrix from answers in time order: of two by the same voter to the same statement the later one counts. */
export function answersOf(voters: number, statements: number, said: Iterable<Said>): Answers {
  const all = [...said];
  return answersFrom(voters, statements, {
    voter: Uint32Array.from(all, ({ voter }) => voter),
    statement: Uint32Array.from(all, ({ statement }) => statement),
    side: Int8Array.from(all, ({ side }) => side),
  });
}

/** The same from columns. Two counting sorts, by statement and then by voter, each keeping the order of time: linear in the answers. */
export function answersFrom(voters: number, statements: number, { voter, statement, side }: SaidColumns): Answers {
  const order = sortedBy(voter, voters, sortedBy(statement, statements));
  const start = new Uint32Array(voters + 1);
  const columns = new Uint32Array(order.length);
  const sides = new Int8Array(order.length);
  let cells = 0;
  let row = -1;
  for (const at of order) {
    const who = voter[at] ?? 0;
    const what = statement[at] ?? 0;
    if (row === who && columns[cells - 1] === what) cells -= 1;
    for (; row < who; row += 1) start[row + 1] = cells;
    columns[cells] = what;
    sides[cells] = side[at] ?? 0;
    cells += 1;
  }
  start.fill(cells, row + 1);
  return { voters, statements, start, statement: columns.slice(0, cells), side: sides.slice(0, cells) };
}

/** Positions in order of their key, equal keys in the order given (that of the positions, unless another is passed in). */
function sortedBy(key: Uint32Array, keys: number, given?: Uint32Array): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const one of key) next[one + 1] = (next[one + 1] ?? 0) + 1;
  for (let one = 0; one < keys; one += 1) next[one + 1] = (next[one + 1] ?? 0) + (next[one] ?? 0);
  const order = new Uint32Array(key.length);
  for (let index = 0; index < key.length; index += 1) {
    const at = given ? (given[index] ?? 0) : index;
    const one = key[at] ?? 0;
    const place = next[one] ?? 0;
    order[place] = at;
    next[one] = place + 1;
  }
  return order;
}

/** The matrix with more answers, later than those in it; voters and statements may be new. Costs one copy. */
export function withMore(answers: Answers, more: readonly Said[]): Answers {
  const { start, statement, side } = answers;
  const voters = more.reduce((most, { voter }) => Math.max(most, voter + 1), answers.voters);
  const statements = more.reduce((most, said) => Math.max(most, said.statement + 1), answers.statements);
  const voter = new Uint32Array(statement.length + more.length);
  for (let row = 0; row < answers.voters; row += 1) voter.fill(row, start[row], start[row + 1]);
  const columns = { voter, statement: new Uint32Array(voter.length), side: new Int8Array(voter.length) };
  columns.statement.set(statement);
  columns.side.set(side);
  more.forEach((said, index) => {
    const at = statement.length + index;
    columns.voter[at] = said.voter;
    columns.statement[at] = said.statement;
    columns.side[at] = said.side;
  });
  return answersFrom(voters, statements, columns);
}

/** The same answers as if these statements had never been asked; all keep their numbers. */
export function withoutStatements(answers: Answers, leftOut: Iterable<number>): Answers {
  const { voters, statements, start, statement, side } = answers;
  const isOut = new Uint8Array(statements);
  for (const one of leftOut) isOut[one] = 1;
  const kept = Uint32Array.from(statement.keys()).filter((cell) => !isOut[statement[cell] ?? 0]);
  const starts = new Uint32Array(voters + 1);
  let before = 0;
  for (let voter = 0; voter <= voters; voter += 1) {
    while (before < kept.length && (kept[before] ?? 0) < (start[voter] ?? 0)) before += 1;
    starts[voter] = before;
  }
  return {
    voters,
    statements,
    start: starts,
    statement: kept.map((cell) => statement[cell] ?? 0),
    side: Int8Array.from(kept, (cell) => side[cell] ?? 0),
  };
}

/** How many agree, disagree and have seen it, by statement. */
export interface Tally {
  agree: Uint32Array;
  disagree: Uint32Array;
  seen: Uint32Array;
}

/** Counts by statement and group, in one pass: `groupOf[voter]` from 0 to `groups` - 1; other voters are not counted. */
export function talliesOf(
  { voters, statements, start, statement, side }: Answers,
  groupOf: Int8Array,
  groups: number,
): Tally[] {
  const counts = Array.from({ length: groups }, () => new Uint32Array(3 * statements));
  for (let voter = 0; voter < voters; voter += 1) {
    const into = counts[groupOf[voter] ?? -1];
    if (!into) continue;
    const end = start[voter + 1] ?? 0;
    for (let cell = start[voter] ?? 0; cell < end; cell += 1) {
      const at = 3 * (statement[cell] ?? 0) + (side[cell] ?? 0) + 1;
      into[at] = (into[at] ?? 0) + 1;
    }
  }
  return counts.map((into) => {
    const of = (offset: number) => new Uint32Array(statements).map((_, one) => into[3 * one + offset] ?? 0);
    const [disagree, pass, agree] = [of(0), of(1), of(2)];
    return { agree, disagree, seen: agree.map((yes, one) => yes + (disagree[one] ?? 0) + (pass[one] ?? 0)) };
  });
}
