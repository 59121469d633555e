import assert from 'node:assert/strict';
import { words } from '../../../src/commitments/words.js';
import type { Scene } from '../scene.js';

const door = 'open one front door at the station';
const brings: { [name: string]: { kinds: string; words: string } } = {
  'Harbour Trust': { kinds: 'money', words: 'a policy officer' },
  'Welcome Kitchen': { kinds: 'experience,room', words: 'a kitchen on Mondays' },
  'Legal Bridge': { kinds: 'expertise', words: 'contracts' },
  Rooted: { kinds: 'experience', words: 'somebody who has stood there' },
};

/** Unlike organisations bring unlike things, and nobody adds them up. */
export const contributions: Scene[] = [
  {
    on: '2026-06-22T11:00:00.000Z',
    title: 'One front door, and four who hold it',
    tells:
      'Rooted wants one front door and asks three others along. Nobody is listed before pressing yes. The largest brings money, the smallest brings having stood there; the card shows them side by side.',
    cards: ['S2', 'S9', 'S34'],
    async play(year) {
      await year.does('Rooted', 'commit we', { what: door, when: '30 September', with: 'o2,o4,o5' });
      for (const text of await year.everyRoom(door)) assert.ok(!/Harbour Trust|Legal Bridge/.test(text), text);
      for (const name of ['Welcome Kitchen', 'Harbour Trust', 'Legal Bridge'])
        await year.presses(name, 'inbox', door, words.answers.yes);
      for (const [name, brought] of Object.entries(brings))
        await year.presses(name, 'room', door, words.bring, brought);
      // Both tiny and led by those who lived it: whichever is asked first leads without a because.
      await year.presses('Rooted', 'room', door, [words.more, words.weLead]);
      for (const text of await year.everyRoom(door)) {
        for (const [name, { words: said }] of Object.entries(brings))
          assert.match(text, new RegExp(`${name} – .*${said}`));
        assert.match(text, /Lead: Rooted/);
        assert.doesNotMatch(text, /total|altogether|in all/i);
      }
    },
  },
  {
    on: '2026-07-22T11:00:00.000Z',
    title: 'One hands its part back, and it stands for the rest',
    tells:
      'Legal Bridge has too much on. It hands its part back with a press, the card says so once, and the door stays open.',
    cards: ['S2'],
    async play(year) {
      await year.presses('Legal Bridge', 'room', door, words.handBack);
      for (const text of await year.everyRoom(door)) {
        assert.equal(text.split(words.stillStands).length, 2, text);
        assert.match(text, /Rooted/);
        assert.doesNotMatch(text, /Held by:[^\n]*Legal Bridge/);
      }
    },
  },
];
