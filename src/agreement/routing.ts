import type { Tally } from './answers.js';
import type { Centred } from './centred.js';
import type { Components } from './components.js';
import type { Random } from './random.js';

/**
 * How far a statement pulls: the distance from the middle at which a voter would be placed who said yes to it and saw
 * nothing else, √m · |1 − mean| · |loadings| (Polis's comment extremity, there in the sign that its data has).
 */
export const extremityOf = (
  { answers: { statements }, mean }: Centred,
  { loadings: [first, second] }: Components,
): Float64Array =>
  mean.map((mid, one) => Math.sqrt(statements) * Math.abs(1 - mid) * Math.hypot(first[one] ?? 0, second[one] ?? 0));

/**
 * Which statement to show next: Polis's priority, [(1 − p)(E + 1) a (1 + 8 · 2^(−S/5))]², with p = (passes + 1) / (S + 2),
 * a = (A + 1) / (S + 2) and E its extremity. New statements come first, then those that tell people apart and that people
 * have an answer to. 0 for statements left out.
 */
export const prioritiesOf = (
  { agree, disagree, seen }: Tally,
  extremity: Float64Array,
  out: Uint8Array,
): Float64Array =>
  extremity.map((far, one) => {
    if (out[one]) return 0;
    const [a, d, s] = [agree[one] ?? 0, disagree[one] ?? 0, seen[one] ?? 0];
    const passes = (s - a - d + 1) / (s + 2);
    const agreement = (a + 1) / (s + 2);
    return ((1 - passes) * (far + 1) * agreement * (1 + 8 * 2 ** (-s / 5))) ** 2;
  });

/** One statement that is not among the seen ones, drawn with these priorities; undefined when none is left. */
export function nextStatement(priorities: Float64Array, seen: ReadonlySet<number>, random: Random): number | undefined {
  const open = Array.from(priorities.keys()).filter((one) => !seen.has(one) && (priorities[one] ?? 0) > 0);
  let left = random() * open.reduce((sum, one) => sum + (priorities[one] ?? 0), 0);
  for (const one of open) {
    left -= priorities[one] ?? 0;
    if (left < 0) return one;
  }
  return open.at(-1);
}
