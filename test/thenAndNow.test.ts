import { type Intent, show } from '../src/coalition.js';
import { thenAndNow } from '../src/disagreements/again/thenAndNow.js';
import { words as againWords } from '../src/disagreements/again/words.js';
import { disagreements } from '../src/disagreements/disagreements.js';
import { resultNote } from '../src/disagreements/results.js';
import { words } from '../src/disagreements/words.js';
import { note, plain } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, monday, stateAfter, when } from './given.js';
import { answeredBy, closedAfter, days, type Told, twelve } from './senseChecks.js';

const then: Told = { 'We share one number': 'yyyyyynnnnnn', 'We meet on Sundays': 'yyyyyyyyyyyy' };
const again: Intent = { type: 'sensecheck.again', id: 's1', hours: 72 };
/** Asked, and asked again so many days later. */
function twice(now: Told, after = 365, before = then) {
  const { state, check: first } = closedAfter(before, 'Vans');
  const { check, close } = answeredBy(state, now, { intent: again, at: days(after) });
  return { state, first, check, events: close() };
}
const read = (blocks: ReturnType<typeof thenAndNow>): string => plain(note(undefined, ...blocks));

test('then and now: the same statements a year on show how views moved, and nobody’s own', () => {
  const { first, check, state } = twice({
    'We share one number': 'yyyyyyyyyyyy',
    'We meet on Sundays': 'yyyyyyyyyyyu',
  });
  expect(check).toMatchObject({ again: 's1', title: 'Vans', statements: Object.keys(then) });
  const card = plain(resultNote(check, first));
  expect(card).toContain('We share one number – then divided (6 yes, 6 not for us); now shared.');
  expect(card).toContain('As before: We meet on Sundays.');
  for (const { name } of state.members.organisations.values()) expect(card).not.toContain(name);
  expect(card.length).toBeLessThan(4_000);
  const drawn = thenAndNow(first, check).flatMap((block) => (block.kind === 'image' ? [block] : []));
  expect(drawn.map(({ picture }) => picture)).toMatchObject([
    {
      kind: 'moved',
      rows: [
        { statement: 'We share one number', was: 'apart', is: 'shared' },
        { statement: 'We meet on Sundays', was: 'shared', is: 'shared' },
      ],
    },
  ]);
  expect(drawn[0]?.alt).toContain('“We share one number”: then divided; now shared.');
});

test('then-and-now refuses to draw a line under five organisations in both years', () => {
  const few: Told = { 'We share one number': 'yyyy', 'We meet on Sundays': 'yyyn' };
  for (const { first, check } of [twice(few), twice(then, 365, few)]) {
    expect(read(thenAndNow(first, check))).toContain(againWords.tooFew);
    expect(read(thenAndNow(first, check))).not.toContain(' now ');
    expect(thenAndNow(first, check).some(({ kind }) => kind === 'image')).toBe(false);
  }
});

test('asked again a month later, what one newcomer said cannot be found by subtracting', () => {
  const eleven: Told = { Bread: 'yyyyyynnnnn.', Salt: 'yyyyyyyyyyy.' };
  const { check, events, first } = twice({ Bread: 'yyyyyynnnnnn', Salt: 'yyyyyyyyyyyn' }, 30, eleven);
  expect(check.closed?.results).toEqual(
    [0, 1].map(() => ({ ground: null, verdict: 'early', counts: null, needs: [], held: true })),
  );
  expect(events.some(({ type }) => type === 'difference.opened')).toBe(false);
  const card = plain(resultNote(check, first));
  expect(card).toContain(`${againWords.held}\n${againWords.heldWhy}`);
  expect(card).not.toContain('6 yes');
  expect(card).not.toContain(againWords.thenAndNow);
  // A year on the words stand, without figures.
  const later = twice({ Bread: 'yyyyyynnnnnn', Salt: 'yyyyyyyyyyyn' }, 365, eleven).check.closed;
  expect(later?.results[0]).toMatchObject({ verdict: 'divided', counts: null });
  expect(later?.results.some(({ held }) => held)).toBe(false);
});

test('asked again at once by the same organisations it is shown; in other words it is another question', () => {
  expect(twice(then, 7).check.closed?.results[0]).toMatchObject({
    verdict: 'divided',
    counts: { yes: 6, neither: 0, no: 6 },
  });
  const { state } = closedAfter({ Bread: 'yyyyyynnnnn.' });
  const { check, close } = answeredBy(state, { ' bread! ': 'yyyyyynnnnnn', Cake: 'yyyyyynnnnnn' }, { at: days(7) });
  close();
  expect(check.closed?.results[0]?.held).toBe(true);
  expect(check.closed?.results[1]).toMatchObject({ verdict: 'divided' });
});

test('where too few were heard to show anything, the same may be asked again at once', () => {
  const { check } = twice({ Bread: 'yyyyyynnnnnn' }, 7, { Bread: 'yyyn' });
  expect(check.closed?.results[0]).toMatchObject({ verdict: 'divided' });
});

test('only what has closed is asked again, and once at a time', () => {
  const { state } = closedAfter(then);
  expect(when(state, { ...again, id: 's9' }, bea, days(9)).refused).toBe(words.unknownCheck);
  expect(when(state, again, bea, days(9)).events).toMatchObject([{ id: 's2', again: 's1', organisation: 'o2' }]);
  expect(when(state, again, amal, days(9)).refused).toBe(againWords.already);
  expect(when(state, { ...again, id: 's2' }, amal, days(9)).refused).toBe(againWords.stillOpen);
});

test('a year on the hosts are offered it, once, and only while nobody has asked again', () => {
  const { state } = closedAfter(then);
  const remember: Intent = { type: 'sensecheck.remember', id: 's1' };
  const due = (now: Date) =>
    disagreements.due?.(state, now).filter(({ intent }) => intent.type === remember.type) ?? [];
  expect(due(days(10))).toEqual([{ at: days(368).toISOString(), intent: remember }]);
  expect(due(days(400))).toEqual([]);
  expect(when(state, remember, 'clock', days(367)).events).toEqual([]);
  expect(when(state, remember, 'clock', days(368)).events).toHaveLength(1);
  expect(due(days(368))).toEqual([]);
  const cards = () => show(state, days(368)).filter(({ key }) => key === 'sensecheck.s1.year');
  expect(cards().map(({ place }) => place)).toEqual([{ person: amal }]);
  expect(buttonsOf(cards()[0]!.note).map(({ label }) => label)).toEqual([againWords.title]);
  when(state, again, bea, days(369));
  expect(plain(cards()[0]!.note)).toContain(againWords.asked);
});

test('for whom it is stands first on the card; “not yet” where nobody has said so, and never a name or number', () => {
  const open = (forWhom?: string): Intent => ({
    type: 'sensecheck.open',
    title: 'Vans',
    statements: ['Bread'],
    hours: 72,
    ...(forWhom ? { forWhom } : {}),
  });
  const state = stateAfter(twelve);
  const prompt = (id: string) =>
    plain(show(state, monday).find(({ key, place }) => key === `sensecheck.${id}` && 'room' in place)!.note);
  when(state, open('People in hotels. Asked: 6 residents.'), bea);
  expect(prompt('s1').split('\n')[1]).toBe(`${words.forWhom}People in hotels. Asked: 6 residents.`);
  when(state, open(), bea);
  expect(prompt('s2').split('\n')[1]).toBe(`${words.forWhom}${words.notYet}`);
  for (const pointing of ['Ask @sam', 'Sam, 07700 900123', 'sam@hotel.example'])
    expect(when(state, open(pointing), bea).refused).toBe(words.pointsAtSomebody);
});

test('a coordinator asks again from the old result, or by typing it', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'x', zone: 'Europe/London' });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
  expect(said(await desk.type(amal, room, 'propose again'))).toContain(againWords.noneClosed);
  await desk.call(amal, room, 'propose sensecheck', { title: 'Vans', statements: 'Bread', hours: '24', openly: 'no' });
  await desk.later(25);
  const which = await desk.type(amal, room, 'propose again');
  const form = await desk.press(amal, room, wireLabelled(which, 'Vans'));
  const opened = await desk.submit(amal, room, 'wire' in form ? form.wire : '', { hours: '24' });
  expect(said(opened)).toContain(words.openedNow);
  await desk.settle();
  expect(desk.walls.slack.read(room).some((one) => one.includes(againWords.askedThen))).toBe(true);
  const result = await desk.call(amal, room, 'propose read', { id: 's1' });
  expect(said(result)).toContain(`[${againWords.title}]`);
  expect(desk.faults).toEqual([]);
});
