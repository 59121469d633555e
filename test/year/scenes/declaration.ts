import assert from 'node:assert/strict';
import { words } from '../../../src/declaration/words.js';
import { words as againWords } from '../../../src/disagreements/again/words.js';
import { answerAll } from '../privately.js';
import type { Scene } from '../scene.js';

const lines: [string, string][] = [
  ['We say it early, even when it is awkward.', 'what is said late costs more'],
  ['Whoever is closest speaks first.', 'they live with what we decide'],
  ['We ask before we announce.', 'surprise divides us'],
];
const reliance: { [name: string]: [string, string] } = {
  Rooted: ['A warm room on Tuesdays', 'Somebody who knows the law'],
  'Legal Bridge': ['A second reading of any letter', 'People who know the people'],
  'Harbour Trust': ['Payroll and insurance for small groups', 'Being told when we are wrong'],
  'Street Nurses': ['Somebody at the station every morning', 'Beds'],
  'County Housing': ['Four rooms in winter', 'Names of people who need them'],
};
const yearly = 'What we say of ourselves';
const statements = [
  'We would tell each other before we act alone',
  'The small are heard here as much as the large',
  'We know what we say no to',
  'We have time for each other',
  'Somebody would notice if we left',
];
const sidesThen = ['ynuyy', 'ynyyn', 'yunuy', 'nyyny', 'yyyyy', 'uyyny', 'ynnuy'];
const sidesNow = ['yyyyy', 'yyyyn', 'yyyuy', 'yyyny', 'yyyyy', 'yyyyy', 'yyynu'];
const voices = [
  'Rooted',
  'Welcome Kitchen',
  'Street Nurses',
  'Legal Bridge',
  'Harbour Trust',
  'Open Door',
  'County Housing',
];
const answersOf = (sides: string[]): { [name: string]: string } =>
  Object.fromEntries(voices.map((name, index) => [name, sides[index] ?? '']));

/** What we are here for, signed and renewed; and the same five statements a year apart. */
export const declaration: Scene[] = [
  {
    on: '2026-06-17T09:00:00.000Z',
    title: 'A declaration of three lines',
    tells:
      'Each line has its because. Five sign, and say what others can rely on them for; who does not sign is not mentioned.',
    cards: ['S5'],
    async play(year) {
      for (const [said, because] of lines) {
        const draft = await (await year.of('Rooted').type('setup declaration')).press(words.write);
        await (await draft.press(words.addLine)).fill({ words: said, because });
      }
      const draft = await (await year.of('Rooted').type('setup declaration')).press(words.write);
      await draft.press(words.publish);
      await year.settle();
      for (const [name, [onUs, onOthers]] of Object.entries(reliance))
        await year.presses(name, 'room', words.title(1), words.sign, { onUs, onOthers });
      for (const text of await year.everyRoom(words.title(1))) {
        assert.match(text, /Signed by .*Rooted/);
        assert.ok(!/City Council|River Fund|Open Door|Welcome Kitchen/.test(text), text);
      }
    },
  },
  {
    on: '2026-06-18T09:00:00.000Z',
    title: 'Five statements about ourselves, asked in private',
    tells: 'They will be asked again in a year.',
    cards: ['S26'],
    async play(year) {
      await year.does('Rooted', 'propose sensecheck', {
        title: yearly,
        statements: statements.join('\n'),
        hours: '72',
      });
      await answerAll(year, yearly, statements, answersOf(sidesThen));
      assert.deepEqual(await year.count('What we heard'), [0, 0, 0, 0, 0], 'nothing is shown before the close');
    },
  },
  {
    on: '2027-06-18T10:00:00.000Z',
    title: 'A year on: the same statements again',
    tells: 'The hosts are offered it, nobody is reminded of it, and the same seven answer.',
    cards: ['S17'],
    async play(year) {
      const host = await year.host();
      await (await (await year.of(host).type('propose again')).press(yearly)).fill({ hours: '24' });
      await year.settle();
      await answerAll(year, yearly, statements, answersOf(sidesNow));
    },
  },
  {
    on: '2027-06-20T12:00:00.000Z',
    title: 'Then and now',
    tells: 'What moved, and what stayed, in words and as a picture. Nobody’s own answer is in it.',
    cards: ['S17'],
    async play(year) {
      for (const text of await year.everyRoom(againWords.thenAndNow.trim())) {
        assert.match(text, /then .*; now /);
        for (const name of voices) assert.ok(!text.includes(name), text);
      }
    },
  },
  {
    on: '2027-06-17T12:00:00.000Z',
    title: 'A year with our declaration',
    tells:
      'Moot asks once, in every room, whether it is still ours. Signing again says yes; saying nothing says nothing.',
    cards: ['S5'],
    async play(year) {
      assert.ok(await year.last('declaration.remembered'));
      await year.presses('Legal Bridge', 'room', words.yearTitle, words.stillOurs, {
        onUs: 'A second reading of any letter',
      });
      for (const text of await year.everyRoom(words.title(1))) assert.match(text, /Signed by .*Legal Bridge/);
    },
  },
  {
    on: '2027-06-18T15:00:00.000Z',
    title: 'A line of the declaration changes',
    tells:
      'The third line gets shorter. That makes a second version; whoever signed is asked once, and the old signatures stay with the old words.',
    cards: ['S5'],
    async play(year) {
      const host = await year.host();
      const draft = await (await year.of(host).type('setup declaration')).press(words.write);
      await (await draft.press(words.lineButton(3))).fill({ words: 'We ask first.', because: 'surprise divides us' });
      await (await (await year.of(host).type('setup declaration')).press(words.write)).press(words.publish);
      await year.settle();
      await year.presses('Rooted', 'room', words.title(2), words.sign, { onUs: 'A warm room on Tuesdays' });
      for (const text of await year.everyRoom(words.title(2))) {
        assert.ok(text.includes(words.signedEarlier('Legal Bridge', 1)), text);
        assert.ok(text.includes('Rooted') && !text.includes(words.signedEarlier('Rooted', 1)), text);
      }
    },
  },
];
