import { digestNote, show } from '../src/digest/cards.js';
import { compose } from '../src/digest/compose.js';
import { forgets } from '../src/digest/corrections/erase.js';
import { words as taking } from '../src/digest/corrections/words.js';
import { mayLeave } from '../src/digest/entries/entries.js';
import { outsideLines, outsideNote } from '../src/digest/entries/outside.js';
import { words } from '../src/digest/entries/words.js';
import { evolve } from '../src/digest/state.js';
import { plain, text } from '../src/note.js';
import { Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, riverside, stateAfter, when } from './given.js';

const founded = new Date('2026-06-08T07:00:00.000Z');
const sunday = new Date('2026-06-14T08:00:00.000Z');
const monday = new Date('2026-06-15T08:00:00.000Z');
const week = () => stateAfter(riverside, founded);
type Week = ReturnType<typeof week>;
const hold = (state: Week) => when(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock', sunday);
const post = (state: Week, id = 'g1', at = monday) => when(state, { type: 'digest.post', id }, 'clock', at);
const reads = (state: Week) => plain(digestNote(state.digest.posted.at(-1)!), 'Europe/London');
const tigrinya = 'The letter came in Tigrinya';
const story = (more: object = {}) => ({ type: 'digest.add', kind: 'story', words: tigrinya, ...more }) as const;
const notice = {
  type: 'digest.add',
  kind: 'win',
  words: 'the council sends the notice letter in five languages',
  change: 'practice',
  sure: 'written',
  brought: 'translation, evidence, a kitchen table',
} as const;

test('a win says what kind of change it is, how sure we are and what went into it, and nobody’s name', () => {
  const state = week();
  when(state, notice, bea, founded);
  hold(state);
  post(state);
  expect(reads(state)).toContain(
    'Practice changed: the council sends the notice letter in five languages. Seen in writing. Contributions: translation, evidence, a kitchen table.',
  );
  expect(reads(state)).not.toContain('Welcome Kitchen');
});

test('harm avoided is told once somebody says why they believe it', () => {
  const state = week();
  when(state, { type: 'digest.add', kind: 'win', words: 'Nobody was put out on Friday', change: 'harm' }, bea, founded);
  expect(compose(state, founded.toISOString(), monday.toISOString()).told).toEqual([]);
  when(state, { type: 'digest.reason', id: 'w1', because: 'The notice was taken back the day we rang' }, bea, founded);
  hold(state);
  post(state);
  expect(reads(state)).toContain(
    'Harm avoided: Nobody was put out on Friday. We believe it because: The notice was taken back the day we rang.',
  );
});

test('an embargoed win never reaches a public export; “not named” persons are not stored at all', () => {
  const state = week();
  when(state, notice, bea, founded);
  when(state, { ...notice, words: 'the rule is gone', outside: true }, chidi, founded);
  when(state, { ...notice, words: 'the door is open' }, emre, founded);
  when(state, { type: 'digest.embargo', id: 'w3', until: '2026-07-01' }, emre, founded);
  const may = (id: string, day: string) => mayLeave(state.digest.entered.get(id)!, day);
  expect([may('w1', '2030-01-01'), may('w2', '2026-06-15')]).toEqual([false, true]);
  expect([may('w3', '2026-06-30'), may('w3', '2026-07-01')]).toEqual([false, true]);
  hold(state);
  post(state);
  expect(reads(state)).toContain('the door is open. Seen in writing. ');
  expect(reads(state)).toContain('Please keep it among us until Wed 1 Jul 2026.');
  // What somebody is not to be named in has no field to name them in.
  const { at: _, ...kept } = state.digest.told.get('w1')!;
  const { type: __, ...given } = notice;
  expect(kept).toEqual({ id: 'w1', organisation: 'o2', ...given });
});

test('a story about a person waits until that person has seen the words and agrees', () => {
  const state = week();
  when(state, story(), bea, founded);
  expect(compose(state, founded.toISOString(), monday.toISOString()).told).toEqual([]);
  expect(when(state, { type: 'digest.agree', id: 'w1' }, chidi, founded).refused).toBe(words.notYours);
  when(state, { type: 'digest.agree', id: 'w1' }, bea, founded);
  hold(state);
  post(state);
  expect(reads(state)).toContain(`“${tigrinya}” Told with their agreement.`);
});

test('no story leaves its visibility', () => {
  const state = week();
  when(state, story({ consent: 'seen' }), bea, founded);
  hold(state);
  post(state);
  const told = () => state.digest.told.get('w1')!;
  expect(mayLeave(told(), '2030-01-01')).toBe(false);
  // No intent makes it wider once it is told: not a day, not a second telling of its consent.
  expect(when(state, { type: 'digest.embargo', id: 'w1', until: '2026-07-01' }, bea, monday).refused).toBe(
    words.neverWider,
  );
  when(state, { type: 'digest.agree', id: 'w1' }, bea, monday);
  when(state, { type: 'digest.narrow', id: 'w1' }, bea, monday);
  expect(mayLeave(told(), '2030-01-01')).toBe(false);
  // And what may leave can be kept in, at any time.
  when(state, { ...story({ consent: 'own', outside: true }), words: 'Another' }, emre, monday);
  expect(mayLeave(state.digest.entered.get('w2')!, '2026-06-15')).toBe(true);
  when(state, { type: 'digest.narrow', id: 'w2' }, amal, monday);
  expect(mayLeave(state.digest.entered.get('w2')!, '2026-06-15')).toBe(false);
});

test('people outside are told what was told inside, by whoever meant it for them, as they worded it and from their day on', () => {
  const state = week();
  const leaves = (day = '2026-06-15') =>
    outsideLines(state, `${day}T09:00:00.000Z`).map(({ line }) => plain({ blocks: [text(...line)] }));
  when(state, { ...notice, outside: true }, bea, founded);
  when(state, { ...notice, words: 'The rule is gone' }, chidi, founded);
  when(state, { ...notice, words: 'The door is open', sure: 'seen' }, emre, founded);
  when(state, { type: 'digest.embargo', id: 'w3', until: '2026-07-01' }, emre, founded);
  when(state, { ...notice, words: 'The van is ours', outside: true }, dilys, founded);
  when(state, story({ consent: 'seen', outside: true }), bea, founded);
  expect(leaves()).toEqual([]);
  hold(state);
  post(state);
  const told = ['the council sends', 'The van is ours', `“${tigrinya}” Told with their agreement.`];
  const begin = (all: string[]) => all.map((line) => told.find((one) => line.includes(one)) ?? line).sort();
  expect(begin(leaves())).toEqual([...told].sort());
  expect(begin(leaves('2026-07-01')).at(0)).toBe(
    'Practice changed: The door is open. Seen by one of us. Contributions: translation, evidence, a kitchen table.',
  );
  // What a host words differently is not what its teller agreed to; what is kept in or taken back is gone.
  const lines = state.digest.posted[0]!.sections.find(({ name }) => name === 'changed')!.lines;
  const van = lines.findIndex((line) => plain({ blocks: [text(...line)] }).includes('The van'));
  when(
    state,
    { type: 'digest.correct', id: 'g1', section: 'changed', line: van, text: 'The van is Rooted’s' },
    amal,
    monday,
  );
  when(state, { type: 'digest.narrow', id: 'w1' }, bea, monday);
  expect(leaves()).toEqual([`“${tigrinya}” Told with their agreement.`]);
  when(state, { type: 'digest.withdraw', id: 'w5' }, bea, monday);
  expect(leaves()).toEqual([]);
});

test('what may be told outside names and counts no organisation, and is shown to whoever asks alone', async () => {
  const desk = new Desk(monday.toISOString());
  const state = week();
  when(state, { ...notice, outside: true }, bea, founded);
  hold(state);
  post(state);
  const shown = plain(outsideNote(state, monday.toISOString(), 0, () => ({ label: 'More', link: '' })));
  expect(shown).toContain('five languages');
  for (const { name } of state.members.organisations.values()) expect(shown).not.toContain(name);
  await desk.call(amal, 'slack:T1:C1', 'setup found', { name: 'Riverside', purpose: 'Nobody', zone: 'Europe/London' });
  expect(said(await desk.type(amal, 'slack:T1:C1', 'digest outside'))).toContain(words.outsideNone);
});

test('withdrawing a story edits the digest post, whoever rewrote it, and only those who told it or a host may', () => {
  for (const edited of [undefined, `Somebody wrote: ${tigrinya.toLowerCase()}`]) {
    const state = week();
    when(state, story({ consent: 'seen' }), bea, founded);
    when(state, notice, bea, founded);
    hold(state);
    if (edited) when(state, { type: 'digest.edit', section: 'story', text: edited }, amal, sunday);
    post(state);
    expect(reads(state)).toContain(edited ?? tigrinya);
    expect(when(state, { type: 'digest.withdraw', id: 'w1' }, chidi, monday).refused).toBe(words.notYours);
    when(state, { type: 'digest.withdraw', id: 'w1' }, bea, new Date('2027-03-01T09:00:00.000Z'));
    expect(reads(state)).not.toContain(edited ?? tigrinya);
    expect(reads(state)).toContain(taking.takenBack);
    expect(reads(state)).toContain('five languages');
    // Revised in every room, nine months on, and posted nowhere anew.
    const notes = show(state, new Date('2027-03-01T09:00:00.000Z')).filter(({ key }) => key === 'digest.g1');
    expect(notes.map(({ since }) => since)).toEqual(Array(3).fill(monday.toISOString()));
  }
});

test('a story that is taken back before it is posted is told nowhere, also where a host had it in hand', () => {
  const state = week();
  when(state, story({ consent: 'own' }), bea, founded);
  when(state, notice, bea, founded);
  hold(state);
  when(state, { type: 'digest.edit', section: 'story', text: 'Somebody laughed at our letter' }, amal, sunday);
  when(state, { type: 'digest.edit', section: 'changed', text: `Five languages\n${tigrinya}!` }, amal, sunday);
  when(state, { type: 'digest.withdraw', id: 'w1' }, bea, sunday);
  post(state);
  expect(reads(state)).not.toMatch(/Tigrinya|laughed/);
  expect(reads(state)).toContain('Five languages');
});

test('what was taken back is gone from the log, and the story that is left reads the same', () => {
  const state = week();
  const log: Parameters<typeof evolve>[1][] = [];
  const happen = (...given: Parameters<typeof when>) => {
    const [, , by, now = monday] = given;
    for (const event of when(...given).events)
      if (event.type.startsWith('digest.')) log.push({ ...event, by, at: now.toISOString() } as (typeof log)[number]);
  };
  happen(state, story({ consent: 'own' }), bea, founded);
  happen(state, { ...notice, words: `${tigrinya}, and that changed` }, chidi, founded);
  happen(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock', sunday);
  happen(state, { type: 'digest.edit', section: 'coming', text: `More on: ${tigrinya}` }, amal, sunday);
  happen(state, { type: 'digest.post', id: 'g1' }, 'clock', monday);
  happen(state, { type: 'digest.correct', id: 'g1', text: `We meant “${tigrinya}”` }, amal, monday);
  happen(state, { type: 'digest.correct', id: 'g1', section: 'coming', line: 0, text: `${tigrinya}?` }, bea, monday);
  happen(state, { type: 'digest.withdraw', id: 'w1' }, bea, monday);
  const change = forgets(state.digest)!;
  const after = log.map((event) => ({ ...event, ...change(event) }) as (typeof log)[number]);
  // Another organisation's own win holds the same words, and is theirs.
  const rest = after.filter((event) => !('words' in event && event.id === 'w2'));
  expect(JSON.stringify(rest)).not.toContain(tigrinya);
  const fresh = stateAfter(riverside, founded);
  for (const event of after) evolve(fresh.digest, event);
  expect(reads(fresh)).not.toContain(tigrinya);
  expect(fresh.digest.posted[0]!.sections).toEqual(state.digest.posted[0]!.sections);
  expect(forgets(fresh.digest)).toBeUndefined();
});

test('a whole bot takes a story out of every room and out of its memory', async () => {
  const desk = new Desk('2026-06-08T07:00:00.000Z');
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', {
    name: 'Riverside',
    purpose: 'Nobody sleeps rough',
    zone: 'Europe/London',
  });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' });
  const invite = await desk.call(amal, room, 'setup invite', { once: 'yes' });
  const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(said(invite)) ?? [];
  await desk.call(dilys, 'discord:G1:C3', 'setup join', { code });
  const entered = await desk.call(amal, room, 'digest add', { what: 'story', words: tigrinya, outside: 'no' });
  expect(said(entered)).toContain(words.waitsConsent);
  expect(said(entered)).toContain('These rooms will read it: C1 and C3.');
  const told = await desk.press(amal, room, wireLabelled(entered, words.haveAgreed));
  await desk.moveTo('2026-06-14T08:00:00.000Z');
  await desk.moveTo('2026-06-15T08:00:00.000Z');
  const copies = () => [...desk.walls.slack.read(room), ...desk.walls.discord.read('discord:G1:C3')].join('\n');
  expect(copies().split(tigrinya)).toHaveLength(3);
  expect(said(await desk.press(amal, room, wireLabelled(told, words.takeBack)))).toBe(words.gone);
  await desk.settle();
  expect(copies()).not.toContain(tigrinya);
  expect(copies().split(taking.takenBack)).toHaveLength(3);
  const coalition = (await desk.ports.directory.coalitionOfRoom(room))!;
  expect(JSON.stringify(await desk.ports.log.read(coalition, 0))).not.toContain(tigrinya);
  desk.restart();
  await desk.later(1);
  expect(copies().split(taking.takenBack)).toHaveLength(3);
  expect(desk.faults).toEqual([]);
});
