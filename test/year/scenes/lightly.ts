import assert from 'node:assert/strict';
import { words as weighingWords } from '../../../src/disagreements/weighing/words.js';
import { words as disagreementWords } from '../../../src/disagreements/words.js';
import { ownWords } from '../../../src/proposals/own/words.js';
import { words } from '../../../src/proposals/words.js';
import type { Scene } from '../scene.js';

const van = 'Lend our van to Rooted on Friday';
const wording = 'whether we say “guests” or “service users”';

/** What needs no decision, and what changes nothing this month. */
export const lightly: Scene[] = [
  {
    on: '2026-10-21T10:00:00.000Z',
    title: 'The van needs no decision',
    tells: 'Lending things is on the go-ahead list. Welcome Kitchen just tells people.',
    cards: ['S21'],
    async play(year) {
      const preview = await year.of('Welcome Kitchen').type(`propose decision ${van}`);
      assert.match(preview.text, /no decision is needed/);
      await preview.press(ownWords.justTell);
      await year.settle();
      for (const text of await year.everyRoom(van)) assert.ok(text.startsWith(words.toldTitle), text);
    },
  },
  {
    on: '2026-11-12T10:00:00.000Z',
    title: 'Does it change what we do?',
    tells:
      'Two words for the same people. Every room is asked whether it matters this month; nobody says yes, so it rests until February.',
    cards: ['S23'],
    async play(year) {
      const form = await year.of('City Council').type('concern raise');
      const raised = await form.fill({ shared: 'we mean the same people', unshared: wording });
      await (await raised.press(weighingWords.park)).fill({
        until: '1 February',
        agreed: 'People are asked what they prefer',
      });
      await year.settle();
      for (const name of ['Rooted', 'Street Nurses', 'County Housing'])
        await year.presses(name, 'room', weighingWords.title, weighingWords.no);
    },
  },
  {
    on: '2027-02-01T12:00:00.000Z',
    title: 'It comes back on its day',
    tells: 'What was parked stands with the open differences again.',
    cards: ['S23'],
    async play(year) {
      const [parked, raised] = [await year.last('difference.parked'), await year.last('difference.raised')];
      const returned = await year.last('difference.returned');
      assert.deepEqual([parked?.id, returned?.id, raised?.unshared], [raised?.id, raised?.id, wording]);
      const list = await year.does('Rooted', 'concern list');
      assert.ok(list.includes(disagreementWords.listTitle) && list.includes('guests'), list);
    },
  },
  {
    on: '2027-05-20T10:00:00.000Z',
    title: 'What we did with others',
    tells:
      'Legal Bridge copies what it did this year for its own report. It holds no figures, and only Legal Bridge can ask for it.',
    cards: ['S28'],
    async play(year) {
      const mine = await year.does('Legal Bridge', 'digest mine');
      assert.match(mine, /appeal/);
      assert.doesNotMatch(mine, /City Council|laptop/);
    },
  },
];
