import assert from 'node:assert/strict';
import { words as digestWords } from '../../../src/digest/words.js';
import type { Scene } from '../scene.js';
import type { Year } from '../year.js';

async function opened(year: Year, from: string, to: string): Promise<string[]> {
  // A list of our own: what the store made is of another realm where the tests run.
  const log = [...(await year.log())];
  return log.flatMap(({ type, at }) => (type === 'checkin.opened' && at >= from && at < to ? [at] : []));
}

/** Weeks in which nothing is asked, an organisation that is away, and two nights on which the clocks change. */
export const quiet: Scene[] = [
  {
    on: '2026-07-13T14:00:00.000Z',
    title: 'Every other week is enough',
    tells: 'After a month of weekly check-ins the coalition slows down: every other Tuesday, at half past nine.',
    async play(year) {
      const form = await year.of(await year.host()).type('checkin schedule');
      await (await form.fill({ rule: 'every other Tuesday 9:30' })).press(digestWords.save);
      await year.settle();
      assert.ok(await year.last('checkin.scheduled'));
    },
  },
  {
    on: '2026-07-23T10:00:00.000Z',
    title: 'A quiet fortnight is agreed, and the nurses go away',
    tells:
      'No check-in for two weeks. Street Nurses are away until mid August, and Moot writes nothing to them until then.',
    cards: ['S13'],
    async play(year) {
      await year.does(await year.host(), 'checkin quiet', { weeks: '2026-07-27, 2026-08-03' });
      await year.does('Street Nurses', 'checkin away', { until: '17 August' });
    },
  },
  {
    on: '2026-08-10T10:00:00.000Z',
    title: 'The fortnight was quiet',
    tells: 'No check-in opened, and nobody asked where the nurses were.',
    cards: ['S13'],
    async play(year) {
      assert.deepEqual(await opened(year, '2026-07-27', '2026-08-10'), []);
      const nurses = year.stage.personOf(year.named('Street Nurses'));
      const written = (await year.log()).filter((one) => one.type === 'inbox.written' && one.person === nurses);
      assert.equal(written.filter(({ at }) => at > '2026-07-23T10').length, 0);
    },
  },
  {
    on: '2026-11-03T15:00:00.000Z',
    title: 'The clocks went back, and half past nine is still half past nine',
    tells: 'A Sunday had twenty-five hours. The check-in opened at half past nine on the wall, as a fortnight ago.',
    async play(year) {
      assert.deepEqual(await opened(year, '2026-10-13', '2026-11-05'), [
        '2026-10-20T08:30:00.000Z',
        '2026-11-03T09:30:00.000Z',
      ]);
    },
  },
  {
    on: '2026-12-14T10:00:00.000Z',
    title: 'Two quiet weeks over the turn of the year',
    tells: 'Nothing is asked between the 21st and Epiphany.',
    async play(year) {
      await year.does(await year.host(), 'checkin quiet', { weeks: '2026-12-21, 2026-12-28' });
    },
  },
  {
    on: '2027-04-06T15:00:00.000Z',
    title: 'The clocks went forward',
    tells: 'A Sunday lost an hour, and nobody noticed it here.',
    async play(year) {
      assert.deepEqual(await opened(year, '2026-12-20', '2027-01-03'), []);
      assert.deepEqual(await opened(year, '2027-03-20', '2027-04-07'), [
        '2027-03-23T09:30:00.000Z',
        '2027-04-06T08:30:00.000Z',
      ]);
      const posted = [...(await year.log())].flatMap(({ type, at }) =>
        type === 'digest.posted' && at > '2027-03-21' ? [at] : [],
      );
      assert.deepEqual(posted.slice(0, 2), ['2027-03-22T09:00:00.000Z', '2027-03-29T08:00:00.000Z']);
    },
  },
];
