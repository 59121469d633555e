import assert from 'node:assert/strict';
import { words } from '../../../src/digest/entries/words.js';
import { inWords } from '../../../src/members/who.js';
import type { Scene } from '../scene.js';
import type { Year } from '../year.js';

const harm = 'A family was not sent back to the station';
const because = 'the notice was withdrawn the day we rang';
const ministry = 'The ministry drops the photograph rule';
const allies = 'Two officers read our letter before it went out';

const toldOutside = async (year: Year): Promise<string> =>
  (await (await year.of('River Fund').type('digest read')).press(words.outsideButton)).text;

/** Most of what changes, changes behind the scenes, and some of it must stay there for a while. */
export const wins: Scene[] = [
  {
    on: '2026-11-11T10:00:00.000Z',
    title: 'Three things that changed, and how far each may be told',
    tells:
      'Harm was avoided: Moot asks why we believe it. One win stays among us until February, one for ever. Each form says which rooms will read it.',
    cards: ['S14'],
    async play(year) {
      const first = await (await year.of('Street Nurses').type('digest add')).fill({
        ...{ what: 'harm', words: harm, sure: 'believed', brought: 'a phone call', outside: 'yes' },
      });
      assert.ok(first.text.includes(words.waitsReason), first.text);
      await (await first.press(words.sayWhy)).fill({ because });
      const second = await (await year.of('Legal Bridge').type('digest add')).fill({
        ...{ what: 'rule', words: ministry, sure: 'written', brought: 'evidence', outside: 'later' },
      });
      const until = await (await second.press(words.giveDay)).fill({ day: '1 February' });
      assert.ok(until.text.includes(words.leavesOn), until.text);
      const third = await year.does('City Council', 'digest add', {
        ...{ what: 'door', words: allies, sure: 'seen', brought: 'trust', outside: 'no' },
      });
      assert.ok(third.includes(words.staysIn), third);
      const rooms = (await year.log()).flatMap((one) => (one.type === 'room.joined' ? [one.name] : []));
      assert.ok(third.includes(words.enteredRooms(inWords(rooms))), third);
      await year.until('2026-11-16T10:00:00.000Z');
      for (const text of await year.digests(harm))
        for (const one of [because, ministry, allies]) assert.ok(text.includes(one), text);
    },
  },
  {
    on: '2026-11-17T10:00:00.000Z',
    title: 'What may leave, and what may not yet',
    tells: 'River Fund writes a newsletter. What may be told outside stands there to copy, and nothing else does.',
    cards: ['S14'],
    async play(year) {
      const outside = await toldOutside(year);
      assert.ok(outside.includes(harm), outside);
      for (const inside of [ministry, allies]) assert.ok(!outside.includes(inside), outside);
    },
  },
  {
    on: '2027-02-02T10:00:00.000Z',
    title: 'The day has come',
    tells: 'It is February. The ministry’s rule may be told; what was to stay among us still does.',
    cards: ['S14'],
    async play(year) {
      const outside = await toldOutside(year);
      assert.ok(outside.includes(ministry), outside);
      assert.ok(!outside.includes(allies), outside);
    },
  },
];
