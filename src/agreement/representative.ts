import type { Tally } from './answers.js';

/** How one answer of one group compares with all the others, by statement (Polis's repness; Small et al. 2021). */
export interface Compared {
  /** (A + 1) / (S + 2) in the group. */
  share: Float64Array;
  /** That share over the same share outside the group. */
  ratio: Float64Array;
  /** One-proportion z against one half. */
  zHalf: Float64Array;
  /** Two-proportion z against the others. */
  zOthers: Float64Array;
}
export interface Representativeness {
  agree: Compared;
  disagree: Compared;
}

/** Each group against the other groups together. */
export function representativenessOf(groups: readonly Tally[]): Representativeness[] {
  const sum = (of: (group: Tally) => Uint32Array) =>
    groups.map(of).reduce((total, one) => total.map((value, index) => value + (one[index] ?? 0)));
  if (groups.length === 0) return [];
  const all = {
    agree: sum(({ agree }) => agree),
    disagree: sum(({ disagree }) => disagree),
    seen: sum(({ seen }) => seen),
  };
  return groups.map(({ agree, disagree, seen }) => ({
    agree: compare(agree, seen, all.agree, all.seen),
    disagree: compare(disagree, seen, all.disagree, all.seen),
  }));
}

function compare(said: Uint32Array, seen: Uint32Array, allSaid: Uint32Array, allSeen: Uint32Array): Compared {
  const by = (value: (a: number, s: number, otherA: number, otherS: number) => number) =>
    new Float64Array(said.length).map((_, one) => {
      const [a, s] = [said[one] ?? 0, seen[one] ?? 0];
      return value(a, s, (allSaid[one] ?? 0) - a, (allSeen[one] ?? 0) - s);
    });
  return {
    share: by(share),
    ratio: by((a, s, otherA, otherS) => share(a, s) / share(otherA, otherS)),
    zHalf: by(zHalf),
    zOthers: by(zOthers),
  };
}

const share = (a: number, s: number): number => (a + 1) / (s + 2);

/** One-proportion z against one half, with one answer of that kind added: 2√(S + 1) · ((A + 1) / (S + 1) − ½). */
export const zHalf = (a: number, s: number): number => 2 * Math.sqrt(s + 1) * ((a + 1) / (s + 1) - 0.5);

/** Two-proportion z with one added to every count, pooled; 0 when the pool is 1. */
export function zOthers(a: number, s: number, otherA: number, otherS: number): number {
  const pool = (a + otherA + 2) / (s + otherS + 2);
  if (pool === 1) return 0;
  const difference = (a + 1) / (s + 1) - (otherA + 1) / (otherS + 1);
  return difference / Math.sqrt(pool * (1 - pool) * (1 / (s + 1) + 1 / (otherS + 1)));
}
