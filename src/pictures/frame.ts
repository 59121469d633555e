import { type Ground, letters, lookOn, patterns, size } from './look.js';
import { fitted, widthOfWords, wrapped } from './measure.js';
import { type Drawn, make, oneLine } from './svg.js';

/** What stands around every picture: a card, its title, what it shows in one line, and the key at its foot. */
export interface Framed {
  title: string;
  about: string;
  /** All that the picture says, for those who hear it instead. */
  words: string;
  inside: Drawn[];
  key: Drawn[];
}

/** Where a picture's inside begins and ends. */
export const inner = { left: size.margin, right: size.width - size.margin, top: 132, bottom: 604 };

/** Words at a place; `at` is the baseline. One line: whoever needs several writes several. */
export const write = (
  words: string,
  at: { x: number; y: number; size?: number; bold?: boolean; quiet?: boolean; anchor?: 'start' | 'middle' | 'end' },
): Drawn =>
  make(
    'text',
    {
      class: at.quiet ? 'quiet' : 'ink',
      x: at.x,
      y: at.y,
      'font-size': at.size ?? letters.label,
      'font-weight': at.bold ? 600 : undefined,
      'text-anchor': at.anchor === 'start' ? undefined : at.anchor,
    },
    turned(oneLine(words)),
  );

/** Words on a shading, on a plate of their own so that no pattern runs through a letter. */
export function plated(said: string, x: number, middle: number, most: number): Drawn {
  const line = fitted(said, most, letters.small);
  const width = widthOfWords(line, letters.small) + 24;
  return make(
    'g',
    {},
    make('rect', { class: 'card', x: x - width / 2, y: middle - 17, width, height: 34, rx: 17 }),
    write(line, { x, y: middle + 9, size: letters.small, anchor: 'middle' }),
  );
}

const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Marks that show nothing keep a sentence that runs from right to left whole, its full stop included. */
const turned = (words: string): string =>
  rightToLeft.test(firstLetter.exec(words)?.[0] ?? '') ? `\u200f${words}\u200f` : words;

/** One thing that the key explains: what is drawn, so wide, around a middle line. */
export interface KeyEntry {
  said: string;
  width: number;
  draw(x: number, middle: number): Drawn;
}

/** The key at the foot of a picture, in one line. */
export function keyLine(entries: KeyEntry[]): Drawn[] {
  const middle = (inner.bottom + 14 + size.height) / 2;
  let x = inner.left;
  return entries.flatMap(({ said, width, draw }) => {
    const drawn = [
      draw(x, middle),
      write(said, { x: x + width + 10, y: middle + 9, size: letters.small, quiet: true }),
    ];
    x += width + 10 + widthOfWords(said, letters.small) + 26;
    return drawn;
  });
}

/** Sentences under each other, as many as `lines` have room for, each in two lines at most. */
export function stack(sentences: string[], at: { x: number; top: number; width: number; lines: number }): Drawn[] {
  let y = at.top;
  let left = at.lines;
  return sentences.flatMap((sentence) => {
    const shown = wrapped(sentence, at.width, letters.small, Math.min(2, left));
    if (left <= 0) return [];
    left -= shown.length;
    const drawn = shown.map((one, index) => write(one, { x: at.x, y: y + index * 32, size: letters.small }));
    y += shown.length * 32 + 8;
    return drawn;
  });
}

/** Only those that are used. */
const patternsIn = (drawn: Drawn[]): Drawn[] =>
  Object.entries(patterns).flatMap(([name, pattern]) =>
    drawn.some(({ svg }) => svg.includes(`url(#${name})`)) ? [pattern] : [],
  );

const footLine = make('line', {
  class: 'line-line',
  x1: inner.left,
  x2: inner.right,
  y1: inner.bottom + 14,
  y2: inner.bottom + 14,
  'stroke-width': 2,
});

/** The finished picture as a document of its own: no script, nothing fetched, and its words beside it. */
export function framed(ground: Ground, { title, about, words, inside, key }: Framed): string {
  const { width, height, margin } = size;
  const room = width - 2 * margin;
  const heading = oneLine(title);
  return make(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title words',
    },
    make('title', { id: 'title' }, heading),
    make('desc', { id: 'words' }, words),
    lookOn(ground),
    make('defs', {}, ...patternsIn([...inside, ...key])),
    make('rect', { class: 'card', width, height }),
    make('rect', { class: 'accent', width, height: 10 }),
    write(fitted(heading, room, letters.title, true), { x: margin, y: 70, size: letters.title, bold: true }),
    write(fitted(about, room, letters.small), { x: margin, y: 112, size: letters.small, quiet: true }),
    ...inside,
    ...(key.length > 0 ? [footLine] : []),
    ...key,
  ).svg;
}
