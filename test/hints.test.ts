import { due, type Event, type State } from '../src/coalition.js';
import { words as commitmentWords } from '../src/commitments/words.js';
import { compose } from '../src/digest/compose.js';
import type { Posting } from '../src/feature.js';
import { show } from '../src/hints/cards.js';
import { driftUntil, readings } from '../src/hints/drift.js';
import { words } from '../src/hints/words.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { addHours } from '../src/rhythm/day.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const people = [amal, bea, chidi, dilys, emre];
const founded = new Date('2026-01-05T09:00:00.000Z');
/** Twenty-one weeks after the founding, a Monday; the weeks before it are read from Thursday on. */
const week = (weeks: number, hours = 0) => new Date(addHours('2026-03-02T10:00:00.000Z', weeks * 7 * 24 + hours));
const reading = week(11, 3 * 24 + 2);

/** So many new commitments in each week, and how many of them a second organisation says yes to. */
function worked(weeks: [all: number, together: number][]): State {
  const state = stateAfter(riverside, founded);
  weeks.forEach(([all, together], index) => {
    for (let made = 0; made < all; made += 1) {
      const at = week(index, made);
      const { events } = when(
        state,
        { type: 'commitment.promise', what: `Thing ${index}.${made}`, with: ['o3'] },
        bea,
        at,
      );
      const id = (events[0] as Extract<Event, { type: 'commitment.asked' }>).id;
      if (made < together) when(state, { type: 'commitment.answer', id, answer: 'yes' }, chidi, at);
    }
  });
  return state;
}
const falling: [number, number][] = [
  [2, 2],
  [2, 2],
  [2, 2],
  [2, 2],
  [2, 2],
  [2, 1],
  [2, 1],
  [2, 1],
  [2, 1],
  [2, 0],
  [2, 0],
];
const tick = (state: State, now: Date): Event[] =>
  due(state, now)
    .filter(({ at, intent }) => at <= now.toISOString() && intent.type === 'hint.noticeDrift')
    .flatMap(({ intent }) => when(state, intent, 'clock', now).events);
const hinted = (state: State, now: Date): Posting[] =>
  show(state, now).filter(({ key }) => key.startsWith('hint.drift'));

describe('drift', () => {
  test('drift uses counts only, never names', () => {
    const state = worked(falling);
    expect(tick(state, reading)).toEqual([
      { type: 'hint.driftNoticed', now: { together: 2, all: 8 }, before: { together: 8, all: 8 } },
    ]);
    const [hint, ...others] = hinted(state, reading);
    expect(others).toEqual([]);
    expect(hint?.place).toEqual({ person: amal });
    expect(plain(hint!.note)).toContain('2 of 8 have a partner. Six weeks earlier it was 8 of 8');
    expect(JSON.stringify(hint)).not.toMatch(/Kitchen|Harbour|Rooted|Thing/);
  });

  test('no notice under 8 commitments', () => {
    const seven: [number, number][] = [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
      [2, 0],
    ];
    const eight: [number, number][] = seven.map(([all, together], index) =>
      index === 10 ? [3, together] : [all, together],
    );
    expect(tick(worked(seven), reading)).toEqual([]);
    expect(tick(worked(eight), reading)).toHaveLength(1);
  });

  test('a share that rose in one of the six weeks is no drift', () => {
    const rises = falling.map(([all, together], index): [number, number] => [all, index === 9 ? 2 : together]);
    expect(tick(worked(rises), reading)).toEqual([]);
  });

  test('a partner counts only after pressing yes, and one who handed it back since was a partner all the same', () => {
    const state = worked(falling);
    const { monday: until } = readings(state, reading);
    const before = driftUntil(state, until);
    when(state, { type: 'commitment.handBack', id: 'c1' }, chidi, reading);
    expect(driftUntil(state, until)).toEqual(before);
  });

  test('at most one drift notice a month', () => {
    const state = worked([...falling, ...Array.from({ length: 12 }, (): [number, number] => [2, 0])]);
    const noticed: number[] = [];
    for (let days = 0; days < 80; days += 1) {
      const now = new Date(addHours(reading.toISOString(), days * 24));
      if (tick(state, now).length > 0) noticed.push(days);
    }
    expect(noticed.length).toBeGreaterThan(0);
    const gaps = noticed.slice(1).map((day, index) => day - noticed[index]!);
    expect(gaps.filter((gap) => gap < 28)).toEqual([]);
  });

  test('it is read on Thursdays, and the clock is told when', () => {
    const state = worked(falling.map(() => [2, 2]));
    const wednesday = week(11, 2 * 24);
    expect(readings(state, wednesday).monday).toBe('2026-05-10T23:00:00.000Z');
    expect(readings(state, reading).monday).toBe('2026-05-17T23:00:00.000Z');
    const ahead = due(state, wednesday).find(({ intent }) => intent.type === 'hint.noticeDrift');
    expect(ahead?.at).toBe('2026-05-21T08:00:00.000Z');
  });

  test('a host presses “remind us”, and the next digest says it with our reason, once', () => {
    const state = worked(falling);
    when(state, { type: 'commitment.rule', because: 'the last winter count missed forty people' }, bea, week(1));
    tick(state, reading);
    expect(when(state, { type: 'hint.tellDrift' }, bea, reading).refused).toBeDefined();
    expect(when(state, { type: 'hint.tellDrift' }, amal, reading).refused).toBeUndefined();
    expect(when(state, { type: 'hint.tellDrift' }, amal, reading).refused).toBe(words.alreadyTold);
    const digest = (from: Date) =>
      compose(state, from.toISOString(), addHours(from.toISOString(), 24 * 7)).sections.find(
        ({ name }) => name === 'worked',
      );
    expect(JSON.stringify(digest(week(11)))).toContain(
      'down from 8 of 8 six weeks earlier. Our default is at least one partner, because the last winter count missed forty people',
    );
    expect(JSON.stringify(digest(week(12)) ?? '')).not.toContain('down from');
  });

  const room = 'slack:T1:C1' as const;
  const founding = async (): Promise<Desk> => {
    const desk = new Desk(monday.toISOString());
    await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
    for (const [index, person] of people.entries())
      await desk.call(person, room, 'setup organisation', {
        name: `Organisation ${index + 1}`,
        kind: 'community',
        size: 'tiny',
        lived: 'yes',
      });
    await desk.settle();
    return desk;
  };

  test('review button opens a proposal with the old Because filled in', async () => {
    const desk = await founding();
    await desk.call(bea, room, 'commit together', { because: 'we missed forty people' });
    const state = worked(falling);
    tick(state, reading);
    const wire = wireLabelled(hinted(state, reading)[0]!.note, words.review);
    const form = await desk.press(amal, room, wire);
    if (!('form' in form)) throw new Error(said(form));
    const field = (name: string) => form.form.fields.find((one) => one.name === name)?.initial;
    expect(field('title')).toBe(words.reviewTitle);
    expect(field('text')).toContain('because we missed forty people.');
  });

  test('Skipping is always one press', async () => {
    const desk = await founding();
    const alone = await desk.call(bea, room, 'commit we', { what: 'Open on Fridays' });
    expect(said(alone)).toContain('Our default is at least one partner');
    const skipped = await desk.press(bea, room, wireLabelled(alone, commitmentWords.skip));
    expect(said(skipped)).toBe(commitmentWords.skipped);
  });

  test('from five organisations on the hosts are offered to ask whether all read the purpose alike, until it is asked', async () => {
    const desk = await founding();
    const offer = desk.walls.slack.hung.find(({ place, note }) => place === amal && note.title === words.purposeTitle);
    const opened = await desk.press(amal, room, wireLabelled(offer!.note, words.askPurpose, offer!.coalition));
    expect(said(opened)).toContain(words.statements[0]);
    await desk.settle();
    expect(desk.walls.slack.read(room).join('\n')).toContain(words.purposeCheckTitle);
  });
});

describe('warm, and not clear', () => {
  /** So many organisations find each other warm, and so many read the purpose as clear; the others do not. */
  function answered(warmth: string[], clear: boolean[]): State {
    const state = stateAfter([...riverside, ...more(3)], founded);
    // The third question in turn is one about each other.
    for (const id of ['k1', 'k2']) {
      when(state, { type: 'checkin.open' }, amal, monday);
      when(state, { type: 'checkin.close', id }, amal, monday);
    }
    when(state, { type: 'checkin.open' }, amal, monday);
    const figures = warmth.flatMap((step, index) => {
      const turn = { question: 'turn', words: step, seen: 'noname' as const };
      const { sealed } = when(state, { type: 'checkin.answer', id: 'k3', said: [turn] }, eight[index]!, monday);
      return sealed ? [{ of: sealed.voter, ballot: sealed.ballot }] : [];
    });
    when(state, { type: 'checkin.close', id: 'k3' }, amal, monday, figures);
    when(
      state,
      {
        type: 'sensecheck.open',
        title: words.purposeCheckTitle,
        statements: words.statements,
        hours: 72,
        about: 'purpose',
      },
      amal,
      monday,
    );
    const box = clear.map((isClear, index) => ({
      of: `o${index + 1}`,
      ballot: Object.fromEntries(words.statements.map((_, number) => [String(number + 1), isClear ? 'yes' : 'no'])),
    }));
    for (const index of clear.keys())
      when(state, { type: 'sensecheck.answer', id: 's1', statement: 1, answer: 'yes' }, eight[index]!, monday);
    when(state, { type: 'sensecheck.close', id: 's1' }, 'clock', new Date(addHours(monday.toISOString(), 72)), box);
    return state;
  }
  const others: PersonId[] = ['web:six', 'web:seven', 'web:eight'];
  const eight = [...people, ...others];
  const more = (howMany: number): Event[] =>
    others.slice(0, howMany).flatMap((person, index): Event[] => [
      {
        type: 'organisation.joined',
        id: `o${index + 6}`,
        name: `More ${index}`,
        kind: 'charity',
        size: 'small',
        livedExperience: false,
        part: 'core',
      },
      { type: 'delegate.joined', person, name: 'x', organisation: `o${index + 6}` },
    ]);
  const notes = (state: State): Posting[] =>
    show(state, new Date(addHours(monday.toISOString(), 73))).filter(({ key }) => key.startsWith('hint.warm'));
  const yes = (howMany: number, of: number) => Array.from({ length: of }, (_, index) => index < howMany);

  test('Fixture with warm/unclear answers yields that note', () => {
    const state = answered(['5', '5', '4', '4', '4', '5', '4', '2'], yes(5, 8));
    const [hint, ...others] = notes(state);
    expect(others).toEqual([]);
    expect(hint?.place).toEqual({ person: amal });
    expect(hint).toMatchObject({ why: 'duty' });
    expect(plain(hint!.note)).toContain(words.warm);
    expect(plain(hint!.note)).toContain(words.statements[1]);
    expect(buttonsOf(hint!.note).map(({ label }) => label)).toEqual([words.addToAgenda]);
  });

  test('under five organisations answering, no note', () => {
    expect(notes(answered(['5', '5', '4', '4'], yes(4, 8)))).toEqual([]);
    expect(notes(answered(['5', '5', '4', '4', '5'], yes(2, 4)))).toEqual([]);
  });

  test('where people are warm and clear, or neither, nothing is said', () => {
    expect(notes(answered(['5', '5', '4', '4', '5', '5', '5', '5'], yes(8, 8)))).toEqual([]);
    expect(notes(answered(['5', '2', '4', '1', '2', '3', '1', '2'], yes(5, 8)))).toEqual([]);
  });

  test('added to the agenda, it stands under “coming up” in the next digest, once', () => {
    const state = answered(['5', '5', '4', '4', '4', '5', '4', '2'], yes(5, 8));
    const add = {
      type: 'digest.add' as const,
      kind: 'agenda' as const,
      words: words.agendaLine(state.members.purpose),
    };
    expect(when(state, add, amal, monday).refused).toBeUndefined();
    expect(when(state, add, amal, monday).refused).toBeDefined();
    const { sections, told } = compose(state, monday.toISOString(), addHours(monday.toISOString(), 24 * 7));
    expect(JSON.stringify(sections.find(({ name }) => name === 'coming'))).toContain(
      'For the agenda: Ten minutes on our purpose',
    );
    expect(told).toContain('w1');
  });
});
