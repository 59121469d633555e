import assert from 'node:assert/strict';
import { words } from '../../../src/opportunities/words.js';
import type { Scene } from '../scene.js';
import type { Year } from '../year.js';

const tender = 'Night shelter tender, eleven beds';
const choices = { Rooted: 'together', 'Welcome Kitchen': 'together', 'Harbour Trust': 'alone' } as const;

/** What nobody reads before all answers open: not what was chosen, and not by how many. */
async function tellsNothing(year: Year): Promise<void> {
  for (const text of await year.everyRoom(tender)) {
    for (const choice of ['standBack', 'together', 'alone'] as const)
      assert.ok(!text.includes(words.said(choice, '')), text);
    assert.doesNotMatch(text, /Rooted|Welcome Kitchen|\d+ (have )?answered/);
  }
}

/** A tender that several could go for: who stands back, and who bids. */
export const opportunity: Scene[] = [
  {
    on: '2026-07-08T10:00:00.000Z',
    title: 'A tender that several of us could go for',
    tells:
      'The council lets a night shelter. Each says in private whether it stands back, supports another or bids. Until the set hour nobody reads an answer, the hosts included.',
    cards: ['S4'],
    async play(year) {
      await (await year.of(await year.host()).type('concern opportunity')).press(words.turnOn);
      const panel = await year.of('Street Nurses').type('concern opportunity');
      await (await panel.press(words.fileTitle)).fill({ what: tender, closes: '27 July', opens: '13 July' });
      await year.settle();
      const before = await year.everyRoom(tender);
      for (const text of before) assert.ok(text.includes(words.notice), text);
      for (const [name, choice] of Object.entries(choices))
        await year.presses(name, 'room', tender, words.choices[choice]);
      await year.presses('Street Nurses', 'room', tender, words.choices.standBack);
      await year.presses('County Housing', 'room', tender, words.choices.support, { of: 'o2' });
      await tellsNothing(year);
      assert.deepEqual(await year.everyRoom(tender), before);
    },
  },
  {
    on: '2026-07-13T12:00:00.000Z',
    title: 'All answers open at once',
    tells:
      'Harbour Trust bids alone and says so. A day later it sees that differently: that adds a line, and what it said first stays.',
    cards: ['S4'],
    async play(year) {
      for (const text of await year.everyRoom(tender)) {
        assert.ok(text.includes(`${words.said('alone', '')}: Harbour Trust.`), text);
        assert.ok(text.includes(`${words.said('support', 'Welcome Kitchen')}: County Housing.`), text);
      }
      await year.presses('Harbour Trust', 'room', words.said('alone', ''), words.changed, {
        choice: 'support',
        of: 'o2',
      });
      for (const text of await year.everyRoom(words.said('alone', ''))) {
        assert.ok(text.includes(`${words.said('alone', '')}: Harbour Trust.`), text);
        assert.ok(text.includes(words.since('Harbour Trust', words.said('support', 'Welcome Kitchen'))), text);
      }
    },
  },
  {
    on: '2026-07-29T12:00:00.000Z',
    title: 'It has closed, and what was said of it is deleted',
    tells: 'Two days after the closing day no room and no log tells who would have bid.',
    cards: ['S4'],
    async play(year) {
      assert.ok(!JSON.stringify(await year.log()).includes(tender), 'the log still holds it');
      const rooms = await Promise.all(year.stage.rooms.map((room) => room.messages()));
      assert.ok(!rooms.flat().some((text) => text.includes(tender)), 'a room still reads it');
    },
  },
];
