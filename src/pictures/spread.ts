import type { Counts } from '../agreement/map.js';
import type { Standing } from '../agreement/standing.js';
import { framed, inner, keyLine, plated, write } from './frame.js';
import { type Ground, letters } from './look.js';
import { isDrawable, shorten, wrapped } from './measure.js';
import type { SpreadRow, SpreadStrip } from './picture.js';
import { type Drawn, make, oneLine } from './svg.js';
import { words } from './words.js';

type Side = keyof Counts;
/** From left to right. */
const sides: Side[] = ['no', 'neither', 'yes'];
const columns = { label: inner.left, labelWidth: 480, strip: 542, stripWidth: 444, standing: 1002 };
const zoneWidth = columns.stripWidth / sides.length;
/** All agree one way or the other, or they are divided: what is surest is said boldest. */
const isFirm = new Set<Standing>(['shared', 'unwanted', 'apart']);
/** Where the standing says the ground already. */
const saysGround = new Set<Standing>(['unwanted', 'little']);
const fills = { broad: 'url(#dense)', mixed: 'url(#sparse)' };
const headHeight = 34;
const tallestRow = 92;

/** Draws the strip: `ground` shades a row, dots stand on it where counts may be shown, and words where they may not. */
export function drawSpread(picture: SpreadStrip, ground: Ground): string {
  const { title, rows } = picture;
  const counted = rows.some(({ counts }) => counts);
  const top = inner.top + (counted ? headHeight : 0);
  const height = Math.min(tallestRow, (inner.bottom - top) / Math.max(1, rows.length));
  const dot = dotsFor(rows, height);
  return framed(ground, {
    title,
    about: counted ? words.aboutSpread : words.aboutSpreadUncounted,
    words: spreadInWords(picture),
    inside: [
      ...(counted ? heads() : []),
      ...rows.flatMap((row, index) => drawRow(readable(row, ground), top + index * height, height, dot)),
    ],
    key: keyOf(rows),
  });
}

/** All that the strip shows, row by row. `width` shortens each statement to so many characters. */
export function spreadInWords({ title, rows }: SpreadStrip, width = Number.POSITIVE_INFINITY): string {
  const said = rows.map(({ statement, standing, ground, counts }) =>
    words.row(shorten(oneLine(statement), width), [
      words.standing[standing],
      ...(ground === null ? [words.noGround] : saysGround.has(standing) ? [] : [words.ground[ground]]),
      ...(counts ? [words.counted(counts)] : []),
    ]),
  );
  return words.spread(shorten(oneLine(title), width), said.join(' '));
}

/** A chat has only the fonts that we ship. */
const readable = (row: SpreadRow, ground: Ground): SpreadRow =>
  ground === 'page' || isDrawable(row.statement) ? row : { ...row, statement: words.undrawable };

const onStrip = (said: string, middle: number): Drawn =>
  plated(said, columns.strip + columns.stripWidth / 2, middle, columns.stripWidth - 40);

const zoneOf = (side: Side): number => columns.strip + sides.indexOf(side) * zoneWidth;

const heads = (): Drawn[] =>
  sides.map((side) =>
    write(words.side[side], {
      x: zoneOf(side) + zoneWidth / 2,
      y: inner.top + 20,
      size: letters.small,
      quiet: true,
      anchor: 'middle',
    }),
  );

function drawRow({ statement, standing, ground, counts }: SpreadRow, top: number, height: number, dot: Dots): Drawn[] {
  const middle = top + height / 2;
  const [y, band] = [top + 4, height - 8];
  const twoLines = height > 2.4 * letters.label;
  const lines = wrapped(oneLine(statement), columns.labelWidth, letters.label, twoLines ? 2 : 1);
  const fill = ground === null || ground === 'thin' ? undefined : fills[ground];
  const box = { x: columns.strip, y, width: columns.stripWidth, height: band, rx: 8 };
  return [
    ...lines.map((line, index) =>
      write(line, { x: columns.label, y: middle + 11 + (index - (lines.length - 1) / 2) * 36 }),
    ),
    ...(fill ? [make('rect', { ...box, fill })] : []),
    make('rect', {
      ...box,
      class: 'hatch-line',
      'stroke-width': 2,
      'stroke-dasharray': ground === null ? '3 7' : undefined,
    }),
    ...(counts
      ? sides.flatMap((side) => drawDots(side, counts[side], middle, dot))
      : [onStrip(ground === null ? words.noGround : words.ground[ground], middle)]),
    write(words.standing[standing], {
      x: columns.standing,
      y: middle + 9,
      size: letters.small,
      bold: isFirm.has(standing),
    }),
  ];
}

/** How dots stand in a zone: `across` in a line, `step` apart, `radius` large. */
interface Dots {
  across: number;
  step: number;
  radius: number;
}

/** The largest dots with which the fullest zone of the picture still has room. */
function dotsFor(rows: SpreadRow[], height: number): Dots {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => (counts ? Object.values(counts) : [])));
  for (let step = 24; ; step -= 1) {
    const across = Math.floor((zoneWidth - 14) / step);
    if (step <= 6 || across * Math.max(1, Math.floor((height - 12) / step)) >= most)
      return { across, step, radius: step * 0.38 };
  }
}

function drawDots(side: Side, count: number, middle: number, { across, step, radius }: Dots): Drawn[] {
  const lines = Math.ceil(count / across);
  return Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / across);
    const inLine = Math.min(across, count - line * across);
    const x = zoneOf(side) + zoneWidth / 2 + ((index % across) - (inLine - 1) / 2) * step;
    return mark(side, x, middle + (line - (lines - 1) / 2) * step, radius);
  });
}

/** A side's own shape: yes is a full dot, no a diamond, neither a ring. A rim keeps it off the shading. */
function mark(side: Side, x: number, y: number, radius: number): Drawn {
  const rim = make('circle', { class: 'card', cx: x, cy: y, r: radius + 3 });
  const r = radius * 1.2;
  const shape =
    side === 'yes'
      ? make('circle', { class: 'yes', cx: x, cy: y, r: radius })
      : side === 'no'
        ? make('path', {
            class: 'no',
            d: `M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y)}L${at(x)} ${at(y + r)}L${at(x - r)} ${at(y)}Z`,
          })
        : make('circle', { class: 'neither-line', cx: x, cy: y, r: radius - 1.5, 'stroke-width': 3 });
  return make('g', {}, rim, shape);
}
const at = (value: number): number => Math.round(value * 10) / 10;

/** Only what the picture uses is explained. */
function keyOf(rows: SpreadRow[]): Drawn[] {
  const shaded = (['broad', 'mixed'] as const).filter((ground) => rows.some((row) => row.ground === ground));
  const shown = sides.filter((side) => rows.some(({ counts }) => counts && counts[side] > 0));
  return keyLine([
    ...shown.map((side) => ({
      said: words.side[side],
      width: 22,
      draw: (x: number, y: number) => mark(side, x + 10, y, 9),
    })),
    ...shaded.map((ground) => ({
      said: words.ground[ground],
      width: 44,
      draw: (x: number, y: number) => swatch(x, y, ground),
    })),
  ]);
}

function swatch(x: number, y: number, ground: 'broad' | 'mixed'): Drawn {
  const box = { x, y: y - 13, width: 44, height: 26, rx: 6 };
  return make(
    'g',
    {},
    make('rect', { ...box, fill: fills[ground] }),
    make('rect', { ...box, class: 'hatch-line', 'stroke-width': 2 }),
  );
}
