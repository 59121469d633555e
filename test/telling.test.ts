import type { Intent, State } from '../src/coalition.js';
import { digestNote } from '../src/digest/cards.js';
import { compose } from '../src/digest/compose.js';
import { words as digestWords } from '../src/digest/words.js';
import { shareOut } from '../src/disagreements/fit.js';
import { resultNote } from '../src/disagreements/results.js';
import type { SenseCheck } from '../src/disagreements/state.js';
import { words } from '../src/disagreements/words.js';
import { type Note, plain, plainLine } from '../src/note.js';
import { Desk, said } from './desk.js';
import { amal, bea, monday, stateAfter, when } from './given.js';
import { closedAfter, hours, twelve } from './senseChecks.js';

/** The lines under one heading of a card. */
function under(card: Note, heading: string): string[] {
  const at = card.blocks.findIndex((block) => block.kind === 'text' && plainLine(block.line) === heading);
  const block = card.blocks[at + 1];
  return at >= 0 && block?.kind === 'list' ? block.lines.map((line) => plainLine(line)) : [];
}
const composed = (state: State) => compose(state, monday.toISOString(), hours(100).toISOString());
const section = (state: State, name: string): string[] =>
  (composed(state).sections.find((one) => one.name === name)?.lines ?? []).map((line) => plainLine(line));

const everything = {
  'We share one number': 'yyyyyyyyyyyy',
  'We sell the van': 'nnnnnnnnnnnn',
  'Volunteers may give advice': 'yyyyyynnnnnn',
  'We meet on Sundays': 'yyyyyyyyynnn',
  'We meet on Mondays': 'nnnnnnnnnyyy',
  'We meet at night': 'yyynn.......',
};

test('what nobody wants is seen as clearly as what everybody wants', () => {
  const card = resultNote(closedAfter(everything).check);
  expect(under(card, words.shared)).toEqual(['We share one number']);
  expect(under(card, words.unwanted)).toEqual(['We sell the van']);
  expect(under(card, words.little)).toEqual(['We meet on Mondays']);
  expect(under(card, words.apart)).toEqual(['Volunteers may give advice (6 yes, 6 not for us).']);
  expect(under(card, words.between).join()).toContain('We meet on Sundays – ');
  expect(under(card, words.early).join()).toContain('We meet at night – some shared ground');
  expect(plain(card)).not.toContain('Still open');
  const headings = [words.shared, words.unwanted, words.apart, words.between, words.little, words.early];
  const places = headings.map((heading) => plain(card).indexOf(`\n${heading}\n`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('a statement is called shared in the differences only where the map calls it shared', () => {
  // Nine of twelve say yes: broad ground, and not shared, because three of nine in one band say no.
  const { check, state } = closedAfter({ 'We meet on Sundays': 'yyyyyyynnnyy', 'We sell the van': 'yyyyyynnnnnn' });
  expect(check.closed?.results[0]).toMatchObject({ ground: 'broad', verdict: 'mixed' });
  expect([...state.disagreements.differences.values()]).toMatchObject([{ unshared: 'We sell the van', shared: [] }]);
});

test('one alone who is unsure, passes or leaves a statement open hides the figures', () => {
  const counted = (answers: string) =>
    closedAfter({ One: answers, Two: 'yyyyyyyyyyyy' }).check.closed?.results[0]?.counts ?? null;
  for (const one of 'up.') expect(counted(`yyyyyyynnnn${one}`)).toBeNull();
  // Two of them, whatever each did, are one figure.
  for (const two of ['uu', 'up', 'pp', 'u.', '..'])
    expect(counted(`yyyyyynnnn${two}`)).toEqual({ yes: 6, neither: 2, no: 4 });
});

test('many differences of one sense check are one line in the digest, short enough for a phone', () => {
  const divided = Object.fromEntries(
    ['advice', 'money', 'keys', 'nights', 'dogs', 'names', 'vans'].map((about) => [
      `It is right that every one of us decides about ${about}, and nobody else does`,
      'yyyyyynnnnnn',
    ]),
  );
  const title = 'Who decides about what in the house that we share from next spring on, and who need not be asked';
  const need = 'that somebody writes down who was asked, and when, and what was said';
  const { state } = closedAfter({ ...divided, ...everything }, title, stateAfter(twelve), [
    ...Array.from({ length: 6 }, () => ''),
    ...[1, 2, 3, 4, 5, 6].map((number) => `${need} ${number}`),
  ]);
  const differences = [...state.disagreements.differences.values()];
  expect(differences).toHaveLength(8);
  when(state, { type: 'difference.describe', id: 'd2', next: `${need}, in a talk on Tuesday` }, bea);
  const lines = section(state, 'differences');
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  expect(line.length).toBeLessThanOrEqual(350);
  expect(line).toMatch(/^Who decides about what .*Shared: .*Not shared: .*; and \d more\. People would need: .*Next: /);
  expect(line.match(/Shared: /g)).toHaveLength(1);
  // The digest says the same thing once: a second sense check has a line of its own.
  closedAfter({ 'We meet at noon': 'yyyyyynnnnnn' }, 'Noon', state);
  expect(plain(digestNote(composed(state)))).toContain(`[${digestWords.seeDifferences}]`);
  expect(section(state, 'differences')[1]).toBe('Noon. Not shared: We meet at noon.');
});

test('a sense check in which nothing divides us is told too; one with too few answers is not', () => {
  const { state } = closedAfter({ 'We share one number': 'yyyyyyyyyyyy', 'One bed list': 'yyyyyyyyyyyu' });
  expect(section(state, 'changed')).toEqual([
    'Heard on “Vans”. Shared: We share one number; One bed list. Nothing here divides us.',
  ]);
  expect(section(state, 'differences')).toEqual([]);
  const { state: other } = closedAfter({
    Bread: 'yyyyyyyyyyyy',
    Salt: 'nnnnnnnnnnnn',
    Sun: 'yyyyyyynnnyy',
    Moon: 'nnnnnnnyyynn',
  });
  expect(section(other, 'changed')).toEqual([
    'Heard on “Vans”. Shared: Bread. Not for us: Salt. In between: Sun. Little support: Moon.',
  ]);
  for (const few of [{ Bread: 'yyyy' }, { Bread: 'yyyyn' }, { Bread: 'yyyyppppp' }])
    expect(section(closedAfter(few).state, 'changed')).toEqual([]);
  expect(section(closedAfter({ Bread: 'yyyyyynnnnnn' }).state, 'changed')).toEqual([]);
});

test('a pass is heard, and is not one of the five answers it takes to show anything', () => {
  const resultOf = (answers: string) => closedAfter({ Bread: answers }).check.closed;
  expect(resultOf('yyyypppp')).toMatchObject({ heard: 8, results: [{ ground: null, verdict: 'early', counts: null }] });
  expect(resultOf('yyyyuppp')).toMatchObject({ heard: 8, results: [{ ground: 'broad' }] });
  expect(plain(resultNote(closedAfter({ Bread: 'yyyypppp' }).check))).toContain(words.tooFew);
});

test('in the list each difference begins with what is not shared', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'x', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  await desk.call(amal, room, 'concern raise', { shared: 'Papers matter', unshared: 'Who holds them', next: '' });
  const listed = said(await desk.type(amal, room, 'concern list'));
  expect(listed).toContain('Not shared: Who holds them\nRaised by Rooted.');
  expect(listed.match(/Who holds them/g)).toHaveLength(1);
});

test('a commitment that is told with its date is not told again, and nothing scores work with a partner at none', () => {
  const state = stateAfter(twelve);
  const promise = (what: string): Intent => ({ type: 'commitment.promise', what, with: [], day: '2026-06-20' });
  when(state, promise('Print leaflets'), amal, hours(1));
  when(state, promise('Carry boxes'), bea, hours(1));
  const read = plain(digestNote(composed(state)));
  expect(read.match(/Print leaflets/g)).toHaveLength(1);
  expect(read).not.toContain('Coming up');
  expect(read).not.toContain('partner');
  // A week later it is no longer news, so its day is what there is to say.
  const later = compose(state, hours(24).toISOString(), hours(100).toISOString());
  expect(later.sections.filter(({ name }) => name !== 'worked')).toMatchObject([
    {
      name: 'coming',
      lines: [
        ['Print leaflets: ', {}],
        ['Carry boxes: ', {}],
      ],
    },
  ]);
});

test('what is short leaves its room to what is long', () => {
  expect(shareOut([10, 20], 100)).toEqual([10, 20]);
  expect(shareOut([10, 200, 50], 100)).toEqual([10, 45, 45]);
  expect(shareOut([90, 90, 90], 100)).toEqual([33, 33, 34]);
  expect(shareOut([], 100)).toEqual([]);
});

/** Kept here so that the card's whole length stays in sight: both platforms take 4,000 characters. */
test('a card of everything stays within what both platforms take', () => {
  const long = 'words upon words upon words and no end of them in sight, '.repeat(4).slice(0, 190);
  const patterns = Object.values(everything);
  const told = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`${index} ${long}`, patterns[index % patterns.length] ?? '']),
  );
  const check: SenseCheck = closedAfter(told).check;
  const text = plain(resultNote(check));
  expect(text.length).toBeLessThan(4_000);
  for (const heading of [words.shared, words.unwanted, words.apart, words.between, words.little, words.early])
    expect(text).toContain(heading);
});
