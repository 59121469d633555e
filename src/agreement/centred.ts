import { type Answers, type Tally, talliesOf } from './answers.js';

/** Every answer less its statement's mean. A missing answer is exactly 0, so it costs nothing and pulls nobody anywhere. */
export interface Centred {
  answers: Answers;
  /** By statement, over those who saw it; 0 where nobody did, and for statements left out. */
  mean: Float64Array;
  /** 1 for statements that pull nobody anywhere. */
  out: Uint8Array;
  /** How many statements everybody counts as having seen: those moderated out, which Polis takes for a 0 from everybody. */
  seenByAll: number;
  /** Everybody's answers, by statement. */
  total: Tally;
  /** The sum of all squares. */
  variance: number;
}

/** Means over those who saw a statement, and the total sum of squares about them: one pass. */
export function centre(answers: Answers, leftOut: Iterable<number> = []): Centred {
  const { voters, statements } = answers;
  const out = new Uint8Array(statements);
  for (const one of leftOut) out[one] = 1;
  const seenByAll = out.reduce((sum, one) => sum + one, 0);
  const [total = none] = talliesOf(answers, new Int8Array(voters), 1);
  const mean = new Float64Array(statements);
  let variance = 0;
  for (let one = 0; one < statements; one += 1) {
    const [yes, no, seen] = [total.agree[one] ?? 0, total.disagree[one] ?? 0, total.seen[one] ?? 0];
    if (out[one] || seen === 0) continue;
    const mid = (yes - no) / seen;
    mean[one] = mid;
    variance += no * (1 + mid) ** 2 + (seen - yes - no) * mid ** 2 + yes * (1 - mid) ** 2;
  }
  return { answers, mean, out, seenByAll, total, variance };
}

/** The same as if one statement had never been asked; only the variance and the total still count it. */
export function without(centred: Centred, statement: number): Centred {
  const mean = centred.mean.slice();
  const out = centred.out.slice();
  mean[statement] = 0;
  out[statement] = 1;
  return { ...centred, mean, out };
}

const none: Tally = { agree: new Uint32Array(), disagree: new Uint32Array(), seen: new Uint32Array() };

/** Two vectors at once share the walk over the answers: that costs a third more than one alone. */
export type Pair = readonly [Float64Array, Float64Array];

/**
 * CᵀC times two vectors, C the centred answers (voters × statements): there and back in one pass over the answers given.
 * An answer is one of three numbers per statement, so both ways are a look into a table of three, and no multiplication.
 */
export function gramTimes(centred: Centred, [first, second]: Pair): Pair {
  const { voters, statements, start, statement, side } = centred.answers;
  const weight = weightsOf(centred, [first, second]);
  const sums = new Float64Array(6 * statements);
  for (let voter = 0; voter < voters; voter += 1) {
    const from = start[voter] ?? 0;
    const to = start[voter + 1] ?? 0;
    let one = 0;
    let two = 0;
    for (let cell = from; cell < to; cell += 1) {
      const at = 6 * (statement[cell] ?? 0) + 2 * (side[cell] ?? 0) + 2;
      one += weight[at] ?? 0;
      two += weight[at + 1] ?? 0;
    }
    for (let cell = from; cell < to; cell += 1) {
      const at = 6 * (statement[cell] ?? 0) + 2 * (side[cell] ?? 0) + 2;
      sums[at] = (sums[at] ?? 0) + one;
      sums[at + 1] = (sums[at + 1] ?? 0) + two;
    }
  }
  return [gather(centred, sums, 0), gather(centred, sums, 1)];
}

/** Per statement and answer (-1, 0, 1): what such an answer adds to a voter's two sums, side by side. */
function weightsOf({ answers: { statements }, mean, out }: Centred, [first, second]: Pair): Float64Array {
  const weight = new Float64Array(6 * statements);
  for (let one = 0; one < statements; one += 1)
    for (let side = out[one] ? 2 : -1; side <= 1; side += 1) {
      const distance = side - (mean[one] ?? 0);
      weight[6 * one + 2 * side + 2] = distance * (first[one] ?? 0);
      weight[6 * one + 2 * side + 3] = distance * (second[one] ?? 0);
    }
  return weight;
}

function gather({ answers: { statements }, mean, out }: Centred, sums: Float64Array, which: 0 | 1): Float64Array {
  const total = new Float64Array(statements);
  for (let one = 0; one < statements; one += 1)
    for (let side = out[one] ? 2 : -1; side <= 1; side += 1)
      total[one] = (total[one] ?? 0) + (side - (mean[one] ?? 0)) * (sums[6 * one + 2 * side + 2 + which] ?? 0);
  return total;
}

/** Where voters stand, by voter. */
export interface Places {
  x: Float64Array;
  y: Float64Array;
}

/**
 * The sparsity-aware projection of Polis (Small et al. 2021): x = √(m / S) · Σ (answer − mean) · loading over the S statements
 * that the voter has seen of m, so that who answered little is not drawn to the middle.
 */
export function place(centred: Centred, loadings: Pair): Places {
  const { voters, statements, start, statement, side } = centred.answers;
  const { out, seenByAll } = centred;
  const weight = weightsOf(centred, loadings);
  const x = new Float64Array(voters);
  const y = new Float64Array(voters);
  for (let voter = 0; voter < voters; voter += 1) {
    const to = start[voter + 1] ?? 0;
    let seen = seenByAll;
    let one = 0;
    let two = 0;
    for (let cell = start[voter] ?? 0; cell < to; cell += 1) {
      const column = statement[cell] ?? 0;
      const at = 6 * column + 2 * (side[cell] ?? 0) + 2;
      seen += 1 - (out[column] ?? 0);
      one += weight[at] ?? 0;
      two += weight[at + 1] ?? 0;
    }
    const scale = Math.sqrt(statements / Math.max(seen, 1));
    x[voter] = scale * one;
    y[voter] = scale * two;
  }
  return { x, y };
}
