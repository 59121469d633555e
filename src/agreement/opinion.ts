import { type Answers, withoutStatements } from './answers.js';
import { type Gate, readGate } from './gate/gate.js';
import { type Representative, representativesOf } from './leaveOneOut.js';
import { type Movement, readMovement } from './movement.js';
import { type Poles, polesOf } from './poles.js';

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
export interface Mapping {
  /** Statements that were moderated out or are about the conversation itself. */
  leftOut?: readonly number[];
  /** The gate looks at a sample of so many voters where there are more. */
  most?: number;
  /** Hears which step begins, and how much is done, 0 to 1. */
  watch?: (step: 'testing' | 'placing' | 'telling', part: number) => void;
}

/** Reads a conversation at movement scale. The same answers give the same map. */
export function mapOf(answers: Answers, { leftOut = [], most, watch = () => undefined }: Mapping = {}): Mapped {
  watch('testing', 0);
  const gate = readGate(withoutStatements(answers, leftOut), 1, most);
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
