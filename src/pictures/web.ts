import { framed, inner, keyLine, write } from './frame.js';
import { type Ground, letters } from './look.js';
import { isDrawable, shorten, wrapped } from './measure.js';
import type { InterdependenceWeb } from './picture.js';
import { type Drawn, make, oneLine } from './svg.js';
import { words } from './words.js';

const middle = { x: 600, y: (inner.top + inner.bottom) / 2 };
const height = inner.bottom - inner.top - 24;
/** The ring is a little higher than what is drawn of it, so that nobody stands at its top. */
const ring = { from: 40, across: 185, up: height * 0.6 };
const radius = 13;
const nameGap = 26;
/** How far a line between two leans to the middle: 0 is straight. */
const lean = 0.45;
/** With so many seats or fewer there is room for two lines of a name. */
const fewSeats = 8;

/** Draws the web: every organisation as large as every other, and one line between two that hold something together, however much it is. */
export function drawWeb(picture: InterdependenceWeb, ground: Ground): string {
  const places = picture.nodes.map(({ seat }) => placeOf(seat));
  const linesOfName = picture.nodes.every(({ seat }) => seat < fewSeats) ? 2 : 1;
  return framed(ground, {
    title: picture.title,
    about: words.aboutWeb(picture.all, picture.links.length),
    words: webInWords(picture),
    inside: [
      ...picture.links.flatMap(([one, other]) => line(places[one], places[other])),
      ...picture.nodes.flatMap(({ name }, index) => node(name, places[index], ground, linesOfName)),
    ],
    key: keyLine([
      { said: words.webNode, width: 2 * radius, draw: (x, y) => dot({ x: x + radius, y, isLeft: true }) },
      {
        said: words.webLink,
        width: 44,
        draw: (x, y) => make('line', { class: 'quiet-line', x1: x, x2: x + 44, y1: y, y2: y, 'stroke-width': 4 }),
      },
    ]),
  });
}

/** Every line of it, each once. `width` shortens each name to so many characters. */
export function webInWords({ title, all, nodes, links }: InterdependenceWeb, width = Number.POSITIVE_INFINITY): string {
  const nameOf = (index: number) => shorten(oneLine(nodes[index]?.name ?? ''), width);
  const said = nodes.flatMap((_, index) => {
    const others = links.filter(([one]) => one === index).map(([, other]) => nameOf(other));
    return others.length > 0 ? [words.webLinks(nameOf(index), others)] : [];
  });
  return words.web(oneLine(title), words.aboutWeb(all, links.length), said.join(' '));
}

interface Spot {
  x: number;
  y: number;
  isLeft: boolean;
}

/**
 * A seat's place on the ring: left and right in turn, and on each side halves, then quarters, then eighths (the sequence of
 * van der Corput). So a new organisation sits down between others, and nobody who sits there moves.
 */
function placeOf(seat: number): Spot {
  const isLeft = seat % 2 === 0;
  let share = 0;
  for (let rest = Math.floor(seat / 2), part = 0.5; rest > 0; rest = Math.floor(rest / 2), part /= 2)
    share += (rest % 2) * part;
  const y = inner.top + 24 + ((share + 1 / 8) % 1) * height;
  const up = (y - middle.y) / ring.up;
  const x = middle.x + (isLeft ? -1 : 1) * (ring.from + ring.across * Math.sqrt(Math.max(0, 1 - up * up)));
  return { x, y, isLeft };
}

function line(one: Spot | undefined, other: Spot | undefined): Drawn[] {
  if (!one || !other) return [];
  const halfway = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const bent = (from: number, centre: number) => from * (1 - lean) + centre * lean;
  const x = bent(halfway.x, middle.x);
  const y = one.isLeft === other.isLeft ? halfway.y : bent(halfway.y, middle.y);
  const d = `M${round(one.x)} ${round(one.y)}Q${round(x)} ${round(y)} ${round(other.x)} ${round(other.y)}`;
  return [make('path', { class: 'quiet-line', d, 'stroke-width': 4 })];
}
const round = (value: number): number => Math.round(value * 10) / 10;

function node(name: string, place: Spot | undefined, ground: Ground, most: number): Drawn[] {
  if (!place) return [];
  const { x, y, isLeft } = place;
  const room = isLeft ? x - nameGap - inner.left : inner.right - x - nameGap;
  const said = ground === 'page' || isDrawable(name) ? oneLine(name) : words.undrawable;
  const lines = wrapped(said, room, letters.small, most);
  return [
    dot(place),
    ...lines.map((line, index) =>
      write(line, {
        x: isLeft ? x - nameGap : x + nameGap,
        y: y + 9 + (index - (lines.length - 1) / 2) * 31,
        size: letters.small,
        anchor: isLeft ? 'end' : 'start',
      }),
    ),
  ];
}

/** A rim keeps it off the lines. */
const dot = ({ x, y }: Spot): Drawn =>
  make(
    'g',
    {},
    make('circle', { class: 'card', cx: x, cy: y, r: radius + 4 }),
    make('circle', { class: 'accent', cx: x, cy: y, r: radius }),
  );
