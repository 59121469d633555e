import type { Answers } from '../answers.js';
import { hasEnough, type Table } from './table.js';

// Found sooner than the global Math, see random.ts.
const { exp, log, log1p } = Math;

/** A division into latent classes. */
export interface Classes {
  k: number;
  /** By row, from 0 to k - 1: the class it most probably belongs to. */
  label: Int8Array;
  /** How much more probable the answers are than if everybody were of one class: penalised log-likelihood, in nats. */
  gain: number;
  /** The logarithm of the odds that a class says yes; class by class, by column. */
  leaning: Float64Array;
  /** The logarithm of each class's share of the voters. */
  size: Float64Array;
}

/** So many answers like everybody's are added to each class and statement, so that few answers claim little. */
const prior = 2;
const mostTurns = 60;
const enough = 0.01;

/**
 * Latent classes (Lazarsfeld; fitted by expectation and maximisation, Dempster et al. 1977): each class agrees with each
 * statement with a probability of its own; unsure and pass are half an agreement. Starts at the division given. A voter's
 * few answers weigh by what they tell, so sparse answers and unequal activity are no special case.
 */
export function classesOf(table: Table, k: number, from: Int8Array): Classes {
  const { rows, columns } = table;
  const shared = sharesOf(table);
  const belongs = new Float64Array(rows * k);
  from.forEach((label, row) => {
    belongs[row * k + label] = 1;
  });
  const leaning = new Float64Array(k * columns);
  let gain = Number.NEGATIVE_INFINITY;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = gain;
    gain = turnOnce(table, k, shared, belongs, leaning);
    if (gain - before < enough) break;
  }
  const label = new Int8Array(rows);
  for (let row = 0; row < rows; row += 1)
    for (let one = 1; one < k; one += 1)
      if ((belongs[row * k + one] ?? 0) > (belongs[row * k + (label[row] ?? 0)] ?? 0)) label[row] = one;
  return { k, label, gain, leaning, size: sizesOf(rows, k, belongs) };
}

/**
 * The class of every voter who answered enough, -1 for the others. Those sampled keep theirs; a voter who was not
 * is in the class that would most probably have answered so.
 */
export function assigned(answers: Answers, table: Table, { k, label, leaning, size }: Classes): Int8Array {
  const columnOf = new Map([...table.statement].map((statement, column) => [statement, column]));
  const group = new Int8Array(answers.voters).fill(-1);
  for (let voter = 0; voter < answers.voters; voter += 1) {
    if (!hasEnough(answers, voter)) continue;
    const logs = size.slice();
    for (let cell = answers.start[voter] ?? 0; cell < (answers.start[voter + 1] ?? 0); cell += 1) {
      const column = columnOf.get(answers.statement[cell] ?? -1);
      if (column === undefined) continue;
      const yes = ((answers.side[cell] ?? 0) + 1) / 2;
      for (let one = 0; one < k; one += 1) {
        // ln p for a yes, ln(1 - p) for a no, from the log-odds of p; half of each for neither.
        const odds = leaning[one * table.columns + column] ?? 0;
        logs[one] = (logs[one] ?? 0) + yes * odds - log1p(exp(odds));
      }
    }
    group[voter] = logs.indexOf(Math.max(...logs));
  }
  label.forEach((one, row) => {
    group[table.voter[row] ?? 0] = one;
  });
  return group;
}

/** By statement: the share that agrees among all who saw it, kept off 0 and 1. */
function sharesOf({ columns, start, side }: Table): Float64Array {
  return new Float64Array(columns).map((_, column) => {
    const from = start[column] ?? 0;
    const to = start[column + 1] ?? 0;
    let agree = 0;
    for (let cell = from; cell < to; cell += 1) agree += ((side[cell] ?? 0) + 1) / 2;
    return (agree + 0.5) / (to - from + 1);
  });
}

/** One maximisation and one expectation; `belongs` (row × class) and `leaning` are changed. Says the gain of what was maximised. */
function turnOnce(table: Table, k: number, shared: Float64Array, belongs: Float64Array, leaning: Float64Array): number {
  const { rows, columns, start, row, side } = table;
  const logs = new Float64Array(rows * k);
  const seen = new Float64Array(k);
  const agree = new Float64Array(k);
  let gain = 0;
  for (let column = 0; column < columns; column += 1) {
    const from = start[column] ?? 0;
    const to = start[column + 1] ?? 0;
    const share = shared[column] ?? 0;
    const [logYes, logNo] = [log(share), log(1 - share)];
    seen.fill(prior);
    agree.fill(prior * share);
    for (let cell = from; cell < to; cell += 1) {
      const at = (row[cell] ?? 0) * k;
      const yes = ((side[cell] ?? 0) + 1) / 2;
      for (let one = 0; one < k; one += 1) {
        const weight = belongs[at + one] ?? 0;
        seen[one] = (seen[one] ?? 0) + weight;
        agree[one] = (agree[one] ?? 0) + weight * yes;
      }
    }
    // From here on: what a no adds to the logarithm, and how much more a yes does, over what it is for everybody.
    for (let one = 0; one < k; one += 1) {
      const yes = (agree[one] ?? 0) / (seen[one] ?? 1);
      const [moreYes, moreNo] = [log(yes) - logYes, log(1 - yes) - logNo];
      gain += prior * (share * moreYes + (1 - share) * moreNo);
      leaning[one * columns + column] = log(yes / (1 - yes));
      seen[one] = moreNo;
      agree[one] = moreYes - moreNo;
    }
    for (let cell = from; cell < to; cell += 1) {
      const at = (row[cell] ?? 0) * k;
      const yes = ((side[cell] ?? 0) + 1) / 2;
      for (let one = 0; one < k; one += 1)
        logs[at + one] = (logs[at + one] ?? 0) + (seen[one] ?? 0) + yes * (agree[one] ?? 0);
    }
  }
  return gain + expect(rows, k, belongs, logs);
}

/** Fills `belongs` from the logarithms of the answers' probabilities and the classes' sizes; their log-likelihood. */
function expect(rows: number, k: number, belongs: Float64Array, logs: Float64Array): number {
  const share = sizesOf(rows, k, belongs);
  let likelihood = 0;
  for (let row = 0; row < rows; row += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let one = 0; one < k; one += 1) {
      const own = (logs[row * k + one] ?? 0) + (share[one] ?? 0);
      logs[row * k + one] = own;
      if (own > most) most = own;
    }
    let sum = 0;
    for (let one = 0; one < k; one += 1) {
      const weight = exp((logs[row * k + one] ?? 0) - most);
      belongs[row * k + one] = weight;
      sum += weight;
    }
    for (let one = 0; one < k; one += 1) belongs[row * k + one] = (belongs[row * k + one] ?? 0) / sum;
    likelihood += most + log(sum);
  }
  return likelihood;
}

/** The logarithms of the classes' shares, each with one more voter than it has. */
function sizesOf(rows: number, k: number, belongs: Float64Array): Float64Array {
  const size = new Float64Array(k).fill(1);
  for (let at = 0; at < rows * k; at += 1) size[at % k] = (size[at % k] ?? 0) + (belongs[at] ?? 0);
  return size.map((one) => log(one / (rows + k)));
}
