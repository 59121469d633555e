import { framed, inner, keyLine, write } from './frame.js';
import { type Ground, letters } from './look.js';
import { isDrawable, shorten, wrapped } from './measure.js';
import type { CommitmentRibbon, Ribbon } from './picture.js';
import { type Drawn, make, oneLine } from './svg.js';
import { sayShort, words } from './words.js';

const track = { left: 520, right: inner.right - 16 };
const labelWidth = track.left - inner.left - 24;
const tallestRow = 84;
/** A day at an edge is written where it does not touch today. */
const roomForDay = 210;
const headHeight = 40;
const fills = { going: 'url(#sparse)', done: 'url(#dense)', back: undefined };

/** Draws a ribbon for each commitment, from the day it was agreed: how it stands is its hatching and the mark at its end. */
export function drawRibbon(picture: CommitmentRibbon, ground: Ground): string {
  const { title, from, to, today, rows } = picture;
  const span = Math.max(1, dayNumber(to) - dayNumber(from));
  const xOf = (day: string): number =>
    track.left + (Math.min(span, Math.max(0, dayNumber(day) - dayNumber(from))) / span) * (track.right - track.left);
  const top = inner.top + headHeight;
  const height = Math.min(tallestRow, (inner.bottom - top) / Math.max(1, rows.length));
  const bottom = top + rows.length * height;
  return framed(ground, {
    title,
    about: words.aboutRibbon,
    words: ribbonInWords(picture),
    inside: [
      ...(xOf(today) - track.left > roomForDay
        ? [write(sayShort(from), { x: track.left, y: inner.top + 22, size: letters.small, quiet: true })]
        : []),
      ...(track.right - xOf(today) > roomForDay
        ? [write(sayShort(to), { x: track.right, y: inner.top + 22, size: letters.small, quiet: true, anchor: 'end' })]
        : []),
      make('line', { class: 'ink-line', x1: xOf(today), x2: xOf(today), y1: top - 8, y2: bottom, 'stroke-width': 3 }),
      write(words.today, { x: xOf(today), y: inner.top + 22, size: letters.small, bold: true, anchor: 'middle' }),
      ...rows.flatMap((row, index) => drawRow(readable(row, ground), top + index * height, height, today, xOf)),
    ],
    key: keyOf(rows),
  });
}

/** Every ribbon in words. `width` shortens what each is about to so many characters. */
export function ribbonInWords({ title, rows }: CommitmentRibbon, width = Number.POSITIVE_INFINITY): string {
  const said = rows.map(({ what, begins, ends, day, stands }) =>
    words.ribbonRow(shorten(oneLine(what), width), [
      words.ribbonSince(sayShort(begins)),
      words.stands[stands] + (ends ? ` ${sayShort(ends)}` : ''),
      ...(day ? [words.ribbonDay(sayShort(day))] : []),
    ]),
  );
  return words.ribbon(oneLine(title), said.join(' '));
}

const dayNumber = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 86_400_000;
const readable = (row: Ribbon, ground: Ground): Ribbon =>
  ground === 'page' || isDrawable(row.what) ? row : { ...row, what: words.undrawable };

function drawRow(
  { what, begins, ends, day, stands }: Ribbon,
  top: number,
  height: number,
  today: string,
  xOf: (day: string) => number,
): Drawn[] {
  const middle = top + height / 2;
  const lines = wrapped(oneLine(what), labelWidth, letters.small, height > 2.6 * letters.small ? 2 : 1);
  const [left, right] = [xOf(begins), Math.max(xOf(begins) + 20, xOf(ends ?? today))];
  const band = Math.min(30, height * 0.6);
  const box = { x: left, y: middle - band / 2, width: right - left, height: band, rx: 8 };
  const fill = fills[stands];
  return [
    ...lines.map((said, index) =>
      write(said, { x: inner.left, y: middle + 9 + (index - (lines.length - 1) / 2) * 31, size: letters.small }),
    ),
    make('rect', { ...box, class: 'card' }),
    ...(fill ? [make('rect', { ...box, fill })] : []),
    make('rect', {
      ...box,
      class: 'hatch-line',
      'stroke-width': 3,
      'stroke-dasharray': stands === 'back' ? '4 7' : undefined,
    }),
    ...(stands === 'going' ? [] : [mark(stands, right, middle)]),
    ...(day && stands === 'going' ? [leadTo(xOf(day), right, middle), mark('day', xOf(day), middle)] : []),
  ];
}

const leadTo = (x: number, from: number, y: number): Drawn =>
  make('line', {
    class: 'hatch-line',
    x1: from,
    x2: Math.max(from, x),
    y1: y,
    y2: y,
    'stroke-width': 3,
    'stroke-dasharray': '4 7',
  });

/** Done is a full dot, handed back a ring, the day it is meant for a diamond. */
function mark(which: 'done' | 'back' | 'day', x: number, y: number): Drawn {
  const rim = make('circle', { class: 'card', cx: x, cy: y, r: 14 });
  const shape =
    which === 'done'
      ? make('circle', { class: 'yes', cx: x, cy: y, r: 11 })
      : which === 'back'
        ? make('circle', { class: 'neither-line', cx: x, cy: y, r: 9, 'stroke-width': 4 })
        : make('path', {
            class: 'no',
            d: `M${r(x)} ${r(y - 13)}L${r(x + 13)} ${r(y)}L${r(x)} ${r(y + 13)}L${r(x - 13)} ${r(y)}Z`,
          });
  return make('g', {}, rim, shape);
}
const r = (value: number): number => Math.round(value * 10) / 10;

/** Only what the picture uses is explained. */
function keyOf(rows: Ribbon[]): Drawn[] {
  const has = (stands: Ribbon['stands']) => rows.some((row) => row.stands === stands);
  const swatch = (x: number, y: number) => {
    const box = { x, y: y - 12, width: 44, height: 24, rx: 6 };
    return make(
      'g',
      {},
      make('rect', { ...box, fill: fills.going }),
      make('rect', { ...box, class: 'hatch-line', 'stroke-width': 3 }),
    );
  };
  return keyLine([
    ...(has('going') ? [{ said: words.stands.going, width: 44, draw: swatch }] : []),
    ...(rows.some(({ day, stands }) => day && stands === 'going')
      ? [{ said: words.itsDay, width: 28, draw: (x: number, y: number) => mark('day', x + 14, y) }]
      : []),
    ...(has('done')
      ? [{ said: words.stands.done, width: 28, draw: (x: number, y: number) => mark('done', x + 14, y) }]
      : []),
    ...(has('back')
      ? [{ said: words.stands.back, width: 28, draw: (x: number, y: number) => mark('back', x + 14, y) }]
      : []),
  ]);
}
