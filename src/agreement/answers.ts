/** One answer to one statement: 1 yes, -1 not for us, 0 unsure or pass. */
export type Side = 1 | -1 | 0;
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

/** Builds the matrix from answers in time order: of two by the same voter to the same statement the later one counts. */
export function answersOf(voters: number, statements: number, said: Iterable<Said>): Answers {
  const rows = Array.from({ length: voters }, () => new Map<number, Side>());
  for (const { voter, statement, side } of said) rows[voter]?.set(statement, side);
  const start = new Uint32Array(voters + 1);
  rows.forEach((row, voter) => {
    start[voter + 1] = (start[voter] ?? 0) + row.size;
  });
  const cells = rows.flatMap((row) => [...row].sort(([a], [b]) => a - b));
  const statement = Uint32Array.from(cells, ([number]) => number);
  const side = Int8Array.from(cells, ([, answer]) => answer);
  return { voters, statements, start, statement, side };
}
