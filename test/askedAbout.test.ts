import { show } from '../src/coalition.js';
import { words } from '../src/lines/askedAboutWords.js';
import { words as memberWords } from '../src/members/words.js';
import type { PersonId } from '../src/names.js';
import { addHours } from '../src/rhythm/day.js';
import { Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, monday, riverside, stateAfter, when } from './given.js';

const hours = (count: number) => new Date(addHours(monday.toISOString(), count));
const kitchen = { name: 'Welcome Kitchen', kind: 'community', size: 'tiny', livedExperience: true } as const;

/** Welcome Kitchen (Bea) supports, and has chosen the press. */
function supporting() {
  const state = stateAfter(riverside);
  when(state, { type: 'organisation.change', ...kitchen, part: 'supporting' }, bea);
  when(state, { type: 'topic.choose', topics: ['t5'] }, bea);
  return state;
}
const open = (state: ReturnType<typeof supporting>, title: string) =>
  when(state, { type: 'sensecheck.open', title, statements: ['We say yes'], hours: 72 }, chidi);
const asked = (state: ReturnType<typeof supporting>, now = monday): PersonId[] =>
  show(state, now).flatMap(({ key, place, since }) =>
    /^sensecheck\.s\d+\.o\d+$/.test(key) && 'person' in place && since > '2000' ? [place.person] : [],
  );

test('a supporting organisation is asked in private about what it chose, and about nothing else', () => {
  const state = supporting();
  open(state, 'Weekend phone rota');
  expect(asked(state)).not.toContain(bea);
  expect(asked(state)).toContain(dilys);
  open(state, 'Who speaks to the press?');
  expect(asked(state)).toContain(bea);
});

test('a supporting organisation may still answer what hangs in its room, and hears of no nudge', () => {
  const state = supporting();
  open(state, 'Weekend phone rota');
  const answer = { type: 'sensecheck.answer', id: 's1', statement: 1, answer: 'no' } as const;
  expect(when(state, answer, bea).refused).toBeUndefined();
  const other = supporting();
  open(other, 'Weekend phone rota');
  when(other, { type: 'sensecheck.remind', id: 's1' }, 'clock', hours(48));
  const nudged = show(other, hours(48)).filter(({ key }) => key.includes('.remind.'));
  expect(nudged.map(({ place }) => place)).not.toContainEqual({ person: bea });
  expect(nudged.map(({ place }) => place)).toContainEqual({ person: dilys });
});

test('whoever opened it says what it is about, and those who chose that topic hear then', () => {
  const state = supporting();
  open(state, 'Weekend phone rota');
  expect(when(state, { type: 'topic.tag', thing: 's1', topics: ['t5'] }, dilys).refused).toBe(words.onlyOpener);
  expect(when(state, { type: 'topic.tag', thing: 's1', topics: ['t99'] }, chidi).refused).toBe(words.unknownTopic);
  when(state, { type: 'topic.tag', thing: 's1', topics: ['t5'] }, chidi, hours(30));
  const told = show(state, hours(30)).find(({ key }) => key === 'sensecheck.s1.o2');
  expect(told).toMatchObject({ place: { person: bea }, since: hours(30).toISOString() });
});

test('as core, or with nothing chosen, an organisation is asked everything; what it chose is kept for later', () => {
  const state = supporting();
  open(state, 'Weekend phone rota');
  when(state, { type: 'organisation.change', ...kitchen, part: 'core' }, bea);
  expect(asked(state)).toContain(bea);
  when(state, { type: 'organisation.change', ...kitchen, part: 'supporting' }, bea);
  expect(asked(state)).not.toContain(bea);
  when(state, { type: 'topic.choose', topics: [] }, bea);
  expect(asked(state)).toContain(bea);
});

test('a watching organisation is asked nothing, whatever it is about', () => {
  const state = supporting();
  when(state, { type: 'organisation.change', ...kitchen, part: 'watching' }, bea);
  open(state, 'Who speaks to the press?');
  expect(asked(state)).not.toContain(bea);
});

test('what a person asks of an organisation by name lands, whatever it chose', () => {
  const state = supporting();
  when(state, { type: 'commitment.ask', what: 'lend us a kitchen table', of: ['o2'] }, amal);
  const asks = show(state, monday).filter(({ key }) => key.startsWith('ask.'));
  expect(asks.map(({ place }) => place)).toEqual([{ person: bea }]);
});

test('two presses choose the topics, and the answer says what comes in private', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  const part = await desk.call(amal, room, 'setup part', { part: 'supporting' });
  expect(said(part)).toContain(memberWords.parts.supporting);
  const form = await desk.press(amal, room, wireLabelled(part, words.choose));
  const wire = 'form' in form ? form.wire : '';
  expect(said(await desk.submit(amal, room, wire, { topics: 't2,t5' }))).toBe(
    words.chosen('Money we take and The press'),
  );
  expect(said(await desk.type(amal, room, ''))).toContain('The press');
  expect(said(await desk.type(amal, room, ''))).toContain(words.changePart);
  const opened = await desk.call(amal, room, 'propose sensecheck', { title: 'A', statements: 'B', hours: '72' });
  const about = await desk.press(amal, room, wireLabelled(opened, words.tag));
  expect(said(await desk.submit(amal, room, 'form' in about ? about.wire : '', { topics: 't5' }))).toBe(
    words.tagged('The press'),
  );
  const needsMe = () => desk.type(amal, room, '').then(said);
  expect(await needsMe()).toContain('“A”');
  const again = await desk.press(amal, room, wireLabelled(opened, words.tag));
  await desk.submit(amal, room, 'form' in again ? again.wire : '', {});
  expect(await needsMe()).not.toContain('“A”');
});

test('of a proposal about something else it reads in its room, not first; named as closest, it hears all the same', () => {
  const first = (closest: string[]) => {
    const state = supporting();
    when(state, { type: 'proposal.draft', title: 'We answer the phone at weekends', kind: 'consent' }, amal);
    when(state, { type: 'proposal.place', id: 'p1', closest, everyone: false, atOnce: false }, amal);
    expect(when(state, { type: 'proposal.post', id: 'p1' }, amal).refused).toBeUndefined();
    return show(state, monday).flatMap(({ key, place }) =>
      key.startsWith('proposal.p1.first.') && 'person' in place ? [place.person] : [],
    );
  };
  expect(first([])).not.toContain(bea);
  expect(first([]).length).toBeGreaterThan(0);
  expect(first(['o2'])).toContain(bea);
});
