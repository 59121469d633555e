import assert from 'node:assert/strict';
import { words } from '../../../src/commitments/words.js';
import type { Scene } from '../scene.js';

const work = 'put a peer health advocate into every hostel';

/** A small organisation leads, and two large ones work for it. */
export const health: Scene[] = [
  {
    on: '2026-09-10T11:00:00.000Z',
    title: 'The small one leads, the large ones work for it',
    tells:
      'Rooted asks Harbour Trust and County Housing to support it. They say yes; an ask the other way round is refused until Rooted allows it.',
    cards: ['S35'],
    async play(year) {
      await year.does('Rooted', 'commit lead', { what: work, of: 'o5,o9', when: '30 June' });
      assert.deepEqual(await year.count(work), [0, 0, 0, 0, 0]);
      for (const name of ['Harbour Trust', 'County Housing'])
        await year.presses(name, 'inbox', work, words.answers.yes);
      for (const text of await year.everyRoom(work)) assert.match(text, /Lead: Rooted/);
      await year.presses('Harbour Trust', 'room', work, words.bring, {
        kinds: 'cover',
        words: 'payroll and insurance',
      });
      const refused = await year.does('Harbour Trust', 'commit ask', {
        what: 'report to our board',
        of: 'o1',
        when: '',
      });
      assert.ok(refused.includes(words.leadAsks('Rooted')), refused);
    },
  },
  {
    on: '2026-12-16T11:00:00.000Z',
    title: 'Three months on, both sides look back',
    tells:
      'What did the large ones do that was asked for, and did the decisions move? Each side reads the other once both have answered, and nobody else reads it.',
    cards: ['S35'],
    async play(year) {
      const look = (name: string, values: { [field: string]: string }): Promise<string> =>
        year.presses(name, 'room', work, [words.more, words.quarterAnswer], values);
      await look('Harbour Trust', { words: 'Set up payroll for three', moved: 'yes', arrived: 'yes' });
      year.isSecret('Set up payroll for three', ['Rooted', 'Harbour Trust', 'County Housing']);
      await look('Rooted', { words: '', moved: 'partly', arrived: 'yes' });
      assert.deepEqual(await year.count('Set up payroll'), [0, 0, 0, 0, 0]);
    },
  },
  {
    on: '2027-05-12T11:00:00.000Z',
    title: 'Done, and only the lead says whether it helped',
    tells: 'Harbour Trust says that its part is done. Rooted says that it helped.',
    cards: ['S35'],
    async play(year) {
      await year.presses('Harbour Trust', 'room', work, words.done);
      assert.ok(!(await year.inbox('Harbour Trust')).includes(words.didItHelp));
      await year.presses('Rooted', 'inbox', work, words.helped.yes);
      await year.everyRoom(words.doneHelped.yes);
    },
  },
];
