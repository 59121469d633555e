/**
 * The adjusted Rand index of two divisions of the same people (Hubert and Arabie 1985): 1 when they are the same but for the
 * groups' names, 0 on average when one knows nothing of the other.
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [cells, rows, columns] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (into: Map<string, number>, key: string) => into.set(key, (into.get(key) ?? 0) + 1);
  for (let index = 0; index < one.length; index += 1) {
    count(cells, `${one[index]} ${other[index]}`);
    count(rows, `${one[index]}`);
    count(columns, `${other[index]}`);
  }
  const pairs = (of: Map<string, number>) => [...of.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const all = (one.length * (one.length - 1)) / 2;
  const expected = all === 0 ? 0 : (pairs(rows) * pairs(columns)) / all;
  const most = (pairs(rows) + pairs(columns)) / 2;
  return most === expected ? 1 : (pairs(cells) - expected) / (most - expected);
}
