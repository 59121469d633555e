import { type Representative, representativesOf } from '../../src/agreement/leaveOneOut.js';
import { type Movement, readMovement } from '../../src/agreement/movement.js';
import { type Poles, polesOf } from '../../src/agreement/poles.js';
import type { Conversation } from './conversation.js';

/** All that is worked out of a conversation. */
export interface Mapped {
  /** With the best division there is: whether it is more than that, only a test against chance could tell. */
  movement: Movement;
  /** By group, the surest first. */
  representatives: Representative[][];
  /** What the two ends of the main line say. */
  ends: Poles;
}

/** Reads a conversation at movement scale. `watch` hears which step begins, and how much is done, 0 to 1. */
export function mapOf(
  { answers, statements }: Conversation,
  watch: (step: 'placing' | 'telling', part: number) => void = () => undefined,
): Mapped {
  const leftOut = statements.flatMap(({ isOut }, index) => (isOut ? [index] : []));
  watch('placing', 0);
  const movement = readMovement(answers, { leftOut });
  watch('telling', 0.4);
  return {
    movement,
    representatives: representativesOf(answers, movement, { leftOut }),
    ends: polesOf(answers, movement.x, movement.placed, { most: answers.statements, leftOut }),
  };
}
