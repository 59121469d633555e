import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { show } from '../src/coalition.js';
import { cultureLine, cultureSaid } from '../src/culture/culture.js';
import { places, sliders } from '../src/culture/state.js';
import { words } from '../src/culture/words.js';
import { gainFor, othersAlike } from '../src/members/gains.js';
import type { PersonId, RoomId } from '../src/names.js';
import { plain, plainLine } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const gains = (
  state: ReturnType<typeof stateAfter>,
  person: PersonId,
  gainKind: 'evidence' | 'money',
  seen?: 'hosts',
) => {
  const own = state.members.organisations.get(state.members.people.get(person)?.organisation ?? '')!;
  const { id: _id, since: _since, delegates: _delegates, ...profile } = own;
  return when(
    state,
    { type: 'organisation.change', ...profile, gain: `${gainKind} for ${own.name}`, gainKind, gainSeen: seen },
    person,
  );
};

// S18 (d): "Others said similar" counts only same-tag gains and only at three or more.
test('“others said similar” counts only same-tag gains and only at three or more', () => {
  const state = stateAfter(riverside);
  gains(state, amal, 'evidence');
  expect(othersAlike(state.members, 'o1')).toBeUndefined();
  gains(state, bea, 'evidence');
  gains(state, chidi, 'evidence');
  gains(state, dilys, 'money');
  // Two others, and one who hopes for something else.
  expect(othersAlike(state.members, 'o1')).toBeUndefined();
  gains(state, emre, 'evidence', 'hosts');
  // The third told the hosts alone: counting it would tell.
  expect(othersAlike(state.members, 'o1')).toBeUndefined();
  gains(state, emre, 'evidence');
  expect(othersAlike(state.members, 'o1')).toBe(3);
  expect(othersAlike(state.members, 'o4')).toBeUndefined();
});

test('what was told to the hosts only reaches the hosts, and no room', () => {
  const state = stateAfter(riverside);
  gains(state, bea, 'money', 'hosts');
  const own = state.members.organisations.get('o2')!;
  expect(gainFor(own, true)).toBe('money for Welcome Kitchen');
  expect(gainFor(own, false)).toBeUndefined();
  const hung = show(state, monday).map(({ note }) => plain(note));
  expect(hung.join('\n')).not.toContain('money for');
  // Changing something else does not open it to everyone.
  gains(state, chidi, 'money');
  expect(
    show(state, monday)
      .map(({ note }) => plain(note))
      .join('\n'),
  ).toContain('money for Harbour Trust');
});

// S7 (d): No string in the product says "charity" outside examples.
test('no string in the product says “charity” outside examples', () => {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const files = ['src', 'commands', 'adapters'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('web/'))
      .map((path) => `${folder}/${path}`),
  );
  expect(files.length).toBeGreaterThan(100);
  const strings = files.flatMap((path) =>
    [
      ...readFileSync(join(root, path), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
        .matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g),
    ].map(([, one, two]) => `${path}: ${one ?? two}`),
  );
  // The one place that must: the list of kinds, where an organisation says that it is one, beside the others.
  expect(strings.filter((string) => /charit/i.test(string)).sort()).toEqual([
    'src/members/profile.ts: charity',
    'src/members/words.ts: Charity',
  ]);
});

describe('a culture card', () => {
  test('says in words where an organisation places itself, never in figures', () => {
    const all = places.flatMap((place) =>
      cultureSaid({ placed: Object.fromEntries(sliders.map((slider) => [slider, place])) }),
    );
    expect(all).toContain('More practical than principle-led');
    expect(all).toContain('Quick and deliberate, it depends');
    expect(new Set(all).size).toBe(places.length * sliders.length);
    expect(all.filter((one) => /\d|%/.test(one))).toEqual([]);
  });

  test('reads as a sentence, with the organisation’s own words behind it', () => {
    const line = cultureLine({ placed: { principle: 'second', pace: 'moreSecond' }, words: 'We ask first' });
    expect(plainLine(line)).toBe(' How we work: principle-led; more deliberate than quick. “We ask first”');
    expect(plainLine(cultureLine(undefined))).toBe('');
  });

  test('is hung in no room: newcomers read it, and whoever asks', () => {
    const state = stateAfter(riverside);
    when(state, { type: 'culture.tell', placed: { track: 'first' }, words: 'We have a seat at the table' }, chidi);
    expect(state.culture.get('o3')).toEqual({ placed: { track: 'first' }, words: 'We have a seat at the table' });
    expect(show(state, monday).some(({ note }) => plain(note).includes('seat at the table'))).toBe(false);
    expect(when(state, { type: 'culture.tell', placed: {} }, 'discord:99').refused).toContain('which organisation');
  });
});

describe('joining', () => {
  const room: RoomId = 'slack:T1:C1';
  const people: PersonId[] = ['slack:T1:UONE', 'slack:T1:UTWO', 'slack:T1:UTHREE'];
  const [one, two, three] = people as [PersonId, PersonId, PersonId];
  const about = (name: string) => ({ name, kind: 'company', size: 'small', lived: 'no' });
  let desk: Desk;
  beforeEach(async () => {
    desk = new Desk();
    await desk.call(one, room, 'setup found', {
      name: 'Riverside',
      purpose: 'Nobody sleeps rough',
      zone: 'Europe/London',
    });
    await desk.call(one, room, 'setup organisation', about('Harbour Foods'));
  });
  afterEach(() => expect(desk.faults).toEqual([]));

  test('a newcomer is shown who is here, with the cause, the gain and the way of working, in their own words', async () => {
    await desk.call(one, room, 'setup cause', {
      cause: 'Kitchens that stay open',
      gain: 'Visible local recruitment.',
      kind: 'reach',
      seen: 'everyone',
    });
    const { form } = (await desk.type(one, room, 'setup culture')) as { form: { fields: { kind: string }[] } };
    expect(form.fields.map(({ kind }) => kind)).toEqual(['choice', 'choice', 'choice', 'choice', 'long']);
    await desk.call(one, room, 'setup culture', { principle: 'moreFirst', words: 'Ring, do not write' });
    const joined = said(await desk.call(two, room, 'setup organisation', about('Rooted')));
    expect(joined).toContain(
      'Harbour Foods (Company). The cause we share: Kitchens that stay open. We hope to gain: Visible local recruitment. How we work: more practical than principle-led. “Ring, do not write”',
    );
    // Once; later it is a press away.
    const changed = await desk.call(two, room, 'setup organisation', about('Rooted'));
    expect(said(changed)).not.toContain('Ring, do not write');
    expect(said(await desk.type(two, room, 'setup who'))).toContain('Ring, do not write');
  });

  test('/moot shows an organisation its own cause and gain', async () => {
    await desk.call(one, room, 'setup cause', {
      cause: 'Kitchens that stay open',
      gain: 'Recruitment',
      kind: 'reach',
      seen: 'hosts',
    });
    const panel = said(await desk.type(one, room, ''));
    expect(panel).toContain('The cause we share: Kitchens that stay open');
    expect(panel).toContain('What we hope to gain: Recruitment (the hosts only)');
  });

  test('what was told to the hosts only is read by a host, and by nobody else who asks', async () => {
    await desk.call(two, room, 'setup organisation', about('Rooted'));
    await desk.call(three, room, 'setup organisation', about('Night Shelter'));
    await desk.call(two, room, 'setup cause', { gain: 'A case for our funder', kind: 'evidence', seen: 'hosts' });
    expect(said(await desk.type(one, room, 'setup who'))).toContain(
      'We hope to gain (told to the hosts only): A case for our funder',
    );
    expect(said(await desk.type(three, room, 'setup who'))).not.toContain('case for our funder');
  });

  test('choosing how to take part leaves the cause and the gain as they were', async () => {
    await desk.call(one, room, 'setup cause', { cause: 'Kitchens', gain: 'Recruitment', kind: 'reach', seen: 'hosts' });
    await desk.call(one, room, 'setup part', { part: 'supporting' });
    await desk.call(one, room, 'setup organisation', { ...about('Harbour Foods'), hopes: 'More recruitment' });
    const coalition = (await desk.ports.directory.coalitionOfRoom(room)) ?? '';
    const { members } = await desk.moot.recall(coalition);
    expect(members.organisations.get('o1')).toMatchObject({
      cause: 'Kitchens',
      gain: 'More recruitment',
      gainKind: 'reach',
      gainSeen: 'hosts',
      part: 'supporting',
    });
  });

  test('one press asks everybody in private how they read the purpose; a second leads to the one that is open', async () => {
    const coalition = (await desk.ports.directory.coalitionOfRoom(room)) ?? '';
    const settled = await desk.call(one, room, 'setup organisation', about('Harbour Foods'));
    await desk.press(one, room, wireLabelled(settled, 'Check how we read our purpose', coalition));
    await desk.settle();
    const card = desk.walls.slack.read(room).find((hung) => hung.includes('A sense check is open')) ?? '';
    expect(card).toContain('Our purpose: Nobody sleeps rough');
    const { disagreements } = await desk.moot.recall(coalition);
    expect([...disagreements.senseChecks.values()][0]?.statements).toEqual(
      words.purposeStatements('Nobody sleeps rough'),
    );
    const again = await desk.type(one, room, 'setup purpose');
    expect(said(again)).toContain(words.purposeWaits);
    expect(buttonsOf(again).map(({ label }) => label)).toEqual(['Answer privately']);
  });
});
