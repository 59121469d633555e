import { all, type Entry } from '../coalition.js';
import { rewordAt, wordsAt } from './paths.js';

/** Where people's words stand, by event: paths of keys joined by dots; lists are passed through, and all text below a path counts. */
const spoken = new Map<string, readonly string[]>(
  all.flatMap(([, feature]) => Object.entries(feature.spoken ?? {}) as [string, readonly string[]][]),
);

export const pathsOf = ({ type }: Pick<Entry, 'type'>): readonly string[] => spoken.get(type) ?? [];

/** The entry with every word of people's changed; everything else stays as it is. */
export const reword = (entry: Entry, change: (words: string) => string): Entry =>
  rewordAt(entry, pathsOf(entry), change);

/** Every piece of people's words in an entry. */
export const wordsIn = (entry: Entry): string[] => wordsAt(entry, pathsOf(entry));
