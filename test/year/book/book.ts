import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bookOf } from '../../../adapters/pages/book.js';
import { readLook } from '../../../adapters/pages/files.js';
import { digestsOf, newStory, readOn } from '../../../src/pages/story.js';
import { draw } from '../../../src/pictures/draw.js';
import { nameOf as nameOfPicture } from '../../../src/pictures/picture.js';
import { type Drawn, make } from '../../../src/pictures/svg.js';
import { cast, rooms } from '../cast.js';
import type { Said } from '../chronicle.js';
import { organisationOf } from '../names.js';
import type { Played, Told } from '../tell.js';
import { cardsOf, type NameOfPlace } from './cards.js';
import { contents } from './contents.js';
import { look, page } from './page.js';

const monthOf = (moment: string): string =>
  new Date(moment).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const dayOf = (moment: string): string =>
  new Date(moment).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/London',
  });
const fileOf = (month: string): string => `${month.toLowerCase().replace(' ', '-')}.html`;

/** Writes the year as pages into a folder: a story by month, and the coalition’s own pages, a page for each digest. */
export async function writeBook(told: Told, folder: string): Promise<void> {
  const played = withoutIdle(told.played);
  const months = [...new Set(played.map(({ scene }) => monthOf(scene.on)))];
  const ways = [
    { file: 'index.html', label: 'The year' },
    ...months.map((month) => ({ file: fileOf(month), label: month.slice(0, 3) })),
  ];
  const story = readOn(newStory(), structuredClone(told.log));
  const digests = digestsOf(story);
  const nameOf = namesOfPlaces(told);
  const pages: [string, string][] = months.map((month) => {
    const ofMonth = played.filter(({ scene }) => monthOf(scene.on) === month);
    const main = ofMonth.flatMap((one) => scenePart(one, nameOf));
    const posted = digests.filter(({ to }) => monthOf(to) === month).toReversed();
    const links = posted.map(({ id, title }) =>
      make('li', {}, make('a', { href: `coalition/digests-${id}.html` }, title)),
    );
    const read = links.length > 0 ? [make('h2', {}, 'The digests of this month'), make('ul', {}, ...links)] : [];
    return [fileOf(month), page(month, ways, fileOf(month), [...main, ...read])];
  });
  const files: { [file: string]: string } = {
    ...Object.fromEntries(pages),
    'index.html': page(
      'A year of nine organisations',
      ways,
      'index.html',
      contents(told, (on) => fileOf(monthOf(on))),
    ),
    'look.css': `${await readLook()}${look}`,
    ...pictures(told.year.chronicle.said),
    ...Object.fromEntries(
      Object.entries(await bookOf(story, told.year.stage.now.toISOString())).map(([file, text]) => [
        `coalition/${file}`,
        text,
      ]),
    ),
  };
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** A week like the others in which nothing happened is not told; what Moot said after it belongs to what was before. */
function withoutIdle(played: Played[]): Played[] {
  const told: Played[] = [];
  for (const one of played) {
    const before = told.at(-1);
    if (before && one.scene.isOrdinary && one.during.length === 0) before.after.push(...one.after);
    else told.push({ ...one, after: [...one.after] });
  }
  return told;
}

/** A scene with what was said in it; what Moot said by itself afterwards stands below, folded away. */
function scenePart({ scene, during, after }: Played, nameOf: NameOfPlace): Drawn[] {
  const later = cardsOf(
    after.filter(({ how }) => how === 'posted'),
    nameOf,
    rooms.length,
  );
  const cards = cardsOf(during, nameOf, rooms.length);
  return [
    make(
      'section',
      { id: `on-${scene.on.slice(0, 16).replace(':', '')}` },
      make('h2', {}, scene.title),
      make('p', { class: 'where' }, dayOf(scene.on)),
      make('p', {}, scene.tells),
      ...(scene.isOrdinary && cards.length > 0
        ? [make('details', {}, make('summary', {}, 'What was said'), ...cards)]
        : cards),
      ...(later.length > 0 ? [make('details', {}, make('summary', {}, 'What Moot said afterwards'), ...later)] : []),
    ),
  ];
}

function namesOfPlaces({ year }: Told): NameOfPlace {
  const people = new Map(cast.map((one) => [year.stage.personOf(one) as string, organisationOf(one)]));
  const here = new Map(year.stage.rooms.map(({ id }, index) => [id as string, rooms[index] ?? id]));
  return (place) => ({ name: here.get(place) ?? people.get(place) ?? place, isRoom: here.has(place) });
}

const pictures = (said: Said[]): { [file: string]: string } =>
  Object.fromEntries(
    said.flatMap(({ note }) =>
      (note?.blocks ?? []).flatMap((block) =>
        block.kind === 'image'
          ? [[`pictures/${nameOfPicture(block.picture)}.svg`, draw(block.picture, 'page')] as const]
          : [],
      ),
    ),
  );
