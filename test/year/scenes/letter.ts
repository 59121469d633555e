import assert from 'node:assert/strict';
import { ownWords } from '../../../src/proposals/own/words.js';
import { words } from '../../../src/proposals/words.js';
import type { Scene } from '../scene.js';

const letter = 'Joint letter on 28 days’ notice';
const card = words.head(words.kind.signon);

/** A letter that not everybody wants to sign, and nobody need say why. */
export const letterScenes: Scene[] = [
  {
    on: '2026-06-29T09:00:00.000Z',
    title: 'A joint letter is put to everybody',
    tells:
      'Welcome Kitchen proposes a letter. For a day only the small, and those led by people who lived it, can read it; everybody else sees it on Tuesday.',
    cards: ['S1', 'S34'],
    async play(year) {
      await year.deciding.proposes('Welcome Kitchen', `${letter} by 10 July`, {
        title: letter,
        text: 'We ask for 56 days, in five languages.',
        forWhom: 'People leaving hotels. Asked: six residents, 2 May',
        kind: 'signon',
        until: '10 July',
      });
      const [own, ...others] = await year.deciding.cards(card);
      assert.ok(own);
      assert.equal(others[1], undefined, 'the large see it a day later');
      await year.until('2026-06-30T10:00:00.000Z');
      for (const text of await year.everyRoom(card)) {
        assert.ok(text.indexOf('Asked: six residents') < text.indexOf('[Sign]'), text);
        assert.ok(text.includes(words.forWhom.trim()), text);
      }
    },
  },
  {
    on: '2026-07-01T11:00:00.000Z',
    title: 'Four sign, one with a note, one takes no part',
    tells:
      'County Housing needs its board, which meets on the 15th. The council takes no part, and nobody asks it why. One person answers for herself; that is heard and decides nothing.',
    cards: ['S17', 'S24', 'S19'],
    async play(year) {
      const { deciding } = year;
      await deciding.answer(
        card,
        {
          Rooted: 'content',
          'Welcome Kitchen': 'content',
          'Street Nurses': 'content',
          'Legal Bridge': 'reservation',
          'City Council': 'notTakingPart',
          'Harbour Trust': 'content',
          'County Housing': 'checking',
        },
        { 'Legal Bridge': 'for England only' },
      );
      await year.presses('County Housing', 'room', card, [words.more, ownWords.setMandate], {
        needs: 'board',
        day: '15 July',
        remind: 'no',
      });
      await year.presses('Open Door', 'room', card, [words.signing.content, ownWords.instead.myself]);
      for (const text of await year.everyRoom(card)) {
        assert.ok(text.includes('4 sign, 1 with a note, 1 not taking part, 1 still checking'), text);
        for (const unnamed of ['City Council', 'County Housing', 'River Fund', 'Open Door'])
          assert.ok(!text.includes(unnamed), `${unnamed} is named: ${text}`);
      }
      await year.presses('Welcome Kitchen', 'room', card, [words.more, ownWords.useThese]);
      // The last call falls at least a working day after the board.
      const moved = (await year.log()).findLast(({ type }) => type === 'proposal.redated');
      assert.ok(moved?.type === 'proposal.redated' && moved.id === 'p1', 'the dates moved');
      assert.match(JSON.stringify(moved), /2026-07-(1[6-9]|2\d)/);
    },
  },
  {
    on: '2026-07-17T11:00:00.000Z',
    title: 'The letter is sent',
    tells: 'The signature block names who signed, ready to paste, and nobody else.',
    cards: ['S17'],
    async play(year) {
      await year.deciding.answer(card, { 'County Housing': 'content' });
      await year.until('2026-07-20T17:30:00.000Z');
      await year.presses('Welcome Kitchen', 'room', card, [words.more, words.writeOutcome], {
        result: 'agreed',
        words: 'Sent to the minister today.',
        review: '1 December',
      });
      for (const text of await year.everyRoom(words.signatures)) {
        const block = text.slice(text.indexOf(words.signatures));
        assert.ok(block.includes('Legal Bridge (with a note: for England only)'), block);
        for (const unsigned of ['City Council', 'River Fund', 'Open Door'])
          assert.ok(!text.includes(unsigned), `${unsigned} is named: ${text}`);
        assert.ok(text.includes('1 not taking part'), text);
      }
    },
  },
];
