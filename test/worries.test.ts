import type { State } from '../src/coalition.js';
import { show } from '../src/coalition.js';
import type { Opened } from '../src/feature.js';
import type { CoalitionId, PersonId, RoomId } from '../src/names.js';
import { plain } from '../src/note.js';
import { heardAs } from '../src/worries/heard.js';
import { words } from '../src/worries/words.js';
import { nobody, worries } from '../src/worries/worries.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, emre, monday, riverside, stateAfter, when } from './given.js';

const say = (text: string, seen: 'everyone' | 'hosts' | 'noname' | 'notkept') =>
  ({ type: 'worry.say', text, seen }) as const;
const reads = (state: State, place: string, now = monday): string[] =>
  show(state, now)
    .filter(({ key }) => /^worr/.test(key))
    .filter((posting) => ('room' in posting.place ? posting.place.room : posting.place.person) === place)
    .map(({ note }) => plain(note, 'Europe/London'));

test('a worry from us is read in every room, one for the hosts by the hosts alone', () => {
  const state = stateAfter(riverside);
  when(state, say('We are drifting', 'everyone'), bea);
  when(state, say('I am tired', 'hosts'), emre);
  for (const room of state.members.rooms.keys())
    expect(reads(state, room)).toEqual([expect.stringContaining('We are drifting')]);
  expect(reads(state, amal)).toEqual([
    expect.stringContaining('Street Nurses (Community group) is worried:\nI am tired'),
  ]);
  expect([bea, chidi, emre].flatMap((one) => reads(state, one))).toEqual([]);
});

test('whoever said it takes it back, and the card says so in its place', () => {
  const state = stateAfter(riverside);
  when(state, say('We are drifting', 'everyone'), bea);
  expect(when(state, { type: 'worry.withdraw', id: 'y1' }, emre).refused).toBe(words.unknown);
  when(state, { type: 'worry.withdraw', id: 'y1' }, bea);
  expect(when(state, { type: 'worry.withdraw', id: 'y1' }, bea).refused).toBe(words.gone);
  const [card = ''] = reads(state, 'slack:T1:C1');
  expect(card).toContain('Welcome Kitchen (Community group) took this back');
  expect(card).not.toContain('drifting');
});

test('with no name it goes into the box and leaves no event; of the unkept not even the box knows the writer', () => {
  const state = stateAfter(riverside);
  const kept = when(state, say('Money', 'noname'), bea);
  expect(kept.events).toEqual([]);
  expect(kept.sealed).toMatchObject({ box: 'worries.0', voter: 'o2' });
  const unkept = when(state, say('Money', 'notkept'), emre);
  expect(unkept.events).toEqual([]);
  expect(unkept.sealed).toMatchObject({ box: 'worries.0', voter: nobody });
  // A request that the platform sends twice is the same words under the same mark.
  expect(when(state, say('Money', 'notkept'), emre).sealed).toEqual(unkept.sealed);
});

test('with fewer than five organisations no name is no cover, and Moot says so before it takes the words', () => {
  const state = stateAfter(riverside.slice(0, -2));
  expect(when(state, say('Money', 'noname'), bea).refused).toBe(words.tooFew);
  expect(when(state, say('Money', 'notkept'), bea).refused).toBe(words.tooFew);
  expect(when(state, say('Money', 'hosts'), bea).refused).toBeUndefined();
});

test('what was said with no name is read out only once its digest is posted, in an order that says nothing', () => {
  const opened = (texts: string[]): Opened[] =>
    texts.map((text, index) => ({ of: `o${index + 1}`, ballot: { [text]: text } }));
  const state = stateAfter(riverside);
  const release = { type: 'worry.release', box: 'worries.0' } as const;
  const wants = () => worries.due?.(state, monday, new Map([['worries.0', opened(['a'])]]));
  expect(wants()).toEqual([]);
  when(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock');
  // Held: what is written now waits for the next one, and nothing is read out yet.
  expect(when(state, say('Late', 'noname'), bea).sealed?.box).toBe('worries.1');
  expect(wants()).toEqual([]);
  expect(when(state, release, 'clock', monday, opened(['a'])).events).toEqual([]);
  when(state, { type: 'digest.post', id: 'g1' }, 'clock');
  expect(wants()).toEqual([{ at: monday.toISOString(), intent: release }]);
  expect(worries.boxes?.(state.worries, state)).toEqual(['worries.0', 'worries.1']);
  expect(when(state, release, amal, monday, opened(['a'])).events).toEqual([]);
  const texts = ['delta', 'alpha', 'echo', 'charlie', 'bravo'];
  const orders = [texts, texts.toReversed(), texts.toSorted()].map((order) => {
    const copy = structuredClone(state);
    const [event] = when(copy, release, 'clock', monday, opened(order)).events;
    expect(worries.boxes?.(copy.worries, copy)).toEqual(['worries.1']);
    return event && 'texts' in event ? event.texts : [];
  });
  expect(new Set(orders.map(String)).size).toBe(1);
  expect(orders[0]?.toSorted()).toEqual(texts.toSorted());
  expect(orders[0]).not.toEqual(texts);
  expect(orders[0]).not.toEqual(texts.toSorted());
});

test('with fewer than five organisations left by then, it is dropped', () => {
  const state = stateAfter(riverside.slice(0, -2));
  when(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock');
  when(state, { type: 'digest.post', id: 'g1' }, 'clock');
  const { events } = when(state, { type: 'worry.release', box: 'worries.0' }, 'clock', monday, [
    { of: 'o1', ballot: { x: 'x' } },
  ]);
  expect(events).toEqual([{ type: 'worry.released', box: 'worries.0', texts: [] }]);
  expect(reads(state, 'slack:T1:C1')).toEqual([]);
});

describe('in a whole bot', () => {
  const room: RoomId = 'slack:T1:C1';
  const people = [1, 2, 3, 4, 5].map((number): PersonId => `slack:T1:U${number}`);
  let desk: Desk;
  let coalition: CoalitionId;
  beforeEach(async () => {
    desk = new Desk('2026-06-15T08:00:00.000Z');
    const purpose = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
    await desk.call(people[0]!, room, 'setup found', purpose);
    for (const [index, person] of people.entries())
      await desk.call(person, room, 'setup organisation', {
        name: `Organisation ${index + 1}`,
        kind: 'community',
        size: 'tiny',
        lived: 'no',
      });
    coalition = (await desk.ports.directory.coalitionOfRoom(room)) ?? '';
  });
  afterEach(() => expect(desk.faults).toEqual([]));
  const log = async () => JSON.stringify(await desk.ports.log.read(coalition, 0));
  const write = (index: number, text: string, seen: string) =>
    desk.call(people[index]!, room, 'concern worry', { text, seen });

  test('no-name words are in no log until they are read out, and then with no name; their box is destroyed', async () => {
    await write(1, 'Money rules', 'noname');
    await write(2, 'Nobody reads the minutes', 'notkept');
    await write(3, 'I regret this', 'noname');
    const mine = await desk.type(people[3]!, room, 'concern lines');
    expect(said(mine)).toContain('I regret this');
    await desk.press(people[3]!, room, wireLabelled(mine, 'Take it back', coalition));
    expect(await log()).not.toMatch(/Money rules|minutes|regret/);
    await desk.moveTo('2026-06-21T09:00:00.000Z');
    await write(1, 'Written late', 'notkept');
    expect(desk.walls.slack.read(room).join('\n')).not.toMatch(/Money rules|reads the minutes/);
    await desk.moveTo('2026-06-22T09:00:00.000Z');
    const card = desk.walls.slack.read(room).find((one) => one.includes(words.unnamedTitle)) ?? '';
    expect(card).toContain('Money rules');
    expect(card).toContain('Nobody reads the minutes');
    expect(card).not.toMatch(/regret|Written late|Organisation \d/);
    const released = (await desk.ports.log.read(coalition, 0)).filter(({ type }) => type === 'worry.released');
    expect(released).toEqual([expect.objectContaining({ by: 'clock' })]);
    expect(await desk.ports.ballots.boxes(coalition)).toEqual(['worries.1']);
    await desk.moveTo('2026-06-29T09:00:00.000Z');
    expect(desk.walls.slack.read(room).join('\n')).toContain('Written late');
  });

  test('the form says who reads what; a coalition too small for no name is not offered it', async () => {
    const form = await desk.type(people[0]!, room, 'concern we are drifting');
    expect('form' in form && form.form.fields.map(({ name, initial }) => [name, initial])).toEqual([
      ['text', 'we are drifting'],
      ['seen', 'hosts'],
    ]);
    expect('form' in form && form.form.fields[1]?.choices?.length).toBe(4);
    const small = new Desk();
    await small.call(people[0]!, room, 'setup found', { name: 'Small', purpose: 'Tea', zone: 'Europe/London' });
    const offered = await small.type(people[0]!, room, 'concern worry');
    expect('form' in offered && offered.form.fields[1]?.choices?.map(({ value }) => value)).toEqual([
      'everyone',
      'hosts',
    ]);
  });

  test('/moot concern alone asks which of the five it is', async () => {
    expect(buttonsOf(await desk.type(people[0]!, room, 'concern')).map(({ label }) => label)).toEqual([
      'Something worries us',
      'Something we plan',
      'A line we hold',
      'We have heard that…',
      'What we do not share',
      'See our lines',
    ]);
  });
});

describe('“we have heard that…”', () => {
  const state = stateAfter(riverside);
  test('is about the thing: a name of one of us is given back', () => {
    expect(heardAs(state, 'Harbour Trust is meeting the police')).toEqual({
      refused: words.heardNames('Harbour Trust'),
    });
    expect(heardAs(state, 'that harbour trust, again')).toEqual({ refused: words.heardNames('Harbour Trust') });
    expect(heardAs(state, 'Rooted wants it')).toEqual({ refused: words.heardNames('Rooted') });
    expect(heardAs(state, 'the fear is rooted in the past')).toBe(words.heardAs('the fear is rooted in the past'));
  });

  test('reads on from its beginning, however it was typed', () => {
    expect(heardAs(state, 'We have heard that returns are planned.')).toBe(words.heardAs('returns are planned'));
  });
});
