import { words as digestWords } from '../../src/digest/words.js';
import { refusals } from '../../src/proposals/deciding/words.js';
import { ownWords } from '../../src/proposals/own/words.js';
import { words } from '../../src/proposals/words.js';
import { Deciding } from './deciding.js';

let story: Deciding;
beforeEach(async () => {
  story = await Deciding.begin();
}, 60_000);
afterEach(async () => {
  expect(story.stage.refused).toEqual([]);
  expect(story.stage.faults).toEqual([]);
  await story.end();
});

const everyRoom = (saying: string) => Array.from({ length: 5 }, () => expect.stringContaining(saying));
const letter = 'Joint letter on 28 days’ notice';
/** What stands above the card of each while it is open. */
const letterCard = words.head(words.kind.signon);
const fundCard = words.head(words.kind.unanimous);
const fund = 'Move £12k of the joint fund to outreach';

test('a joint letter: four sign, one with a note, one takes no part, and nobody is counted against it', async () => {
  await story.proposes('Welcome Kitchen', `${letter} by 24 June`, {
    title: letter,
    text: 'We ask for 56 days, in five languages.',
    forWhom: 'People leaving hotels; six residents asked, 2 May',
    kind: 'signon',
    until: '24 June',
  });
  // For a day it is read by the small alone: in the one room nobody shares with them, and in private.
  const [own, ...others] = await story.cards(letterCard);
  expect(own).toContain(words.signing.content);
  expect(others).toEqual([undefined, undefined, undefined, undefined]);
  await (await story.of('Street Nurses').pressOn('inbox', words.earlyTitle, words.look)).press(words.signing.content);
  await story.stage.until('2026-06-16T08:30:00.000Z');
  expect(await story.cards(letterCard)).toEqual(everyRoom('So far: 1 signs.'));

  await story.answer(
    letterCard,
    {
      Rooted: 'content',
      'Welcome Kitchen': 'content',
      'Night Shelter': 'content',
      'Legal Bridge': 'reservation',
      'City Council': 'notTakingPart',
      'Harbour Trust': 'checking',
      'Tenants’ Voice': 'checking',
      'River Fund': 'checking',
    },
    { 'Legal Bridge': 'for England only' },
  );
  const soFar = 'So far: 4 sign, 1 with a note, 1 not taking part, 3 still checking.';
  expect(await story.cards(letterCard)).toEqual(everyRoom(soFar));

  const mandate = await (await story.press('Harbour Trust', letterCard, words.more)).press(ownWords.setMandate);
  await mandate.fill({ needs: 'board', day: '24 June', remind: 'no' });
  await story.stage.settle();
  for (const card of await story.cards(letterCard)) {
    expect(card).toContain(words.needBoard(1));
    for (const silent of ['Harbour Trust', 'City Council', 'River Fund']) expect(card).not.toContain(silent);
  }
  await (await story.press('Welcome Kitchen', letterCard, words.more)).press(ownWords.useThese);
  await story.stage.settle();

  await story.stage.until('2026-06-22T08:30:00.000Z');
  expect(await story.cards(digestWords.sections.needs)).toEqual(
    everyRoom(`${letter}: sign, sign with a note, or not taking part. `),
  );
  expect(await story.cards(digestWords.sections.needs)).toEqual(everyRoom(soFar));

  await story.stage.until('2026-06-25T16:30:00.000Z');
  await story.answer(letterCard, { 'Harbour Trust': 'content', 'River Fund': 'notTakingPart' });
  const outcome = await (await story.press('Welcome Kitchen', letterCard, words.more)).press(words.writeOutcome);
  await outcome.fill({ result: 'agreed', words: 'Sent to the minister today.', review: '1 December' });
  await story.stage.settle();
  const signed = await story.cards(words.signatures);
  expect(signed).toEqual(everyRoom('Sent to the minister today.'));
  for (const card of signed) {
    const block = card!.slice(card!.indexOf(words.signatures));
    for (const name of ['Rooted', 'Welcome Kitchen', 'Street Nurses', 'Night Shelter', 'Harbour Trust'])
      expect(block).toContain(name);
    expect(block).toContain('Legal Bridge (with a note: for England only)');
    for (const name of ['City Council', 'River Fund', 'Tenants’ Voice']) expect(block).not.toContain(name);
    expect(card).toContain('5 sign, 1 with a note, 2 not taking part, 1 still checking');
  }
  await story.stage.until('2026-06-29T08:30:00.000Z');
  expect(await story.cards(digestWords.sections.changed)).toEqual(everyRoom('Signed by 6: Joint letter'));
}, 120_000);

test('an alliance decides with one voice: silence blocks and says so, until everybody has said yes or takes no part', async () => {
  const set = await story.of('Rooted').type('setup decisions');
  await set.fill({ mode: 'alliance', unanimous: 'Money we hold together: fund, budget', goAhead: '' });
  await story.proposes('Rooted', fund);
  await story.stage.until('2026-06-16T08:30:00.000Z');
  expect(await story.cards(fundCard)).toEqual(everyRoom(refusals.waitingFor(9)));

  await story.answer(fundCard, {
    Rooted: 'content',
    'Welcome Kitchen': 'content',
    'Street Nurses': 'content',
    'Legal Bridge': 'content',
    'Tenants’ Voice': 'content',
    'River Fund': 'notTakingPart',
    'Night Shelter': 'reservation',
  });
  const best = await (await story.press('Street Nurses', fundCard, words.more)).press(ownWords.addSentence);
  await best.fill({ words: 'Nurses on the street before winter' });
  await story.stage.settle();
  const cards = await story.cards(fundCard);
  expect(cards).toEqual(everyRoom(refusals.waitingFor(2)));
  expect(cards).toEqual(everyRoom('People would need: nights are covered.'));
  expect(cards).toEqual(everyRoom(`${words.best}Nurses on the street before winter.`));
  for (const card of cards) expect(card).not.toMatch(/Harbour Trust|City Council|Night Shelter/);

  await story.stage.until('2026-06-23T16:30:00.000Z');
  expect(await story.cards(fundCard)).toEqual(everyRoom(words.overdue));
  const concerns = await story.of('Rooted').pressOn('inbox', words.overTitle, words.writeOutcome);
  const reply = await concerns.press(words.answerConcern);
  await (await reply.fill({ words: 'Nights are covered from 1 July' })).press(words.writeOutcome);
  const early = await (await story.press('Rooted', fundCard, words.more)).press(words.writeOutcome);
  const refused = await early.fill({ result: 'agreed', words: 'We move it.', review: '' });
  expect(refused.text).toContain(refusals.waitingFor(2));

  await story.answer(fundCard, { 'Harbour Trust': 'content', 'City Council': 'content', 'Night Shelter': 'content' });
  const outcome = await (await story.press('Rooted', fundCard, words.more)).press(words.writeOutcome);
  await outcome.fill({ result: 'agreed', words: 'We move £12k on 1 July.', review: '1 October' });
  await story.stage.settle();
  expect(await story.cards('We move £12k on 1 July.')).toEqual(everyRoom('8 content, 1 not taking part'));
  const list = await story.of('River Fund').type('propose list');
  expect(list.text).toContain('We move £12k on 1 July.');
  await story.stage.until('2026-06-29T08:30:00.000Z');
  expect(await story.cards(digestWords.sections.changed)).toEqual(everyRoom(`Agreed: ${fund}.`));
}, 120_000);
