import { type Intent, show } from '../src/coalition.js';
import { disagreements } from '../src/disagreements/disagreements.js';
import { openLines } from '../src/disagreements/openly/openly.js';
import { words as openWords } from '../src/disagreements/openly/words.js';
import { resultNote } from '../src/disagreements/results.js';
import { unsaidButtons } from '../src/disagreements/unsaid/cards.js';
import { words as unsaidWords } from '../src/disagreements/unsaid/words.js';
import { words } from '../src/disagreements/words.js';
import type { Opened } from '../src/feature.js';
import { plain, plainLine } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, stateAfter, stranger, when } from './given.js';
import { answeredBy, closedAfter, delegate, hours, type Told, twelve } from './senseChecks.js';

const statement = 'We open on Saturdays';
function both(own: string, open: string) {
  const state = stateAfter(twelve);
  const { check, close } = answeredBy(state, { [statement]: own }, { open: { [statement]: open } });
  close();
  return { state, check, result: check.closed!.results[0]! };
}

test('the politeness gap shows only the difference: eight content in the open, five in private', () => {
  const { check, result, state } = both('yyyyyuuu', 'yyyyyyyy');
  expect(result.gap).toEqual({ open: { yes: 8, neither: 0, no: 0 }, private: { yes: 5, neither: 3, no: 0 } });
  const card = plain(resultNote(check, undefined, unsaidButtons(check)));
  expect(card).toContain(`${statement} (in the open 8 yes; in private 5 yes, 3 neither).`);
  expect(card).toContain(openWords.unsaid);
  expect(card).toContain(`[${unsaidWords.ask}] [${unsaidWords.leave}]`);
  expect(openLines(state.members, check).map((line) => plainLine(line))).toEqual([
    expect.stringContaining('We open on Saturdays – yes: '),
  ]);
});

test('the gap is never shown under five, nor when it would identify someone: all but one, or the few who spoke only in private', () => {
  const gap = (own: string, open: string) => both(own, open).result.gap;
  expect(gap('yyuu', 'yyyy')).toBeUndefined();
  expect(gap('yyyyyyyu', 'yyyyyyyy')).toBeUndefined();
  expect(gap('yyyyyyuy', 'yyyyyyy.')).toBeUndefined();
  expect(gap('yyyyyuuuu', 'yyyyyyyy.')).toBeUndefined();
  expect(gap('yyyyyuuun', 'yyyyyyyyy')).toBeUndefined();
  // Nobody is content in private: whoever was in the open would be told. And where there is no gap, there is nothing to show.
  expect(gap('uuuunnnn', 'yyyyyyyy')).toBeUndefined();
  expect(gap('yyyyyuuu', 'yyyyyuuu')).toBeUndefined();
  expect(gap('yyyyyyuu', 'yyyyyuuu')).toBeUndefined();
});

test('from twelve on the sentence may say that it is more than chance', () => {
  const told = (own: string) => plain(resultNote(both(own, 'yyyyyyyyyyyy').check));
  expect(told('yyyyyyynnnnn')).toContain(openWords.unsaidSurely);
  expect(told('yyyyyyynnnn')).toContain(openWords.unsaid);
});

test('private first: who has not answered in private is asked to, and the first to speak in the open invites the others', () => {
  const state = stateAfter(twelve);
  const { check } = answeredBy(state, { [statement]: 'y' });
  const say: Intent = { type: 'sensecheck.say', id: 's1', statement: 1, answer: 'yes' };
  expect(when(state, say, bea, hours(2)).refused).toBe(openWords.privatelyFirst);
  const prompt = () => plain(show(state, hours(2)).find(({ key }) => key === 'sensecheck.s1')!.note);
  expect(prompt()).not.toContain(openWords.about);
  expect(when(state, say, amal, hours(2)).events).toEqual([
    { type: 'sensecheck.widened', id: 's1' },
    { type: 'sensecheck.said', id: 's1', organisation: 'o1', statement: 1, answer: 'yes' },
  ]);
  expect(check.openly).toBe(true);
  expect(prompt()).toContain(openWords.about);
  expect(when(state, { ...say, statement: 2 }, amal, hours(2)).refused).toBe(words.unknownStatement);
});

const content: Told = { [statement]: 'yyyyyyyyyyyy', Bread: 'nnnnnnnnnnnn' };
const ask: Intent = { type: 'unsaid.ask', id: 's1' };
const leave: Intent = { type: 'unsaid.leave', id: 's1' };
const unsaidDue = (state: ReturnType<typeof stateAfter>, now: Date) =>
  disagreements.due?.(state, now).filter(({ intent }) => intent.type.startsWith('unsaid.')) ?? [];
const notesOf = (state: ReturnType<typeof stateAfter>, now: Date, key: string) =>
  show(state, now).filter((one) => one.key === key);

test('when nothing divides us one question goes to everyone a day later, unless a host leaves it', () => {
  const { state } = closedAfter(content);
  expect(unsaidDue(state, hours(73))).toEqual([{ at: hours(96).toISOString(), intent: ask }]);
  expect(notesOf(state, hours(73), 'unsaid.s1.host').map(({ place }) => place)).toEqual([{ person: amal }]);
  expect(when(state, ask, 'clock', hours(95)).events).toEqual([]);
  expect(when(state, ask, 'clock', hours(96)).events).toEqual([
    { type: 'unsaid.asked', id: 's1', closes: hours(168).toISOString() },
  ]);
  expect(notesOf(state, hours(96), 'unsaid.s1')).toHaveLength(3);
  expect(plain(notesOf(state, hours(96), 'unsaid.s1')[0]!.note)).toContain(unsaidWords.question);

  const { state: other } = closedAfter(content);
  expect(when(other, leave, bea, hours(80)).refused).toBe(unsaidWords.onlyHosts);
  expect(when(other, leave, amal, hours(80)).events).toEqual([{ type: 'unsaid.left', id: 's1' }]);
  expect(unsaidDue(other, hours(80))).toEqual([]);
  expect(when(other, ask, bea, hours(81)).refused).toBe(unsaidWords.leftAlready);
  expect(when(other, ask, amal, hours(81)).events).toHaveLength(1);

  const { state: divided } = closedAfter({ [statement]: 'yyyyyynnnnnn' });
  expect(unsaidDue(divided, hours(73))).toEqual([]);
  expect(when(divided, ask, amal, hours(81)).refused).toBe(unsaidWords.nothingToAsk);
  // A bot that slept for a week does not come with old questions.
  expect(unsaidDue(closedAfter(content).state, hours(240))).toEqual([]);
});

/** Delegates write; the log stays silent; the question closes in time. */
function written(said: Record<number, string>) {
  const { state, check } = closedAfter(content);
  when(state, ask, amal, hours(80));
  const opened = Object.entries(said).map(([index, text]): Opened => {
    const { refused, events, sealed } = when(
      state,
      { type: 'unsaid.say', id: 's1', text },
      delegate(Number(index)),
      hours(81),
    );
    expect([refused, events]).toEqual([undefined, []]);
    expect(sealed?.box).toBe('s1.unsaid');
    return { of: sealed!.voter, ballot: sealed!.ballot };
  });
  const close: Intent = { type: 'unsaid.close', id: 's1' };
  return { state, check, closed: when(state, close, 'clock', hours(152), opened).events, opened };
}
const five = {
  0: 'It costs us',
  1: 'We are tired',
  2: 'Nobody asked the tenants',
  3: 'It is your funder',
  4: 'We will not come',
};

test('what went unsaid is shown from five organisations on, shuffled, and nobody is ever named or logged', () => {
  const { state, closed, check } = written(five);
  expect(closed).toEqual([{ type: 'unsaid.closed', id: 's1', said: expect.arrayContaining(Object.values(five)) }]);
  expect(check.unsaid?.said).not.toEqual(Object.values(five));
  const card = plain(notesOf(state, hours(152), 'unsaid.s1.result')[0]!.note);
  for (const one of Object.values(five)) expect(card).toContain(one);
  for (const { name } of state.members.organisations.values()) expect(card).not.toContain(name);

  const { 4: _four, ...four } = five;
  const few = written(four);
  expect(few.closed).toEqual([{ type: 'unsaid.closed', id: 's1' }]);
  expect(plain(notesOf(few.state, hours(152), 'unsaid.s1')[0]!.note)).toContain(unsaidWords.tooFew);
  expect(notesOf(few.state, hours(152), 'unsaid.s1.result')).toEqual([]);
  // Empty words take it back, and five sentences of four organisations are not enough.
  expect(written({ ...four, 4: '' }).closed).toEqual([{ type: 'unsaid.closed', id: 's1' }]);
});

test('what went unsaid becomes statements for a next sense check with one press, and is not questioned again', () => {
  const { state } = written(five);
  const make: Intent = { type: 'unsaid.check', id: 's1' };
  const [opened] = when(state, make, bea, hours(153)).events;
  expect(opened).toMatchObject({ type: 'sensecheck.opened', id: 's2', organisation: 'o2', unsaid: 's1' });
  expect(opened?.type === 'sensecheck.opened' && [...opened.statements].sort()).toEqual(Object.values(five).sort());
  expect(when(state, make, amal, hours(153)).refused).toBe(unsaidWords.madeAlready);
  expect(buttonsOf(notesOf(state, hours(153), 'unsaid.s1.result')[0]!.note)).toEqual([]);
  const { check } = { check: state.disagreements.senseChecks.get('s2')! };
  when(
    state,
    { type: 'sensecheck.close', id: 's2' },
    'clock',
    hours(240),
    [1, 2, 3, 4, 5, 6].map((one) => ({ of: `o${one}`, ballot: { 1: 'yes', 2: 'yes', 3: 'yes', 4: 'yes', 5: 'yes' } })),
  );
  expect(check.closed?.results[0]?.verdict).toBe('shared');
  expect(unsaidDue(state, hours(241))).toEqual([]);
});

test('a person writes without a name, changes it, and only the box knows', async () => {
  const desk = new Desk();
  const rooms = {
    [amal]: 'slack:T1:C1',
    [bea]: 'slack:T1:C1',
    [chidi]: 'slack:T2:C2',
    [dilys]: 'discord:G1:C3',
    [emre]: 'discord:G1:C3',
  } as const;
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'x', zone: 'Europe/London' });
  const invite = said(await desk.call(amal, room, 'setup invite', { once: 'no' }));
  const code = /setup join (\S+)/.exec(invite)?.[1] ?? '';
  await desk.call(chidi, rooms[chidi], 'setup join', { code });
  await desk.call(dilys, rooms[dilys], 'setup join', { code });
  const people = [amal, bea, chidi, dilys, emre] as const;
  for (const person of people)
    await desk.call(person, rooms[person], 'setup organisation', {
      name: `With ${person}`,
      kind: 'community',
      size: 'tiny',
      lived: 'no',
    });
  await desk.call(amal, room, 'propose sensecheck', {
    title: 'Vans',
    statements: statement,
    hours: '24',
    openly: 'no',
  });
  for (const person of people) {
    const asked = await desk.type(person, rooms[person], 'propose answer');
    await desk.press(person, rooms[person], wireLabelled(asked, words.answers.yes));
  }
  await desk.later(25);
  await desk.later(25);
  const prompt = desk.walls.discord.hung.find(({ note }) => note.title === unsaidWords.promptTitle)!;
  const wire = wireLabelled(prompt.note, unsaidWords.say, prompt.coalition);
  for (const [index, person] of people.entries()) {
    const form = await desk.press(person, rooms[person], wire);
    const sent = await desk.submit(person, rooms[person], 'wire' in form ? form.wire : '', {
      text: `Sentence ${index}`,
    });
    expect(said(sent)).toContain('Only you know');
  }
  const mine = await desk.press(amal, room, wire);
  expect('form' in mine && mine.form.fields[0]?.initial).toBe('Sentence 0');
  expect(said(await desk.press(stranger, room, wire))).toContain('which organisation');
  const coalition = prompt.coalition ?? '';
  const before = JSON.stringify(await desk.ports.log.read(coalition, 0));
  expect(before).not.toContain('Sentence');
  await desk.later(73);
  const read = desk.walls.discord.read('discord:G1:C3').find((one) => one.includes(unsaidWords.told)) ?? '';
  expect(read.match(/Sentence \d/g)).toHaveLength(5);
  expect(await desk.ports.ballots.boxes(coalition)).toEqual([]);
  expect(desk.faults).toEqual([]);
});

test('the question waits for a sense check that has closed, and for five organisations', () => {
  const state = stateAfter(twelve.slice(0, 11));
  answeredBy(state, { [statement]: 'yyyyy' });
  expect(when(state, ask, amal, monday).refused).toBe(unsaidWords.notClosed);
  expect(when(state, { type: 'unsaid.say', id: 's1', text: 'x' }, amal, monday).refused).toBe(unsaidWords.notClosed);
});
