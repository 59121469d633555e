import type { Standing } from '../agreement/standing.js';
import { framed, inner, plated, write } from './frame.js';
import { type Ground, letters } from './look.js';
import { isDrawable, shorten, wrapped } from './measure.js';
import type { MovedRow, ThenAndNow } from './picture.js';
import { type Drawn, make, oneLine } from './svg.js';
import { sayShort, words } from './words.js';

const chip = { width: 262, was: 520, is: 894 };
const arrow = { from: chip.was + chip.width + 18, to: chip.is - 18 };
const labelWidth = chip.was - inner.left - 24;
const headHeight = 40;
const tallestRow = 92;
/** What is shared is hatched densely; what is not, or not surely, more openly; what has little support stands bare. The word says it. */
const fills: Partial<Record<Standing, string>> = {
  shared: 'url(#dense)',
  apart: 'url(#sparse)',
  between: 'url(#sparse)',
};

/** Draws how views moved: a row per statement, where it stood then and where it stands now. Nobody's own way is in it. */
export function drawMoved(picture: ThenAndNow, ground: Ground): string {
  const { title, was, is, rows } = picture;
  const top = inner.top + headHeight;
  const height = Math.min(tallestRow, (inner.bottom - top) / Math.max(1, rows.length));
  const head = (said: string, x: number) =>
    write(said, { x: x + chip.width / 2, y: inner.top + 24, size: letters.small, bold: true, anchor: 'middle' });
  return framed(ground, {
    title,
    about: words.aboutMoved,
    words: movedInWords(picture),
    inside: [
      head(words.was(sayShort(was)), chip.was),
      head(words.is(sayShort(is)), chip.is),
      ...rows.flatMap((row, index) => drawRow(readable(row, ground), top + index * height, height)),
    ],
    key: [],
  });
}

/** Every row in words. `width` shortens each statement to so many characters. */
export function movedInWords({ title, was, is, rows }: ThenAndNow, width = Number.POSITIVE_INFINITY): string {
  const said = rows.map(({ statement, was: before, is: after }) =>
    words.movedRow(shorten(oneLine(statement), width), words.standing[before], words.standing[after]),
  );
  return words.moved(shorten(oneLine(title), width), sayShort(was), sayShort(is), said.join(' '));
}
const readable = (row: MovedRow, ground: Ground): MovedRow =>
  ground === 'page' || isDrawable(row.statement) ? row : { ...row, statement: words.undrawable };

function drawRow({ statement, was, is }: MovedRow, top: number, height: number): Drawn[] {
  const middle = top + height / 2;
  const lines = wrapped(oneLine(statement), labelWidth, letters.small, height > 2.6 * letters.small ? 2 : 1);
  return [
    ...lines.map((said, index) =>
      write(said, { x: inner.left, y: middle + 9 + (index - (lines.length - 1) / 2) * 31, size: letters.small }),
    ),
    ...drawChip(was, chip.was, top, height),
    drawArrow(was !== is, middle),
    ...drawChip(is, chip.is, top, height),
  ];
}

function drawChip(standing: Standing, x: number, top: number, height: number): Drawn[] {
  const box = { x, y: top + 6, width: chip.width, height: height - 12, rx: 8 };
  const fill = fills[standing];
  return [
    ...(fill ? [make('rect', { ...box, fill })] : []),
    make('rect', { ...box, class: 'hatch-line', 'stroke-width': 2 }),
    plated(words.standing[standing], x + chip.width / 2, top + height / 2, chip.width - 24),
  ];
}

/** An arrow where it moved, a broken line where it stayed. */
function drawArrow(isMoved: boolean, y: number): Drawn {
  const { from, to } = arrow;
  const at = { x1: from, x2: isMoved ? to - 12 : to, y1: y, y2: y };
  if (!isMoved) return make('line', { ...at, class: 'quiet-line', 'stroke-width': 3, 'stroke-dasharray': '3 9' });
  const tip = make('path', {
    class: 'ink',
    d: `M${to} ${round(y)}L${to - 20} ${round(y - 11)}L${to - 20} ${round(y + 11)}Z`,
  });
  return make('g', {}, make('line', { ...at, class: 'ink-line', 'stroke-width': 5 }), tip);
}
const round = (value: number): number => Math.round(value * 10) / 10;
