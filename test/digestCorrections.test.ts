import { digestNote, show } from '../src/digest/cards.js';
import { words } from '../src/digest/corrections/words.js';
import { plain, withoutPages } from '../src/note.js';
import { amal, bea, chidi, riverside, stateAfter, when } from './given.js';

const founded = new Date('2026-06-08T07:00:00.000Z');
const sunday = new Date('2026-06-14T08:00:00.000Z');
const monday = new Date('2026-06-15T08:00:00.000Z');
const tuesday = new Date('2026-06-16T08:00:00.000Z');
const posted = () => {
  const state = stateAfter(riverside, founded);
  when(state, { type: 'digest.add', kind: 'win', words: 'The council sends it in four languages' }, bea, founded);
  when(state, { type: 'digest.add', kind: 'win', words: 'The clinic opens on Mondays' }, chidi, founded);
  when(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock', sunday);
  when(state, { type: 'digest.post', id: 'g1' }, 'clock', monday);
  return state;
};
const reads = (state: ReturnType<typeof posted>) => plain(digestNote(state.digest.posted[0]!), 'Europe/London');
const five = { type: 'digest.correct', id: 'g1', section: 'changed', line: 0, text: 'In five languages.' } as const;

test('a host’s correction edits every copy and says so', () => {
  const state = posted();
  when(state, five, amal, tuesday);
  expect(reads(state)).not.toContain('four languages');
  expect(reads(state)).toContain('- In five languages.');
  expect(reads(state)).toContain('Corrected under “What changed” on Tue 16 Jun 2026.');
  const copies = show(state, tuesday).filter(({ key }) => key === 'digest.g1');
  expect(copies.map(({ note }) => plain(withoutPages(note), 'Europe/London'))).toEqual(Array(3).fill(reads(state)));
});

test('a line can be taken out, its part with it when it was the only one, and a sentence added at the foot', () => {
  const state = posted();
  when(state, { ...five, text: '' }, amal, tuesday);
  expect(reads(state)).not.toContain('four languages');
  expect(reads(state)).toContain('The clinic opens on Mondays.');
  when(state, { ...five, text: '' }, amal, tuesday);
  expect(state.digest.posted[0]!.sections.map(({ name }) => name)).toEqual(['worked']);
  when(state, { type: 'digest.correct', id: 'g1', text: 'The clinic opens at ten.' }, amal, tuesday);
  expect(reads(state)).toContain('Correction, Tue 16 Jun 2026: The clinic opens at ten.');
});

test('what somebody else says is wrong goes to the hosts, and nothing changes before they say so', () => {
  const state = posted();
  const before = reads(state);
  when(state, five, bea, tuesday);
  expect(reads(state)).toBe(before);
  const letters = () => show(state, tuesday).filter(({ key }) => key === 'digest.question.x1');
  expect(letters().map(({ place }) => place)).toEqual([{ person: amal }]);
  const read = plain(letters()[0]!.note);
  expect(read).toContain('Welcome Kitchen says');
  expect(read).toContain('It reads now: The council sends it in four languages.');
  expect(read).toContain('It should read: In five languages.');
  expect(when(state, { type: 'digest.answer', id: 'x1', right: true }, bea, tuesday).refused).toBeDefined();
  when(state, { type: 'digest.answer', id: 'x1', right: true }, amal, tuesday);
  expect(reads(state)).toContain('- In five languages.');
  expect(when(state, { type: 'digest.answer', id: 'x1', right: true }, amal, tuesday).refused).toBe(words.questionOver);
  expect(plain(letters()[0]!.note)).toContain(words.correctedEverywhere);
});

test('a host may leave it as it is', () => {
  const state = posted();
  const before = reads(state);
  when(state, five, bea, tuesday);
  when(state, { type: 'digest.answer', id: 'x1', right: false }, amal, tuesday);
  expect(reads(state)).toBe(before);
});

test('a correction that changes nothing, or of what was never posted, is a no', () => {
  const state = posted();
  const same = { ...five, text: 'The council sends it in four languages.' };
  expect(when(state, same, amal, tuesday).refused).toBe(words.nothingCorrected);
  expect(when(state, { ...five, line: 9 }, amal, tuesday).refused).toBe(words.nothingCorrected);
  expect(when(state, { ...five, id: 'g9' }, amal, tuesday).refused).toBe(words.unknownDigest);
});

test('who asks for it has the digest in private, each or one a month, from then on', () => {
  const state = posted();
  when(state, { type: 'digest.send', how: 'each' }, bea, tuesday);
  when(state, { type: 'digest.send', how: 'monthly' }, chidi, tuesday);
  const next = new Date('2026-06-22T08:00:00.000Z');
  const july = new Date('2026-07-06T08:00:00.000Z');
  const publish = (id: string, at: Date) => {
    when(state, { type: 'digest.hold', postsAt: at.toISOString() }, 'clock', at);
    when(state, { type: 'digest.post', id }, 'clock', at);
  };
  publish('g2', next);
  const news = (person: typeof bea, at: Date) =>
    show(state, at).filter(
      ({ key, place, since }) =>
        key.startsWith('digest.g') && 'person' in place && place.person === person && since >= at.toISOString(),
    );
  expect(news(bea, next)).toHaveLength(1);
  expect(news(chidi, next)).toHaveLength(0);
  expect(news(amal, next)).toHaveLength(0);
  publish('g3', july);
  expect([news(bea, july).length, news(chidi, july).length]).toEqual([1, 1]);
  when(state, { type: 'digest.send', how: 'none' }, bea, july);
  expect(news(bea, july)).toHaveLength(0);
});
