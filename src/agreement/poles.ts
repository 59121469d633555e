import { type Answers, talliesOf } from './answers.js';

/** One statement that one end of a line says more than the other. Shares are (answers + 1) / (seen + 2). */
export interface Lean {
  statement: number;
  says: 'yes' | 'no';
  here: number;
  there: number;
}
/** What people at the two ends of a line say, the clearest difference first. */
export interface Poles {
  left: Lean[];
  right: Lean[];
}

/** An end is a third of those who stand on the line. */
const end = 1 / 3;
const fewestSeen = 5;
/** Less of a difference is no pole. */
const leastGap = 0.15;

/**
 * The statements at the two ends of a line: what more than half of one end says, and the other end clearly less. A statement
 * belongs to one end only, the one that is surer of it. `x` by voter; only `placed` voters stand on the line.
 */
export function polesOf(
  answers: Answers,
  x: Float64Array,
  placed: Uint32Array,
  { most, leftOut = [] }: { most: number; leftOut?: readonly number[] },
): Poles {
  const isOut = new Set(leftOut);
  const inOrder = [...placed].sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  const size = Math.floor(inOrder.length * end);
  const at = new Int8Array(answers.voters).fill(-1);
  for (const voter of inOrder.slice(0, size)) at[voter] = 0;
  for (const voter of inOrder.slice(inOrder.length - size)) at[voter] = 1;
  const [left, right] = talliesOf(answers, at, 2);
  const share = (said: Uint32Array | undefined, seen: Uint32Array | undefined, statement: number): number =>
    ((said?.[statement] ?? 0) + 1) / ((seen?.[statement] ?? 0) + 2);
  const leans = Array.from({ length: answers.statements }, (_, statement) => {
    if (isOut.has(statement) || Math.min(left?.seen[statement] ?? 0, right?.seen[statement] ?? 0) < fewestSeen)
      return undefined;
    const yes = [share(left?.agree, left?.seen, statement), share(right?.agree, right?.seen, statement)] as const;
    const no = [share(left?.disagree, left?.seen, statement), share(right?.disagree, right?.seen, statement)] as const;
    const candidates = [
      { isLeft: true, statement, says: 'yes' as const, here: yes[0], there: yes[1] },
      { isLeft: false, statement, says: 'yes' as const, here: yes[1], there: yes[0] },
      { isLeft: true, statement, says: 'no' as const, here: no[0], there: no[1] },
      { isLeft: false, statement, says: 'no' as const, here: no[1], there: no[0] },
    ].filter(({ here, there }) => here > 0.5 && here - there >= leastGap);
    return candidates.sort((a, b) => b.here - b.there - (a.here - a.there))[0];
  }).filter((one) => one !== undefined);
  const of = (isLeft: boolean): Lean[] =>
    leans
      .filter((one) => one.isLeft === isLeft)
      .sort((a, b) => b.here - b.there - (a.here - a.there) || a.statement - b.statement)
      .slice(0, most)
      .map(({ statement, says, here, there }) => ({ statement, says, here, there }));
  return { left: of(true), right: of(false) };
}
