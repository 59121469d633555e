import { logGamma } from './beta.js';

/**
 * Fisher's exact test, one-sided: how likely it is that at least `said` of the `seen` in a group said so, when `allSaid` of
 * `allSeen` people said so and the group were any of them (hypergeometric upper tail).
 */
export function fisher(said: number, seen: number, allSaid: number, allSeen: number): number {
  const most = Math.min(seen, allSaid);
  const least = Math.max(0, seen + allSaid - allSeen);
  if (said <= least) return 1;
  // From the smaller side, where all terms count; the other is what is left.
  const mode = ((seen + 1) * (allSaid + 1)) / (allSeen + 2);
  return said > mode ? tail(said, most, 1) : 1 - tail(said - 1, least, -1);

  function tail(from: number, to: number, step: 1 | -1): number {
    let term = Math.exp(
      logChoose(allSaid, from) + logChoose(allSeen - allSaid, seen - from) - logChoose(allSeen, seen),
    );
    let sum = 0;
    for (let count = from; ; count += step) {
      sum += term;
      if (count === to || term < sum * 1e-17) return Math.min(1, sum);
      term *= step === 1 ? growth(count) : 1 / growth(count - 1);
    }
  }

  /** The probability of one more over that of so many. */
  function growth(count: number): number {
    return ((allSaid - count) * (seen - count)) / ((count + 1) * (allSeen - allSaid - seen + count + 1));
  }
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * Which of these tests may be believed, when of those believed at most the share `level` is to be false on average
 * (Benjamini and Hochberg 1995): all up to the largest p that is at most its rank's share of the level.
 */
export function discoveries(ps: readonly number[], level: number): boolean[] {
  const sorted = [...ps].sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, rank) => p <= (level * (rank + 1)) / ps.length);
  const bar = sorted[last] ?? -1;
  return ps.map((p) => p <= bar);
}
