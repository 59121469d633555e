/** How many agree and disagree according to the file that says so in words. */
export type Published = Map<string, { agrees: number; disagrees: number }>;

/**
 * Polis's exports count a yes as 1, its database and its API as -1; both are passed around under the same names. Where a
 * file says in words how many agree, whichever reading comes nearer to it is the right one.
 */
export function isFlipped(counted: Map<string, { plus: number; minus: number }>, published: Published): boolean {
  const whole = [...counted.values()].reduce(
    (sum, { plus, minus }) => ({ plus: sum.plus + plus, minus: sum.minus + minus }),
    { plus: 0, minus: 0 },
  );
  let [asItIs, turned] = [0, 0];
  for (const [id, { agrees, disagrees }] of published) {
    const { plus, minus } = id === '' ? whole : (counted.get(id) ?? { plus: 0, minus: 0 });
    asItIs += Math.abs(plus - agrees) + Math.abs(minus - disagrees);
    turned += Math.abs(minus - agrees) + Math.abs(plus - disagrees);
  }
  return turned < asItIs;
}
