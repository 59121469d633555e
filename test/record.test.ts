import { actions } from '../commands/index.js';
import { evolve } from '../src/coalition.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { recordNote } from '../src/record/cards.js';
import { recordOf } from '../src/record/record.js';
import { words } from '../src/record/words.js';
import { Desk, said } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const since = '2026-01-01T00:00:00.000Z';
const tuesday = new Date('2026-06-16T09:00:00.000Z');
const later = new Date('2026-06-24T09:00:00.000Z');
const personOf: Record<string, PersonId> = { o1: amal, o2: bea, o3: chidi, o4: dilys, o5: emre };
const ofOne = (organisation: string) => ({ organisation, person: personOf[organisation]! });
const read = (state: ReturnType<typeof stateAfter>, own: string) =>
  plain(
    recordNote(state, ofOne(own), since, 0, (from) => ({
      label: words.more,
      opens: { action: '', with: { from: `${from}` } },
    })),
  );

/** Welcome Kitchen leads a drop-in with Legal Bridge; Rooted asks for a leaflet that helps; four sign a letter. */
function aQuarter() {
  const state = stateAfter(riverside);
  when(state, { type: 'commitment.promise', what: 'open a Friday drop-in', with: ['o4', 'o5'] }, bea);
  when(state, { type: 'commitment.answer', id: 'c1', answer: 'yes' }, dilys);
  when(state, { type: 'commitment.answer', id: 'c1', answer: 'no', words: 'our board is split' }, emre);
  when(state, { type: 'commitment.lead', id: 'c1' }, bea);
  when(state, { type: 'commitment.bring', id: 'c1', kinds: ['room'], words: 'the kitchen on Fridays' }, bea);
  when(state, { type: 'commitment.ask', what: 'Check the leaflet', of: ['o2', 'o3'] }, amal);
  when(state, { type: 'commitment.answer', id: 'c2', answer: 'yes' }, bea);
  when(state, { type: 'commitment.answer', id: 'c2', answer: 'vague', words: 'which leaflet?' }, chidi);
  when(state, { type: 'commitment.finish', id: 'c2' }, bea);
  when(state, { type: 'commitment.helped', id: 'c2', helped: 'yes' }, amal);
  when(state, { type: 'proposal.draft', title: 'Joint letter on 28 days', kind: 'signon' }, amal);
  when(state, { type: 'proposal.post', id: 'p1' }, amal);
  when(state, { type: 'proposal.share', id: 'p1' }, 'clock', tuesday);
  for (const person of [amal, bea])
    when(state, { type: 'proposal.answer', id: 'p1', stance: 'content' }, person, tuesday);
  when(state, { type: 'proposal.answer', id: 'p1', stance: 'notTakingPart' }, chidi, tuesday);
  const outcome = { type: 'proposal.close', id: 'p1', result: 'agreed', words: 'Sent to the minister.' } as const;
  expect(when(state, outcome, amal, later).refused).toBeUndefined();
  return state;
}

test('my collaboration record is sentences to copy: what we promised, with whom, and what helped', () => {
  const state = aQuarter();
  expect(recordOf(state, ofOne('o2'), since)).toEqual({
    promised: [
      'Open a Friday drop-in. With Legal Bridge. We led it. We brought a room: the kitchen on Fridays. Still going.',
      'Check the leaflet. Rooted asked for it. Done, and whoever asked says it helped.',
    ],
    helpedUs: [],
    putForward: [],
    signed: ['Joint letter on 28 days. Sent to the minister.'],
    hosted: [],
    introduced: [],
  });
  expect(recordOf(state, ofOne('o1'), since).helpedUs).toEqual(['Check the leaflet. Done by Welcome Kitchen.']);
});

test('my collaboration record contains no one else’s private data', () => {
  const state = aQuarter();
  const all = ['o1', 'o2', 'o4', 'o5'].map((own) => read(state, own)).join('\n');
  // A no, a “too vague”, their words, and not taking part are told to one side at the most.
  expect(all).not.toMatch(/Street Nurses(?! did with)|Harbour Trust|board is split|which leaflet/);
  expect(read(state, 'o3')).toContain(words.nothing);
  expect(read(state, 'o5')).toContain(words.nothing);
});

test('my collaboration record holds no figures that could be compared', () => {
  const sentences = Object.values(recordOf(aQuarter(), ofOne('o2'), since)).flat();
  expect(sentences.map((one) => one.replace('28 days', '')).join()).not.toMatch(/\d/);
});

test('nobody else can request it: whose record it is, is whose person asks', async () => {
  const record = actions.find(({ name }) => name === 'digest mine')!;
  expect(Object.keys(record.options.shape)).toEqual(['years', 'from']);
  const desk = new Desk(monday.toISOString());
  await desk.call(amal, 'slack:T1:C1', 'setup found', { name: 'Riverside', purpose: 'Nobody waits', zone: 'UTC' });
  const who = { kind: 'community', size: 'tiny', lived: 'yes' };
  await desk.call(amal, 'slack:T1:C1', 'setup organisation', { name: 'Rooted', ...who });
  await desk.call(bea, 'slack:T1:C1', 'setup organisation', { name: 'Welcome Kitchen', ...who });
  await desk.type(amal, 'slack:T1:C1', 'commit we will print the leaflet');
  const asked = (person: typeof amal) =>
    desk.call(person, 'slack:T1:C1', 'digest mine', { organisation: 'o1', of: 'o1', own: 'o1' });
  expect(said(await asked(amal))).toContain('Print the leaflet. Still going.');
  // Amal hosts, and cannot read Bea’s either.
  expect(said(await asked(bea))).not.toContain('leaflet');
  expect(said(await asked(stranger))).not.toContain('leaflet');
});

test('my collaboration record tells check-ins I hosted and introductions I made, and my colleagues read neither of mine', () => {
  const colleague: PersonId = 'slack:T1:UANA';
  const state = stateAfter([
    ...riverside,
    { type: 'delegate.joined', person: colleague, name: 'Ana', organisation: 'o1' },
  ]);
  const [july, august] = ['2026-07-01T09:00:00.000Z', '2026-08-03T09:00:00.000Z'].map((at) => new Date(at));
  when(state, { type: 'checkin.open' }, amal);
  when(state, { type: 'checkin.close', id: 'k1' }, amal, later);
  when(state, { type: 'host.begin' }, bea, july);
  when(state, { type: 'host.end' }, amal, july);
  when(state, { type: 'checkin.open' }, bea, july);
  when(state, { type: 'checkin.close', id: 'k2' }, bea, august);
  const languages = { type: 'need.enter' as const, tags: ['languages' as const], unnamed: false };
  when(state, { ...languages, side: 'need', words: 'a Tigrinya interpreter' }, chidi);
  when(state, { ...languages, side: 'offer', words: 'interpreting on Tuesdays' }, emre);
  evolve(state, {
    ...{ v: 1, at: july!.toISOString(), by: amal, type: 'introduction.made', id: 'x1', need: 'n1', offer: 'n2' },
    people: [chidi, emre],
    through: amal,
  });
  const { hosted, introduced } = recordOf(state, ofOne('o1'), since);
  expect(hosted).toEqual(['Hosted the check-ins of June 2026.']);
  expect(introduced).toEqual([
    'Brought somebody who needed this together with somebody who had it: a Tigrinya interpreter.',
  ]);
  expect(recordOf(state, ofOne('o2'), since).hosted).toEqual(['Hosted the check-ins of August 2026.']);
  const [hostedByColleague, introducedByColleague] = [
    recordOf(state, { organisation: 'o1', person: colleague }, since),
  ].flatMap((one) => [one.hosted, one.introduced]);
  expect([hostedByColleague, introducedByColleague]).toEqual([[], []]);
  // Who was brought together is theirs to tell; and nothing longer ago than was asked for stands in it.
  expect(read(state, 'o1')).not.toMatch(/Harbour|Street Nurses/);
  expect(recordOf(state, ofOne('o1'), august!.toISOString())).toMatchObject({ hosted: [], introduced: [] });
});

test('a long record comes page by page, and nothing is lost', () => {
  const state = stateAfter(riverside);
  for (let index = 0; index < 60; index += 1)
    when(state, { type: 'commitment.promise', what: `${'A long promise '.repeat(8)} ${index} end`, with: [] }, bea);
  const told: string[] = [];
  let from: number | undefined = 0;
  while (from !== undefined) {
    let next: number | undefined;
    const page = recordNote(state, ofOne('o2'), since, from, (start) => {
      next = start;
      return { label: words.more, opens: { action: 'digest mine' } };
    });
    told.push(...[...plain(page).matchAll(/(\d+) end/g)].map(([, number = '']) => number));
    from = next;
  }
  expect(told).toEqual(Array.from({ length: 60 }, (_, index) => String(index)));
});
