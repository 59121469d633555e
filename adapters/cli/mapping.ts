import { type Answers, answersFrom } from '../../src/agreement/answers.js';
import { type Gate, readGate } from '../../src/agreement/gate/gate.js';
import { type Representative, representativesOf } from '../../src/agreement/leaveOneOut.js';
import { type Movement, readMovement } from '../../src/agreement/movement.js';
import { type Poles, polesOf } from '../../src/agreement/poles.js';
import type { Conversation } from './conversation.js';

/** All that is worked out of a conversation. */
export interface Mapped {
  /** Is there a pattern, and of what kind? */
  gate: Gate;
  /** With the gate's camps where there are some, else with the best division there is. */
  movement: Movement;
  /** By group, the surest first. */
  representatives: Representative[][];
  /** What the two ends of the main line say, of the statements that go with it beyond chance. */
  ends: Poles;
}

/** Reads a conversation at movement scale. `watch` hears which step begins, and how much is done, 0 to 1. */
export function mapOf(
  { answers, statements }: Conversation,
  watch: (step: 'testing' | 'placing' | 'telling', part: number) => void = () => undefined,
): Mapped {
  const leftOut = statements.flatMap(({ isOut }, index) => (isOut ? [index] : []));
  watch('testing', 0);
  const gate = readGate(withoutStatements(answers, leftOut));
  watch('placing', 0.5);
  const movement = readMovement(answers, { leftOut, ...(gate.camps ? { grouping: gate.camps.group } : {}) });
  watch('telling', 0.6);
  const representatives = representativesOf(answers, movement, { leftOut });
  return { gate, movement, representatives, ends: endsOf(answers, movement, gate) };
}

/** What the gate found to belong to the main line, by the ends of the line that is drawn: an axis may be turned round. */
function endsOf(answers: Answers, { x, placed, statements }: Movement, { poles }: Gate): Poles {
  const found = new Set([...(poles?.left ?? []), ...(poles?.right ?? [])].map(({ statement }) => statement));
  const leftOut = Array.from({ length: statements }, (_, statement) => statement).filter((one) => !found.has(one));
  return polesOf(answers, x, placed, { most: statements, leftOut });
}

/** The same answers as if these statements had never been asked; all keep their numbers. */
function withoutStatements(answers: Answers, leftOut: readonly number[]): Answers {
  const isOut = new Set(leftOut);
  const kept = Uint32Array.from(answers.statement.keys()).filter((cell) => !isOut.has(answers.statement[cell] ?? 0));
  const voterOf = new Uint32Array(answers.statement.length);
  for (let voter = 0; voter < answers.voters; voter += 1)
    voterOf.fill(voter, answers.start[voter], answers.start[voter + 1]);
  return answersFrom(answers.voters, answers.statements, {
    voter: kept.map((cell) => voterOf[cell] ?? 0),
    statement: kept.map((cell) => answers.statement[cell] ?? 0),
    side: Int8Array.from(kept, (cell) => answers.side[cell] ?? 0),
  });
}
