import { due, type State, show as showAll } from '../src/coalition.js';
import { words as memberWords } from '../src/members/words.js';
import { mirrorBlocks, mirrorNote, show } from '../src/mirror/cards.js';
import { words } from '../src/mirror/words.js';
import type { PersonId } from '../src/names.js';
import { note, plain } from '../src/note.js';
import { addHours } from '../src/rhythm/day.js';
import { Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const day = (days: number, hours = 0): Date => new Date(addHours(monday.toISOString(), days * 24 + hours));

/** Each opens and withdraws one proposal, one a day, read by every room a day later. */
function proposed(by: PersonId[], state = stateAfter(riverside), from = 0): State {
  by.forEach((person, index) => {
    const at = day(from + index);
    const { events } = when(state, { type: 'proposal.draft', title: 'A thing', kind: 'consent' }, person, at);
    const id = events.flatMap((event) => (event.type === 'proposal.drafted' ? [event.id] : []))[0]!;
    when(state, { type: 'proposal.post', id }, person, at);
    when(state, { type: 'proposal.withdraw', id }, person, day(from + index, 1));
  });
  return state;
}
const sixOfEight = [chidi, chidi, amal, chidi, chidi, dilys, chidi, chidi];
const tick = (state: State, now: Date) =>
  due(state, now)
    .filter(({ at, intent }) => at <= now.toISOString() && intent.type === 'mirror.hold')
    .flatMap(({ intent }) => when(state, intent, 'clock', now).events);
/** Harbour Trust’s mirror, a moment after it was held. */
function held(by = sixOfEight): State {
  const state = proposed(by);
  tick(state, day(10));
  return state;
}

test('mirror never leaves that organisation', () => {
  const state = held();
  const seen = showAll(state, day(10)).filter(({ note: what }) => plain(what).includes(words.title));
  expect(seen.map(({ place }) => place)).toEqual([{ person: chidi }]);
  expect(plain(seen[0]!.note)).toContain('six of the last eight');
  expect(plain(seen[0]!.note)).not.toMatch(/Rooted|Legal Bridge|Kitchen|Nurses/);
  for (const other of ['o1', 'o2', 'o4', 'o5']) expect(plain(mirrorNote(state, other))).not.toContain('six');
});

test('with its inbox closed, no room hears that a mirror waits', () => {
  const state = held();
  state.members.unreachable.set(chidi, false);
  expect(show(state, day(10)).filter(({ place }) => 'room' in place)).toEqual([]);
});

test('a mirror needs minimum eight events, more than half of them its own, in the open, and five organisations', () => {
  const few = proposed(sixOfEight.slice(1));
  expect(tick(few, day(10))).toEqual([]);
  const half = proposed([chidi, amal, chidi, dilys, chidi, bea, chidi, emre]);
  expect(tick(half, day(10))).toEqual([]);
  // The eighth has been posted, and only the small have read it.
  const early = proposed(sixOfEight);
  expect(tick(early, day(7, 2))).toEqual([]);
  const four = stateAfter(riverside);
  four.members.organisations.delete('o5');
  expect(tick(proposed(sixOfEight, four), day(10))).toEqual([]);
});

test('whoever comes first anyway has no mirror, however much it opens', () => {
  expect(tick(proposed(sixOfEight.map((one) => (one === chidi ? bea : one))), day(10))).toEqual([]);
});

test('it comes once a quarter at most, and keeps what it showed', () => {
  const state = held();
  const then = plain(mirrorNote(state, 'o3'));
  proposed([chidi, chidi, amal, bea, chidi, chidi], state, 11);
  expect(tick(state, day(90))).toEqual([]);
  expect(plain(mirrorNote(state, 'o3'))).toBe(then);
  expect(tick(state, day(101))).toEqual([{ type: 'mirror.held', organisation: 'o3' }]);
  expect(due(state, day(102)).map(({ at }) => at)).toContain(day(192).toISOString());
});

test('no figure of an organisation enters the log', () => {
  expect(tick(proposed(sixOfEight), day(10))).toEqual([{ type: 'mirror.held', organisation: 'o3' }]);
});

test('one press turns it off for good, for all who answer for that organisation', () => {
  const state = held();
  when(state, { type: 'mirror.turn', on: false }, chidi, day(11));
  expect(plain(show(state, day(11))[0]!.note)).toContain(words.isOff);
  expect(tick(state, day(200))).toEqual([]);
  when(state, { type: 'mirror.turn', on: true }, chidi, day(201));
  expect(tick(state, day(201))).toHaveLength(1);
  expect(when(state, { type: 'mirror.turn', on: true }, stranger).refused).toBe(memberWords.noOrganisation);
});

test('a weekly rhythm leaves no room for the message, so the private panel shows it for that quarter', () => {
  const state = held();
  const panel = (id: string, now: Date) => plain(note(undefined, ...mirrorBlocks(state, id, now)));
  expect(panel('o3', day(60))).toContain('six of the last eight');
  expect(panel('o1', day(60))).toBe('');
  expect(panel('o3', day(102))).toBe('');
});

test('from the mirror one press asks somebody to open the next, and nobody learns why', async () => {
  const desk = new Desk();
  await desk.call(chidi, 'slack:T2:C2', 'setup found', { name: 'Riverside', purpose: 'Nobody waits', zone: 'UTC' });
  await desk.call(chidi, 'slack:T2:C2', 'setup organisation', {
    name: 'Harbour Trust',
    kind: 'charity',
    size: 'large',
    lived: 'no',
  });
  const asked = await desk.press(chidi, 'slack:T2:C2', wireLabelled(mirrorNote(held(), 'o3'), words.invite));
  expect('form' in asked && asked.form.fields[0]?.initial).toBe(words.openTheNext);
  expect(said(await desk.type(chidi, 'slack:T2:C2', 'digest mine'))).toContain('Harbour Trust');
});
