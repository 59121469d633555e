import type { Reply } from '../commands/reception.js';
import { wireOfButton } from '../commands/wire.js';
import { words as checkWords } from '../src/disagreements/words.js';
import type { PersonId } from '../src/names.js';
import { refusals } from '../src/proposals/deciding/words.js';
import { ownWords as own } from '../src/proposals/own/words.js';
import { words } from '../src/proposals/words.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { fiveOnADesk } from './fiveOnADesk.js';
import { amal, bea, dilys, emre, stranger } from './given.js';

const consent = words.head(words.kind.consent);
const room = 'slack:T1:C1' as const;
const hal = 'slack:T1:UHAL' as const;
const cast: [PersonId, string, string][] = [
  [amal, 'Rooted', 'tiny'],
  [bea, 'Welcome Kitchen', 'tiny'],
  [hal, 'Harbour Trust', 'large'],
  [dilys, 'Legal Bridge', 'large'],
  [emre, 'Street Nurses', 'large'],
];

/** Riverside on one desk, on a Monday morning: two tiny organisations and three large ones. */
async function riverside(): Promise<Desk> {
  const desk = new Desk();
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
  for (const [person, name, size] of cast)
    await desk.call(person, room, 'setup organisation', { name, kind: 'charity', size, lived: 'no' });
  await desk.settle();
  return desk;
}
const cards = (desk: Desk, title: string) =>
  desk.walls.slack.hung.filter(({ place, note }) => place === room && note.title === title);
const newest = (desk: Desk, title: string) => cards(desk, title).at(-1)!;
/** Presses a button of this card, or of this answer. */
async function press(desk: Desk, person: PersonId, on: Reply, label: string): Promise<Reply> {
  const reply = await desk.press(person, room, wireLabelled(on, label));
  await desk.settle();
  return reply;
}
async function fill(desk: Desk, person: PersonId, form: Reply, values: Record<string, string>) {
  if (!('form' in form)) throw new Error(`This is no form: ${said(form)}`);
  const known = Object.fromEntries(form.form.fields.map(({ name, initial = '' }) => [name, initial]));
  const reply = await desk.submit(person, room, form.wire, { ...known, ...values });
  await desk.settle();
  return reply;
}

/** Rooted types one line and posts it. */
async function posted(desk: Desk, line = 'propose decision We answer the phone at weekends'): Promise<void> {
  const preview = await desk.type(amal, room, line);
  await press(desk, amal, preview, own.post);
  await desk.later(24);
}

test('from one typed line to a card in every room: looked over, posted, seen first by the small', async () => {
  const desk = await riverside();
  const preview = await desk.type(amal, room, 'propose decision We answer the phone at weekends by 30 June');
  expect(said(preview)).toContain(own.previewHow);
  expect(said(preview)).toContain(`${words.forWhom}${words.notYet}`);
  expect(cards(desk, consent)).toEqual([]);
  const changed = await fill(desk, amal, await press(desk, amal, preview, words.change), {
    forWhom: 'People who ring at weekends; four of them, in May',
    text: 'Two of us each weekend.',
  });
  const placed = await fill(desk, amal, await press(desk, amal, changed, words.whoIsClosest), {
    closest: 'o1,o2',
    equip: 'a phone',
  });
  expect(said(placed)).toContain('Rooted (closest)');
  expect(said(await press(desk, amal, placed, own.post))).toContain(own.postedEarly);
  expect(desk.walls.discord.read(emre)).toEqual([]);
  expect(desk.walls.slack.read(bea).join()).toContain(words.earlyTitle);
  expect(cards(desk, consent)).toEqual([]);
  await desk.later(24);
  expect(cards(desk, consent)).toHaveLength(1);
  expect(said(newest(desk, consent))).toContain('Last call: Tue 30 Jun 2026, 17:00');
  expect(desk.faults).toEqual([]);
});

test('a typed line keeps every word of what is proposed; only a day announced at its end is the last call', async () => {
  const desk = await riverside();
  const letter = said(await desk.type(amal, room, 'propose decision We write to the minister on 28 days’ notice'));
  expect(letter).toContain('We write to the minister on 28 days’ notice');
  expect(letter).toContain(`${words.closes}: ${own.aWeekOn}`);
  const rota = said(await desk.type(amal, room, 'propose decision We answer on Saturdays until 26 June'));
  expect(rota).toContain('We answer on Saturdays\n');
  expect(rota).toContain(`${words.closes}: Fri 26 Jun 2026`);
});

test('an answer is one press; what it means is read the first time only, and each person for themselves', async () => {
  const desk = await riverside();
  await posted(desk);
  const first = await press(desk, hal, newest(desk, consent), 'Content');
  expect(said(first)).toContain(own.noted('Harbour Trust', 'content'));
  expect(said(first)).toContain(words.means.content);
  const again = await press(desk, hal, newest(desk, consent), 'Content');
  expect(said(again)).not.toContain(words.means.content);
  expect(said(await press(desk, dilys, newest(desk, consent), 'Content'))).toContain(words.means.content);
  expect(said(newest(desk, consent))).toContain('So far: 2 content.');
  expect(newest(desk, consent).revisions).toBe(2);
  const mine = await press(desk, hal, again, own.instead.myself);
  expect(said(mine)).toContain(own.noted(own.myself, 'content'));
  expect(said(newest(desk, consent))).toContain('So far: 1 content.');
  const checking = await press(desk, dilys, newest(desk, consent), 'Still checking');
  expect(said(checking)).toContain(words.means.checking);
  expect(said(newest(desk, consent))).toContain('So far: 1 still checking.');
  expect(said(await press(desk, stranger, newest(desk, consent), 'Stand aside'))).toContain(own.notCounted);
});

test('a block asks for the harm and for help, and says who reads what; the proposer reads who would help', async () => {
  const desk = await riverside();
  await posted(desk);
  const form = await press(desk, emre, newest(desk, consent), 'Block');
  expect('form' in form && form.form.intro?.join('')).toContain(words.means.block);
  expect(said(form)).toContain(`${own.harm} | ${own.help} | ${own.hat}`);
  const noted = await fill(desk, emre, form, { words: 'Advice given alone can harm', help: 'We train two of you' });
  expect(said(noted)).toContain(own.decides);
  const seen = await press(desk, amal, newest(desk, consent), words.more);
  expect(said(seen)).toContain('Street Nurses: “We train two of you”');
  expect(said(await press(desk, bea, newest(desk, consent), words.more))).not.toContain('We train two of you');
});

test('boards, a paragraph to forward and dates that wait for them', async () => {
  const desk = await riverside();
  await posted(desk);
  const checking = await press(desk, hal, newest(desk, consent), 'Still checking');
  const mandate = await fill(desk, hal, await press(desk, hal, checking, own.setMandate), {
    needs: 'board',
    day: '6 July',
    remind: 'yes',
  });
  expect(said(mandate)).toContain('It needs our board on Mon 6 Jul 2026.');
  expect(said(newest(desk, consent))).toContain('1 board: Mon 6 Jul 2026');
  const brief = said(await press(desk, hal, mandate, own.brief));
  expect(brief).toContain('We answer the phone at weekends.');
  expect(brief).not.toContain('1 board');
  const mine = await press(desk, amal, newest(desk, consent), words.more);
  await press(desk, amal, mine, own.useThese);
  expect(said(newest(desk, consent))).toContain('Last call: Fri 10 Jul 2026, 17:00');
  await desk.moveTo('2026-07-07T08:00:00.000Z');
  expect(desk.walls.slack.read(hal).join()).toContain(words.remindTitle);
});

test('what came of it answers each concern, is on the card for everyone, and comes back', async () => {
  const desk = await riverside();
  await posted(desk);
  await fill(desk, dilys, await press(desk, dilys, newest(desk, consent), 'Reservation'), {
    words: 'A trained person',
  });
  for (const person of [amal, bea, hal]) await press(desk, person, newest(desk, consent), 'Content');
  await desk.moveTo('2026-06-23T16:00:00.000Z');
  const over = desk.walls.slack.hung.find(({ place, note }) => place === amal && note.title === words.overTitle)!;
  const before = await press(desk, amal, over, words.writeOutcome);
  expect(said(before)).toContain(refusals.answerFirst(1));
  const replied = await fill(desk, amal, await press(desk, amal, before, words.answerConcern), {
    words: 'From day one',
  });
  const outcome = await press(desk, amal, replied, words.writeOutcome);
  await fill(desk, amal, outcome, { words: 'We start in September.', review: '1 December' });
  const card = newest(desk, words.agreedTitle);
  expect(said(card)).toContain('“A trained person” – From day one');
  expect(said(card)).toContain('We look at it again Tue 1 Dec 2026.');
  const minutes = said(await press(desk, bea, card, words.record));
  expect(minutes).toContain('3 content, 1 with a reservation');
  expect(said(await desk.type(bea, room, 'propose list'))).toContain('We start in September.');
  await desk.moveTo('2026-12-01T09:00:00.000Z');
  const again = await press(desk, hal, newest(desk, words.reviewTitle), words.openAgain);
  await fill(desk, hal, again, { reason: 'Nobody rings' });
  expect(said(newest(desk, consent))).toContain('Opened again, because: Nobody rings.');
  expect(desk.faults).toEqual([]);
});

test('a draft can be sense-checked in private first, and goes on as consent with one press', async () => {
  const desk = await riverside();
  const preview = await desk.type(amal, room, 'propose decision We answer the phone at weekends');
  expect(said(await press(desk, amal, preview, own.senseCheckFirst))).toBe(own.checking);
  const prompt = newest(desk, checkWords.promptTitle);
  expect(said(prompt)).toContain('We answer the phone at weekends');
  for (const [person] of cast)
    await press(desk, person, await press(desk, person, prompt, checkWords.answerPrivately), 'Yes');
  await desk.later(73);
  const result = newest(desk, checkWords.resultTitle('We answer the phone at weekends'));
  expect(said(await press(desk, bea, result, checkWords.goOnAsConsent))).toBe(refusals.unknown);
  expect(said(await press(desk, amal, result, checkWords.goOnAsConsent))).toContain(own.postedEarly);
});

test('how we decide is set once by anybody; later it takes a decision, and the list shows who agreed', async () => {
  const desk = await riverside();
  const first = { mode: 'alliance', unanimous: 'Money we hold together: fund', goAhead: '- Lend things: van, room' };
  expect(said(await desk.call(bea, room, 'setup decisions', first))).toContain('Money we hold together');
  const changed = await desk.call(hal, room, 'setup decisions', { ...first, goAhead: 'Share a stall' });
  expect(said(changed)).toContain(own.waysDraft);
  expect(said(await desk.type(dilys, room, 'propose list'))).toContain('Lend things. Agreed by Welcome Kitchen.');
  const told = await press(desk, amal, await desk.type(amal, room, 'propose Offer our van to Rooted'), own.justTell);
  expect(said(told)).toContain(own.told);
  expect(said(newest(desk, words.toldTitle))).toContain('Offer our van to Rooted');
  const fund = await desk.type(amal, room, 'propose decision Move the fund to outreach');
  expect(said(fund)).toContain('every organisation says yes or takes no part');
});

test('every button of proposals fits into what Discord lets a button carry', async () => {
  const desk = await riverside();
  await posted(desk);
  const card = newest(desk, consent);
  const replies: Reply[] = [card];
  for (const label of ['Content', 'Not taking part', 'Still checking', words.more])
    replies.push(await press(desk, bea, card, label));
  replies.push(await press(desk, amal, card, words.more), await desk.type(amal, room, 'propose list'));
  const wires = replies
    .flatMap((reply) => buttonsOf(reply))
    .flatMap((one) => ('link' in one ? [] : [wireOfButton('abcdefgh', one)]));
  expect(wires.length).toBeGreaterThan(30);
  expect(wires.filter((wire) => wire.length > 100)).toEqual([]);
});

test('an organisation that told us it has no room is not written to; one that is named as closest is, by whoever names it', async () => {
  const desk = await riverside();
  await desk.call(amal, room, 'checkin open', {});
  await desk.call(bea, room, 'checkin answer', { room: 'none' });
  await desk.settle();
  const written = () => desk.walls.slack.read(bea).filter((read) => read.includes(words.earlyTitle)).length;
  await press(desk, amal, await desk.type(amal, room, 'propose decision We answer on Saturdays'), own.post);
  expect(written()).toBe(0);
  const preview = await desk.type(hal, room, 'propose decision We answer on Sundays');
  const placed = await fill(desk, hal, await press(desk, hal, preview, words.whoIsClosest), { closest: 'o2' });
  await press(desk, hal, placed, own.post);
  expect(written()).toBe(1);
});

test('what those closest need is turned into asks: by themselves or the proposer, in the words it was written in', async () => {
  const desk = await riverside();
  const preview = await desk.type(amal, room, 'propose decision We answer the phone at weekends');
  const values = { closest: 'o2', equip: 'A phone and somebody to call' };
  await press(
    desk,
    amal,
    await fill(desk, amal, await press(desk, amal, preview, words.whoIsClosest), values),
    own.post,
  );
  await desk.later(24);
  const read = (person: PersonId) => press(desk, person, newest(desk, consent), words.more);
  for (const person of [amal, bea]) {
    const form = await press(desk, person, await read(person), own.askForIt);
    expect('form' in form && form.form.fields[0]?.initial).toBe('A phone and somebody to call');
  }
  expect(buttonsOf(await read(hal)).map(({ label }) => label)).not.toContain(own.askForIt);
  const asked = await fill(desk, bea, await press(desk, bea, await read(bea), own.askForIt), { of: 'o3' });
  expect(said(asked)).toContain('Harbour Trust');
  expect(desk.walls.slack.read(hal).join()).toContain('A phone and somebody to call');
});

test.each(['avant le 30 juin', 'd’ici le 30 juin', 'jusqu’au 30 juin'])(
  'whoever reads French types until when in French: “%s”',
  async (until) => {
    const { desk, coalition } = await fiveOnADesk();
    await desk.moot.ask(coalition, { intent: { type: 'language.prefer', language: 'fr' }, by: amal });
    await desk.type(amal, room, `propose decision Répondre au téléphone le samedi ${until}`);
    const drafted = (await desk.ports.log.read(coalition, 0)).findLast(({ type }) => type === 'proposal.drafted');
    expect(drafted).toMatchObject({ title: 'Répondre au téléphone le samedi', until: '2026-06-30' });
  },
);
