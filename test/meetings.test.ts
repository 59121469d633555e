import { wireOfButton } from '../commands/wire.js';
import { compose } from '../src/digest/compose.js';
import { show } from '../src/meetings/cards.js';
import { type MeetingsIntent, meetings, mostInTalk } from '../src/meetings/meetings.js';
import { talkAbout } from '../src/meetings/state.js';
import { bestSlot } from '../src/meetings/suits.js';
import { words } from '../src/meetings/words.js';
import { words as memberWords } from '../src/members/words.js';
import type { OrganisationId, PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { readMoment } from '../src/rhythm/day.js';
import { Desk } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const [tuesday, wednesday, thursday] = ['2026-06-23T11:30', '2026-06-24T17:00', '2026-06-25T09:00'].map(
  (minute) => `${minute}:00.000Z`,
) as [string, string, string];
const proposal = (more: Partial<Extract<MeetingsIntent, { type: 'meeting.propose' }>> = {}): MeetingsIntent => ({
  type: 'meeting.propose',
  title: 'Winter beds',
  slots: [tuesday, wednesday, thursday],
  hours: 72,
  ...more,
});
const answer = (yes: number[], maybe: number[] = []): MeetingsIntent => ({
  type: 'meeting.answer',
  id: 'm1',
  yes,
  maybe,
});
const hours = (later: number) => new Date(monday.getTime() + later * 3_600_000);
const roomsRead = (state: ReturnType<typeof stateAfter>, now = monday) => [
  ...new Set(show(state, now).map(({ note }) => plain(note, 'Europe/London'))),
];
const proposed = (more: Parameters<typeof proposal>[0] = {}) => {
  const state = stateAfter(riverside);
  expect(when(state, proposal(more), amal).refused).toBeUndefined();
  return state;
};
const difference = {
  type: 'difference.raise',
  shared: 'Someone answers',
  unshared: 'Whether volunteers advise',
} as const;

test('each organisation answers once, whichever delegate presses; rooms read totals and never which organisation', () => {
  const state = proposed();
  when(state, answer([0, 1]), bea);
  when(state, answer([1], [2]), chidi);
  when(state, answer([1]), bea);
  const [card, ...others] = roomsRead(state);
  expect(others).toEqual([]);
  expect(card).toContain('suits two');
  expect(card).toContain('if need be one');
  expect(card).not.toMatch(/Kitchen|Harbour|suits one/);
});

test('when the time is up the slot that suits most is settled, and every room reads it', () => {
  const state = proposed();
  when(state, answer([0, 1]), bea);
  when(state, answer([1]), dilys);
  const [wanted] = meetings.due!(state, monday);
  expect(wanted?.at).toBe(hours(72).toISOString());
  expect(when(state, wanted!.intent, 'clock', hours(71)).events).toEqual([]);
  expect(when(state, wanted!.intent, 'clock', hours(72)).events).toEqual([
    { type: 'meeting.fixed', id: 'm1', slot: 1 },
  ]);
  expect(roomsRead(state, hours(72))).toEqual([expect.stringContaining('We meet Wed 24 Jun 2026, 18:00.')]);
  expect(meetings.due!(state, hours(72))).toEqual([]);
  const coming = compose(state, monday.toISOString(), '2026-06-22T08:00:00.000Z').sections.find(
    ({ name }) => name === 'coming',
  );
  expect(JSON.stringify(coming)).toContain('We meet: Winter beds');
});

test('silence is never a yes: a time that suits fewer than two is not settled', () => {
  const state = proposed();
  when(state, answer([0]), bea);
  const [wanted] = meetings.due!(state, monday);
  expect(when(state, wanted!.intent, 'clock', hours(72)).events).toEqual([
    { type: 'meeting.dropped', id: 'm1', why: 'nothing suits' },
  ]);
  expect(roomsRead(state, hours(72))[0]).toContain(words.dropped['nothing suits']);
});

test('of times that suit equally many, the one that more could do if need be is taken, then the earlier', () => {
  const state = proposed();
  when(state, answer([0, 2]), bea);
  when(state, answer([0, 2]), chidi);
  expect(bestSlot(state.meetings.all.get('m1')!)).toBe(0);
  when(state, answer([], [2]), dilys);
  expect(bestSlot(state.meetings.all.get('m1')!)).toBe(2);
});

test('only the organisation that proposed it, or a host, settles it early or takes it back', () => {
  const state = stateAfter(riverside);
  when(state, proposal(), bea);
  expect(when(state, { type: 'meeting.fix', id: 'm1', slot: 0 }, emre).refused).toBe(words.onlyProposer);
  expect(when(state, { type: 'meeting.fix', id: 'm1', slot: 7 }, bea).refused).toBe(words.pastTime);
  expect(when(state, { type: 'meeting.fix', id: 'm1', slot: 0 }, bea).refused).toBeUndefined();
  expect(when(state, answer([0]), chidi).refused).toBe(words.settledAlready);
  expect(when(state, { type: 'meeting.drop', id: 'm1' }, emre).refused).toBe(words.onlyProposer);
  expect(when(state, { type: 'meeting.drop', id: 'm1' }, amal).refused).toBeUndefined();
  expect(when(state, { type: 'meeting.drop', id: 'm1' }, amal).refused).toBe(words.droppedAlready);
});

test('a poll closes half a day before its first time, and a time that is nearly over is refused with words', () => {
  const soon = hours(24).toISOString();
  const state = proposed({ slots: [soon, thursday] });
  expect(meetings.due!(state, monday)[0]?.at).toBe(hours(12).toISOString());
  expect(when(state, proposal({ slots: [hours(2).toISOString(), thursday] }), amal).refused).toBe(words.tooSoon);
  expect(when(state, proposal({ slots: [thursday, thursday] }), amal).refused).toBe(words.twoTimes);
  expect(when(state, proposal(), stranger).refused).toBe(memberWords.noOrganisation);
  expect(when(state, { type: 'meeting.drop', id: 'm9' }, amal).refused).toBe(words.unknown);
});

test('a talk is about an open difference, one at a time, and stays small', () => {
  const organisations = Array.from({ length: mostInTalk + 1 }, (_, index) => `o${index + 10}`);
  const person = (id: OrganisationId): PersonId => `discord:${id}`;
  const state = stateAfter([
    ...riverside,
    ...organisations.flatMap((id) => [
      {
        type: 'organisation.joined',
        id,
        name: id,
        kind: 'community',
        size: 'tiny',
        livedExperience: false,
        part: 'core',
      } as const,
      { type: 'delegate.joined', person: person(id), name: id, organisation: id } as const,
    ]),
  ]);
  expect(when(state, proposal({ about: 'd1' }), amal).refused).toBe(words.unknownDifference);
  when(state, difference, bea);
  when(state, proposal({ about: 'd1' }), amal);
  expect(when(state, proposal({ about: 'd1' }), amal).refused).toBe(words.talkAlready);
  const refusals = organisations.map((id) => when(state, answer([0]), person(id)).refused);
  expect(refusals).toEqual([...Array(mostInTalk).fill(undefined), words.talkFull]);
  expect(when(state, answer([]), person(organisations.at(-1)!)).refused).toBeUndefined();
  expect(talkAbout(state.meetings, 'd1', monday.toISOString())?.id).toBe('m1');
});

test('what came of a talk is told afterwards, once by each organisation, on the card in every room', () => {
  const state = proposed();
  when(state, { type: 'meeting.fix', id: 'm1', slot: 0 }, amal);
  const told = { type: 'meeting.tell', id: 'm1', words: 'We share the phone on Saturdays' } as const;
  expect(when(state, told, bea).refused).toBe(words.notYetMet);
  const after = new Date('2026-06-23T13:00:00.000Z');
  expect(when(state, told, bea, after).refused).toBeUndefined();
  expect(when(state, told, bea, after).refused).toBe(words.toldAlready);
  expect(roomsRead(state, after)[0]).toContain('Welcome Kitchen: We share the phone on Saturdays');
});

test('times are read in the zone of the coalition, right across a change of the clocks', () => {
  const now = new Date('2026-10-20T09:00:00.000Z');
  expect(readMoment('Thu 22 October 12:30', 'Europe/London', now)).toBe('2026-10-22T11:30:00.000Z');
  expect(readMoment('Tue 27 October 12:30', 'Europe/London', now)).toBe('2026-10-27T12:30:00.000Z');
  expect(readMoment('next Monday 9am', 'Europe/London', now)).toBe('2026-10-26T09:00:00.000Z');
  expect(readMoment('Thursday', 'Europe/London', now)).toBeUndefined();
  expect(readMoment('at noon', 'Europe/London', now)).toBeUndefined();
  expect(readMoment('when it suits', 'Europe/London', now)).toBeUndefined();
});

test('a time is found by typing a line for each, and a line that is no time is quoted back with nothing lost', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1';
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  const filled = { title: 'Monthly meeting', slots: '- Tue 23 June 12:30\nsometime soon', hours: '72' };
  const wrong = await desk.call(amal, room, 'meet time', filled);
  expect(JSON.stringify(wrong)).toContain('sometime soon');
  expect(JSON.stringify(wrong)).toContain('Monthly meeting');
  const right = await desk.call(amal, room, 'meet time', {
    ...filled,
    slots: '- Tue 23 June 12:30\n- Wed 24 June 6pm',
  });
  expect(JSON.stringify(right)).toContain('2026-06-24T17:00:00.000Z');
  const answering = { label: words.say, opens: { action: 'meet answer', with: { id: 'm1' } } };
  const form = await desk.press(
    amal,
    room,
    wireOfButton('coalition' in right ? right.coalition : undefined, answering),
  );
  expect(JSON.stringify(form)).toContain('Tue 23 Jun 2026, 12:30');
  await desk.moot.idle();
  expect(desk.walls.slack.read(room).join('\n')).toContain('Which times suit you? Monthly meeting');
});
