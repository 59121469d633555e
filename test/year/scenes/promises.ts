import assert from 'node:assert/strict';
import { words } from '../../../src/commitments/words.js';
import type { Scene } from '../scene.js';

const leaflet = 'read our leaflet before it is printed';
const laptop = 'lend us a laptop for the night clinic';
const meeting = 'find a room for the September meeting';
const notice = 'tell us how the notice reads';
const appeal = 'look at one appeal';

/** Asked, answered, kept, handed back with thanks, or given a new date: all of it is ordinary. */
export const promises: Scene[] = [
  {
    on: '2026-06-24T10:00:00.000Z',
    title: 'A small ask, and a yes',
    tells: 'Welcome Kitchen asks Legal Bridge to read a leaflet. It counts when Legal Bridge says so, and not before.',
    cards: ['S22'],
    async play(year) {
      await year.does('Welcome Kitchen', 'commit ask', { what: leaflet, of: 'o4', when: '3 July' });
      assert.deepEqual(await year.count(leaflet), [0, 0, 0, 0, 0]);
      assert.ok((await year.inbox('Legal Bridge')).includes(words.firstBetween));
      await year.presses('Legal Bridge', 'inbox', leaflet, words.answers.yes);
      await year.everyRoom(leaflet);
    },
  },
  {
    on: '2026-07-02T10:00:00.000Z',
    title: 'Done, and it helped',
    tells: 'Legal Bridge has read it; Welcome Kitchen says that it helped. The next digest says so.',
    async play(year) {
      await year.presses('Legal Bridge', 'room', leaflet, words.done);
      await year.presses('Welcome Kitchen', 'inbox', words.didItHelp, words.helped.yes);
      for (const text of await year.everyRoom(leaflet)) assert.ok(text.includes(words.doneHelped.yes), text);
    },
  },
  {
    on: '2026-07-08T10:00:00.000Z',
    title: 'Yes, but',
    tells: 'Street Nurses ask for a laptop. Harbour Trust says yes, but not before its own audit.',
    async play(year) {
      await year.does('Street Nurses', 'commit ask', { what: laptop, of: 'o5', when: '24 July' });
      await year.presses('Harbour Trust', 'inbox', laptop, words.answers.but, { words: 'after our audit' });
      for (const text of await year.everyRoom(laptop)) assert.match(text, /after our audit/);
    },
  },
  {
    on: '2026-07-24T10:00:00.000Z',
    title: 'A new date',
    tells: 'The audit takes longer. A new date is all it takes; nobody has to explain.',
    async play(year) {
      await year.presses('Harbour Trust', 'room', laptop, [words.more, words.newDate], { when: '14 August' });
      for (const text of await year.everyRoom(laptop)) assert.match(text, /14 Aug/);
    },
  },
  {
    on: '2026-08-12T10:00:00.000Z',
    title: 'It partly helped',
    tells: 'The laptop has come, without its charger. Only Street Nurses say how it helped.',
    async play(year) {
      await year.presses('Harbour Trust', 'room', laptop, words.done);
      await year.presses('Street Nurses', 'inbox', words.didItHelp, words.helped.partly);
    },
  },
  {
    on: '2026-08-11T10:00:00.000Z',
    title: '“We will try”',
    tells: 'River Fund asks Open Door for a room in September. Open Door says that it will try.',
    async play(year) {
      await year.does('River Fund', 'commit ask', { what: meeting, of: 'o7', when: '28 August' });
      await year.presses('Open Door', 'inbox', meeting, words.answers.try);
    },
  },
  {
    on: '2026-08-25T10:00:00.000Z',
    title: 'Handed back, with thanks',
    tells: 'There was no room to be had. Open Door hands it back, and it is free for somebody else to take up.',
    async play(year) {
      await year.presses('Open Door', 'room', meeting, words.handBack);
      for (const text of await year.everyRoom(meeting)) assert.ok(text.startsWith(words.backTitle), text);
    },
  },
  {
    on: '2026-09-02T10:00:00.000Z',
    title: 'Too vague, and no',
    tells: 'The council asks Rooted something that Rooted finds too vague. Only the council reads that; no room does.',
    async play(year) {
      await year.does('City Council', 'commit ask', { what: notice, of: 'o1', when: '18 September' });
      await year.presses('Rooted', 'inbox', notice, words.answers.vague, { words: 'which notice, and to whom?' });
      year.isSecret('which notice, and to whom?', ['City Council', 'Rooted']);
      assert.deepEqual(await year.count(notice), [0, 0, 0, 0, 0]);
    },
  },
  {
    on: '2026-09-09T10:00:00.000Z',
    title: 'The second thing between two',
    tells:
      'Welcome Kitchen asks Legal Bridge again. Both read that they have helped each other before; nobody else does.',
    cards: ['S22'],
    async play(year) {
      await year.does('Welcome Kitchen', 'commit ask', { what: appeal, of: 'o4', when: '25 September' });
      const memory = words.helpedBefore('Welcome Kitchen', 1);
      assert.ok((await year.inbox('Legal Bridge')).includes(memory));
      year.isSecret(memory, ['Legal Bridge']);
      year.isSecret(words.helpedBefore('Legal Bridge', 1), ['Welcome Kitchen']);
      await year.presses('Legal Bridge', 'inbox', appeal, words.answers.yes);
    },
  },
];
