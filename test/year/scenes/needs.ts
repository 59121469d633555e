import assert from 'node:assert/strict';
import { words as introductionWords } from '../../../src/introductions/words.js';
import { words } from '../../../src/needs/words.js';
import type { Scene } from '../scene.js';

const water = 'Free at noon on Friday to hand out water at the station';
const need = 'A Tigrinya interpreter on Tuesdays';
const offer = 'An interpreter who speaks Tigrinya and Arabic';

/** The lightest things: a call that leaves nothing behind, a need, an offer, and somebody who knows both. */
export const needs: Scene[] = [
  {
    on: '2026-07-09T09:00:00.000Z',
    title: 'An open call',
    tells:
      'It is hot. Street Nurses ask who is free at noon; three come, one lends a van. Nobody has promised anything.',
    cards: ['S25'],
    async play(year) {
      await year.does('Street Nurses', 'commit call', { words: water });
      for (const name of ['Rooted', 'County Housing', 'Welcome Kitchen'])
        await year.presses(name, 'room', water, words.come.coming);
      await year.presses('Harbour Trust', 'room', water, words.come.lending);
      for (const text of await year.everyRoom(water)) assert.ok(!/Rooted|Harbour Trust/.test(text), text);
    },
  },
  {
    on: '2026-07-11T12:00:00.000Z',
    title: 'The call is over',
    tells:
      'Two days later the card says how many came and how many lent something. There is nothing to do, and nothing to be reminded of.',
    cards: ['S25'],
    async play(year) {
      await year.everyRoom(words.callOver(3, 1));
      const log = JSON.stringify((await year.log()).filter(({ type }) => type.startsWith('commitment.')));
      assert.ok(!log.includes(water));
    },
  },
  {
    on: '2026-08-06T10:00:00.000Z',
    title: 'Needed, and offered',
    tells: 'Legal Bridge needs an interpreter; until now nobody knew that Harbour Trust pays one.',
    cards: ['S27'],
    async play(year) {
      await year.does('Legal Bridge', 'commit need', { words: need, tags: 'languages', named: 'yes' });
      await year.does('Harbour Trust', 'commit offer', { words: offer, tags: 'languages', named: 'yes' });
      const list = await year.does('River Fund', 'commit needs');
      assert.ok(list.includes(need) && list.includes(offer), list);
    },
  },
  {
    on: '2026-08-07T14:00:00.000Z',
    title: 'Introduced by somebody who knows both',
    tells:
      'Moot connects nobody itself. It asks, in private, an organisation that has worked with both whether it would introduce them.',
    cards: ['S6'],
    async play(year) {
      const suggested = await year.last('introduction.suggested');
      assert.ok(suggested, 'somebody is asked');
      const friend = year.whoIs(suggested.asked);
      assert.ok(!['Legal Bridge', 'Harbour Trust'].includes(friend));
      await year.presses(friend, 'inbox', introductionWords.askTitle, introductionWords.introduce);
      for (const name of ['Legal Bridge', 'Harbour Trust']) {
        const read = await year.inbox(name);
        assert.match(read, new RegExp(`${friend}.*introduces you`));
      }
    },
  },
  {
    on: '2026-08-21T10:00:00.000Z',
    title: 'A fortnight later the list is empty',
    tells: 'Needs and offers leave by themselves.',
    cards: ['S27'],
    async play(year) {
      const list = await year.does('River Fund', 'commit needs');
      assert.ok(list.includes(words.nothing), list);
    },
  },
];
