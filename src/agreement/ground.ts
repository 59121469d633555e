import type { Tally } from './answers.js';
import { betaBelow } from './beta.js';

/** A group that answered a statement less often than this says nothing about it. */
const leastSeen = 3;
const doubt = 0.1;

/** The share that agrees, with one agreement and one other answer added: (A + 1) / (S + 2), so that few answers claim little. */
export const agreement = ({ agree, seen }: Tally, statement: number): number =>
  ((agree[statement] ?? 0) + 1) / ((seen[statement] ?? 0) + 2);

/** Group-aware consensus, Π (A + 1) / (S + 2) over the groups (Small et al. 2021), by statement: high only where every group agrees. */
export const consensusOf = (groups: readonly Tally[], statements: number): Float64Array =>
  perStatement(statements, (statement) => groups.reduce((product, group) => product * agreement(group, statement), 1));

/** How far the groups lie apart: the largest agreement of a group less the smallest, by statement; from 0 to 1. */
export const divisivenessOf = (groups: readonly Tally[], statements: number): Float64Array =>
  perStatement(statements, (statement) => {
    const shares = groups.map((group) => agreement(group, statement));
    return shares.length < 2 ? 0 : Math.max(...shares) - Math.min(...shares);
  });

/**
 * Bridges, by consensus from high to low: statements with at least three answers in each of two groups or more, where in
 * every one of them a true agreement under one half is as unlikely as 10 % (Beta(A + 1, S − A + 1), a uniform prior).
 */
export function bridgesOf(groups: readonly Tally[], consensus: Float64Array): number[] {
  const isBridge = (statement: number) =>
    groups.length > 1 &&
    groups.every(({ agree, seen }) => {
      const [a, s] = [agree[statement] ?? 0, seen[statement] ?? 0];
      return s >= leastSeen && 2 * a > s && betaBelow(0.5, a + 1, s - a + 1) <= doubt;
    });
  const statements = Array.from(consensus.keys()).filter(isBridge);
  return statements.sort((a, b) => (consensus[b] ?? 0) - (consensus[a] ?? 0) || a - b);
}

const perStatement = (statements: number, value: (statement: number) => number): Float64Array =>
  new Float64Array(statements).map((_, statement) => value(statement));
