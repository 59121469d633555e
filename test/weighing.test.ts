import { wireOfButton } from '../commands/wire.js';
import { type Event, type Intent, type State, show } from '../src/coalition.js';
import { compose } from '../src/digest/compose.js';
import { disagreements } from '../src/disagreements/disagreements.js';
import { differenceLines } from '../src/disagreements/telling.js';
import { words } from '../src/disagreements/weighing/words.js';
import { words as common } from '../src/disagreements/words.js';
import type { PersonId } from '../src/names.js';
import { plain, plainLine } from '../src/note.js';
import { buttonsOf } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const hours = (count: number): Date => new Date(monday.getTime() + count * 3_600_000);
/** A sense check showed it: nobody raised it. */
const shown: Event = {
  type: 'difference.opened',
  id: 'd1',
  title: 'Words',
  shared: ['Ask people'],
  unshared: 'Guests or residents',
  needs: ['Time'],
  from: 's1',
};
/** Welcome Kitchen raised it. */
const raised = (touches?: 'identity' | 'safety'): Event => ({
  type: 'difference.raised',
  id: 'd1',
  organisation: 'o2',
  shared: 'Ask people',
  unshared: 'Guests or residents',
  ...(touches ? { touches } : {}),
});
const park: Intent = { type: 'difference.park', id: 'd1', until: '2026-09-01' };
const weigh = (changes: 'yes' | 'no', agreed?: string): Intent => ({
  type: 'difference.weigh',
  id: 'd1',
  changes,
  ...(agreed ? { agreed } : {}),
});
const conclude: Intent = { type: 'difference.conclude', id: 'd1' };
const back: Intent = { type: 'difference.return', id: 'd1' };
const typesOf = (events: Event[]) => events.map(({ type }) => type);
const asked = (state: State, by: PersonId, now = monday) => when(state, park, by, now);
const concluded = (state: State) => typesOf(when(state, conclude, 'clock', hours(72)).events);

test('any one “yes” keeps it open; parked items return on the date; parking is reversible by anyone', () => {
  const open = stateAfter([...riverside, shown]);
  expect(typesOf(asked(open, amal).events)).toEqual(['difference.questioned', 'difference.weighed']);
  for (const person of [bea, chidi, dilys]) when(open, weigh('no'), person, hours(1));
  expect(typesOf(when(open, weigh('yes'), emre, hours(2)).events)).toEqual(['difference.weighed', 'difference.kept']);
  expect(concluded(open)).toEqual([]);

  const parked = stateAfter([...riverside, shown]);
  asked(parked, amal);
  when(parked, weigh('no'), bea, hours(1));
  const due = () => disagreements.due?.(parked, monday).map(({ at, intent }) => [at, intent.type]);
  expect(due()).toEqual([[hours(72).toISOString(), 'difference.conclude']]);
  expect(when(parked, conclude, 'clock', hours(71)).events).toEqual([]);
  expect(concluded(parked)).toEqual(['difference.parked']);
  // Midnight in London in summer.
  expect(due()).toEqual([['2026-08-31T23:00:00.000Z', 'difference.return']]);
  expect(when(parked, back, 'clock', new Date('2026-08-31T23:00:00Z')).events).toHaveLength(1);
  const again = stateAfter([...riverside, shown, { type: 'difference.parked', id: 'd1', until: '2026-09-01' }]);
  expect(when(again, back, dilys, hours(80)).events).toEqual([{ type: 'difference.returned', id: 'd1' }]);
});

test('silence parks nothing: it takes the no of two sides', () => {
  const state = stateAfter([...riverside, shown]);
  asked(state, amal);
  expect(concluded(state)).toEqual(['difference.kept']);
});

test('when everybody asked has said no, nobody waits any longer', () => {
  const state = stateAfter([...riverside, shown]);
  asked(state, amal);
  for (const person of [bea, chidi, dilys]) when(state, weigh('no'), person, hours(1));
  expect(typesOf(when(state, weigh('no'), emre, hours(2)).events)).toEqual(['difference.weighed', 'difference.parked']);
});

test('who raised it must say no too: a majority does not park the real issue of one', () => {
  const state = stateAfter([...riverside, raised()]);
  asked(state, amal);
  for (const person of [chidi, dilys, emre]) when(state, weigh('no'), person, hours(1));
  expect(concluded(state)).toEqual(['difference.kept']);

  const other = stateAfter([...riverside, raised()]);
  asked(other, amal);
  when(other, weigh('no'), bea, hours(1));
  expect(concluded(other)).toEqual(['difference.parked']);
});

test('identity and safety topics cannot be parked by others', () => {
  for (const touches of ['identity', 'safety'] as const) {
    const state = stateAfter([...riverside, raised(touches)]);
    expect(asked(state, amal).refused).toBe(words.guarded);
    expect(asked(state, bea).refused).toBeUndefined();
    when(state, weigh('no'), amal, hours(1));
    expect(concluded(state)).toEqual(['difference.parked']);
  }
  // Whoever says so of what nobody raised keeps it.
  const state = stateAfter([...riverside, shown]);
  when(state, { type: 'difference.describe', id: 'd1', touches: 'safety' }, emre);
  expect(asked(state, amal).refused).toBe(words.guarded);
  expect(when(state, { type: 'difference.describe', id: 'd1', touches: 'safety' }, amal).refused).toBe(common.empty);
  expect(asked(state, emre).refused).toBeUndefined();
});

test('each side writes what both would agree on: it is what is shared, first', () => {
  const state = stateAfter([...riverside, shown]);
  when(state, { ...park, agreed: 'Nobody is asked twice' } as Intent, amal);
  when(state, weigh('no', 'They choose the word'), bea, hours(1));
  const difference = state.disagreements.differences.get('d1')!;
  expect(plainLine(differenceLines(difference)[0]!)).toBe(
    'Shared: Ask people; Nobody is asked twice; They choose the word.',
  );
});

test('the card says what happens, when, and who will see; it shows nobody’s yes or no', () => {
  const state = stateAfter([...riverside, raised()]);
  asked(state, amal);
  const card = () => show(state, hours(1)).filter(({ key }) => key === 'sowhat.d1.1');
  expect(card()).toHaveLength(3);
  const prompt = card()[0]!.note;
  for (const part of [words.who, 'Tue 1 Sept 2026', 'Thu 18 Jun'])
    expect(plain(prompt, 'Europe/London')).toContain(part);
  for (const button of buttonsOf(prompt))
    if (!('link' in button)) expect(wireOfButton('abcdefgh', button).length).toBeLessThanOrEqual(100);
  when(state, weigh('yes'), chidi, hours(1));
  const ended = plain(card()[0]!.note);
  expect(ended).toContain(words.kept);
  for (const { name } of state.members.organisations.values()) expect(ended).not.toContain(name);
  expect(asked(state, amal, hours(24)).refused).toBe(words.lately);
  expect(asked(state, amal, hours(24 * 30)).refused).toBeUndefined();
});

test('what is asked already, parked already or not asked is said kindly', () => {
  const state = stateAfter([...riverside, shown]);
  expect(when(state, weigh('no'), bea).refused).toBe(words.notAsked);
  expect(when(state, { ...park, until: '2026-06-15' } as Intent, bea).refused).toBe(common.pastDay);
  asked(state, amal);
  expect(asked(state, bea).refused).toBe(words.already);
  when(state, weigh('no'), bea, hours(1));
  concluded(state);
  expect(asked(state, bea, hours(80)).refused).toBe(common.parkedAlready);
});

test('a settled difference is not asked about any more', () => {
  const state = stateAfter([...riverside, shown]);
  asked(state, amal);
  when(state, { type: 'difference.settle', id: 'd1', words: 'Guests' }, bea, hours(1));
  expect(when(state, weigh('no'), chidi, hours(2)).refused).toBe(common.settledAlready);
  expect(concluded(state)).toEqual([]);
});

test('a reservation is published as what is needed, never as an opponent', () => {
  const state = stateAfter([...riverside, raised()]);
  const need: Intent = { type: 'difference.describe', id: 'd1', need: 'A trained person on call' };
  expect(when(state, need, chidi).events).toEqual([
    { type: 'difference.needed', id: 'd1', text: 'A trained person on call' },
  ]);
  const told = differenceLines(state.disagreements.differences.get('d1')!).map((line) => plainLine(line));
  expect(told).toContain('People would need: A trained person on call.');
  expect(told.join()).not.toContain('Harbour Trust');
  const digest = compose(state, monday.toISOString(), hours(100).toISOString());
  const lines = digest.sections.find(({ name }) => name === 'differences')?.lines.map((line) => plainLine(line)) ?? [];
  expect(lines.join()).toContain('People would need: A trained person on call.');
});

test('the digest says once that something was parked, and until when', () => {
  const state = stateAfter([...riverside, shown]);
  asked(state, amal);
  when(state, weigh('no'), bea, hours(1));
  concluded(state);
  const told = (from: Date) =>
    compose(state, from.toISOString(), hours(100).toISOString())
      .sections.find(({ name }) => name === 'differences')
      ?.lines.map((line) => plainLine(line));
  expect(told(hours(1))).toEqual([
    'Parked until Tue 1 Sept 2026: Guests or residents. It does not change what we do this month.',
  ]);
  expect(told(hours(80))).toBeUndefined();
});
