import { words } from '../../../src/checkins/words.js';
import { nine } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Year } from '../year.js';

/** None begins with a figure, so that a figure beside a name is Moot’s. */
const moved: string[] = [
  'Keys for two families',
  'The kettle works again',
  'A housing officer rang us before sending the letter',
  'We found a second interpreter for Tuesdays',
  'The board read the minutes and asked good questions',
  'An appeal was lost and we know why',
  'The van passed its test',
  'Somebody who slept in the park now has a room',
  'Our phone line was quiet, which is new',
  'The council answered within a week',
  'We moved the drop-in to Thursdays',
  'A volunteer became a trustee',
  'The boiler is being mended',
  'A landlord agreed to wait a month',
  'The first cooking evening was full',
  'We learned how the new form works',
  'The clinic takes people without an address now',
  'Nobody was turned away this week',
];

/** How many in ten weeks each answers. Open Door says nothing at all from November until the new year. */
const answers: { [name: string]: number } = {
  Rooted: 9,
  'Welcome Kitchen': 7,
  'Street Nurses': 6,
  'Legal Bridge': 8,
  'Harbour Trust': 9,
  'City Council': 5,
  'Open Door': 4,
  'River Fund': 5,
  'County Housing': 6,
};
const isSilent = (name: string, day: string): boolean =>
  name === 'Open Door' && day >= '2026-11-01' && day < '2027-01-04';

/** Who has gone is not asked any more. */
const left: { [name: string]: string } = { 'River Fund': '2027-03-10', 'Open Door': '2027-04-20' };
const hasLeft = (name: string, day: string): boolean => day >= (left[name] ?? '9999');

/** The Tuesdays on which a check-in opens, from the first week on. */
const tuesdays = Array.from({ length: 52 }, (_, week) =>
  new Date(Date.parse('2026-06-16') + week * 7 * 86_400_000).toISOString().slice(0, 10),
);

/** Every week: the check-in opens at half past nine, and some answer on their phones at noon. */
export const ordinary: Scene[] = tuesdays.map((day) => ({
  on: `${day}T12:00:00.000Z`,
  title: 'The check-in is answered',
  tells: 'Some answer, some have no room, some say nothing; none of the three is remarked on.',
  isOrdinary: true,
  play: (year) => checkIn(year, day),
}));

async function checkIn(year: Year, day: string): Promise<void> {
  const open = (await year.log()).findLast(({ type }) => type === 'checkin.opened' || type === 'checkin.closed');
  if (open?.type !== 'checkin.opened') return;
  for (const { name } of nine) {
    if (hasLeft(name, day) || isSilent(name, day) || year.chance(`${day} ${name} answers`, 10) >= (answers[name] ?? 0))
      continue;
    const amounts = ['plenty', 'some', 'some', 'some', 'stretched', 'stretched', 'none'] as const;
    const drawn = amounts[year.chance(`${day} ${name} room`, amounts.length)] ?? 'some';
    // “None” lasts until the next check-in, and after this one come four weeks without.
    const amount = drawn === 'none' && day === '2026-07-14' ? 'stretched' : drawn;
    const seen = await year.of(name).pressOn('room', words.title, words.amounts[amount]);
    if (amount === 'none') continue;
    const said = moved[year.chance(`${day} ${name} moved`, moved.length)] ?? '';
    await seen.fill(year.chance(`${day} ${name} speaks`, 3) > 0 ? { moved: said } : {});
  }
  await year.settle();
}
