/** The value with every piece of text at or below these paths changed; keys joined by dots, lists are passed through. */
export function rewordAt<Value>(value: Value, paths: readonly string[], change: (words: string) => string): Value {
  let reworded: unknown = value;
  for (const path of paths) reworded = along(reworded, path.split('.'), change);
  return reworded as Value;
}

/** Every piece of text at or below these paths. */
export function wordsAt(value: unknown, paths: readonly string[]): string[] {
  const found: string[] = [];
  rewordAt(value, paths, (words) => {
    found.push(words);
    return words;
  });
  return found;
}

function along(value: unknown, path: string[], change: (words: string) => string): unknown {
  const [key, ...rest] = path;
  if (Array.isArray(value)) return value.map((one) => along(one, path, change));
  if (key === undefined) return below(value, change);
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  return { ...value, [key]: along((value as Record<string, unknown>)[key], rest, change) };
}

/** All text at or below a value; keys stay. */
export function below(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => below(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, below(one, change)]));
}
