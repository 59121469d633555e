import type { Reply } from '../commands/reception.js';
import { wireOfButton } from '../commands/wire.js';
import { rhythmOf } from '../src/checkins/clock.js';
import { hostWords } from '../src/checkins/hostWords.js';
import { openRound } from '../src/checkins/state.js';
import { summaryWords } from '../src/checkins/summaryWords.js';
import { words } from '../src/checkins/words.js';
import { words as memberWords } from '../src/members/words.js';
import type { Field } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre } from './given.js';

const room = 'slack:T1:C1' as const;
const people = [amal, bea, chidi, dilys, emre];
const names = ['Rooted', 'Welcome Kitchen', 'Harbour Trust', 'Legal Bridge', 'Street Nurses'];
const tuesday = '2026-06-16T08:30:00.000Z';
const closing = '2026-06-19T08:30:00.000Z';

/** Riverside on one desk: as many organisations as wanted, Amal hosting. */
async function riverside(howMany = 5): Promise<Desk> {
  const desk = new Desk();
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
  for (const [index, person] of people.slice(0, howMany).entries())
    await desk.call(person, room, 'setup organisation', {
      name: names[index] ?? '',
      kind: 'community',
      size: 'tiny',
      lived: 'yes',
    });
  await desk.settle();
  return desk;
}
const stateOf = async (desk: Desk) => desk.moot.recall((await desk.ports.directory.coalitionOfRoom(room)) ?? '');
const inbox = (desk: Desk, person: string) =>
  [...desk.walls.slack.hung, ...desk.walls.discord.hung].filter(({ place }) => place === person);
const fieldOf = (reply: Reply, name: string): Field | undefined =>
  'form' in reply ? reply.form.fields.find((field) => field.name === name) : undefined;

test('before the first round, whoever types it is told when it comes', async () => {
  const desk = await riverside();
  const reply = await desk.type(bea, room, 'checkin');
  expect(said(reply)).toContain(words.noneOpen);
  expect(said(reply)).toContain('16 Jun 2026, 09:30');
  expect(buttonsOf(reply).map(({ label }) => label)).toEqual([words.answerEarly, words.away]);
  expect(buttonsOf(await desk.type(amal, room, 'checkin')).map(({ label }) => label)).toEqual([
    words.answerEarly,
    words.away,
    hostWords.open,
    hostWords.reschedule,
    hostWords.ownTitle,
    hostWords.quieten,
  ]);
});

test('somebody whom Moot does not know yet is asked who they are, not for an answer', async () => {
  const desk = await riverside(4);
  await desk.moveTo(tuesday);
  expect(said(await desk.type(emre, room, 'checkin'))).toContain(memberWords.noOrganisation);
});

test('a week of check-ins, from the press to the card', async () => {
  const desk = await riverside();
  await desk.moveTo(tuesday);
  const prompt = desk.walls.slack.hung.find(({ place, note }) => place === room && note.title === words.title)!;
  const form = await desk.press(bea, room, wireLabelled(prompt.note, 'Some', prompt.coalition));
  expect(said(form)).toBe(
    `Check-in: ${[words.room, words.movedLabel, words.unsaidLabel, words.seenLabel, words.turnEveryone].join(' | ')}`,
  );
  expect(fieldOf(form, 'room')?.initial).toBe('some');
  if (!('wire' in form)) throw new Error('no form');
  const thanked = await desk.submit(bea, room, form.wire, {
    room: 'some',
    moved: 'The lease is signed',
    unsaid: 'Unspeakable',
    seen: 'notkept',
  });
  expect(said(thanked)).toContain(words.thanks('some'));
  const none = await desk.press(chidi, room, wireLabelled(prompt.note, 'None', prompt.coalition));
  expect(said(none)).toContain(words.thanksNone('Harbour Trust'));
  await desk.settle();
  expect(inbox(desk, chidi).map(({ revisions }) => revisions)).toEqual([1]);

  const state = await stateOf(desk);
  const log = await desk.ports.log.read(prompt.coalition, 0);
  expect(JSON.stringify(log)).not.toContain('Unspeakable');
  expect(openRound(state.checkins)?.answers.size).toBe(2);

  const again = await desk.type(bea, room, 'checkin');
  expect(fieldOf(again, 'unsaid')?.initial).toBe('Unspeakable');
  expect(fieldOf(again, 'seen')?.initial).toBe('notkept');
  expect(fieldOf(again, 'moved')?.initial).toBe('The lease is signed');
  expect(fieldOf(await desk.type(dilys, room, 'checkin'), 'unsaid')?.initial).toBeUndefined();

  // Another check-in is expected within the fortnight: the second message is kept for it.
  await desk.later(48);
  expect(inbox(desk, dilys)).toHaveLength(1);
  expect(inbox(desk, bea)).toHaveLength(1);
  expect(inbox(desk, chidi)).toHaveLength(1);

  await desk.call(amal, room, 'checkin answer', { room: 'plenty' });
  for (const person of [dilys, emre]) await desk.call(person, room, 'checkin answer', { room: 'stretched' });
  await desk.moveTo(closing);
  const card = desk.walls.slack.read(room).find((note) => note.startsWith(summaryWords.heardTitle)) ?? '';
  expect(card).toContain('How much room we have: two with plenty or some, three with little or none.');
  expect(card).toContain('Welcome Kitchen: The lease is signed');
  expect(card).toContain('Said with no name\n- Unspeakable');
  expect(await desk.ports.ballots.boxes(prompt.coalition)).toEqual([]);
  expect(desk.faults).toEqual([]);

  const late = await desk.type(dilys, room, 'checkin');
  expect(said(late)).toContain(words.noneOpen);
  const lateForm = await desk.press(dilys, room, wireLabelled(late, words.change));
  expect(fieldOf(lateForm, 'seen')?.choices?.map(({ value }) => value)).toEqual(['everyone', 'hosts']);
});

test('in a fortnightly rhythm there is room for one reminder, to those who have not answered', async () => {
  const desk = await riverside();
  await desk.press(amal, room, `{"type":"checkin.schedule","rule":"every 2 weeks on tue at 09:30 from 2026-06-16"}`);
  await desk.moveTo(tuesday);
  await desk.call(bea, room, 'checkin answer', { room: 'some' });
  await desk.call(chidi, room, 'checkin answer', { room: 'none' });
  await desk.later(48);
  expect([bea, chidi, dilys, emre].map((person) => inbox(desk, person).length)).toEqual([1, 1, 2, 2]);
});

test('words given a name leave the sealed box, and are not read out twice', async () => {
  const desk = await riverside();
  await desk.moveTo(tuesday);
  const answer = (person: (typeof people)[number], values: Record<string, string>) =>
    desk.call(person, room, 'checkin answer', { room: 'some', ...values });
  await answer(bea, { unsaid: 'Worry', seen: 'notkept' });
  await answer(bea, { unsaid: 'Worry', seen: 'everyone' });
  for (const person of [amal, chidi, dilys, emre]) await answer(person, { room: 'plenty' });
  await desk.moveTo(closing);
  const card = desk.walls.slack.read(room).find((note) => note.startsWith(summaryWords.heardTitle)) ?? '';
  expect(card).toContain('Welcome Kitchen: Worry');
  expect(card).not.toContain(summaryWords.unnamed);
});

test('a typed line says how much room there is, and what moved', async () => {
  const desk = await riverside();
  await desk.moveTo(tuesday);
  const form = await desk.type(bea, room, 'checkin plenty the lease is signed');
  expect(fieldOf(form, 'room')?.initial).toBe('plenty');
  expect(fieldOf(form, 'moved')?.initial).toBe('the lease is signed');
  expect(fieldOf(await desk.type(bea, room, 'checkin the lease is signed'), 'moved')?.initial).toBe(
    'the lease is signed',
  );
});

test('a rhythm is read back with its next two dates, and saved by a press', async () => {
  const desk = await riverside();
  const echo = await desk.type(amal, room, 'checkin schedule every other Thursday 9:30');
  expect(said(echo)).toContain('Every other Thursday at 9:30 (Europe/London)');
  expect(said(echo)).toMatch(/18 Jun 2026, 09:30, .*2 Jul 2026, 09:30/);
  expect((await stateOf(desk)).checkins.rule).toBeUndefined();
  const saved = await desk.press(amal, room, wireLabelled(echo, hostWords.save));
  expect(said(saved)).toContain('Every other Thursday at 9:30.');
  expect(rhythmOf(await stateOf(desk)).every).toBe(2);
  await desk.moveTo('2026-06-18T08:30:00.000Z');
  expect(openRound((await stateOf(desk)).checkins)?.id).toBe('k1');
});

test('a rhythm nobody understands is refused with examples, and can be written differently', async () => {
  const desk = await riverside();
  const reply = await desk.type(amal, room, 'checkin schedule when the moon is full');
  expect(said(reply)).toContain('every other Thursday 9:30');
  const form = await desk.press(amal, room, wireLabelled(reply, hostWords.otherwise));
  expect(fieldOf(form, 'rule')?.initial).toBe('when the moon is full');
});

test.each([
  ['checkin open', 'ask'],
  ['checkin pause', 'pause'],
  ['checkin pause until 1 September', 'pause until a day'],
  ['checkin resume', 'go on'],
])('“%s” is for hosts, and anyone may become one', async (line) => {
  const desk = await riverside(2);
  const reply = await desk.type(bea, room, line);
  const done = 'wire' in reply ? await desk.submit(bea, room, reply.wire, {}) : reply;
  expect(said(done)).toContain(memberWords.onlyHosts);
});

test('a host asks now, closes early, pauses and goes on', async () => {
  const desk = await riverside(2);
  expect(said(await desk.type(amal, room, 'checkin open'))).toContain(hostWords.opened);
  expect(said(await desk.type(bea, room, 'checkin close'))).toContain(memberWords.onlyHosts);
  expect(said(await desk.type(amal, room, 'checkin close'))).toContain(hostWords.closedEarly);
  expect(said(await desk.type(amal, room, 'checkin close'))).toContain(words.noneOpen);
  const paused = await desk.type(amal, room, 'checkin pause until 1 September');
  expect(said(paused)).toContain('1 Sept 2026');
  expect(said(paused)).toContain(hostWords.nextOne);
  expect(said(await desk.type(amal, room, 'checkin pause until whenever'))).toContain(words.unknownDay);
  expect(said(await desk.type(amal, room, 'checkin resume'))).toContain(hostWords.resumed);
});

test('every button fits into the hundred characters that Discord allows', async () => {
  const desk = await riverside();
  const replies = [
    await desk.type(amal, room, 'checkin'),
    await desk.type(amal, room, 'checkin schedule every 99 weeks on Mon, Tue and Wed at 23:59'),
    await desk.type(amal, room, `checkin schedule “${'every "moon" '.repeat(7)}`),
    await desk.type(amal, room, 'checkin schedule every 99 months on the second Monday at 23:59'),
  ];
  await desk.moveTo(tuesday);
  for (const person of people.slice(0, 2)) await desk.call(person, room, 'checkin answer', { room: 'some' });
  const thanked = await desk.call(chidi, room, 'checkin answer', { room: 'none' });
  const cards = () => [...desk.walls.slack.hung, ...desk.walls.discord.hung].map(({ note }) => note);
  await desk.later(48);
  const nudged = cards();
  await desk.moveTo(closing);
  const wires = [...replies, thanked, await desk.type(amal, room, 'checkin'), ...nudged, ...cards()]
    .flatMap((what) => buttonsOf(what))
    .flatMap((button) => ('link' in button ? [] : [wireOfButton('k3f9x2ab', button)]));
  expect(wires.length).toBeGreaterThan(20);
  expect(wires.filter((wire) => wire.length > 100)).toEqual([]);
});
