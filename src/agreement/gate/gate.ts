import type { Answers } from '../answers.js';
import { type Poles, polesOf } from '../poles.js';
import { randomFrom } from '../random.js';
import { campsOf, stabilityOf } from './camps.js';
import { moreThanAgreeable, moreThanChance, moreThanOneLine } from './chance.js';
import { assigned } from './classes.js';
import { dividedByChance } from './divided.js';
import { lineOf } from './line.js';
import { mostVoters, type Table, tableOf } from './table.js';

/**
 * Is there a split, and of what kind? `too few` people or statements to say · `no pattern`: answers have no more in common than
 * chance · `agreeableness`: some people say yes to more, and that is all · `spectrum`: people are spread along a line ·
 * `camps`: they stand in groups, with few in between.
 */
export type GateVerdict = 'too few' | 'no pattern' | 'agreeableness' | 'spectrum' | 'camps';

export interface Gate {
  verdict: GateVerdict;
  /** How many voters and statements counted. */
  voters: number;
  statements: number;
  /** The tests that were made, each p against chance. A p far above its limit is rough: the test stops when it is lost. */
  p: { pattern?: number; split?: number; secondLine?: number; camps?: number };
  /** How well the camps are found again, 0 to 1; only when p said that there may be camps. */
  stability?: number;
  /** Lines of difference, 1 or 2; with a spectrum or camps. */
  lines?: 1 | 2;
  /** What people say at the two ends of the main line of difference; with a spectrum or camps. */
  poles?: Poles;
  /** With camps: how many, and by voter which one, from 0; -1 for who answered too little. */
  camps?: { k: number; group: Int8Array };
}

const fewestVoters = 12;
const fewestStatements = 6;
const surely = 0.01;
const likely = 0.13;
const foundAgain = 0.65;

/** Reads whether answers split, and how; of more than `most` voters a sample. The same answers and seed give the same reading. */
export function readGate(answers: Answers, seed = 1, most = mostVoters): Gate {
  const random = randomFrom(seed);
  const table = tableOf(answers, random, most);
  const counted = { voters: table.rows, statements: table.columns };
  if (table.rows < fewestVoters || table.columns < fewestStatements) return { verdict: 'too few', ...counted, p: {} };
  const pattern = moreThanChance(table, surely, random);
  if (!pattern.isMore) return { verdict: 'no pattern', ...counted, p: { pattern: pattern.p } };
  const split = moreThanAgreeable(table, surely, random);
  const tested = { pattern: pattern.p, split: split.p };
  if (!split.isMore) return { verdict: 'agreeableness', ...counted, p: tested };
  const second = moreThanOneLine(table, surely, random);
  const camps = dividedByChance(table, random);
  const lines: 1 | 2 = second.isMore ? 2 : 1;
  const common = { ...counted, p: { ...tested, secondLine: second.p, camps }, lines, poles: endsOf(answers, table) };
  const found = camps <= likely ? campsOf(table, random) : undefined;
  if (!found) return { verdict: 'spectrum', ...common };
  const stability = stabilityOf(table, found, random);
  if (stability < foundAgain) return { verdict: 'spectrum', ...common, stability };
  return { verdict: 'camps', ...common, stability, camps: { k: found.k, group: assigned(answers, table, found) } };
}

/** Only of statements that tell the ends apart. */
function endsOf(answers: Answers, table: Table): Poles {
  const { place, telling } = lineOf(table);
  const x = new Float64Array(answers.voters);
  table.voter.forEach((voter, row) => {
    x[voter] = place[row] ?? 0;
  });
  const told = new Set(telling.map((column) => table.statement[column]));
  const leftOut = Array.from({ length: answers.statements }, (_, statement) => statement).filter(
    (statement) => !told.has(statement),
  );
  return polesOf(answers, x, table.voter, { most: answers.statements, leftOut });
}
