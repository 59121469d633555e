import assert from 'node:assert/strict';
import { refusals } from '../../../src/proposals/deciding/words.js';
import { ownWords } from '../../../src/proposals/own/words.js';
import { words } from '../../../src/proposals/words.js';
import { words as stewardWords } from '../../../src/stewards/words.js';
import type { Scene } from '../scene.js';

const fund = 'Move £12k of the joint fund to outreach';
const card = words.head(words.kind.unanimous);

/** One decision that takes everybody’s word. */
export const alliance: Scene[] = [
  {
    on: '2026-10-05T10:00:00.000Z',
    title: 'Money held together takes everybody’s yes',
    tells:
      'It touches the short list, so every organisation says yes or takes no part. Nobody has been asked for whom it is, and the card says so.',
    cards: ['S32', 'S1'],
    async play(year) {
      await year.deciding.proposes('Rooted', fund);
      await year.until('2026-10-06T11:00:00.000Z');
      for (const text of await year.everyRoom(card)) assert.ok(text.includes(words.notYet), text);
      await year.deciding.answer(
        card,
        {
          Rooted: 'content',
          'Welcome Kitchen': 'content',
          'Street Nurses': 'content',
          'Legal Bridge': 'content',
          'County Housing': 'content',
          'River Fund': 'notTakingPart',
          'Night Shelter': 'content',
          'Tenants’ Voice': 'content',
          'Bright Bakery': 'content',
          'Open Door': 'reservation',
        },
        { 'Open Door': 'nights are covered' },
      );
      await year.presses('Street Nurses', 'room', card, [words.more, ownWords.addSentence], {
        words: 'Nurses on the street before winter',
      });
      for (const text of await year.everyRoom(card)) {
        assert.ok(text.includes(refusals.waitingFor(2)), text);
        assert.doesNotMatch(text, /Harbour Trust|City Council|Open Door/);
      }
    },
  },
  {
    on: '2026-10-14T10:00:00.000Z',
    title: 'Two have said nothing, and nothing can be written yet',
    tells:
      'The last call has passed. An early outcome is refused: silence is never a yes. Then the two answer, and it is agreed.',
    cards: ['S32', 'S30'],
    async play(year) {
      const concern = await (await year.of('Rooted').pressOn('room', card, words.more)).press(words.answerConcern);
      await concern.fill({ words: 'Nights are covered from 1 November' });
      const early = await (await year.of('Rooted').pressOn('room', card, words.more)).press(words.writeOutcome);
      const refused = await early.fill({ result: 'agreed', words: 'We move it.', review: '' });
      assert.ok(refused.text.includes(refusals.waitingFor(2)), refused.text);
      await year.deciding.answer(card, {
        'Harbour Trust': 'content',
        'City Council': 'content',
        'Open Door': 'content',
      });
      await year.presses('Rooted', 'room', card, [words.more, words.writeOutcome], {
        result: 'agreed',
        words: 'We move £12k on 1 November.',
        review: '1 March',
      });
      for (const text of await year.everyRoom('We move £12k')) assert.match(text, /11 content, 1 not taking part/);
    },
  },
  {
    on: '2026-11-03T10:00:00.000Z',
    title: 'Somebody looks after it',
    tells:
      'Street Nurses look after the outcome for three months. What they tell every room says that they speak as steward, and not for Street Nurses.',
    cards: ['S3'],
    async play(year) {
      const steward = await (await year.of('Street Nurses').pressOn('room', 'We move £12k', stewardWords.who)).press(
        stewardWords.yes,
      );
      await year.settle();
      const term = await year.last('steward.began');
      assert.equal(term?.until, '2027-02-02');
      await (await steward.press(stewardWords.say)).fill({ words: 'Three nurses walk each night now' });
      await year.settle();
      for (const text of await year.everyRoom('Three nurses walk')) assert.match(text, /as steward of/);
    },
  },
  {
    on: '2027-02-03T12:00:00.000Z',
    title: 'Who is next?',
    tells:
      'The three months are over. Every room is asked who is next, and Street Nurses cannot be: nobody has it twice running.',
    cards: ['S3'],
    async play(year) {
      await year.everyRoom(stewardWords.whoIsNext);
      const again = await year.of('Street Nurses').pressOn('room', stewardWords.whoIsNext, stewardWords.yes);
      assert.ok(again.text.includes(stewardWords.notTwiceRunning), again.text);
      await year.presses('County Housing', 'room', stewardWords.whoIsNext, stewardWords.yes);
      await year.everyRoom('County Housing, until');
    },
  },
];
