import type { Event, Intent, State } from '../src/coalition.js';
import { resultLine, resultNote } from '../src/disagreements/results.js';
import { mayCloseNow } from '../src/disagreements/sensechecks.js';
import { words } from '../src/disagreements/words.js';
import type { Opened } from '../src/feature.js';
import type { PersonId } from '../src/names.js';
import { plain, plainLine } from '../src/note.js';
import type { Ballot } from '../src/ports.js';
import { Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const hours = (count: number): Date => new Date(monday.getTime() + count * 3_600_000);
const statement = 'Volunteers may give advice';
const asked: Event[] = [
  ...riverside,
  {
    type: 'sensecheck.opened',
    id: 's1',
    title: 'Phone rota',
    statements: [statement],
    organisation: 'o1',
    closes: hours(72).toISOString(),
  },
];
const delegates = [amal, bea, chidi, dilys, emre];
const say = (said: string, as?: string): Intent =>
  ({ type: 'sensecheck.answer', id: 's1', statement: 1, answer: said, ...(as ? { as } : {}) }) as Intent;
const check = (state: State) => state.disagreements.senseChecks.get('s1')!;
const close = (state: State, opened: Opened[]) =>
  when(state, { type: 'sensecheck.close', id: 's1' }, 'clock', hours(72), opened).events[0];

/** Everybody speaks, in this order, each into the box as the bot would put it. */
function spoken(state: State, all: [PersonId, Intent][]): { opened: Opened[]; events: Event[] } {
  const box = new Map<string, Ballot>();
  const events = all.flatMap(([person, intent]) => {
    const { refused, events: happened, sealed } = when(state, intent, person, hours(1));
    expect(refused).toBeUndefined();
    const merged = { ...box.get(sealed!.voter), ...sealed!.ballot };
    box.set(sealed!.voter, Object.fromEntries(Object.entries(merged).filter(([, words]) => words !== '')));
    return happened;
  });
  return { events, opened: [...box].map(([of, ballot]) => ({ of, ballot })) };
}

test('only organisational answers close anything; personal ones never do', () => {
  const state = stateAfter(asked);
  spoken(
    state,
    delegates.map((person) => [person, say('yes', 'myself')]),
  );
  expect(mayCloseNow(state, check(state), hours(2))).toBe(false);
  spoken(
    state,
    delegates.map((person) => [person, say('yes', 'checking')]),
  );
  expect(mayCloseNow(state, check(state), hours(2))).toBe(false);
  spoken(
    state,
    delegates.map((person) => [person, say('yes')]),
  );
  expect(mayCloseNow(state, check(state), hours(2))).toBe(true);
});

test('what people answer for themselves is kept apart, names no organisation, and is told from five on', () => {
  const state = stateAfter(asked);
  const people = [...delegates, stranger];
  const { events, opened } = spoken(state, [
    ...delegates.map((person): [PersonId, Intent] => [person, say('yes')]),
    ...people.map((person, index): [PersonId, Intent] => [person, say(index < 4 ? 'yes' : 'no', 'myself')]),
  ]);
  const personal = events.filter(({ type }) => type === 'sensecheck.heardPersonally');
  expect(personal).toHaveLength(6);
  for (const event of personal) expect(Object.keys(event).sort()).toEqual(['id', 'person', 'type']);
  const closed = close(state, opened);
  expect(closed).toMatchObject({
    heard: 5,
    people: 6,
    results: [{ verdict: 'shared', counts: null, personal: { yes: 4, neither: 0, no: 2 } }],
  });
  expect(plain(resultNote(check(state)))).toContain('Six people answered for themselves; that is kept apart.');
  expect(plainLine(resultLine(statement, check(state).closed!.results[0]!))).toContain(
    'For themselves: 4 yes, 2 not for us.',
  );
  const four = stateAfter(asked);
  const { opened: fewer } = spoken(
    four,
    people.slice(0, 4).map((person) => [person, say('yes', 'myself')]),
  );
  expect(close(four, fewer)).toEqual({
    type: 'sensecheck.closed',
    id: 's1',
    heard: 0,
    results: [{ ground: null, verdict: 'early', counts: null, needs: [] }],
  });
});

test('still checking is a state of its own: a leaning that counts nowhere, until the organisation says so', () => {
  const state = stateAfter(asked);
  const { events } = spoken(state, [[bea, { type: 'sensecheck.defer', id: 's1' }]]);
  expect(events).toEqual([{ type: 'sensecheck.deferred', id: 's1', organisation: 'o2' }]);
  const leaning = spoken(state, [[bea, say('no', 'checking')], ...rest(say('yes'))]);
  const others = stateAfter(asked);
  spoken(others, [[bea, say('no', 'checking')], ...rest(say('yes'))]);
  expect(close(others, leaning.opened)).toMatchObject({ heard: 4, results: [{ ground: null }] });
  // Its own answer now: the same ballot counts, and it is heard.
  const confirmed = when(state, { type: 'sensecheck.confirm', id: 's1' }, bea, hours(2));
  expect(confirmed.events).toEqual([{ type: 'sensecheck.heard', id: 's1', organisation: 'o2' }]);
  expect(confirmed.sealed).toEqual({ box: 's1', voter: 'o2', ballot: { hat: '' } });
  expect(check(state).checking.size).toBe(0);
});

const rest = (intent: Intent): [PersonId, Intent][] => [amal, chidi, dilys, emre].map((person) => [person, intent]);

test('how many are still checking is told as a number only, and never when it would point at one', () => {
  const many = (heard: number, checking: number) => {
    const state = stateAfter(asked);
    const told = delegates.map((person, index): [PersonId, Intent] =>
      index < heard ? [person, say('yes')] : [person, { type: 'sensecheck.defer', id: 's1' }],
    );
    const closed = close(state, spoken(state, told.slice(0, heard + checking)).opened);
    return closed?.type === 'sensecheck.closed' ? closed.checking : undefined;
  };
  expect(many(3, 2)).toBe(2);
  for (const [heard, checking] of [
    [4, 1],
    [1, 4],
    [0, 5],
    [2, 2],
  ] as const)
    expect(many(heard, checking)).toBeUndefined();
  const state = stateAfter(asked);
  const two = delegates.map((person, index): [PersonId, Intent] =>
    index < 3 ? [person, say('yes')] : [person, { type: 'sensecheck.defer', id: 's1' }],
  );
  close(state, spoken(state, two).opened);
  const card = plain(resultNote(check(state)));
  expect(card).toContain('Two organisations are still checking inside.');
  for (const { name } of state.members.organisations.values()) expect(card).not.toContain(name);
});

test('whoever answers without saying for whom wears the hat they usually wear, and sees which', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'x', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  const form = { title: 'Phone rota', statements: statement, hours: '24' };
  const opened = await desk.call(amal, room, 'propose sensecheck', form);
  const own = await desk.press(amal, room, wireLabelled(opened, words.answerPrivately));
  expect(said(own)).toContain('For Rooted.');
  const hats = await desk.press(amal, room, wireLabelled(own, words.changeHat));
  expect(said(hats)).toContain(words.hatTitle);
  const leaning = await desk.press(amal, room, wireLabelled(hats, 'Still checking inside'));
  expect(said(leaning)).toContain('Rooted is still checking inside');
  const leant = await desk.press(amal, room, wireLabelled(leaning, words.answers.no));
  expect(said(leant)).toContain(words.confirm);
  const confirmed = await desk.press(amal, room, wireLabelled(leant, words.confirm));
  expect(said(confirmed)).toContain(`${statement} – not for us`);
  expect(said(confirmed)).toContain('For Rooted.');
  // Whoever has no organisation is not sent away.
  const where = await desk.type(stranger, room, 'propose answer');
  expect(said(where)).toContain('For yourself');
  const done = await desk.press(stranger, room, wireLabelled(where, words.answers.yes));
  expect(said(done)).toContain(`${statement} – yes`);
  const coalition = ('coalition' in done && done.coalition) || '';
  const ballots = await desk.ports.ballots.open(coalition, 's1', new Map([stranger, 'o1'].map((one) => [one, one])));
  expect(ballots).toHaveLength(2);
  await desk.later(25);
  expect(await desk.ports.ballots.boxes(coalition)).toEqual([]);
  expect(desk.faults).toEqual([]);
});
