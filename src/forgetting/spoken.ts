import { all, type Entry } from '../coalition.js';

/** Where people's words stand, by event: paths of keys joined by dots; lists are passed through, and all text below a path counts. */
const spoken = new Map<string, readonly string[]>(
  all.flatMap(([, feature]) => Object.entries(feature.spoken ?? {}) as [string, readonly string[]][]),
);

export const pathsOf = ({ type }: Pick<Entry, 'type'>): readonly string[] => spoken.get(type) ?? [];

/** The entry with every word of people's changed; everything else stays as it is. */
export function reword(entry: Entry, change: (words: string) => string): Entry {
  let reworded: unknown = entry;
  for (const path of pathsOf(entry)) reworded = along(reworded, path.split('.'), change);
  return reworded as Entry;
}

/** Every piece of people's words in an entry. */
export function wordsIn(entry: Entry): string[] {
  const found: string[] = [];
  reword(entry, (words) => {
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
