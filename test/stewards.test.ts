import { due, type Event, type Intent, type State, show } from '../src/coalition.js';
import { compose } from '../src/digest/compose.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { stewardHat } from '../src/stewards/hat.js';
import { words } from '../src/stewards/words.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const days = (count: number): Date => new Date(monday.getTime() + count * 86_400_000);
const title = 'No one discharged to the street';
const at = monday.toISOString();
const agreed: Event[] = [
  ...riverside,
  { type: 'checkin.paused' },
  { type: 'proposal.drafted', id: 'p1', organisation: 'o1', title, kind: 'consent' },
  { type: 'proposal.posted', id: 'p1', kind: 'consent', forAllAt: at, soft: at, hard: at },
  { type: 'proposal.closed', id: 'p1', result: 'agreed', words: 'We ring before we discharge.', review: '2027-01-01' },
];
const coalition = (): State => stateAfter(agreed, new Date('2026-05-01T08:00:00.000Z'));
const begin: Intent = { type: 'steward.begin', id: 'p1' };
const wear: Intent = { type: 'hat.choose', hat: 'myself', steward: 'p1' };
const tick = (state: State, now: Date): Event[] =>
  due(state, now)
    .filter(({ at: wanted, intent }) => wanted <= now.toISOString() && intent.type.startsWith('steward.'))
    .flatMap(({ intent }) => when(state, intent, 'clock', now).events);
const reads = (state: State, key: RegExp, now: Date): string[] => [
  ...new Set(
    show(state, now)
      .filter((one) => key.test(one.key))
      .map(({ note }) => plain(note, 'Europe/London')),
  ),
];
const open = (state: State, id: string, by: PersonId, now = monday) => {
  when(state, { type: 'proposal.draft', title: 'A rota', kind: 'consent' }, by, now);
  when(state, { type: 'proposal.place', id, closest: [], everyone: true, atOnce: true }, by, now);
  when(state, { type: 'proposal.post', id }, by, now);
};

test('Steward posts carry the hat; a steward’s answer is not counted twice; term ends on its date and the bot asks who is next', () => {
  const state = coalition();
  expect(when(state, begin, emre).events).toMatchObject([
    { type: 'steward.began', organisation: 'o5', until: '2026-09-14' },
  ]);
  expect(reads(state, /^steward\.p1\.1\.begins/, monday)[0]).toContain(
    '⚑ Steward: street nurses of Street Nurses, until Mon 14 Sept 2026',
  );

  when(state, { type: 'steward.say', id: 'p1', words: 'Two this month, nine in March' }, emre);
  const [said] = reads(state, /^steward\.p1\.said\.1/, monday);
  expect(said).toContain('Two this month, nine in March');
  expect(said).toContain(`says this as steward of “${title}”, and not for their organisation`);
  when(state, wear, emre);
  open(state, 'p2', emre);
  expect(reads(state, /^proposal\.p2/, monday)[0]).toContain(`street nurses · Street Nurses, as steward of “${title}”`);

  // With the hat on no organisation answers; without it the organisation answers, once.
  when(state, { type: 'proposal.answer', id: 'p2', stance: 'content' }, emre);
  expect([...(state.proposals.all.get('p2')?.answers.keys() ?? [])]).toEqual([]);
  when(state, { type: 'hat.choose', hat: 'organisation' }, emre);
  when(state, { type: 'proposal.answer', id: 'p2', stance: 'content' }, emre);
  expect([...(state.proposals.all.get('p2')?.answers.keys() ?? [])]).toEqual(['o5']);
  expect(reads(state, /^proposal\.p2/, monday)[0]).toContain('So far: 1 content');

  when(state, wear, emre);
  const lastDay = new Date('2026-09-14T22:00:00.000Z');
  const after = new Date('2026-09-15T08:00:00.000Z');
  expect(tick(state, lastDay)).toEqual([]);
  expect(tick(state, after)).toMatchObject([
    { type: 'steward.ended' },
    { type: 'hat.chosen', person: emre, hat: 'organisation' },
  ]);
  expect(stewardHat(state, emre)).toBeUndefined();
  expect(reads(state, /^steward\.p1\.1\.ends/, after)[0]).toContain(words.whoIsNext);
  expect(tick(state, after)).toMatchObject([{ type: 'steward.asked', id: 'p1' }]);
});

test('nobody is steward twice running, and one of another kind is asked next, in private', () => {
  const state = coalition();
  // Bea's Welcome Kitchen is a community group; Harbour Trust and Legal Bridge are charities.
  when(state, begin, bea);
  expect(when(state, begin, chidi).refused).toBe(words.taken('welcome kitchen of Welcome Kitchen'));
  when(state, { type: 'steward.end', id: 'p1' }, bea, days(3));
  expect(when(state, begin, bea, days(3)).refused).toBe(words.notTwiceRunning);
  const [asked] = tick(state, days(3));
  const of = asked?.type === 'steward.asked' ? asked.of : '';
  expect(['o3', 'o4']).toContain(of);
  const letters = show(state, days(3)).filter(({ place }) => 'person' in place);
  expect(letters.map(({ place, note }) => [place, note.title])).toEqual([
    [{ person: of === 'o3' ? chidi : dilys }, words.askTitle],
  ]);
  when(state, begin, of === 'o3' ? chidi : dilys, days(4));
  expect(reads(state, /^steward\.p1\.1\.ends/, days(4))[0]).not.toContain(words.whoIsNext);
  when(state, { type: 'steward.end', id: 'p1' }, of === 'o3' ? chidi : dilys, days(5));
  expect(when(state, begin, bea, days(5)).refused).toBeUndefined();
});

test('whoever says no, and whoever says nothing, leave the same behind; when nobody is left the room’s question stays', () => {
  const [silent, refusing] = [coalition(), coalition()];
  for (const state of [silent, refusing]) {
    when(state, begin, bea);
    when(state, { type: 'steward.end', id: 'p1' }, bea);
    tick(state, monday);
  }
  const person = silent.stewards.get('p1')?.asking?.of === 'o3' ? chidi : dilys;
  when(refusing, { type: 'steward.decline', id: 'p1' }, person, days(3));
  for (const state of [silent, refusing]) tick(state, days(3));
  expect({ ...refusing.stewards.get('p1'), changed: '' }).toEqual({ ...silent.stewards.get('p1'), changed: '' });
  for (let day = 6; day < 30; day += 3) tick(silent, days(day));
  expect(silent.stewards.get('p1')?.asked).toHaveLength(4);
  expect(silent.stewards.get('p1')?.asking).toBeUndefined();
  expect(due(silent, days(30)).filter(({ intent }) => intent.type.startsWith('steward.'))).toEqual([]);
  expect(when(silent, begin, amal, days(30)).refused).toBeUndefined();
});

test('only its steward speaks as one, and only what is agreed and in force has one', () => {
  const state = coalition();
  expect(when(state, wear, emre).refused).toBe(words.notSteward);
  expect(when(state, { type: 'steward.say', id: 'p1', words: 'All is well' }, emre).refused).toBe(words.notSteward);
  expect(when(state, { type: 'steward.begin', id: 'p9' }, emre).refused).toBe(words.notInForce);
  when(state, begin, emre);
  expect(when(state, { type: 'steward.say', id: 'p1', words: 'All is well' }, amal).refused).toBe(words.notSteward);
  expect(when(state, { type: 'steward.end', id: 'p1' }, amal).refused).toBe(words.notSteward);
});

test('the digest tells the last word of a steward, with the hat', () => {
  const state = coalition();
  when(state, begin, emre);
  for (const said of ['One this month', 'Two this month'])
    when(state, { type: 'steward.say', id: 'p1', words: said }, emre);
  const { sections } = compose(state, days(-1).toISOString(), days(1).toISOString());
  const lines = sections.find(({ name }) => name === 'done')?.lines.map((line) => line.join('')) ?? [];
  expect(lines).toEqual([words.told('street nurses of Street Nurses', title, 'Two this month')]);
});

test('a term ends when its organisation leaves', () => {
  const state = coalition();
  when(state, begin, emre);
  when(state, { type: 'organisation.leave', words: 'keep' }, emre, days(1));
  expect(tick(state, days(1))).toMatchObject([{ type: 'steward.ended' }]);
});
