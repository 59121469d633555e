import assert from 'node:assert/strict';
import { words } from '../../../src/hints/words.js';
import { answerAll } from '../privately.js';
import type { Scene } from '../scene.js';

const five = ['Rooted', 'Welcome Kitchen', 'Street Nurses', 'Legal Bridge', 'Harbour Trust'];
const four = ['City Council', 'Open Door', 'River Fund', 'County Housing'];
const relation = 'If we had promised too much, we could say so here.';

/** People like working together, and read the purpose differently. */
export const purpose: Scene[] = [
  {
    on: '2026-06-29T10:00:00.000Z',
    title: 'Do we all mean the same?',
    tells: 'Five and more are here, so a host asks everybody in private whether they read the purpose alike.',
    cards: ['S12'],
    async play(year) {
      await year.does(await year.host(), 'propose purpose');
      const said = (letters: string, names: string[]) => Object.fromEntries(names.map((name) => [name, letters]));
      await answerAll(year, words.purposeCheckTitle, words.statements, {
        ...said('yyyy', five.slice(0, 2)),
        ...said('yuyy', five.slice(2)),
        ...said('yuyu', four),
      });
    },
  },
  {
    on: '2026-06-30T13:00:00.000Z',
    title: 'And do we like working together?',
    tells: 'One question of the check-in is about each other. Five say four or five, each unseen.',
    cards: ['S12'],
    async play(year) {
      for (const [index, name] of five.entries()) {
        const ways = await year.of(name).type('checkin ways');
        const asked = await ways.press(relation);
        await asked.fill({ one: index % 2 ? '4' : '5' });
      }
      await year.settle();
    },
  },
  {
    on: '2026-07-06T10:30:00.000Z',
    title: 'Warm, and not quite clear',
    tells:
      'Only the hosts read that people enjoy the work and read the purpose differently. It is worth ten minutes, says Moot, and offers to put it on the agenda.',
    cards: ['S12'],
    async play(year) {
      const told = year.chronicle.said.filter(({ text }) => text.includes(words.warmTitle));
      const host = await year.host();
      assert.deepEqual([...new Set(told.map(({ place }) => year.whoIs(place)))], [host]);
      for (const { text } of told) {
        assert.ok(text.includes(words.statements[1] ?? ''), text);
        for (const name of [...five, ...four]) assert.ok(!text.includes(name), text);
      }
      await year.presses(host, 'inbox', words.warmTitle, words.addToAgenda);
    },
  },
  {
    on: '2026-07-13T12:30:00.000Z',
    title: 'Ten minutes on our purpose',
    tells: 'It stands under “coming up” in every room, as a point for the agenda. Nobody reads who was unclear.',
    cards: ['S12'],
    async play(year) {
      for (const text of await year.digests('Ten minutes on our purpose'))
        assert.ok(!text.includes(words.warmTitle), text);
    },
  },
];
