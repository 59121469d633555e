import { inWords } from '../../../src/members/who.js';
import type { Note } from '../../../src/note.js';
import { htmlOf } from '../../../src/pages/html.js';
import { type Drawn, make } from '../../../src/pictures/svg.js';
import type { Said } from '../chronicle.js';

/** What a place is called by people: `Rooted`, `the night shift’s channel on Discord`. */
export type NameOfPlace = (place: string) => { name: string; isRoom: boolean };

/** One card as it read at the end of a scene, wherever it read so. */
interface Shown {
  note: Note;
  text: string;
  places: string[];
  isNew: boolean;
}

/** The same message said several times is shown as it read last; the same words in several places are shown once. */
function together(said: Said[]): Shown[] {
  const last = new Map<string, { note: Note; text: string; place: string; isNew: boolean }>();
  for (const { id, note, text, place, how } of said) {
    if (!note || !id) continue;
    last.set(id, { note, text, place, isNew: how !== 'revised' || last.get(id)?.isNew === true });
  }
  const shown = new Map<string, Shown>();
  for (const { note, text, place, isNew } of last.values()) {
    const same = shown.get(text);
    if (same) same.places.push(place);
    else shown.set(text, { note, text, places: [place], isNew });
  }
  return [...shown.values()];
}

/** The cards of a scene: what rooms read, and, folded away, what was written to people in private. */
export function cardsOf(said: Said[], nameOf: NameOfPlace, rooms: number): Drawn[] {
  const all = together(said);
  const isRoom = ({ places }: Shown): boolean => nameOf(places[0] ?? '').isRoom;
  const inPrivate = all.filter((one) => !isRoom(one));
  return [
    ...all.filter(isRoom).map((one) => card(one, whereIn(one, nameOf, rooms), 'card')),
    ...(inPrivate.length > 0
      ? [
          make(
            'details',
            {},
            make(
              'summary',
              {},
              inPrivate.length === 1 ? 'One private message' : `${inPrivate.length} private messages`,
            ),
            ...inPrivate.map((one) => card(one, whereIn(one, nameOf, rooms), 'private')),
          ),
        ]
      : []),
  ];
}

function whereIn({ places, isNew }: Shown, nameOf: NameOfPlace, rooms: number): string {
  const names = [...new Set(places.map((place) => nameOf(place).name))];
  const where = !nameOf(places[0] ?? '').isRoom
    ? `Privately, to ${inWords(names)}`
    : names.length === rooms
      ? 'In every room'
      : `In ${inWords(names)}`;
  return isNew ? where : `${where}: this card now reads`;
}

const card = ({ note }: Shown, where: string, kind: string): Drawn =>
  make(
    'section',
    { class: kind },
    ...(note.title ? [make('h3', {}, note.title)] : []),
    make('p', { class: 'where' }, where),
    ...note.blocks.flatMap((block) =>
      block.kind === 'buttons'
        ? [
            make(
              'ul',
              { class: 'keys' },
              ...block.buttons.map(({ label, main }) => make('li', { class: main ? 'main' : undefined }, label)),
            ),
          ]
        : htmlOf([block], { zone: 'Europe/London', top: '' }),
    ),
  );
