import assert from 'node:assert/strict';
import { words } from '../../../src/commitments/words.js';
import { words as hintWords } from '../../../src/hints/words.js';
import type { Scene } from '../scene.js';

const because = 'the last winter count missed 40 people';
const together: [string, string, string, string][] = [
  ['2026-09-21', 'Rooted', 'o8', 'River Fund'],
  ['2026-09-28', 'Harbour Trust', 'o3', 'Street Nurses'],
  ['2026-10-05', 'Welcome Kitchen', 'o9', 'County Housing'],
  ['2026-10-12', 'County Housing', 'o4', 'Legal Bridge'],
  ['2026-10-19', 'Rooted', 'o3', 'Street Nurses'],
  ['2026-10-26', 'Harbour Trust', 'o8', 'River Fund'],
];
const works = [
  'keep the list of winter beds',
  'open the warm room',
  'cook on Thursdays',
  'answer letters on Fridays',
  'walk the night round',
  'pay for the interpreters',
];
const alone = ['Rooted', 'Harbour Trust', 'County Housing', 'Welcome Kitchen'];
const mondays = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'];

/** Partners by default, with the reason, and what becomes of it in a hard November. */
export const partners: Scene[] = [
  {
    on: '2026-09-16T10:00:00.000Z',
    title: 'Why we work with a partner',
    tells: 'The reason is written down beside the rule, so that it can be said whenever the rule is used.',
    cards: ['S10'],
    async play(year) {
      await year.does('Rooted', 'commit together', { because });
    },
  },
  ...together.map(
    ([day, name, other, otherName], index): Scene => ({
      on: `${day}T11:00:00.000Z`,
      title: 'Something done by two',
      tells: 'One begins, another says yes.',
      isOrdinary: true,
      async play(year) {
        const what = works[index] ?? '';
        await year.does(name, 'commit we', { what, when: '', with: other });
        await year.presses(otherName, 'inbox', what, words.answers.yes);
        await year.presses(name, 'room', what, words.bring, { kinds: 'time', words: 'mornings' });
        await year.presses(otherName, 'room', what, words.bring, { kinds: 'expertise', words: 'what we know' });
      },
    }),
  ),
  ...mondays.map(
    (day, week): Scene => ({
      on: `${day}T11:00:00.000Z`,
      title: 'Something done alone',
      tells: 'Everybody is busy and begins by itself. The reason for partners is read each time; one press skips it.',
      cards: ['S10'],
      isOrdinary: true,
      async play(year) {
        for (const turn of [0, 1, 2]) {
          const name = alone[(week + turn) % alone.length] ?? '';
          const read = await year.of(name).type('commit we');
          const made = await read.fill({ what: `mend what broke at our place, ${day}, ${turn}` });
          assert.ok(made.text.includes(because), made.text);
          await made.press(words.skip);
        }
        await year.settle();
      },
    }),
  ),
  {
    on: '2026-12-03T12:00:00.000Z',
    title: 'The hosts hear that it drifts',
    tells:
      'In six weeks work with partners has fallen. Only the hosts read it, without a name; one press puts the reason into the next digest.',
    cards: ['S10'],
    async play(year) {
      const posted = year.chronicle.said.filter(
        ({ text, how }) => how === 'posted' && text.includes(hintWords.driftWho),
      );
      assert.ok(posted.length > 0, 'the hosts hear of it');
      for (const { text } of posted) for (const name of alone) assert.ok(!text.includes(name), text);
      const host = year.whoIs(posted.at(-1)?.place ?? '');
      const draft = await year.of(host).pressOn('inbox', hintWords.driftWho, hintWords.review);
      assert.ok(JSON.stringify(draft).length > 0);
      await year.presses(host, 'inbox', hintWords.driftWho, hintWords.remind);
      await year.until('2026-12-07T10:00:00.000Z');
      for (const text of await year.digests('Working together:')) assert.match(text, /missed 40 people|partner/);
    },
  },
];
