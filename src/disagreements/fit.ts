import type { Line } from '../note.js';
import { words } from './words.js';

/** At most `max` characters, cut between words where it can be. */
export function shorten(words: string, max: number): string {
  if (words.length <= max) return words;
  const cut = words.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const lengthOf = (line: Line): number =>
  line.reduce(
    (sum, span) =>
      sum +
      (typeof span === 'string'
        ? span.length
        : 'strong' in span
          ? span.strong.length
          : 'label' in span
            ? span.label.length
            : 16),
    0,
  );

/** The first lines that stay within so many characters, at least one; then a line that says how many more there are. */
export function within(lines: Line[], characters: number): Line[] {
  let left = characters;
  const end = lines.findIndex((line, index) => {
    left -= lengthOf(line);
    return left < 0 && index > 0;
  });
  return end < 0 ? lines : [...lines.slice(0, end), [words.andMore(lines.length - end)]];
}

/** From `from`, the next lines that fit one page of about 3,000 characters, and where the page after it begins. */
export function page(lines: Line[], from: number): { lines: Line[]; next?: number } {
  let left = 3_000;
  const rest = lines.slice(from);
  const end = rest.findIndex((line, index) => {
    left -= lengthOf(line);
    return left < 0 && index > 0;
  });
  return end < 0 ? { lines: rest } : { lines: rest.slice(0, end), next: from + end };
}
