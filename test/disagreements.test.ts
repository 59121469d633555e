import { wireOfButton } from '../commands/wire.js';
import { type Event, evolve, type Intent, parseIntent, type State, show } from '../src/coalition.js';
import { answeringNote, orderFor, ownAnswersNote } from '../src/disagreements/answering.js';
import { differenceLines, digestLines } from '../src/disagreements/cards.js';
import { disagreements } from '../src/disagreements/disagreements.js';
import { page, shorten, within } from '../src/disagreements/fit.js';
import type { Speaker } from '../src/disagreements/speaking.js';
import {
  differencesSettled,
  openDifferences,
  openSenseChecks,
  parkedDifferences,
  senseChecksClosed,
} from '../src/disagreements/state.js';
import { words as weighingWords } from '../src/disagreements/weighing/words.js';
import { words } from '../src/disagreements/words.js';
import { isRefusal, type Opened } from '../src/feature.js';
import { toWrite } from '../src/inbox/ration.js';
import type { PersonId } from '../src/names.js';
import { type Note, note, plain, plainLine } from '../src/note.js';
import type { Ballot } from '../src/ports.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const due = (state: State) => disagreements.due?.(state, monday) ?? [];
const hours = (count: number): Date => new Date(monday.getTime() + count * 3_600_000);
const saturdays = 'Someone should answer on Saturdays';
const advice = 'Volunteers may give advice';
const open = (statements = [saturdays, advice]): Event => ({
  type: 'sensecheck.opened',
  id: 's1',
  title: 'Phone rota',
  statements,
  organisation: 'o1',
  closes: hours(72).toISOString(),
});
/** Four more, so that there are nine; o6 and o7 small, o8 and o9 large. */
const nine: Event[] = [
  ...riverside,
  ...[6, 7, 8, 9].flatMap((number): Event[] => [
    {
      type: 'organisation.joined',
      id: `o${number}`,
      name: `Group ${number}`,
      kind: number < 8 ? 'community' : 'charity',
      size: number < 8 ? 'tiny' : 'large',
      livedExperience: false,
      part: 'core',
    },
    { type: 'delegate.joined', person: `slack:T3:U${number}`, name: `p${number}`, organisation: `o${number}` },
  ]),
];
const voices: Record<string, PersonId> = { o1: amal, o2: bea, o3: chidi, o4: dilys, o5: emre };
const voiceOf = (organisation: string): PersonId => voices[organisation] ?? `slack:T3:U${organisation.slice(1)}`;
const answer = (statement: number, said: 'yes' | 'unsure' | 'no' | 'pass', id = 's1'): Intent => ({
  type: 'sensecheck.answer',
  id,
  statement,
  answer: said,
});
const close: Intent = { type: 'sensecheck.close', id: 's1' };
const kitchen: Speaker = { hat: 'organisation', voter: 'o2', name: 'Welcome Kitchen' };

/** Says all these answers the way people do, keeps the box, and closes in time: all events, and the ballots. */
function lived(state: State, said: Record<string, Ballot>) {
  const events: Event[] = [];
  const box = new Map<string, Ballot>();
  for (const [of, ballot] of Object.entries(said))
    for (const [line, words] of Object.entries(ballot)) {
      const intent: Intent = line.startsWith('n')
        ? { type: 'sensecheck.need', id: 's1', statement: Number(line.slice(1)), text: words }
        : answer(Number(line), words as 'yes');
      const { refused, events: happened, sealed } = when(state, intent, voiceOf(of), hours(1));
      expect(refused).toBeUndefined();
      expect(sealed).toMatchObject({ box: 's1', voter: of });
      box.set(sealed!.voter, { ...box.get(sealed!.voter), ...sealed!.ballot });
      events.push(...happened);
    }
  const opened: Opened[] = [...box].map(([of, ballot]) => ({ of, ballot }));
  events.push(...when(state, close, 'clock', hours(72), opened).events);
  return { events, opened };
}

/** Nine in two camps on advice, of one mind on Saturdays. */
const camps: Record<string, Ballot> = {
  o1: { 1: 'yes', 2: 'no', n2: 'A trained person on call' },
  o2: { 1: 'yes', 2: 'no', n2: 'Clear words on what we never advise' },
  o5: { 1: 'yes', 2: 'no' },
  o6: { 1: 'yes', 2: 'no', n2: 'A trained person on call' },
  o3: { 1: 'yes', 2: 'yes' },
  o4: { 1: 'yes', 2: 'yes', n2: 'Nothing any more' },
  o7: { 1: 'yes', 2: 'yes' },
  o8: { 1: 'yes', 2: 'yes' },
  o9: { 1: 'unsure', 2: 'yes', n1: 'To know who pays' },
};
const notesIn = (state: State, now: Date) => show(state, now).filter(({ key }) => key.startsWith('sensecheck.'));
const roomNotes = (state: State, now: Date, room = 'slack:T1:C1') =>
  notesIn(state, now).filter(({ place }) => 'room' in place && place.room === room);

test('any organisation may ask what the others think; a stranger is asked who they are first', () => {
  const intent: Intent = {
    type: 'sensecheck.open',
    title: 'Phone rota',
    statements: [saturdays, ` ${saturdays}.`, advice],
    hours: 72,
  };
  expect(when(stateAfter(riverside), intent, bea).events).toEqual([{ ...open(), organisation: 'o2' }]);
  expect(when(stateAfter(riverside), intent, stranger).refused).toContain('which organisation');
  expect(parseIntent({ type: 'sensecheck.open', title: 'x', statements: ['a'] })).toMatchObject({ hours: 72 });
  const tooMany = parseIntent({ type: 'sensecheck.open', title: 'x', statements: Array(21).fill('a') });
  expect(tooMany).toEqual({ refused: words.tooMany });
  expect(parseIntent({ type: 'sensecheck.open', title: 'x', statements: [] })).toEqual({ refused: words.noStatements });
});

test('anyone may add a statement in the first half; afterwards they are told kindly where it can go', () => {
  const state = stateAfter([...riverside, open()]);
  const add: Intent = { type: 'sensecheck.add', id: 's1', text: 'We need one number' };
  expect(when(state, add, emre, hours(35)).events).toEqual([{ ...add, type: 'sensecheck.added' }]);
  expect(when(state, { ...add, text: 'we need ONE number!' }, bea, hours(35)).refused).toBe(words.thereAlready);
  expect(when(state, { ...add, text: 'Another' }, bea, hours(36)).refused).toBe(words.tooLateToAdd);
  expect(words.tooLateToAdd).toContain('next one');
  const full = stateAfter([...riverside, open(Array.from({ length: 20 }, (_, index) => `Statement ${index}`))]);
  expect(when(full, add, emre, hours(1)).refused).toBe(words.tooMany);
});

test('an answer goes into the box; the log hears once that somebody was heard, never what they said', () => {
  const state = stateAfter([...riverside, open()]);
  const first = when(state, answer(2, 'no'), bea);
  expect(first.events).toEqual([{ type: 'sensecheck.heard', id: 's1', organisation: 'o2' }]);
  expect(first.sealed).toEqual({ box: 's1', voter: 'o2', ballot: { 2: 'no' } });
  const changed = when(state, answer(2, 'yes'), bea, hours(71));
  expect(changed.events).toEqual([]);
  expect(changed.sealed?.ballot).toEqual({ 2: 'yes' });
  const need = when(state, { type: 'sensecheck.need', id: 's1', statement: 2, text: 'Time' }, bea, hours(2));
  expect(need.sealed).toEqual({ box: 's1', voter: 'o2', ballot: { n2: 'Time' } });
  expect(need.events).toEqual([]);
  expect(when(state, answer(3, 'yes'), bea).refused).toBe(words.unknownStatement);
  expect(when(state, answer(1, 'yes'), bea, hours(72)).refused).toBe(words.closedAlready);
});

test('nine in two camps: the map says divided, the difference opens with what is shared and what people would need', () => {
  const state = stateAfter([...nine, open()]);
  const { events } = lived(state, camps);
  const closed = events.find((event) => event.type === 'sensecheck.closed');
  expect(closed).toMatchObject({ id: 's1', heard: 9 });
  expect(closed?.type === 'sensecheck.closed' && closed.results).toEqual([
    // All but one agree: words only.
    { ground: 'broad', verdict: 'shared', counts: null, needs: ['To know who pays'] },
    {
      ground: 'mixed',
      verdict: 'divided',
      counts: { yes: 5, neither: 0, no: 4 },
      needs: expect.arrayContaining(['A trained person on call', 'Clear words on what we never advise']),
    },
  ]);
  expect(events.filter(({ type }) => type === 'difference.opened')).toEqual([
    {
      type: 'difference.opened',
      id: 'd1',
      title: 'Phone rota',
      shared: [saturdays],
      unshared: advice,
      // Who came to say yes no longer needs it, and the same need said twice is said once.
      needs: expect.not.arrayContaining(['Nothing any more']),
      from: 's1',
    },
  ]);
  expect(openDifferences(state.disagreements)[0]?.needs).toHaveLength(2);
  expect(openSenseChecks(state)).toEqual([]);
});

test('no event, before or after the close, ties an organisation or a person to an answer or a need', () => {
  const state = stateAfter([...nine, open()]);
  const { events } = lived(state, camps);
  const secrets = [
    ...Object.keys(words.answers).map((one) => `"${one}"`),
    ...Object.values(camps).flatMap(Object.values),
  ];
  const naming = events.filter((event) => /"o\d+"|slack:|discord:/.test(JSON.stringify(event)));
  expect(naming).toHaveLength(9);
  for (const event of naming) {
    expect(Object.keys(event).sort()).toEqual(['id', 'organisation', 'type']);
    for (const secret of secrets) expect(JSON.stringify(event)).not.toContain(secret);
  }
  // Whoever answered first or last, the close reads the same: its order tells nothing.
  const again = stateAfter([...nine, open()]);
  const backwards = lived(again, Object.fromEntries(Object.entries(camps).reverse()));
  const closeOf = (all: Event[]) => all.filter(({ type }) => type !== 'sensecheck.heard');
  expect(closeOf(backwards.events)).toEqual(closeOf(events));
});

test('the result names nobody, says first what is shared, and gives figures only where they point at nobody', () => {
  const state = stateAfter([...nine, open()]);
  lived(state, camps);
  const result = roomNotes(state, hours(73)).find(({ key }) => key === 'sensecheck.s1.result')!;
  const text = plain(result.note);
  expect(text).toContain('Nine organisations answered');
  expect(text.indexOf(saturdays)).toBeLessThan(text.indexOf(advice));
  expect(text).toContain(`${words.apart}\n- ${advice} (5 yes, 4 not for us).`);
  expect(text).not.toMatch(/8 yes|1 neither/);
  expect(text).toContain('People would need: To know who pays.');
  for (const { name } of state.members.organisations.values()) expect(text).not.toContain(name);
  expect(notesIn(state, hours(73)).filter(({ key }) => key.endsWith('.result'))).toHaveLength(3);
});

test('two camps among the large only: nine large cannot drown two small who say no', () => {
  const state = stateAfter([
    ...nine,
    ...['o10', 'o11'].flatMap((id): Event[] => [
      {
        type: 'organisation.joined',
        id,
        name: id,
        kind: 'charity',
        size: 'large',
        livedExperience: false,
        part: 'core',
      },
      { type: 'delegate.joined', person: `slack:T3:U${id.slice(1)}`, name: id, organisation: id },
    ]),
    // Five small ones become large: nine large in all, two small.
    ...['o1', 'o2', 'o5'].map(
      (id): Event => ({
        type: 'organisation.changed',
        id,
        name: id,
        kind: 'charity',
        size: 'large',
        livedExperience: false,
        part: 'core',
      }),
    ),
    open([advice]),
  ]);
  const large = ['o1', 'o2', 'o3', 'o4', 'o5', 'o8', 'o9', 'o10', 'o11'];
  const said = Object.fromEntries([
    ...large.map((id) => [id, { 1: 'yes' }]),
    ['o6', { 1: 'no', n1: 'Time' }],
    ['o7', { 1: 'no' }],
  ]);
  const { events } = lived(state, said);
  expect(events.find(({ type }) => type === 'sensecheck.closed')).toMatchObject({
    results: [{ ground: 'mixed', verdict: 'mixed', counts: null, needs: ['Time'] }],
  });
  expect(openDifferences(state.disagreements)).toMatchObject([{ unshared: advice, needs: ['Time'] }]);
});

test('fewer than five answer: nothing private is shown, needs included, and they are thanked', () => {
  const state = stateAfter([...nine, open()]);
  const { o1, o2, o3, o4 } = camps as Record<'o1' | 'o2' | 'o3' | 'o4', Ballot>;
  const { events } = lived(state, { o1, o2, o3, o4 });
  const nothing = { ground: null, verdict: 'early', counts: null, needs: [] };
  expect(events.at(-1)).toEqual({ type: 'sensecheck.closed', id: 's1', heard: 4, results: [nothing, nothing] });
  const result = roomNotes(state, hours(73)).find(({ key }) => key.endsWith('.result'))!;
  expect(plain(result.note)).toBe(`${words.resultTitle('Phone rota')}\n${words.tooFew}`);
  expect(words.tooFew).toContain('Thank you');
});

test('the clock closes in time; the opener or a host may from half time on, or once all have answered', () => {
  const state = stateAfter([...riverside, open(), { type: 'sensecheck.heard', id: 's1', organisation: 'o1' }]);
  expect(due(state).map(({ at, intent }) => [at, intent.type])).toEqual([
    [hours(48).toISOString(), 'sensecheck.remind'],
    [hours(72).toISOString(), 'sensecheck.close'],
  ]);
  expect(when(state, close, 'clock', hours(71)).events).toEqual([]);
  expect(when(state, close, amal, hours(35)).refused).toBe(words.tooSoonToClose);
  expect(when(state, close, bea, hours(40)).refused).toBe(words.onlyOpenerCloses);
  const heard = ['o2', 'o3', 'o4', 'o5'].map(
    (organisation): Event => ({ type: 'sensecheck.heard', id: 's1', organisation }),
  );
  expect(when(stateAfter([...riverside, open(), ...heard]), close, amal, hours(1)).refused).toBe(words.tooSoonToClose);
  const all = stateAfter([
    ...riverside,
    { ...open(), organisation: 'o1' } as Event,
    { type: 'sensecheck.heard', id: 's1', organisation: 'o1' },
    ...heard,
  ]);
  expect(when(all, close, amal, hours(1)).events).toMatchObject([{ type: 'sensecheck.closed' }]);
  expect(when(state, close, amal, hours(36)).events).toMatchObject([{ type: 'sensecheck.closed' }]);
  expect(when(state, close, amal, hours(37)).refused).toBe(words.closedAlready);
  expect(when(state, close, 'clock', hours(72)).events).toEqual([]);
});

test('each organisation is asked once and reminded once, unless it has answered or has no room', () => {
  const state = stateAfter([
    ...riverside,
    { type: 'checkin.opened', id: 'r1', closes: hours(100).toISOString() },
    // No other check-in is foreseen for which a message would be kept.
    { type: 'checkin.paused' },
    open(),
    { type: 'sensecheck.heard', id: 's1', organisation: 'o2' },
  ]);
  const inboxes = (now: Date) => toWrite(state, notesIn(state, now), now).map(({ key, person }) => `${key} ${person}`);
  expect(inboxes(monday)).toHaveLength(5);
  when(state, { type: 'checkin.answer', id: 'r1', room: 'none' }, chidi);
  expect(when(state, { type: 'sensecheck.remind', id: 's1' }, 'clock', hours(48)).events).toHaveLength(1);
  expect(when(state, { type: 'sensecheck.remind', id: 's1' }, 'clock', hours(48)).events).toEqual([]);
  const reminded = inboxes(hours(48)).filter((one) => one.includes('remind'));
  expect(reminded).toEqual([
    `sensecheck.s1.remind.o1 ${amal}`,
    `sensecheck.s1.remind.o4 ${dilys}`,
    `sensecheck.s1.remind.o5 ${emre}`,
  ]);
  expect(inboxes(hours(48)).some((one) => one.includes(chidi))).toBe(false);
});

test('a short sense check reminds when a quarter of its time is left', () => {
  const state = stateAfter([...riverside, { ...open(), closes: hours(24).toISOString() } as Event]);
  expect(due(state)[0]).toMatchObject({ at: hours(18).toISOString(), intent: { type: 'sensecheck.remind' } });
});

test('each organisation reads the statements in its own order, whole, and a late one reorders nothing', () => {
  const state = stateAfter([...riverside, open(Array.from({ length: 12 }, (_, index) => `Statement ${index}`))]);
  const check = openSenseChecks(state)[0]!;
  const before = ['o1', 'o2', 'o3'].map((organisation) => orderFor(check, organisation));
  for (const order of before)
    expect([...order].sort((a, b) => a - b)).toEqual(check.statements.map((_, index) => index + 1));
  expect(new Set(before.map(String)).size).toBe(3);
  when(state, { type: 'sensecheck.add', id: 's1', text: 'One more' }, bea);
  expect(orderFor(check, 'o1').filter((number) => number !== 13)).toEqual(before[0]);
});

test('after the last statement people see their own answers, within what a phone and both platforms can show', () => {
  const long =
    'A statement of some length, as people write them when nobody stops them, and then a little more. '.repeat(2);
  const state = stateAfter([
    ...riverside,
    open(Array.from({ length: 20 }, (_, index) => `${index} ${long}`.slice(0, 200))),
  ]);
  const check = openSenseChecks(state)[0]!;
  const ballot = Object.fromEntries(
    check.statements.flatMap((_, index) => [
      [`${index + 1}`, 'no'],
      [`n${index + 1}`, long],
    ]),
  );
  const own = answeringNote(check, kitchen, ballot);
  expect(own.title).toBe(words.yourAnswers);
  expect(plain(own).length).toBeLessThan(4_000);
  expect(buttonsOf(own).map(({ label }) => label)).toEqual([words.change, words.changeHat]);
  const early = ownAnswersNote(check, kitchen, { 1: 'yes' });
  expect(plain(early)).toContain(words.unanswered);
  expect(buttonsOf(early).map(({ label }) => label)).toEqual([words.goOn, words.change, words.changeHat]);
});

test('a full sense check still fits its card: what does not is a press away', () => {
  const long = 'words upon words upon words and no end of them in sight, '.repeat(4).slice(0, 200);
  const statements = Array.from({ length: 20 }, (_, index) => `${index} ${long}`.slice(0, 200));
  const state = stateAfter([...nine, open(statements)]);
  const everything = (said: string): Ballot =>
    Object.fromEntries(
      statements.flatMap((_, index) => [
        [`${index + 1}`, said],
        [`n${index + 1}`, `${said} ${long}`],
      ]),
    );
  lived(
    state,
    Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => [`o${one}`, everything(one < 5 ? 'no' : 'yes')])),
  );
  const result = roomNotes(state, hours(73)).find(({ key }) => key.endsWith('.result'))!;
  expect(plain(result.note).length).toBeLessThan(4_000);
  expect(plain(result.note)).toMatch(/…and \d+ more\./);
  expect(openDifferences(state.disagreements)).toHaveLength(20);
});

test('people’s own marks neither format nor ping: they stay plain spans', () => {
  const nasty = '*bold* <!channel> @everyone [x](http://x) `code`';
  const state = stateAfter([...riverside, open([nasty])]);
  const asked = answeringNote(openSenseChecks(state)[0]!, kitchen, {});
  expect(asked.blocks[0]).toEqual({ kind: 'text', line: [{ strong: nasty }] });
  lived(state, Object.fromEntries(['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => [id, { 1: 'no', n1: nasty }])));
  const spans = roomNotes(state, hours(73)).flatMap((one) =>
    one.note.blocks.flatMap((block) => ('line' in block ? block.line : 'lines' in block ? block.lines.flat() : [])),
  );
  expect(spans.some((span) => typeof span === 'object' && 'link' in span)).toBe(false);
  expect(JSON.stringify(spans)).toContain(JSON.stringify(nasty));
});

test('a sense check closed more than eight days ago needs no look', () => {
  const state = stateAfter([...nine, open()]);
  lived(state, camps);
  expect(notesIn(state, hours(73)).length).toBeGreaterThan(0);
  expect(notesIn(state, new Date(monday.getTime() + 12 * 86_400_000))).toEqual([]);
  expect(senseChecksClosed(state.disagreements, hours(48).toISOString(), hours(96).toISOString())).toHaveLength(1);
  expect(senseChecksClosed(state.disagreements, hours(96).toISOString(), hours(120).toISOString())).toEqual([]);
});

test('a difference can be raised, described and settled, and says first what is shared', () => {
  const state = stateAfter(riverside);
  const raise: Intent = { type: 'difference.raise', shared: 'People need papers.', unshared: 'Who holds them' };
  expect(when(state, raise, stranger).refused).toContain('which organisation');
  expect(when(state, raise, bea).events).toMatchObject([{ type: 'difference.raised', id: 'd1', organisation: 'o2' }]);
  when(state, { type: 'difference.describe', id: 'd1', next: 'A talk on Tuesday' }, chidi);
  const [difference] = openDifferences(state.disagreements);
  expect(digestLines([difference!]).map((line) => plainLine(line))).toEqual([
    'Shared: People need papers. Not shared: Who holds them. Next: A talk on Tuesday.',
  ]);
  expect(when(state, { type: 'difference.describe', id: 'd1' }, chidi).refused).toBe(words.empty);
  const settle: Intent = { type: 'difference.settle', id: 'd1', words: 'Each group holds its own' };
  // Raised by one, it is not laid aside by another.
  expect(when(state, settle, chidi).refused).toContain('Welcome Kitchen');
  expect(when(state, settle, bea, hours(1)).events).toHaveLength(1);
  expect(when(state, settle, bea).refused).toBe(words.settledAlready);
  expect(openDifferences(state.disagreements)).toEqual([]);
  expect(differencesSettled(state.disagreements, monday.toISOString(), hours(1).toISOString())).toHaveLength(1);
  expect(
    differenceLines(difference!)
      .map((line) => plainLine(line))
      .at(-1),
  ).toBe('Settled: Each group holds its own.');
});

test('what is parked comes back on its day by itself, or sooner when anybody wants it', () => {
  const state = stateAfter([
    ...riverside,
    {
      type: 'difference.opened',
      id: 'd1',
      title: 'Words',
      shared: ['Ask people'],
      unshared: 'Guests or residents',
      needs: [],
      from: 's1',
    },
  ]);
  // As older logs have it, too: parked without a question.
  const park = (until: string): Event => ({ type: 'difference.parked', id: 'd1', until });
  evolve(state, { v: 1, at: monday.toISOString(), by: bea, ...park('2026-09-01') });
  expect(openDifferences(state.disagreements)).toEqual([]);
  expect(parkedDifferences(state.disagreements)).toHaveLength(1);
  expect(differenceLines(parkedDifferences(state.disagreements)[0]!).map((line) => plainLine(line))).toContain(
    'Parked until Tue 1 Sept 2026.',
  );
  // Midnight in London in summer.
  expect(due(state)).toEqual([{ at: '2026-08-31T23:00:00.000Z', intent: { type: 'difference.return', id: 'd1' } }]);
  const back: Intent = { type: 'difference.return', id: 'd1' };
  expect(when(state, back, 'clock', new Date('2026-08-31T22:59:00Z')).events).toEqual([]);
  expect(when(state, back, 'clock', new Date('2026-08-31T23:00:00Z')).events).toEqual([
    { type: 'difference.returned', id: 'd1' },
  ]);
  expect(openDifferences(state.disagreements)).toHaveLength(1);
  expect(due(state)).toEqual([]);
  evolve(state, { v: 1, at: monday.toISOString(), by: bea, ...park('2026-09-20') });
  expect(when(state, back, emre).events).toHaveLength(1);
  expect(when(state, back, emre).refused).toBe(words.openAlready);
});

test('long words are cut between words, and long lists say how many more there are', () => {
  expect(shorten('short', 10)).toBe('short');
  expect(shorten('one two three four', 10)).toBe('one two…');
  expect(shorten('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(within([['aaaa'], ['bbbb'], ['cccc']], 8)).toEqual([['aaaa'], ['bbbb'], [words.andMore(1)]]);
  expect(within([['a long one']], 3)).toEqual([['a long one']]);
  const lines = Array.from({ length: 5 }, () => ['x'.repeat(1_400)]);
  expect(page(lines, 0)).toEqual({ lines: lines.slice(0, 2), next: 2 });
  expect(page(lines, 4)).toEqual({ lines: lines.slice(4) });
});

test('every button fits the smaller platform, with a coalition’s name in front', () => {
  const state = stateAfter([...nine, { ...open(Array(20).fill(advice)), id: 's999999' } as Event]);
  const check = openSenseChecks(state)[0]!;
  const ballots: Ballot[] = [
    {},
    { 20: 'no' },
    Object.fromEntries(check.statements.map((_, index) => [`${index + 1}`, 'no'])),
  ];
  const notes: Note[] = [
    ...notesIn(state, monday).map((posting) => posting.note),
    ...[kitchen, { ...kitchen, hat: 'checking' as const }].flatMap((speaker) =>
      ballots.flatMap((ballot) => [
        answeringNote(check, speaker, ballot, 20),
        ownAnswersNote(check, speaker, ballot, 20),
      ]),
    ),
    note(undefined, {
      kind: 'buttons',
      buttons: [{ label: words.closeNow, does: { type: 'sensecheck.close', id: check.id } }],
    }),
  ];
  const all = notes.flatMap(buttonsOf);
  expect(all.length).toBeGreaterThan(15);
  for (const button of all) {
    if ('link' in button) continue;
    expect(wireOfButton('abcdefgh', button).length).toBeLessThanOrEqual(100);
    expect(button.label.length).toBeLessThanOrEqual(75);
  }
});

test('the standing list of many long differences comes in pages that fit', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'x', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  const long = 'word '.repeat(59).trim();
  for (let made = 0; made < 6; made += 1)
    await desk.call(amal, room, 'concern raise', { shared: `${made} ${long}`, unshared: long, next: long });
  let shown = await desk.type(amal, room, 'concern list');
  const pages = [said(shown)];
  for (; said(shown).includes(`[${words.more}]`); pages.push(said(shown)))
    shown = await desk.press(amal, room, wireLabelled(shown, words.more));
  for (const each of pages) expect(each.length).toBeLessThan(4_000);
  expect(pages.join('\n').match(/Shared: \d/g)).toEqual([0, 1, 2, 3, 4, 5].map((made) => `Shared: ${made}`));
  for (const button of buttonsOf(shown))
    if (!('link' in button)) expect(wireOfButton('abcdefgh', button).length).toBeLessThanOrEqual(100);
});

describe('a person on a phone', () => {
  const room = 'slack:T1:C1' as const;
  async function founded() {
    const desk = new Desk();
    await desk.call(amal, room, 'setup found', {
      name: 'Riverside',
      purpose: 'Nobody sleeps rough',
      zone: 'Europe/London',
    });
    await desk.call(amal, room, 'setup organisation', {
      name: 'Rooted',
      kind: 'community',
      size: 'tiny',
      lived: 'yes',
      part: 'core',
    });
    return desk;
  }
  const form = { title: 'Phone rota', statements: `- ${saturdays}\n2. ${advice}\n\n`, hours: '24' };

  test('answers one statement at a time, says what they would need, and reads their own answers', async () => {
    const desk = await founded();
    const opened = await desk.call(amal, room, 'propose sensecheck', form);
    expect(said(opened)).toContain(words.openedNow);
    const first = await desk.press(amal, room, wireLabelled(opened, words.answerPrivately));
    expect(said(first)).toContain('1 of 2');
    expect(said(first)).toContain(words.promise);
    const second = await desk.press(amal, room, wireLabelled(first, words.answers.unsure));
    expect(said(second)).toContain('2 of 2');
    const needs = await desk.press(amal, room, wireLabelled(second, words.whatNeed));
    expect(said(needs)).toBe(`${words.whatNeed}: ${words.needLabel}`);
    const stays = await desk.submit(amal, room, 'wire' in needs ? needs.wire : '', { text: 'A rota of two' });
    expect(said(stays)).toContain('2 of 2');
    const done = await desk.press(amal, room, wireLabelled(stays, words.answers.yes));
    expect(said(done)).toContain(words.yourAnswers);
    expect(said(done)).toContain('(needs: A rota of two)');
    const changing = await desk.press(amal, room, wireLabelled(done, words.change));
    const choices = 'form' in changing ? changing.form.fields[0]?.choices : [];
    expect(choices?.map(({ label }) => label).sort()).toEqual([saturdays, advice].sort());
    const changed = await desk.submit(amal, room, 'wire' in changing ? changing.wire : '', {
      statement: '1',
      answer: 'pass',
      need: '',
    });
    expect(said(changed)).toContain(`${saturdays} – pass`);
    await desk.settle();
    const log = JSON.stringify(await desk.ports.log.read('coalition' in changed ? (changed.coalition ?? '') : '', 0));
    expect(log).toContain('sensecheck.heard');
    expect(log).not.toMatch(/"(unsure|pass)"|A rota of two/);
    expect(desk.faults).toEqual([]);
  });

  test('may leave a statement for later, and finds every answer so far and every gap again', async () => {
    const desk = await founded();
    const opened = await desk.call(amal, room, 'propose sensecheck', form);
    const coalition = ('coalition' in opened && opened.coalition) || '';
    const first = await desk.press(amal, room, wireLabelled(opened, words.answerPrivately));
    const asked = said(first).includes(saturdays) ? saturdays : advice;
    expect(said(await desk.press(amal, room, wireLabelled(first, words.soFar)))).toContain(words.unanswered);
    const second = await desk.press(amal, room, wireLabelled(first, words.later));
    expect(said(second)).toContain('2 of 2');
    expect(said(second)).not.toContain(asked);
    const own = await desk.press(amal, room, wireLabelled(second, words.answers.yes));
    expect(said(own)).toContain(words.yourAnswers);
    expect(said(own)).toContain(`${asked} – ${words.unanswered}`);
    const again = await desk.press(amal, room, wireLabelled(own, words.goOn));
    expect(said(again)).toContain('1 of 2');
    expect(said(await desk.press(amal, room, wireLabelled(again, words.later)))).toContain(words.yourAnswers);
    // Whoever was left for later has nothing in the box: one line, for the one that was answered.
    const voters = new Map([['o1', 'o1']]);
    const [box] = await desk.ports.ballots.open(coalition, 's1', voters);
    expect(Object.values(box?.ballot ?? {})).toEqual(['yes']);
    expect(desk.faults).toEqual([]);
  });

  test('sees the prompt become its end at the close, one result card a room, and the box destroyed', async () => {
    const desk = await founded();
    const opened = await desk.call(amal, room, 'propose sensecheck', form);
    const coalition = ('coalition' in opened && opened.coalition) || '';
    const first = await desk.type(amal, room, 'propose answer');
    await desk.press(amal, room, wireLabelled(first, words.answers.no));
    await desk.settle();
    expect(await desk.ports.ballots.boxes(coalition)).toEqual(['s1']);
    expect(desk.walls.slack.read(room).some((one) => one.startsWith(words.promptTitle))).toBe(true);
    await desk.later(25);
    const read = desk.walls.slack.read(room);
    expect(read.some((one) => one.startsWith(words.promptTitle))).toBe(false);
    expect(read.filter((one) => one.includes(words.tooFew))).toHaveLength(1);
    expect(await desk.ports.ballots.boxes(coalition)).toEqual([]);
    expect(said(await desk.press(amal, room, wireLabelled(first, words.answers.yes)))).toContain(words.closedAlready);
    expect(desk.faults).toEqual([]);
  });

  test('adds a statement by typing it, and reads all of them', async () => {
    const desk = await founded();
    await desk.call(amal, room, 'propose sensecheck', form);
    expect(said(await desk.type(amal, room, 'propose add We need one number'))).toContain(words.added);
    await desk.settle();
    const prompt = desk.walls.slack.hung.find((one) => one.place === room && one.note.title === words.promptTitle)!;
    expect(plain(prompt.note)).toContain('3 statements');
    const all = await desk.press(amal, room, wireLabelled(prompt.note, words.readAll, prompt.coalition));
    expect(said(all)).toContain('We need one number');
    expect(said(await desk.type(amal, room, 'propose close'))).toContain(words.tooSoonToClose);
    const first = await desk.type(amal, room, 'propose answer');
    await desk.press(amal, room, wireLabelled(first, words.answers.pass));
    // The only organisation has answered, so nobody is left to wait for.
    const mine = await desk.call(amal, room, 'propose mine', { id: 's1' });
    expect(said(await desk.press(amal, room, wireLabelled(mine, words.closeNow)))).toContain(words.closed);
  });

  test('with nothing open, or two open, is shown the way on', async () => {
    const desk = await founded();
    expect(said(await desk.type(amal, room, 'propose answer'))).toContain(words.noneOpen);
    await desk.call(amal, room, 'propose sensecheck', form);
    await desk.call(amal, room, 'propose sensecheck', { ...form, title: 'Vans' });
    const which = await desk.type(amal, room, 'propose answer');
    expect(said(which)).toContain(words.whichCheck);
    expect(said(await desk.press(amal, room, wireLabelled(which, 'Vans')))).toContain('1 of 2');
    // Whoever has no organisation yet may answer for themselves.
    const someone = await desk.press('slack:T1:UNEW', room, wireLabelled(which, 'Vans'));
    expect(said(someone)).toContain('For yourself');
  });

  test('raises what is not shared, and works through the standing list', async () => {
    const desk = await founded();
    const raising = await desk.type(amal, room, 'concern raise');
    expect('form' in raising && plainLine(raising.form.intro ?? [])).toContain(
      'Everyone sees this, from your organisation',
    );
    const raised = await desk.submit(amal, room, 'wire' in raising ? raising.wire : '', {
      shared: 'Papers matter',
      unshared: 'Who holds them',
      next: '',
    });
    expect(said(raised)).toContain('Raised by Rooted');
    const listed = await desk.type(amal, room, 'concern list');
    const asking = await desk.press(amal, room, wireLabelled(listed, weighingWords.park));
    const wire = 'wire' in asking ? asking.wire : '';
    expect(said(await desk.submit(amal, room, wire, { until: 'whenever', agreed: '' }))).toContain(words.unknownDay);
    const asked = await desk.submit(amal, room, wire, { until: '1 September', agreed: 'People are asked' });
    expect(said(asked)).toContain('Shared: Papers matter; People are asked.');
    await desk.settle();
    const card = desk.walls.slack.hung.find(({ note: one }) => one.title === weighingWords.title)!;
    // Amal said no by asking; a yes of anybody keeps it open, also of the one who asked.
    const kept = await desk.press(amal, room, wireLabelled(card.note, weighingWords.yes, card.coalition));
    expect(said(kept)).toContain(words.noted);
    await desk.settle();
    expect(plain(card.note)).toContain(weighingWords.kept);
    const settling = await desk.press(amal, room, wireLabelled(kept, words.settle));
    const settled = await desk.submit(amal, room, 'wire' in settling ? settling.wire : '', {
      words: 'Each holds its own',
    });
    expect(said(settled)).toContain('Settled: Each holds its own.');
    expect(said(await desk.type(amal, room, 'concern list'))).toContain(words.noDifferences);
    expect(isRefusal(parseIntent({ type: 'difference.settle', id: 'd1', words: '' }))).toBe(true);
  });
});
