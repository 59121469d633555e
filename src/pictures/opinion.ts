import { bunchRadius, campFill, drawCamps, letterOf } from './camps.js';
import { framed, inner, keyLine, stack, write } from './frame.js';
import { type Ground, letters } from './look.js';
import { isDrawable, shorten, wrapped } from './measure.js';
import type { Crowd, OpinionMap, Saying, Shape } from './picture.js';
import { grid } from './places.js';
import { type Drawn, make, oneLine } from './svg.js';
import { words } from './words.js';

/** Draws where people stand: a spectrum as one line, camps as areas, and where there is neither it says so. */
export function drawOpinion(picture: OpinionMap, ground: Ground): string {
  const { title, shape, people, of = 'people' } = picture;
  const said = words.howMany(people, of);
  const frame = {
    title,
    words: opinionInWords(picture),
    about: of === 'people' ? words.aboutCloud(said) : words.aboutBunches(said),
  };
  switch (shape.is) {
    case 'spectrum': {
      const piles = pilesOf(picture);
      const about = of === 'people' ? words.aboutOpinion(said, piles.perDot) : frame.about;
      const inside = [...drawLine(picture, piles), ...drawEnds(shape, of, ground)];
      return framed(ground, { ...frame, about, inside, key: [] });
    }
    case 'camps': {
      const key = keyLine(
        shape.camps.map((_, camp) => ({ said: letterOf(camp), width: 44, draw: (x, y) => campFill(camp, x, y) })),
      );
      const inside = drawCamps(picture, shape.camps, (saying) => asLine(saying, ground));
      return framed(ground, { ...frame, inside, key });
    }
    default:
      return framed(ground, { ...frame, inside: drawNone(picture, shape.is), key: [] });
  }
}

function headline({ shape, of = 'people' }: OpinionMap): string {
  if (shape.is === 'camps') return words.found.camps(shape.camps.length);
  if (shape.is === 'spectrum') return shape.lines === 2 ? words.found.twoLines : words.found.spectrum[of];
  return words.found[shape.is];
}

const explained = (is: 'unclear' | 'agreeable' | 'few', of: Crowd): string =>
  is === 'unclear' ? words.foundMore.unclear[of] : words.foundMore[is];

/** All that the picture says. `width` shortens each statement, and the title, to so many characters. */
export function opinionInWords(picture: OpinionMap, width = Number.POSITIVE_INFINITY): string {
  const { title, people, shape, of = 'people' } = picture;
  const short = (said: string): string => shorten(oneLine(said), width);
  const listed = (says: Saying[]): string =>
    says.map((one) => words.quoted(words.says[one.says], short(one.statement))).join('; ') || words.noneHere;
  const more =
    shape.is === 'spectrum'
      ? (['left', 'right'] as const).map((which) => words.opinionEnd(which, of, listed(shape[which])))
      : shape.is === 'camps'
        ? shape.camps.map((camp, index) =>
            words.opinionCamp(letterOf(index), words.atLeast(camp.people, of), listed(camp.says)),
          )
        : [explained(shape.is, of)];
  return [words.opinion(short(title), words.howMany(people, of), headline(picture)), ...more].join(' ');
}

const line = { left: inner.left + 20, right: inner.right - 20, y: 366 };
const tallest = 180;
const manyPeople = 150;

/** The piles of dots on the line: fewer and larger ones where there are few people, and for many a dot is several of them. */
function pilesOf({ places, people, of = 'people' }: OpinionMap): {
  piles: Map<number, number>;
  step: number;
  perDot: number;
} {
  const cells = of === 'organisations' ? 4 : people < manyPeople ? 2 : 1;
  const piles = new Map<number, number>();
  for (const place of places) {
    const at = Math.floor(place.x / cells);
    piles.set(at, (piles.get(at) ?? 0) + place.people);
  }
  const step = ((line.right - line.left) / grid.columns) * cells;
  const highest = Math.max(1, ...piles.values());
  const perDot = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].find((dot) => (highest / dot) * step <= tallest) ?? 1_000;
  return { piles, step, perDot };
}

/** A line, and a pile of dots wherever people stand on it. */
function drawLine(picture: OpinionMap, { piles, step, perDot }: ReturnType<typeof pilesOf>): Drawn[] {
  const dots = [...piles].flatMap(([at, people]) =>
    Array.from({ length: Math.ceil(people / perDot) }, (_, index) => {
      // The last dot of a pile is as large as its people are many.
      const part = Math.min(1, people / perDot - index);
      const centre = { cx: line.left + (at + 0.5) * step, cy: line.y - step * (index + 1) };
      return make('circle', { class: 'yes', ...centre, r: step * 0.42 * Math.sqrt(part) });
    }),
  );
  return [
    write(headline(picture), { x: inner.left, y: inner.top + 30, size: 36, bold: true }),
    ...dots,
    make('line', { class: 'accent-line', x1: line.left, x2: line.right, y1: line.y, y2: line.y, 'stroke-width': 4 }),
    arrow(line.left, -1),
    arrow(line.right, 1),
  ];
}

const arrow = (x: number, turn: number): Drawn =>
  make('path', {
    class: 'accent',
    d: `M${x + turn * 16} ${line.y}L${x - turn * 2} ${line.y - 10}L${x - turn * 2} ${line.y + 10}Z`,
  });

/** What is said at the two ends, under them. */
function drawEnds({ left, right }: Extract<Shape, { is: 'spectrum' }>, who: Crowd, ground: Ground): Drawn[] {
  const width = (inner.right - inner.left) / 2 - 30;
  return [
    { says: left, x: inner.left },
    { says: right, x: inner.left + width + 60 },
  ].flatMap(({ says, x }) => [
    write(words.end(who), { x, y: line.y + 54, size: letters.small, quiet: true }),
    ...stack(says.length > 0 ? says.map((one) => asLine(one, ground)) : [words.noneHere], {
      x,
      top: line.y + 94,
      width,
      lines: 6,
    }),
  ]);
}

/** A saying in one piece; where we have no letters for it, its side alone. */
const asLine = ({ says, statement }: Saying, ground: Ground): string =>
  words.saying(words.says[says], ground === 'page' || isDrawable(statement) ? oneLine(statement) : words.undrawable);

/** People where they stand, without an edge anywhere, and what that means. */
function drawNone({ places, of = 'people' }: OpinionMap, is: 'unclear' | 'agreeable' | 'few'): Drawn[] {
  const box = {
    left: inner.left,
    top: inner.top + 120,
    width: inner.right - inner.left,
    height: inner.bottom - inner.top - 130,
  };
  const scale = Math.min(box.width / grid.columns, box.height / grid.rows);
  return [
    write(words.found[is], { x: inner.left, y: inner.top + 30, size: 36, bold: true }),
    ...wrapped(explained(is, of), inner.right - inner.left, letters.small, 2).map((one, index) =>
      write(one, { x: inner.left, y: inner.top + 72 + index * 32, size: letters.small, quiet: true }),
    ),
    ...places.map(({ x, y, people }) =>
      make('circle', {
        class: 'neither',
        cx: box.left + (box.width - grid.columns * scale) / 2 + (x + 0.5) * scale,
        cy: box.top + (grid.rows - y - 0.5) * scale,
        r: Math.min(scale * 2.5, of === 'people' ? 3 + 1.5 * Math.sqrt(people) : bunchRadius),
        opacity: 0.75,
      }),
    ),
  ];
}
