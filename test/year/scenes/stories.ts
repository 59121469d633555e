import assert from 'node:assert/strict';
import { words } from '../../../src/digest/entries/words.js';
import type { Scene } from '../scene.js';

const story = 'She read the letter herself and laughed at our translation.';
const inside = 'An officer now answers questions before the hearing';
const wins: { [day: string]: { [name: string]: string } } = {
  '2026-07-02': {
    'Legal Bridge': 'The notice letter comes in five languages',
    Rooted: 'The station lets people wait inside',
    'City Council': 'The form lost a page',
  },
  '2026-09-03': {
    Rooted: 'A landlord asks before he serves notice',
    'Welcome Kitchen': 'The market gives what it does not sell',
    'Harbour Trust': 'A funder asks for one report instead of four',
  },
  '2026-10-15': {
    'County Housing': 'Four winter rooms are certain',
    'Street Nurses': 'The clinic takes people without an address',
    'River Fund': 'The grant pays for interpreters',
  },
  '2027-01-14': {
    Rooted: 'The library keeps letters for people',
    'Legal Bridge': 'The court sends text messages',
    'County Housing': 'A corridor became a bedroom',
    'Harbour Trust': 'Insurance covers small groups',
  },
  '2027-04-15': {
    'Welcome Kitchen': 'The cooks are paid',
    'Street Nurses': 'A nurse rides with the night bus',
    'City Council': 'Nobody asks for papers at the warm room',
  },
};

/** Three or four write something for the same digest: each has the same room in it, and another comes first each time. */
const changed: Scene[] = Object.entries(wins).map(([day, entered]) => ({
  on: `${day}T16:00:00.000Z`,
  title: 'What changed',
  tells: 'Small wins, mostly behind the scenes, with how sure we are.',
  cards: ['S36'],
  isOrdinary: true as const,
  async play(year) {
    for (const [name, what] of Object.entries(entered))
      await year.does(name, 'digest add', {
        what: 'practice',
        words: what,
        sure: 'seen',
        brought: 'patience',
        outside: 'no',
      });
    await year.until(mondayAfter(day));
    for (const text of await year.digests(Object.values(entered)[0] ?? ''))
      for (const what of Object.values(entered)) assert.equal(text.split(what).length, 2, text);
  },
}));
const mondayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T09:30:00.000Z`) + 4 * 86_400_000).toISOString();

export const stories: Scene[] = [
  ...changed,
  {
    on: '2026-08-19T10:00:00.000Z',
    title: 'A story, told with her agreement',
    tells: 'Street Nurses offer a story. It waits until the person it is about has seen the words.',
    cards: ['S20'],
    async play(year) {
      const asked = await year.of('Street Nurses').type('digest add');
      const entered = await asked.fill({ what: 'story', words: story, outside: 'no' });
      assert.match(entered.text, /It is not told yet/);
      await entered.press(words.haveAgreed);
      await year.does('Legal Bridge', 'digest add', {
        what: 'door',
        words: inside,
        sure: 'heard',
        brought: 'evidence',
        outside: 'no',
      });
      await year.until('2026-08-24T09:00:00.000Z');
      for (const text of await year.digests(story)) assert.ok(text.includes(inside), text);
    },
  },
  {
    on: '2026-08-27T10:00:00.000Z',
    title: 'She would rather not, and it leaves every room',
    tells:
      'She changes her mind. One press, and the digest of last Monday no longer holds it anywhere; the log forgets it as well.',
    cards: ['S20'],
    async play(year) {
      const panel = await year.of('Street Nurses').type('digest add');
      assert.ok(panel.text.length > 0);
      const ours = await (await year.of('Street Nurses').type('digest read')).press(words.ours);
      const entry = await ours.press(words.oursOpen(1));
      await entry.press(words.takeBack);
      await year.settle();
      await year.until('2026-08-27T14:00:00.000Z');
      const rooms = await Promise.all(year.stage.rooms.map((room) => room.messages()));
      assert.ok(!rooms.flat().some((text) => text.includes(story)), 'a room still reads it');
      assert.ok(!JSON.stringify(await year.log()).includes(story), 'the log still holds it');
    },
  },
];
