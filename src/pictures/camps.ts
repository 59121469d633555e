import { inner, stack, write } from './frame.js';
import { letters } from './look.js';
import type { Crowd, OpinionMap, Place, Saying } from './picture.js';
import { grid } from './places.js';
import { type Drawn, make } from './svg.js';
import { words } from './words.js';

/** A camp's dots and area: each its own colour, shape and hatching. */
const looks = [
  { colour: 'yes', fill: 'url(#campA)' },
  { colour: 'no', fill: 'url(#campB)' },
  { colour: 'third', fill: 'url(#campC)' },
  { colour: 'fourth', fill: 'url(#campD)' },
  { colour: 'neither', fill: 'url(#campE)' },
];
const lookOf = (camp: number) => looks[camp % looks.length] ?? { colour: 'neither', fill: 'none' };

/** A piece of a camp's area, for the key. */
export function campFill(camp: number, x: number, middle: number): Drawn {
  const { colour, fill } = lookOf(camp);
  const box = { x, y: middle - 13, width: 44, height: 26, rx: 6 };
  return make(
    'g',
    {},
    make('rect', { ...box, fill }),
    make('rect', { ...box, class: `${colour}-line`, 'stroke-width': 2 }),
  );
}

const plot = { left: inner.left + 16, top: inner.top + 60, width: 570, height: inner.bottom - inner.top - 80 };
const scale = Math.min(plot.width / grid.columns, plot.height / grid.rows);
const aside = { x: plot.left + plot.width + 40, width: inner.right - plot.left - plot.width - 40 };
/** What a camp is called: it has no name. */
export const letterOf = (camp: number): string => 'ABCDE'[camp] ?? '?';

type Camp = { people: number; says: Saying[] };

/** Camps as areas with their people in them, and beside them what each says. */
export function drawCamps(
  { places, of = 'people' }: OpinionMap,
  camps: Camp[],
  asLine: (saying: Saying) => string,
): Drawn[] {
  const room = (inner.bottom - inner.top - 44) / Math.max(1, camps.length);
  return [
    write(words.found.camps(camps.length), { x: inner.left, y: inner.top + 26, bold: true }),
    ...camps.flatMap((_, camp) =>
      areaOf(
        places.filter((place) => place.camp === camp),
        camp,
      ),
    ),
    ...places.map((place) => dotOf(place, of)),
    ...camps.flatMap((_, camp) =>
      nameOfCamp(
        places.filter((place) => place.camp === camp),
        camp,
      ),
    ),
    ...camps.flatMap(({ people, says }, camp) => {
      const top = inner.top + 44 + camp * room;
      return [
        write(words.camp(letterOf(camp), words.atLeast(people, of)), {
          x: aside.x,
          y: top + 24,
          size: letters.small,
          bold: true,
        }),
        ...stack(says.map(asLine), {
          x: aside.x,
          top: top + 58,
          width: aside.width,
          lines: Math.max(1, Math.floor((room - 56) / 34)),
        }),
      ];
    }),
  ];
}

const at = ({ x, y }: { x: number; y: number }): [number, number] => [
  plot.left + (plot.width - grid.columns * scale) / 2 + (x + 0.5) * scale,
  plot.top + (grid.rows - y - 0.5) * scale,
];

/** The area around a camp: a little wider than its people, hatched, with an edge. */
function areaOf(places: Place[], camp: number): Drawn[] {
  const outline = hull(places.map(at).flatMap(around));
  if (outline.length === 0) return [];
  const d = `M${outline.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;
  const { colour, fill } = lookOf(camp);
  return [
    make('path', { d, fill, opacity: 0.5 }),
    make('path', { d, class: `${colour}-line`, 'stroke-width': 3, 'stroke-linejoin': 'round' }),
  ];
}

const around = ([x, y]: [number, number]): [number, number][] =>
  Array.from({ length: 12 }, (_, index) => {
    const angle = (index / 12) * 2 * Math.PI;
    return [x + 16 * Math.cos(angle), y + 16 * Math.sin(angle)];
  });

/** The convex hull, by Andrew's monotone chain (Inf. Process. Lett. 9, 1979). */
function hull(points: [number, number][]): [number, number][] {
  const inOrder = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (all: [number, number][]): [number, number][] => {
    const chain: [number, number][] = [];
    for (const point of all) {
      while (chain.length > 1 && turns(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return inOrder.length < 2 ? inOrder : [...half(inOrder), ...half(inOrder.toReversed())];
}

const turns = (
  [ax, ay]: [number, number] = [0, 0],
  [bx, by]: [number, number] = [0, 0],
  [cx, cy]: [number, number],
): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** A bunch of organisations. */
export const bunchRadius = 14;

function dotOf({ camp = 0, people, ...place }: Place, of: Crowd): Drawn {
  const [x, y] = at(place);
  const radius = of === 'people' ? Math.min(scale * 2.5, 4 + 1.5 * Math.sqrt(people - 1)) : bunchRadius;
  return make('circle', { class: lookOf(camp).colour, cx: x, cy: y, r: radius, opacity: 0.85 });
}

/** A camp's letter in the middle of its people. */
function nameOfCamp(places: Place[], camp: number): Drawn[] {
  const people = places.reduce((sum, place) => sum + place.people, 0);
  if (people === 0) return [];
  const mean = (of: (place: Place) => number) =>
    places.reduce((sum, place) => sum + of(place) * place.people, 0) / people;
  const [x, y] = at({ x: mean((place) => place.x), y: mean((place) => place.y) });
  return [
    make('circle', { class: 'card', cx: x, cy: y, r: 24 }),
    make('circle', { class: `${lookOf(camp).colour}-line`, cx: x, cy: y, r: 24, 'stroke-width': 3 }),
    write(letterOf(camp), { x, y: y + 10, bold: true, anchor: 'middle' }),
  ];
}
