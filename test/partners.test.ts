import fc from 'fast-check';
import { commitmentCard, show } from '../src/commitments/cards.js';
import { type CommitmentsIntent, commitments } from '../src/commitments/commitments.js';
import { contributions } from '../src/commitments/events.js';
import { askedToLead, firstToLead } from '../src/commitments/lead.js';
import { askNote } from '../src/commitments/letters.js';
import { holdersOf } from '../src/commitments/state.js';
import { words } from '../src/commitments/words.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { Desk } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

type State = ReturnType<typeof stateAfter>;
const c1 = (state: State) => state.commitments.all.get('c1')!;
const card = (state: State) => plain(commitmentCard(state, c1(state)));
const reads = (state: State, person: PersonId, now = monday) =>
  show(state, now)
    .filter(({ place }) => 'person' in place && place.person === person)
    .map(({ note }) => plain(note))
    .join('\n');
const yes = { type: 'commitment.answer', id: 'c1', answer: 'yes' } as const;
/** Harbour Trust (large) promises a drop-in; Legal Bridge (large) and Welcome Kitchen (tiny, lived experience) join. */
const dropIn = () => {
  const state = stateAfter(riverside);
  when(state, { type: 'commitment.promise', what: 'Open a Friday drop-in', with: ['o4', 'o2'] }, chidi);
  when(state, yes, dilys);
  when(state, yes, bea);
  return state;
};

test('a joint commitment is live only for those who said yes; one withdrawal leaves it standing for the rest and says so once', () => {
  const state = stateAfter(riverside);
  when(state, { type: 'commitment.promise', what: 'Open a Friday drop-in', with: ['o4', 'o2'] }, chidi);
  expect(holdersOf(c1(state))).toEqual(['o3']);
  when(state, yes, dilys);
  when(state, yes, bea);
  when(state, { type: 'commitment.handBack', id: 'c1' }, dilys);
  expect(holdersOf(c1(state))).toEqual(['o3', 'o2']);
  expect(card(state).split(words.stillStands)).toHaveLength(2);
  expect(card(state)).not.toContain('Legal Bridge');
});

test('with self-declared sizes and lived experience the default lead is deterministic, and an override keeps its reason', () => {
  const state = dropIn();
  expect(askedToLead(state.members, c1(state))).toBe('o2');
  expect(reads(state, bea)).toContain(words.wouldYouLead);
  expect(reads(state, dilys)).not.toContain(words.wouldYouLead);
  expect(when(state, { type: 'commitment.lead', id: 'c1' }, dilys).refused).toBe(words.whyNotFirst('Welcome Kitchen'));
  when(state, { type: 'commitment.lead', id: 'c1', because: 'we have the lease' }, dilys);
  expect(card(state)).toContain('Legal Bridge, because we have the lease');
  expect(reads(state, bea)).not.toContain(words.wouldYouLead);
});

test('“we would rather support” is a normal answer, and the next is asked; a lead waits for the first support', () => {
  const state = dropIn();
  when(state, { type: 'commitment.support', id: 'c1' }, bea);
  // Of two large ones the one that joined first is asked.
  expect(askedToLead(state.members, c1(state))).toBe('o3');
  when(state, { type: 'commitment.support', id: 'c1' }, chidi);
  when(state, { type: 'commitment.support', id: 'c1' }, dilys);
  expect(askedToLead(state.members, c1(state))).toBeUndefined();
  when(state, { type: 'commitment.lead', id: 'c1' }, bea);
  expect(card(state)).toContain(`Welcome Kitchen${words.leadWaits}`);
  when(state, { type: 'commitment.bring', id: 'c1', kinds: ['money'], words: 'payroll' }, chidi);
  expect(card(state)).not.toContain(words.leadWaits);
});

test('whoever holds something alone has nobody to lead', () => {
  const state = stateAfter(riverside);
  when(state, { type: 'commitment.promise', what: 'Water the plants', with: [] }, bea);
  expect(firstToLead(state.members, c1(state))).toBeUndefined();
  expect(when(state, { type: 'commitment.lead', id: 'c1' }, bea).refused).toBe(words.aloneNeedsNoLead);
});

test('contributions stand side by side in kinds that cannot be added up, and each organisation comes first equally often', () => {
  const members = ['o1', 'o2', 'o3', 'o4', 'o5'];
  const people = [amal, bea, chidi, dilys, emre];
  const first = new Map<string, number>();
  const state = stateAfter(riverside);
  for (let number = 1; number <= 50; number += 1) {
    const id = `c${number}`;
    when(state, { type: 'commitment.promise', what: `Thing ${number}`, with: [] }, amal);
    for (const person of people.slice(1)) when(state, { ...yes, id }, person);
    for (const person of people) when(state, { type: 'commitment.bring', id, kinds: ['time', 'money'] }, person);
    const note = commitmentCard(state, state.commitments.all.get(id)!);
    const list = note.blocks.find((block) => block.kind === 'list');
    const name = String(list?.kind === 'list' ? list.lines[0]?.[0] : '').split(' – ')[0] ?? '';
    first.set(name, (first.get(name) ?? 0) + 1);
  }
  expect([...first.values()]).toEqual(members.map(() => 10));
});

test('no figure is made of what organisations bring, whatever they write', () => {
  const kinds = fc.uniqueArray(fc.constantFrom(...contributions), { minLength: 1 });
  fc.assert(
    fc.property(kinds, kinds, (one, other) => {
      const state = dropIn();
      when(state, { type: 'commitment.bring', id: 'c1', kinds: one }, bea);
      when(state, { type: 'commitment.bring', id: 'c1', kinds: other }, chidi);
      expect(card(state).split(words.broughtTitle)[1]).not.toMatch(/\d/);
    }),
  );
});

test('bringing nothing takes it back, and only those who hold it bring', () => {
  const state = dropIn();
  when(state, { type: 'commitment.bring', id: 'c1', kinds: ['room'] }, bea);
  expect(card(state)).toContain('Welcome Kitchen – a room');
  when(state, { type: 'commitment.bring', id: 'c1', kinds: [] }, bea);
  expect(card(state)).not.toContain(words.broughtTitle);
  expect(when(state, { type: 'commitment.bring', id: 'c1', kinds: ['room'] }, emre).refused).toBe(words.notHeld);
});

test('commitments can be linked; whoever waits is told when it is done, and nobody waits in a circle', () => {
  const state = dropIn();
  when(state, { type: 'commitment.promise', what: 'Paint the room', with: [] }, emre);
  const bind = { type: 'commitment.bind', id: 'c1', how: 'waits', to: 'c2' } as const;
  expect(when(state, bind, bea).refused).toBeUndefined();
  expect(when(state, bind, bea).refused).toBe(words.boundAlready);
  expect(when(state, { ...bind, to: 'c1' }, bea).refused).toBe(words.boundToItself);
  expect(when(state, { type: 'commitment.bind', id: 'c2', how: 'waits', to: 'c1' }, emre).refused).toBe(
    words.waitsInCircle,
  );
  expect(when(state, { type: 'commitment.bind', id: 'c2', how: 'helps', to: 'c1' }, emre).refused).toBeUndefined();
  expect(card(state)).toContain('Waits for: Paint the room');
  when(state, { type: 'commitment.finish', id: 'c2' }, emre);
  expect(card(state)).toContain(`Paint the room${words.bondDone}`);
  expect(reads(state, bea)).toContain(words.freed('Paint the room'));
  expect(reads(state, amal)).not.toContain('Paint the room');
});

test('what two organisations remember of each other is visible to those two only', () => {
  const state = stateAfter(riverside);
  const ask = (what: string): CommitmentsIntent => ({ type: 'commitment.ask', what, of: ['o4'] });
  when(state, ask('Check the leaflet'), amal);
  expect(plain(askNote(state, c1(state), 'o4'))).toContain(words.firstBetween);
  when(state, yes, dilys);
  when(state, { type: 'commitment.finish', id: 'c1' }, dilys);
  when(state, { type: 'commitment.helped', id: 'c1', helped: 'yes' }, amal);
  when(state, ask('Check the poster'), amal);
  expect(reads(state, dilys)).toContain(words.helpedBefore('Rooted', 1));
  for (const other of [bea, chidi, emre]) expect(reads(state, other)).not.toContain('helped each other');
  const rooms = show(state, monday).filter(({ place }) => 'room' in place);
  expect(rooms.map(({ note }) => plain(note)).join()).not.toContain('helped each other');
});

test('only successes are remembered: what did not help leaves no mark between two organisations', () => {
  const state = stateAfter(riverside);
  when(state, { type: 'commitment.ask', what: 'Check the leaflet', of: ['o4'] }, amal);
  when(state, yes, dilys);
  when(state, { type: 'commitment.finish', id: 'c1' }, dilys);
  when(state, { type: 'commitment.helped', id: 'c1', helped: 'no' }, amal);
  when(state, { type: 'commitment.ask', what: 'Check the poster', of: ['o4'] }, amal);
  expect(reads(state, dilys)).not.toMatch(/helped each other|first thing between/);
});

/** Welcome Kitchen (tiny) leads, Harbour Trust and Legal Bridge (large) support. */
const reversed = () => {
  const state = stateAfter(riverside);
  const lead: CommitmentsIntent = {
    type: 'commitment.ask',
    what: 'Health at the kitchen table',
    of: ['o3', 'o4'],
    reverse: true,
  };
  when(state, lead, bea);
  when(state, yes, chidi);
  when(state, yes, dilys);
  return state;
};

test('in a reverse partnership only the asker can say that it helped', () => {
  const state = reversed();
  expect(card(state)).toContain('Lead: Welcome Kitchen');
  expect(when(state, { type: 'commitment.lead', id: 'c1', because: 'we are big' }, chidi).refused).toBe(
    words.reverseLed('Welcome Kitchen'),
  );
  when(state, { type: 'commitment.finish', id: 'c1' }, chidi);
  expect(when(state, { type: 'commitment.helped', id: 'c1', helped: 'yes' }, dilys).refused).toBe(words.onlyAsker);
  expect(when(state, { type: 'commitment.helped', id: 'c1', helped: 'yes' }, bea).refused).toBeUndefined();
});

test('large partners cannot open asks on the lead without its acceptance', () => {
  const state = reversed();
  const ask: CommitmentsIntent = { type: 'commitment.ask', what: 'Send us figures', of: ['o2'] };
  expect(when(state, ask, chidi).refused).toBe(words.leadAsks('Welcome Kitchen'));
  expect(when(state, { type: 'commitment.promise', what: 'A report', with: ['o2'] }, chidi).refused).toBe(
    words.leadAsks('Welcome Kitchen'),
  );
  expect(when(state, ask, emre).refused).toBeUndefined();
  expect(when(state, { type: 'commitment.open', id: 'c1' }, chidi).refused).toBe(words.onlyAsker);
  when(state, { type: 'commitment.open', id: 'c1' }, bea);
  expect(when(state, ask, chidi).refused).toBeUndefined();
});

test('after three months both sides of a reverse partnership look back, and only they read it', () => {
  const state = reversed();
  const [wanted] = commitments.due!(state, monday);
  expect(wanted).toEqual({
    at: '2026-09-14T08:00:00.000Z',
    intent: { type: 'commitment.quarter', id: 'c1', number: 1 },
  });
  const then = new Date(wanted!.at);
  when(state, wanted!.intent, 'clock', then);
  expect(when(state, wanted!.intent, 'clock', then).events).toEqual([]);
  expect(reads(state, chidi, then)).toContain(words.quarterSupport('Welcome Kitchen'));
  expect(reads(state, bea, then)).toContain(words.quarterLead);
  const look = { type: 'commitment.look', id: 'c1', moved: 'partly', arrived: 'yes' } as const;
  when(state, { ...look, words: 'We set up the payroll' }, chidi, then);
  expect(reads(state, bea, then)).not.toContain('payroll');
  when(state, { ...look, moved: 'notYet' }, bea, then);
  for (const side of [bea, chidi, dilys]) expect(reads(state, side, then)).toContain('We set up the payroll');
  expect(when(state, look, emre, then).refused).toBe(words.notHeld);
  const others = show(state, then).filter(({ place }) => 'room' in place || [amal, emre].includes(place.person));
  expect(others.map(({ note }) => plain(note)).join()).not.toMatch(/payroll|Three months/);
});

test('beginning something alone is met with our default and its reason, and skipping is one press', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1';
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  const said = async (line: string) => {
    const reply = await desk.type(amal, room, line);
    return 'note' in reply ? plain(reply.note) : '';
  };
  expect(await said('commit we will count the beds')).toContain(words.ourDefault(words.because));
  expect(await said('commit we will count the beds')).toContain(`[${words.skip}]`);
  await desk.call(amal, room, 'commit together', { because: 'the last winter count missed 40 people' });
  const again = await said('commit we will count the blankets');
  expect(again).toContain('because the last winter count missed 40 people (agreed Mon 15 Jun 2026).');
});
