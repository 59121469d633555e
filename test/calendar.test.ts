import fc from 'fast-check';
import ICAL from 'ical.js';
import { toCalendar } from '../commands/meetCalendar.js';
import { words } from '../src/meetings/words.js';
import { filesOf, plain } from '../src/note.js';
import { calendarOf } from '../src/pages/calendarFile.js';
import { readMoment } from '../src/rhythm/day.js';
import { amal, bea, monday, riverside, stateAfter, when } from './given.js';

/** What another reader of calendar files makes of it. */
const eventIn = (file: string): ICAL.Event => {
  const [event, ...more] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  expect(more).toEqual([]);
  return new ICAL.Event(event);
};
const clockIn = (zone: string, at: Date): string =>
  at.toLocaleString('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' });

test.each([
  ['Europe/London', 'Sat 24 October 2026 09:00', 'Sat 09:00'],
  ['Europe/London', 'Sun 25 October 2026 00:30', 'Sun 00:30'],
  ['Europe/London', 'Sun 25 October 2026 01:30', 'Sun 01:30'],
  ['Europe/London', 'Mon 26 October 2026 09:00', 'Mon 09:00'],
  // At one the clocks say two: half past one comes an hour later.
  ['Europe/London', 'Sun 28 March 2027 01:30', 'Sun 02:30'],
  ['America/New_York', 'Sun 1 November 2026 10:00', 'Sun 10:00'],
  ['Australia/Lord_Howe', 'Sun 4 October 2026 10:00', 'Sun 10:00'],
  ['Asia/Kolkata', 'Mon 26 October 2026 09:30', 'Mon 09:30'],
])('a meeting in %s on %s stands at that hour in the calendar there', (zone, typed, clock) => {
  const begins = readMoment(typed, zone, monday)!;
  const dated = { id: 'meeting-m1', title: 'Monthly meeting', begins, minutes: 60 };
  const { startDate, endDate } = eventIn(calendarOf('aaaaaaaa', 'Riverside', [dated], monday.toISOString()));
  expect(clockIn(zone, startDate.toJSDate()).replace(',', '')).toBe(clock);
  expect(endDate.toJSDate().getTime() - startDate.toJSDate().getTime()).toBe(3_600_000);
});

test('whatever people call a meeting and its place, another reader reads the same', () => {
  const said = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', ':', '"', '\n', 'BEGIN:VALARM', '👩🏽‍🚒'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      maxLength: 60,
    })
    .map((words) => words.replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? '\n' : '')).trim())
    .filter((words) => words !== '');
  fc.assert(
    fc.property(said, said, (title, where) => {
      const dated = { id: 'meeting-m1', title, where, begins: '2026-10-25T00:30:00.000Z', minutes: 60 };
      const file = calendarOf('aaaaaaaa', 'Riverside', [dated], monday.toISOString());
      const event = eventIn(file);
      expect([event.summary, event.location]).toEqual([title, where]);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
    { numRuns: 200 },
  );
});

test('a settled meeting can be taken into a calendar, and taken twice it is one entry', () => {
  const state = stateAfter(riverside);
  const slots = ['2026-06-25T09:00:00.000Z', '2026-06-26T09:00:00.000Z'];
  when(
    state,
    { type: 'meeting.propose', title: 'Monthly meeting', slots, hours: 24, where: 'Community centre, kitchen' },
    amal,
  );
  const asking = {
    person: bea,
    name: 'Bea',
    coalition: 'aaaaaaaa',
    state,
    isHost: false,
    language: 'en' as const,
    now: monday,
    newId: () => '',
  };
  const ask = (later = 0) =>
    toCalendar.question!(
      { id: 'm1' },
      { ...asking, now: new Date(monday.getTime() + later), ballots: new Map(), personal: new Map() },
    );
  expect(plain(ask())).toContain(words.notSettled);
  when(state, { type: 'meeting.fix', id: 'm1', slot: 1 }, amal);
  const [file] = filesOf(ask());
  const [again] = filesOf(ask(60_000));
  const event = eventIn(file!.content);
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-06-26T09:00:00.000Z');
  expect([event.summary, event.location]).toEqual(['Monthly meeting', 'Community centre, kitchen']);
  expect(eventIn(again!.content).uid).toBe(event.uid);
});
