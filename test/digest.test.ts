import fc from 'fast-check';
import type { Event } from '../src/coalition.js';
import { digestNote, draftNote, sectionText, show } from '../src/digest/cards.js';
import { compose } from '../src/digest/compose.js';
import { digest, nextPosting } from '../src/digest/digest.js';
import { words } from '../src/digest/words.js';
import { words as memberWords } from '../src/members/words.js';
import { plain } from '../src/note.js';
import { amal, bea, chidi, dilys, emre, riverside, stateAfter, stranger, when } from './given.js';

const founded = new Date('2026-06-08T07:00:00.000Z');
const sunday = new Date('2026-06-14T08:00:00.000Z');
const monday = new Date('2026-06-15T08:00:00.000Z');
const win = (text: string) => ({ type: 'digest.add', kind: 'win', words: text }) as const;
const story = (text: string) => ({ type: 'digest.add', kind: 'story', words: text, consent: 'own' }) as const;
const week = (extra: Event[] = []) => stateAfter([...riverside, ...extra], founded);
type Week = ReturnType<typeof week>;
const hold = (state: Week) => when(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock', sunday);
const post = (state: Week) => when(state, { type: 'digest.post', id: 'g1' }, 'clock', monday);
const told = (state: Week) => plain(digestNote(state.digest.posted.at(-1)!), 'Europe/London');

test('a digest is held for a day and posted on Monday at nine in the coalition’s own zone', () => {
  const state = week();
  expect(nextPosting(state)).toBe('2026-06-15T08:00:00.000Z');
  expect(digest.due!(state, founded)).toEqual([
    { at: '2026-06-14T08:00:00.000Z', intent: { type: 'digest.hold', postsAt: '2026-06-15T08:00:00.000Z' } },
  ]);
  hold(state);
  expect(digest.due!(state, sunday)).toEqual([
    { at: '2026-06-15T08:00:00.000Z', intent: { type: 'digest.post', id: 'g1' } },
  ]);
  post(state);
  expect(nextPosting(state)).toBe('2026-06-22T08:00:00.000Z');
});

test('after three weeks of silence one digest is posted, not three', () => {
  const state = week();
  const late = new Date('2026-07-01T10:00:00.000Z');
  when(state, { type: 'digest.hold', postsAt: nextPosting(state)! }, 'clock', late);
  expect(digest.due!(state, late)[0]!.at <= late.toISOString()).toBe(true);
  when(state, { type: 'digest.post', id: 'g1' }, 'clock', late);
  expect(nextPosting(state)).toBe('2026-07-06T08:00:00.000Z');
});

test('a coalition founded an hour before nine is spared an empty digest', () => {
  expect(nextPosting(stateAfter(riverside, new Date('2026-06-15T07:00:00.000Z')))).toBe('2026-06-22T08:00:00.000Z');
});

test('the digest is read in the order that matters', () => {
  const state = week();
  when(state, win('The council sends the letter in five languages'), bea, founded);
  when(state, story('The letter came in Tigrinya.'), emre, founded);
  when(
    state,
    { type: 'commitment.promise', what: 'Keep the winter bed list', with: ['o4'], day: '2026-06-20' },
    chidi,
    founded,
  );
  when(state, { type: 'commitment.answer', id: 'c1', answer: 'yes' }, dilys, founded);
  when(state, { type: 'commitment.promise', what: 'Print leaflets', with: [] }, emre, founded);
  when(state, { type: 'commitment.ask', what: 'Lend a laptop', of: ['o2'] }, amal, founded);
  when(
    state,
    {
      type: 'difference.raise',
      shared: 'Someone should answer on Saturdays',
      unshared: 'Whether volunteers give advice',
    },
    bea,
    founded,
  );
  when(state, { type: 'sensecheck.open', title: 'Vans', statements: ['One van is enough'], hours: 240 }, bea, founded);
  hold(state);
  post(state);
  const read = told(state);
  expect(read).toContain('The week in Riverside Coalition · Mon 8 Jun to Sun 14 Jun');
  expect(read).toContain('Five organisations, two Slack workspaces and one Discord server.');
  expect(read).toContain('We are here so that nobody sleeps rough because of their papers.');
  const order = [
    'Needs you',
    'What changed',
    'Open differences',
    'Said and done',
    'A story',
    'How we worked',
    'Coming up',
    'Hosted by Rooted',
  ];
  const places = order.map((heading) => read.indexOf(heading));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(read).toContain('One organisation has been asked for something');
  expect(read).not.toContain('Lend a laptop');
  expect(read).toContain('New work with a partner: 1 of 2.');
});

test('a week in which nothing was entered is one line', () => {
  const quiet = stateAfter(riverside, founded);
  hold(quiet);
  post(quiet);
  when(
    quiet,
    { type: 'digest.hold', postsAt: '2026-06-22T08:00:00.000Z' },
    'clock',
    new Date('2026-06-21T08:00:00.000Z'),
  );
  when(quiet, { type: 'digest.post', id: 'g2' }, 'clock', new Date('2026-06-22T08:00:00.000Z'));
  expect(quiet.digest.posted.at(-1)).toMatchObject({
    title: 'A quiet week in Riverside Coalition',
    head: [[words.quiet]],
    sections: [],
    foot: [],
  });
});

test('the host edits a part, and that is what is posted; a part that is cleared vanishes', () => {
  const state = week();
  when(state, win('A first win'), bea, founded);
  when(state, story('A story'), emre, founded);
  hold(state);
  expect(sectionText(state, 'changed', sunday)).toBe('A first win.');
  expect(when(state, { type: 'digest.edit', section: 'changed', text: 'x' }, bea, sunday).refused).toBe(
    memberWords.onlyHosts,
  );
  when(state, { type: 'digest.edit', section: 'changed', text: '- A better sentence\n\n• And another' }, amal, sunday);
  when(state, { type: 'digest.edit', section: 'story', text: '' }, amal, sunday);
  post(state);
  const changed = state.digest.posted[0]!.sections.find(({ name }) => name === 'changed');
  expect(changed?.lines).toEqual([['A better sentence'], ['And another']]);
  expect(state.digest.posted[0]!.sections.some(({ name }) => name === 'story')).toBe(false);
});

test('without a host’s hand it goes out as it stands; a host may also send it early', () => {
  const state = week();
  when(state, win('A win'), bea, founded);
  hold(state);
  expect(when(state, { type: 'digest.post', id: 'g1' }, bea, sunday).refused).toBe(memberWords.onlyHosts);
  expect(when(state, { type: 'digest.post', id: 'g1' }, amal, sunday).refused).toBeUndefined();
  expect(when(state, { type: 'digest.post', id: 'g1' }, amal, sunday).refused).toBe(words.otherHeld);
  expect(when(state, { type: 'digest.edit', section: 'changed', text: 'x' }, amal, sunday).refused).toBe(
    words.nothingHeld,
  );
  expect(post(state).events).toEqual([]);
});

test('what was posted is a fact and does not rewrite itself', () => {
  const state = week();
  when(state, { type: 'commitment.promise', what: 'Carry boxes', with: [] }, chidi, founded);
  hold(state);
  post(state);
  const before = told(state);
  when(state, { type: 'commitment.finish', id: 'c1' }, chidi, monday);
  when(
    state,
    {
      type: 'organisation.change',
      name: 'Harbour',
      kind: 'charity',
      size: 'large',
      livedExperience: false,
      part: 'core',
    },
    chidi,
    monday,
  );
  expect(told(state)).toBe(before);
  expect(before).toContain('Harbour Trust');
});

test('what was told once is not told again, and what did not fit waits its turn', () => {
  const state = week();
  for (const text of ['one', 'two', 'three']) when(state, win(text), bea, founded);
  hold(state);
  post(state);
  expect([...state.digest.entered.values()].map(({ words: text }) => text)).toEqual(['three']);
});

test('every organisation has the same room in a digest, and who comes first goes round', () => {
  const people = [amal, bea, chidi, dilys, emre];
  const entries = fc.array(fc.tuple(fc.constantFrom(...people), fc.constantFrom('win', 'agenda', 'story')), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(entries, fc.nat(9), (all, digests) => {
      const state = week();
      state.digest.made.digests = digests;
      for (const [index, [person, kind]] of all.entries())
        when(state, { type: 'digest.add', kind, words: `thing ${index}`, consent: 'own' }, person, founded);
      const { told } = compose(state, founded.toISOString(), monday.toISOString());
      const ownersOf = (kind: string) =>
        told.map((id) => state.digest.entered.get(id)!).flatMap((one) => (one.kind === kind ? [one.organisation] : []));
      for (const [kind, most] of [
        ['win', 2],
        ['agenda', 1],
        ['story', 1],
      ] as const) {
        const owners = ownersOf(kind);
        const timesTold = (organisation: string) => owners.filter((one) => one === organisation).length;
        const waiting = [...state.digest.entered.values()].filter((one) => one.kind === kind && !told.includes(one.id));
        for (const owner of owners) {
          expect(timesTold(owner)).toBeLessThanOrEqual(most);
          // Nobody has a second line where another still waits with a first.
          for (const { organisation } of waiting)
            expect(timesTold(owner) - timesTold(organisation)).toBeLessThanOrEqual(kind === 'win' ? 1 : most);
        }
      }
    }),
  );
  const firsts = [0, 1, 2, 3, 4].map((digests) => {
    const state = week();
    for (const person of people) when(state, win(person), person, founded);
    state.digest.made.digests = digests;
    const { told } = compose(state, founded.toISOString(), monday.toISOString());
    return state.digest.entered.get(told[0]!)?.organisation;
  });
  expect(new Set(firsts).size).toBe(5);
});

test('the hosts alone see the digest on hold', () => {
  const state = week();
  when(state, win('A win'), bea, founded);
  hold(state);
  const drafts = show(state, sunday);
  expect(drafts.map(({ place }) => place)).toEqual([{ person: amal }]);
  expect(plain(draftNote(state, state.digest.held!, sunday))).toContain(words.heldHow);
});

test('only somebody with an organisation adds to the digest', () => {
  expect(when(week(), win('A win'), stranger).refused).toBe(memberWords.noOrganisation);
});

test('a host writes the rhythm in plain words', () => {
  const state = week();
  expect(when(state, { type: 'digest.schedule', rule: 'every other Friday 10:00' }, bea, founded).refused).toBe(
    memberWords.onlyHosts,
  );
  when(state, { type: 'digest.schedule', rule: 'every other Friday 10:00' }, amal, founded);
  expect(nextPosting(state)).toBe('2026-06-12T09:00:00.000Z');
  expect(when(state, { type: 'digest.schedule', rule: 'when the moon is blue' }, amal, founded).refused).toContain(
    'rhythm',
  );
});

test('nobody is named for their silence', () => {
  const state = week();
  when(state, { type: 'checkin.open' }, amal, founded);
  for (const person of [amal, bea, chidi])
    when(state, { type: 'checkin.answer', id: 'k1', room: 'some' }, person, founded);
  when(state, { type: 'checkin.close', id: 'k1' }, 'clock', sunday);
  hold(state);
  post(state);
  const worked = state.digest.posted[0]!.sections.find(({ name }) => name === 'worked');
  expect(JSON.stringify(worked)).toContain('Three of five organisations answered the check-in.');
  for (const silent of ['Legal Bridge', 'Street Nurses']) expect(JSON.stringify(worked)).not.toContain(silent);
});
