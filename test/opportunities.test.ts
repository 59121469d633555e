import { decide, type Entry, evolve, type State } from '../src/coalition.js';
import { isRefusal } from '../src/feature.js';
import { words as memberWords } from '../src/members/words.js';
import type { PersonId, RoomId } from '../src/names.js';
import { plain } from '../src/note.js';
import { opportunityCard, show } from '../src/opportunities/cards.js';
import { opportunities } from '../src/opportunities/opportunities.js';
import type { Choice } from '../src/opportunities/state.js';
import { words } from '../src/opportunities/words.js';
import { forgets } from '../src/rewording.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const on = { type: 'opportunity.turn', on: true } as const;
const file = { type: 'opportunity.file', what: 'Night shelter tender', closes: '2026-06-26' } as const;
const answer = (choice: Choice, of?: string) =>
  ({ type: 'opportunity.answer', id: 'b1', choice, ...(of ? { of } : {}) }) as const;
const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 5, day, hour));
const opened = at(18, 11);

function filed(): State {
  const state = stateAfter(riverside);
  when(state, on, amal);
  expect(when(state, file, chidi).refused).toBeUndefined();
  return state;
}
const card = (state: State) => plain(opportunityCard(state, state.opportunities.all.get('b1')!), 'Europe/London');
/** As the ballots port gives them back: shuffled, each with its organisation. */
const ballots = [
  { of: 'o4', ballot: { choice: 'alone', of: '' } },
  { of: 'o5', ballot: { choice: 'standBack', of: '' } },
  { of: 'o3', ballot: { choice: 'support', of: 'o2' } },
  { of: 'o1', ballot: { choice: 'standBack', of: '' } },
];
function revealed(): State {
  const state = filed();
  when(state, { type: 'opportunity.open', id: 'b1' }, 'clock', opened, ballots);
  return state;
}

test('opportunities are off by default, and only a host turns them on', () => {
  const state = stateAfter(riverside);
  expect(when(state, file, chidi).refused).toBe(words.isOff);
  expect(when(state, on, bea).refused).toBe(memberWords.onlyHosts);
  when(state, on, amal);
  expect(when(state, file, stranger).refused).toBe(memberWords.noOrganisation);
  expect(when(state, file, chidi).refused).toBeUndefined();
});

test('a fixed notice stands on every card of an opportunity, before and after its answers open', () => {
  expect(card(filed())).toContain(words.notice);
  expect(card(revealed())).toContain(words.notice);
});

test('no answer is visible before the reveal', () => {
  const state = filed();
  const before = JSON.stringify(show(state, at(16)));
  const { events, sealed } = when(state, answer('alone'), dilys, at(16));
  expect(events).toEqual([{ type: 'opportunity.heard', id: 'b1', organisation: 'o4' }]);
  expect(sealed).toEqual({ box: 'opportunity.b1', voter: 'o4', ballot: { choice: 'alone', of: '' } });
  when(state, answer('support', 'o2'), chidi, at(16));
  expect(JSON.stringify(show(state, at(17)))).toBe(before);
  // Nobody opens it early, and in its last minute nothing slips past the box.
  expect(when(state, { type: 'opportunity.open', id: 'b1' }, amal, at(16)).events).toEqual([]);
  expect(when(state, { type: 'opportunity.open', id: 'b1' }, 'clock', at(17)).events).toEqual([]);
  expect(when(state, answer('together'), bea, opened).refused).toBe(words.opensNow);
});

test('all answers open together at the set time, by choice and never by how many', () => {
  const state = revealed();
  expect(card(state)).toContain('- Will stand back: Street Nurses and Rooted.');
  expect(card(state)).toContain('- Would support Welcome Kitchen: Harbour Trust.');
  expect(card(state)).toContain('- Will bid alone, and says so: Legal Bridge.');
  // Who did not answer is nowhere; Welcome Kitchen is there as the one who would be supported.
  expect(card(state).split('Welcome Kitchen')).toHaveLength(2);
  expect(opportunities.boxes?.(state.opportunities, state)).toEqual([]);
  // That is news, and an edited card rings nowhere: they hang anew, and the first card points there.
  const inOne = show(state, opened).filter(({ place }) => 'room' in place && place.room === 'slack:T1:C1');
  expect(inOne.map(({ key, since }) => [key, since])).toEqual([
    ['opportunity.b1', monday.toISOString()],
    ['opportunity.b1.opened', opened.toISOString()],
  ]);
  expect(plain(inOne[0]!.note)).toContain(words.openedBelow);
});

test('changing your mind afterwards adds a line, never erases one', () => {
  const state = revealed();
  const before = card(state)
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(when(state, answer('alone'), dilys, at(19)).refused).toBe(words.saidAlready);
  when(state, answer('together'), dilys, at(19));
  when(state, answer('standBack'), dilys, at(20));
  const after = card(state)
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toEqual([
    '- Since then, Legal Bridge: would bid together.',
    '- Since then, Legal Bridge: will stand back.',
  ]);
});

test('whoever supports says whom, and not itself', () => {
  const state = filed();
  for (const of of [undefined, 'o3', 'o9']) expect(when(state, answer('support', of), chidi).refused).toBe(words.whom);
});

test('the answers open before it closes, and with time to answer', () => {
  const state = stateAfter(riverside);
  when(state, on, amal);
  const filing = (more: object) => when(state, { ...file, ...more }, chidi).refused;
  expect(filing({ closes: '2026-06-15' })).toBe(words.tooSoon);
  expect(filing({ opens: '2026-06-27' })).toBe(words.opensTooLate);
  expect(filing({ closes: '2027-07-01' })).toBe(words.tooFar);
  expect(filing({ closes: '2026-06-17' })).toBeUndefined();
  expect(state.opportunities.all.get('b1')!.opens).toBe('2026-06-16T11:00:00.000Z');
  for (let more = 0; more < 2; more += 1) filing({});
  expect(state.opportunities.all.get('b2')!.opens).toBe(opened.toISOString());
  expect(filing({})).toBe(words.thatIsThree);
});

test('entries are deleted after the closing date, from the cards and from the log', () => {
  const entries: Entry[] = [];
  const state = stateAfter(riverside);
  const happen = (intent: Parameters<typeof decide>[1], by: PersonId | 'clock', now: Date) => {
    const organisation = by === 'clock' ? undefined : state.members.people.get(by)?.organisation;
    const decided = decide(
      state,
      intent,
      { by, now, isHost: by === amal, ...(organisation ? { organisation } : {}) },
      ballots,
    );
    if (isRefusal(decided)) throw new Error(decided.refused);
    for (const event of decided.events) {
      const entry: Entry = { v: 1, at: now.toISOString(), by, ...event };
      entries.push(entry);
      evolve(state, entry);
    }
  };
  happen(on, amal, monday);
  happen(file, chidi, monday);
  happen(answer('alone'), dilys, monday);
  happen({ type: 'opportunity.open', id: 'b1' }, 'clock', opened);
  happen(answer('together'), dilys, at(19));
  happen({ type: 'opportunity.end', id: 'b1' }, 'clock', at(26, 23));
  expect(card(state)).toContain(words.over);
  expect(card(state)).not.toMatch(/shelter|Legal Bridge|Harbour/);
  const change = forgets(state)!;
  const rewritten = entries.map(change);
  expect(rewritten.map(({ type }) => type)).toEqual(entries.map(({ type }) => type));
  expect(JSON.stringify(rewritten)).not.toMatch(/shelter|alone|together|standBack|o4/);
  // Read anew, the story asks for nothing more to be forgotten.
  const again = stateAfter(riverside);
  for (const entry of rewritten) evolve(again, entry);
  expect(forgets(again)).toBeUndefined();
  expect(card(again)).toBe(card(state));
});

test('only the organisation that told of it takes it back', () => {
  const state = filed();
  expect(when(state, { type: 'opportunity.withdraw', id: 'b1' }, dilys).refused).toBe(words.notYours);
  when(state, { type: 'opportunity.withdraw', id: 'b1' }, chidi);
  expect(card(state)).toContain(words.over);
  expect(when(state, answer('alone'), dilys).refused).toBe(words.isOver);
});

describe('in a whole bot', () => {
  const room: RoomId = 'slack:T1:C1';
  async function begun() {
    const desk = new Desk(monday.toISOString());
    await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'Nobody waits', zone: 'Europe/London' });
    const tell = (person: PersonId, name: string) =>
      desk.call(person, room, 'setup organisation', { name, kind: 'community', size: 'small', lived: 'no' });
    for (const [person, name] of [
      [amal, 'Rooted'],
      [bea, 'Welcome Kitchen'],
      [emre, 'Street Nurses'],
    ] as const)
      await tell(person, name);
    await desk.settle();
    return desk;
  }

  test('from the switch to the day after it closes', async () => {
    const desk = await begun();
    expect(said(await desk.type(bea, room, 'concern opportunity'))).toContain(words.off);
    expect(buttonsOf(await desk.type(bea, room, 'concern opportunity'))).toEqual([]);
    await desk.press(amal, room, wireLabelled(await desk.type(amal, room, 'concern opportunity'), words.turnOn));
    expect(buttonsOf(await desk.type(bea, room, 'concern')).map(({ label }) => label)).toContain(words.title);
    await desk.call(bea, room, 'concern tell', { what: 'Night shelter tender', closes: '26 June' });
    await desk.settle();
    const wall = () => desk.walls.slack.read(room).findLast((one) => one.includes('Night shelter tender')) ?? '';
    expect(wall()).toContain(words.notice);

    const note = desk.walls.slack.hung.find((one) => plain(one.note).includes('Night shelter tender'))!.note;
    const pressed = (label: string) => wireLabelled(note, label, desk.walls.slack.hung[0]!.coalition);
    expect(said(await desk.press(emre, room, pressed(words.choices.alone)))).toContain(words.sealed);
    await desk.submit(amal, room, wireOf(await desk.press(amal, room, pressed(words.choices.support))), { of: 'o2' });
    // Only its own people see it before; the log does not know it.
    expect(said(await desk.press(emre, room, pressed(words.choices.together)))).toContain('would bid together');
    const log = JSON.stringify(await desk.ports.log.read(desk.walls.slack.hung[0]!.coalition, 0));
    expect(log).not.toMatch(/"together"|"alone"|"support"/);
    expect(wall()).not.toMatch(/Street Nurses|Rooted/);

    await desk.moveTo('2026-06-18T11:01:00.000Z');
    expect(wall()).toContain('Would support Welcome Kitchen: Rooted.');
    expect(wall()).toContain('Would bid together: Street Nurses.');

    await desk.moveTo('2026-06-27T08:00:00.000Z');
    expect(wall()).toBe('');
    expect(desk.walls.slack.read(room).join('\n')).toContain(words.over);
    const after = JSON.stringify(await desk.ports.log.read(desk.walls.slack.hung[0]!.coalition, 0));
    expect(after).not.toMatch(/Night shelter|"together"/);
  });
});

/** What a form that was opened carries back. */
function wireOf(reply: Awaited<ReturnType<Desk['press']>>): string {
  if (!('form' in reply)) throw new Error(said(reply));
  const { action, with: given } = reply.form;
  return `${reply.coalition ?? ''}${JSON.stringify({ f: action, ...(given ? { w: given } : {}) })}`;
}
