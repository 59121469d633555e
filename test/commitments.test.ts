import { show } from '../src/commitments/cards.js';
import { commitments } from '../src/commitments/commitments.js';
import { holdersOf } from '../src/commitments/state.js';
import { words } from '../src/commitments/words.js';
import { words as memberWords } from '../src/members/words.js';
import { plain } from '../src/note.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const ask = (of: string[], day?: string) =>
  ({ type: 'commitment.ask', what: 'Check the leaflet', of, ...(day ? { day } : {}) }) as const;
const answer = (said: 'yes' | 'but' | 'try' | 'no' | 'vague', text?: string) =>
  ({ type: 'commitment.answer', id: 'c1', answer: said, ...(text ? { words: text } : {}) }) as const;
const roomsRead = (state: ReturnType<typeof stateAfter>, now = monday) =>
  show(state, now)
    .filter(({ place }) => 'room' in place)
    .map(({ note }) => plain(note))
    .join('\n');
const inboxReads = (state: ReturnType<typeof stateAfter>, person: string, now = monday) =>
  show(state, now)
    .filter(({ place }) => 'person' in place && place.person === person)
    .map(({ note }) => plain(note))
    .join('\n');

test('an ask counts only when somebody says yes, and nobody is listed before', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4', 'o5']), amal);
  expect(roomsRead(state)).toBe('');
  when(state, answer('yes'), dilys);
  expect(roomsRead(state)).toContain('Legal Bridge');
  expect(roomsRead(state)).not.toContain('Street Nurses');
});

test('a no is told to the asker alone', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4', 'o5']), amal);
  when(state, answer('no'), emre);
  when(state, answer('yes'), dilys);
  expect(inboxReads(state, amal)).toContain('Street Nurses: no');
  expect(roomsRead(state)).not.toContain('Street Nurses');
  expect(inboxReads(state, dilys)).not.toContain('Street Nurses');
});

test('one withdrawal leaves it standing for the rest', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4', 'o5']), amal);
  when(state, answer('yes'), dilys);
  when(state, answer('but', 'only in the morning'), emre);
  expect(roomsRead(state)).toContain('Street Nurses: only in the morning');
  when(state, { type: 'commitment.handBack', id: 'c1' }, dilys);
  expect(holdersOf(state.commitments.all.get('c1')!)).toEqual(['o5']);
  when(state, { type: 'commitment.handBack', id: 'c1' }, emre);
  expect(roomsRead(state)).toContain(words.back);
});

test('others may join a commitment, but only with a yes', () => {
  const state = stateAfter(riverside);
  when(state, { type: 'commitment.promise', what: 'Open on Fridays', with: [] }, bea);
  expect(when(state, answer('no'), chidi).refused).toBe(words.notAsked);
  expect(when(state, answer('yes'), chidi).refused).toBeUndefined();
  expect(holdersOf(state.commitments.all.get('c1')!)).toEqual(['o2', 'o3']);
});

test('a commitment is finished once, by one who holds it; the asker says whether it helped', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4']), amal);
  when(state, answer('try'), dilys);
  expect(when(state, { type: 'commitment.finish', id: 'c1' }, bea).refused).toBe(words.notHeld);
  expect(when(state, { type: 'commitment.helped', id: 'c1', helped: 'yes' }, amal).refused).toBe(words.notFinished);
  expect(when(state, { type: 'commitment.finish', id: 'c1' }, dilys).refused).toBeUndefined();
  expect(when(state, { type: 'commitment.finish', id: 'c1' }, dilys).refused).toBe(words.alreadyFinished);
  expect(when(state, { type: 'commitment.helped', id: 'c1', helped: 'yes' }, dilys).refused).toBe(words.onlyAsker);
  when(state, { type: 'commitment.helped', id: 'c1', helped: 'yes' }, amal);
  expect(roomsRead(state)).toContain(words.doneHelped.yes);
});

test('one reminder before the day and one after, then silence', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4'], '2026-06-19'), amal);
  expect(commitments.due!(state, monday)).toEqual([]);
  when(state, answer('yes'), dilys);
  const [before, after] = commitments.due!(state, monday);
  expect(before).toEqual({
    at: '2026-06-18T08:00:00.000Z',
    intent: { type: 'commitment.remind', id: 'c1', when: 'before' },
  });
  expect(after?.at).toBe('2026-06-20T08:00:00.000Z');
  const thursday = new Date('2026-06-18T08:00:00.000Z');
  when(state, before!.intent, 'clock', thursday);
  expect(inboxReads(state, dilys, thursday)).toContain(words.remindBefore);
  const saturday = new Date('2026-06-20T08:00:00.000Z');
  when(state, after!.intent, 'clock', saturday);
  expect(inboxReads(state, dilys, saturday)).toContain(words.remindAfter);
  expect(commitments.due!(state, saturday)).toEqual([]);
  when(state, { type: 'commitment.redate', id: 'c1', day: '2026-06-27' }, dilys, saturday);
  expect(commitments.due!(state, saturday).map(({ at }) => at)).toEqual([
    '2026-06-26T08:00:00.000Z',
    '2026-06-28T08:00:00.000Z',
  ]);
});

test('when the day has passed an alliance asks “what got in the way?”, and every room reads it beside the new date', () => {
  const state = stateAfter(riverside);
  const reminded = (of: typeof state) => {
    when(of, ask(['o4'], '2026-06-19'), amal);
    when(of, answer('yes'), dilys);
    when(of, { type: 'commitment.remind', id: 'c1', when: 'after' }, 'clock');
    return inboxReads(of, dilys);
  };
  expect(reminded(stateAfter(riverside))).not.toContain('got in the way');
  when(state, { type: 'ways.set', mode: 'alliance', unanimous: [], goAhead: [] }, bea);
  expect(reminded(state)).toContain('What got in the way? Whatever it was, it is ours together.');
  when(state, { type: 'commitment.redate', id: 'c1', day: '2026-06-26', words: 'The printer closed' }, dilys);
  expect(roomsRead(state)).toMatch(/By: Fri 26 Jun 2026\n.*What got in the way: The printer closed/);
  // Next time nobody says anything, and nothing of the last time is held against them.
  when(state, { type: 'commitment.redate', id: 'c1', day: '2026-07-03' }, dilys);
  expect(roomsRead(state)).not.toContain('printer');
});

test('after a long silence of the bot only the later reminder is sent', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4'], '2026-06-19'), amal);
  when(state, answer('yes'), dilys);
  when(state, { type: 'commitment.remind', id: 'c1', when: 'after' }, 'clock');
  expect(commitments.due!(state, monday)).toEqual([]);
});

test('a day in the past, an unknown organisation and an ask of ourselves are refused with words', () => {
  const state = stateAfter(riverside);
  expect(when(state, ask(['o4'], '2026-06-14'), amal).refused).toBe(words.pastDay);
  expect(when(state, ask(['o4'], '2026-06-15'), amal).refused).toBeUndefined();
  expect(when(state, ask(['o77']), amal).refused).toBe(words.nobodyAsked);
  expect(when(state, ask(['o1']), amal).refused).toBe(words.onlyUs);
  expect(when(state, ask(['o4']), stranger).refused).toBe(memberWords.noOrganisation);
  expect(when(state, { type: 'commitment.finish', id: 'c99' }, amal).refused).toBe(words.unknown);
});

test('only the clock reminds', () => {
  const state = stateAfter(riverside);
  when(state, ask(['o4'], '2026-06-19'), amal);
  when(state, answer('yes'), dilys);
  expect(when(state, { type: 'commitment.remind', id: 'c1', when: 'before' }, amal).events).toEqual([]);
});
