import type { Counts } from '../agreement/map.js';
import type { Line } from '../note.js';
import { words } from './words.js';

/** At most `max` characters, cut between words where it can be. */
export function shorten(words: string, max: number): string {
  if (words.length <= max) return words;
  const cut = words.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Characters of a line, about. */
export const lengthOf = (line: Line): number =>
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

/** Shares so many characters among parts that want these: what is short leaves its room to what is long. */
export function shareOut(wanted: number[], room: number): number[] {
  const shares = wanted.map(() => 0);
  const shortFirst = wanted.map((want, index) => ({ want, index })).sort((a, b) => a.want - b.want);
  let left = room;
  shortFirst.forEach(({ want, index }, turn) => {
    const share = Math.min(want, Math.floor(left / (wanted.length - turn)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}

/** People's own sentences in one of ours: their full stops would end it early. */
export const joined = (sentences: string[]): string => sentences.map((one) => one.replace(/[\s.;]+$/, '')).join('; ');

/** The last of them closes our sentence: with its own mark if it asks or calls, else with a full stop. */
export const ended = (sentence: string): string => {
  const own = joined([sentence]);
  return /[?!…]$/.test(own) ? own : `${own}.`;
};

/** At most so many of them, and how many there would be more. */
export const some = (sentences: string[], most: number): string => {
  const more = sentences.length - most;
  return `${joined(sentences.slice(0, most))}${more > 0 ? words.andOthers(more) : ''}`;
};

/** As many of them as fit into so many characters, the first shortened if it must be, and how many there would be more. */
export function fitted(sentences: string[], characters: number): string {
  for (let most = sentences.length; most > 0; most -= 1) {
    const told = some(sentences, most);
    if (told.length <= characters) return told;
  }
  const [first = '', ...others] = sentences;
  const more = others.length > 0 ? words.andOthers(others.length) : '';
  return `${shorten(joined([first]), characters - more.length)}${more}`;
}

/** `5 yes, 3 not for us, 1 neither`; what nobody said is left out. */
export const figures = (counts: Counts): string =>
  (['yes', 'no', 'neither'] as const)
    .filter((said) => counts[said] > 0)
    .map((said) => words.count[said](counts[said]))
    .join(', ');
