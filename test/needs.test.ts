import { wordsToAction } from '../commands/index.js';
import type { PersonId } from '../src/names.js';
import { show } from '../src/needs/cards.js';
import { type NeedsIntent, needs } from '../src/needs/needs.js';
import { interleaved, matches } from '../src/needs/state.js';
import { words } from '../src/needs/words.js';
import { plain } from '../src/note.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

type State = ReturnType<typeof stateAfter>;
const hours = (later: number) => new Date(monday.getTime() + later * 3_600_000);
const enter = (side: 'need' | 'offer', said: string, tags: string[], unnamed = false): NeedsIntent =>
  ({ type: 'need.enter', side, words: said, tags, unnamed }) as NeedsIntent;
const roomsRead = (state: State, now = monday) =>
  [...new Set(show(state, now).flatMap(({ place, note }) => ('room' in place ? [plain(note)] : [])))].join('\n');
const reads = (state: State, person: PersonId, now = monday) =>
  show(state, now)
    .filter(({ place }) => 'person' in place && place.person === person)
    .map(({ note }) => plain(note))
    .join('\n');
const call: NeedsIntent = { type: 'call.open', words: 'To hand out water at noon' };
const join = (how: 'coming' | 'lending'): NeedsIntent => ({ type: 'call.join', id: 'a1', how });

test('a need or an offer expires in fourteen days', () => {
  const state = stateAfter(riverside);
  when(state, enter('need', 'An interpreter', ['languages']), amal);
  expect(interleaved(state.needs, hours(14 * 24 - 1).toISOString())).toHaveLength(1);
  expect(interleaved(state.needs, hours(14 * 24).toISOString())).toEqual([]);
  expect(when(state, { type: 'need.answer', id: 'n1' }, bea, hours(14 * 24)).refused).toBe(words.unknown);
});

test('needs and offers find each other by a tag they share, never inside one organisation, and no match is silent', () => {
  const state = stateAfter(riverside);
  when(state, enter('need', 'A Tigrinya interpreter', ['languages', 'time']), amal);
  when(state, enter('offer', 'Interpreting on Tuesdays', ['languages']), emre);
  when(state, enter('offer', 'We speak it ourselves', ['languages']), amal);
  when(state, enter('offer', 'A van', ['transport']), bea);
  const found = matches(state.needs, monday.toISOString());
  expect(found.map(({ need, offer, tag }) => [need.id, offer.id, tag])).toEqual([['n1', 'n2', 'languages']]);
  when(state, { type: 'need.answer', id: 'n1' }, emre);
  expect(matches(state.needs, monday.toISOString())).toEqual([]);
});

test('needs and offers are shown in turn, and unnamed until somebody answers when their organisation wishes so', () => {
  const state = stateAfter(riverside);
  when(state, enter('need', 'Blankets', ['things'], true), amal);
  when(state, enter('need', 'A hall', ['room']), bea);
  when(state, enter('offer', 'A van', ['transport']), chidi);
  expect(interleaved(state.needs, monday.toISOString()).map(({ id }) => id)).toEqual(['n1', 'n3', 'n2']);
  expect(roomsRead(state)).toContain('Blankets');
  expect(roomsRead(state)).not.toContain('Rooted');
  when(state, { type: 'need.answer', id: 'n1' }, dilys);
  expect(reads(state, amal)).toContain('Legal Bridge could help');
  expect(roomsRead(state)).not.toMatch(/Rooted|Legal Bridge/);
});

test('one card a day at the most tells what is new, and shows everything that is live', () => {
  const state = stateAfter(riverside);
  when(state, enter('need', 'Blankets', ['things']), amal);
  when(state, enter('offer', 'A van', ['transport']), chidi);
  const keys = new Set(show(state, monday).map(({ key }) => key));
  expect([...keys]).toEqual(['needs.2026-06-15']);
  expect(roomsRead(state)).toMatch(/Blankets[\s\S]*A van/);
});

test('five open needs and offers are plenty, and only their own organisation ends them', () => {
  const state = stateAfter(riverside);
  for (const thing of ['a', 'b', 'c', 'd', 'e']) when(state, enter('need', thing, ['things']), amal);
  expect(when(state, enter('need', 'f', ['things']), amal).refused).toBe(words.mostNeeds);
  expect(when(state, { type: 'need.end', id: 'n1', why: 'met' }, bea).refused).toBe(words.onlyOwner);
  expect(when(state, { type: 'need.answer', id: 'n1' }, amal).refused).toBe(words.ownNeed);
  when(state, { type: 'need.end', id: 'n1', why: 'met' }, amal);
  expect(when(state, enter('need', 'f', ['things']), amal).refused).toBeUndefined();
});

test('an open call leaves nothing to do: it reminds nobody, its words go, and its count stays', () => {
  const state = stateAfter(riverside);
  when(state, call, amal);
  for (const person of [bea, chidi]) when(state, join('coming'), person);
  when(state, join('lending'), dilys);
  expect(roomsRead(state)).toContain('Two on the way, one can lend something.');
  expect(roomsRead(state)).not.toMatch(/Kitchen|Harbour|Legal/);
  const wanted = needs.due!(state, monday);
  expect(wanted.map(({ at, intent }) => [at, intent.type])).toEqual([[hours(48).toISOString(), 'call.close']]);
  when(state, wanted[0]!.intent, 'clock', hours(48));
  expect(roomsRead(state, hours(48))).toBe(words.callOver(2, 1));
  expect(words.callOver(2, 1)).toContain('Two came, one lent something.');
  expect(JSON.stringify([...state.needs.calls.values()])).not.toContain('water');
  expect(needs.due!(state, hours(48))).toEqual([]);
});

test('only the one who called reads who comes, and whoever thinks again takes it back', () => {
  const state = stateAfter(riverside);
  when(state, call, amal);
  when(state, join('coming'), bea);
  expect(reads(state, amal)).toContain('Somebody: on the way');
  for (const other of [bea, chidi, dilys, emre]) expect(reads(state, other)).toBe('');
  when(state, { type: 'call.leave', id: 'a1' }, bea);
  expect(reads(state, amal)).toContain(words.nobodyAfterAll);
});

test('who answers a call late reaches the one who called, who may close it', () => {
  const state = stateAfter(riverside);
  when(state, call, amal);
  when(state, join('lending'), bea, hours(30));
  const [letter] = show(state, hours(30)).filter(({ key }) => key === 'call.a1.who');
  expect(letter).toMatchObject({ place: { person: amal }, since: hours(30).toISOString() });
  expect(when(state, { type: 'call.close', id: 'a1' }, bea, hours(31)).refused).toBe(words.onlyCaller);
  when(state, { type: 'call.close', id: 'a1' }, amal, hours(31));
  expect(roomsRead(state, hours(31))).toContain('One lent something.');
});

test('an organisation calls twice a week at the most', () => {
  const state = stateAfter(riverside);
  when(state, call, amal);
  when(state, call, amal, hours(24));
  expect(when(state, call, amal, hours(48)).refused).toBe(words.callsThisWeek);
  expect(when(state, call, bea, hours(48)).refused).toBeUndefined();
  expect(when(state, call, amal, hours(7 * 24 + 1)).refused).toBeUndefined();
});

test('what people type in their own words reaches what they mean', () => {
  const meant = (line: string) => {
    const found = wordsToAction(line);
    return [found?.action.name, found?.rest];
  };
  expect(meant('commit anyone free at noon to hand out water?')).toEqual([
    'commit call',
    'anyone free at noon to hand out water?',
  ]);
  expect(meant('commit we ask Legal Bridge to check the leaflet')).toEqual([
    'commit ask',
    'Legal Bridge to check the leaflet',
  ]);
  expect(meant('commit we need an interpreter')).toEqual(['commit need', 'an interpreter']);
  expect(meant('commit we could lend a van')).toEqual(['commit offer', 'a van']);
  expect(meant('commit we will carry boxes')).toEqual(['commit we', 'will carry boxes']);
});
