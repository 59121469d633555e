import assert from 'node:assert/strict';
import { words } from '../../../src/lines/words.js';
import type { Scene } from '../scene.js';

const agree = 'agree with the Home Office on voluntary returns';
const sealedLines: [string, string][] = [
  ['Welcome Kitchen', 'anybody who helps to send our neighbours back'],
  ['Street Nurses', 'work that people must fear at the clinic door'],
  ['River Fund', 'a partner who hands over lists of names'],
];
const heard = 'We have heard that a list of names was handed over.';

/** What went wrong elsewhere, with a heads-up and without one. */
export const destitution: Scene[] = [
  {
    on: '2026-07-06T09:00:00.000Z',
    title: 'On a calm day, three write down a line',
    tells: 'Nobody plans anything. Three organisations write what they could not stay alongside, and seal it.',
    cards: ['S11'],
    async play(year) {
      const said = year.chronicle.said.filter(({ how }) => how === 'posted').length;
      await year.does('Legal Bridge', 'concern topic', { name: 'Home Office co-operation' });
      for (const [name, text] of sealedLines) {
        await year.does(name, 'concern line', { topic: 't7', text, seen: 'sealed' });
        year.isSecret(text, [name]);
      }
      const posted = year.chronicle.said.filter(({ how }) => how === 'posted').length;
      assert.equal(posted, said, 'nobody is told anything');
      assert.ok(!JSON.stringify(await year.log()).includes(sealedLines[0]?.[1] ?? ''), 'the log does not know');
    },
  },
  {
    on: '2026-07-13T09:00:00.000Z',
    title: 'Two large members say what they plan, before they do it',
    tells:
      'Harbour Trust files a heads-up. Those with a line hear at once, in private, each on its own platform; the proposer reads a number and no name.',
    cards: ['S11'],
    async play(year) {
      const read = await year.does('Harbour Trust', 'concern headsup', { what: agree, topics: 't7' });
      assert.ok(read.includes('hree organisations hold a sealed line'), read);
      for (const [name] of sealedLines) {
        assert.ok(!read.includes(name), read);
        assert.ok((await year.inbox(name)).includes(words.firstTitle), `${name} hears first`);
      }
      assert.ok(!(await year.inbox('Open Door')).includes(agree), 'nobody else hears');
      assert.deepEqual(await year.count(agree), [0, 0, 0, 0, 0]);
      year.isSecret(agree, ['Harbour Trust', ...sealedLines.map(([name]) => name)], '2026-07-16T09:00:00.000Z');
      await year.presses('Harbour Trust', 'inbox', agree, words.talkFirst, {
        words: 'Wednesday at noon, by phone, with our director',
      });
      await year.presses('Street Nurses', 'inbox', 'with our director', words.wouldTalk);
      assert.ok((await year.inbox('Harbour Trust')).includes('Street Nurses'), 'who wants to talk says so');
    },
  },
  {
    on: '2026-07-16T12:00:00.000Z',
    title: 'After three days every room hears',
    tells: 'They have talked. The card stands in all rooms, and a difference is opened where it can be worked on.',
    cards: ['S11'],
    async play(year) {
      for (const text of await year.everyRoom(agree)) assert.ok(text.startsWith(words.cardTitle), text);
      await year.does('Street Nurses', 'concern raise', {
        shared: 'People need papers and a safe door',
        unshared: 'whether we may sit at a table on returns',
        next: 'A talk in a small group',
      });
    },
  },
  {
    on: '2027-02-02T10:00:00.000Z',
    title: 'Nobody filed a heads-up: “we have heard that…”',
    tells:
      'Somebody hears something at a conference. With a name it would be an accusation, and Moot hands it back; without, it is a difference to look at together.',
    cards: ['S11'],
    async play(year) {
      const accusing = await year.does('River Fund', 'concern heard', {
        what: 'Harbour Trust handed over a list of names',
        shared: 'People need papers',
      });
      assert.ok(accusing.includes('A name makes it an accusation'), accusing);
      await year.does('River Fund', 'concern heard', {
        what: heard,
        shared: 'People need papers',
        next: 'Whoever knows more tells us by Tuesday',
      });
      const list = await year.does('Harbour Trust', 'concern list');
      assert.match(list, /we have heard that a list of names was handed over/i);
      assert.deepEqual(await year.count('list of names was handed over'), [0, 0, 0, 0, 0]);
    },
  },
];
