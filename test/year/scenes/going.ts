import assert from 'node:assert/strict';
import { words } from '../../../src/forgetting/words.js';
import { named } from '../names.js';
import type { Scene } from '../scene.js';

const worry = 'we are tired of explaining who we are';

/** Some stay at the edge for a while, one organisation leaves, one person is forgotten. */
export const going: Scene[] = [
  {
    on: '2027-01-19T14:00:00.000Z',
    title: 'The council only watches for a while',
    tells: 'It keeps its place, reads the digest, and is neither asked nor reminded. Coming back takes one press.',
    cards: ['S8'],
    async play(year) {
      await year.does('City Council', 'setup part', { part: 'watching' });
    },
  },
  {
    on: '2027-02-24T14:00:00.000Z',
    title: 'And comes back',
    tells: 'Five weeks without a message; one press, and nobody had to agree.',
    cards: ['S8'],
    async play(year) {
      const person = year.stage.personOf(named('City Council')) as string;
      const written = (await year.log()).filter((one) => one.type === 'inbox.written' && one.person === person);
      assert.equal(written.filter(({ at }) => at > '2027-01-19T14').length, 0);
      await year.does('City Council', 'setup part', { part: 'core' });
    },
  },
  {
    on: '2027-03-10T10:00:00.000Z',
    title: 'An organisation leaves',
    tells:
      'River Fund goes, without giving a reason, and takes back what it said. Within a day its name stands on no card.',
    async play(year) {
      const ways = await year.of('River Fund').type('setup leave');
      await (await ways.press(words.leaveTitle)).fill({ words: 'withdraw' });
      await year.settle();
      await year.until('2027-03-11T10:00:00.000Z');
      const rooms = await Promise.all(year.stage.rooms.map((room) => room.messages()));
      assert.ok(!rooms.flat().some((text) => text.includes('River Fund')), 'a room still names it');
      assert.ok(!JSON.stringify(await year.log()).includes('River Fund'), 'the log still names it');
    },
  },
  {
    on: '2027-04-20T10:00:00.000Z',
    title: 'Somebody is forgotten',
    tells:
      'The delegate of Open Door moves on and asks to be forgotten, words and all. Within a day nothing here knows the account.',
    async play(year) {
      await year.does('Open Door', 'concern worry', { text: worry, seen: 'everyone' });
      await year.everyRoom(worry);
      const ways = await year.of('Open Door').type('setup leave');
      await (await ways.press(words.forgetTitle)).fill({ words: 'withdraw' });
      await year.settle();
      await year.until('2027-04-21T12:00:00.000Z');
      const log = JSON.stringify(await year.log());
      assert.ok(!log.includes(year.stage.personOf(named('Open Door'))), 'the log knows the account');
      assert.ok(!log.includes(worry), 'the log holds the words');
      const rooms = await Promise.all(year.stage.rooms.map((room) => room.messages()));
      assert.ok(!rooms.flat().some((text) => text.includes(worry)), 'a room reads the words');
    },
  },
];
