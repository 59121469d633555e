import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRedis } from '../adapters/redis/index.js';
import { openSqlite } from '../adapters/sqlite/index.js';
import { all, type Entry, type Event, emptyState, evolve } from '../src/coalition.js';
import { words } from '../src/lasting/words.js';
import { words as memberWords } from '../src/members/words.js';
import type { CoalitionId, PersonId } from '../src/names.js';
import { RedisServer, servers } from './adapters/redisServer.js';
import { newFolder } from './adapters/stores.js';
import { type Desk, said } from './desk.js';
import { type DeskStore, fiveOnADesk, here, people } from './fiveOnADesk.js';
import { amal, bea, stateAfter, when } from './given.js';

const day = 24;
const promise = 'carry forty boxes to the old mill on the hill';
const worry = 'the landlord reads our channel and knows my street';
const plan = 'we will speak with the border office about returns';
const line = 'we could not stay beside anybody who joins raids';
const reason = 'somebody trained who can be rung on a Saturday';
const moved = 'the council sends its letter in five languages now';
const outcome = 'The phone is answered from ten to four';
const reply = 'we train two of us in September and pay them';
const decision = 'We answer the phone at weekends';
const concerns = [worry, plan, line];
const answers = [reason, moved, reply];

/** Five organisations; Bea has worried, planned, held a line and let it go, answered a check-in and a proposal, and promised. */
async function afterASummer(store?: DeskStore): Promise<{ desk: Desk; coalition: CoalitionId }> {
  const { desk, coalition } = await fiveOnADesk(store);
  const want = async (by: PersonId, intent: Record<string, unknown>) => {
    expect(await desk.moot.ask(coalition, { intent: intent as never, by })).not.toHaveProperty('refused');
    await desk.settle();
  };
  await desk.call(bea, here, 'commit we', { what: promise });
  await want(bea, { type: 'worry.say', text: worry, seen: 'everyone' });
  await want(bea, { type: 'headsup.file', what: plan, topics: ['t1'] });
  await want(bea, { type: 'headsup.withdraw', id: 'h1' });
  await desk.call(bea, here, 'concern line', { topic: 't1', text: line, seen: 'everyone' });
  await want(bea, { type: 'line.remove', topic: 't1' });
  await want(amal, { type: 'proposal.draft', title: decision, kind: 'consent' });
  await want(amal, { type: 'proposal.post', id: 'p1' });
  await desk.later(1.5 * day);
  await want(bea, { type: 'proposal.answer', id: 'p1', stance: 'reservation', words: reason, hat: 'organisation' });
  for (const person of people) {
    if (person !== bea)
      await want(person, { type: 'proposal.answer', id: 'p1', stance: 'content', hat: 'organisation' });
    await desk.call(person, here, 'checkin answer', {
      room: people.indexOf(person) < 3 ? 'some' : 'stretched',
      ...(person === bea ? { moved } : {}),
    });
  }
  await want(amal, { type: 'proposal.reply', id: 'p1', concern: 1, words: reply });
  await want(amal, { type: 'proposal.close', id: 'p1', result: 'agreed', words: outcome, review: '2027-06-01' });
  for (let week = 0; week < 2; week += 1) await desk.later(7 * day);
  return { desk, coalition: coalition };
}
const storyOf = ({ desk, coalition }: { desk: Desk; coalition: string }): Promise<Entry[]> =>
  desk.ports.log.read(coalition, 0);
const asText = async (world: { desk: Desk; coalition: string }): Promise<string> =>
  JSON.stringify(await storyOf(world));
/** Which of these stand in it; a test that fails then says which, and not all of it. */
const found = (sought: string[], where: string): string[] => sought.filter((one) => where.includes(one));
const allThatHangs = ({ walls }: Desk): string =>
  JSON.stringify(Object.values(walls).flatMap(({ hung }) => hung.map(({ note }) => note)));
const rewritings = (story: Entry[]): string[] =>
  story.filter(({ type }) => type === 'log.rewritten').map(({ at }) => at);

test('ninety days after a concern is over its words are in no entry and on no card; answers and promises stand', async () => {
  const world = await afterASummer();
  const { desk } = world;
  expect(found([...concerns, ...answers, promise], await asText(world))).toEqual([...concerns, ...answers, promise]);
  expect(found([worry, plan], allThatHangs(desk))).toEqual([worry, plan]);
  const before = await storyOf(world);
  await desk.moveTo('2026-09-14T02:59:00.000Z');
  expect(rewritings(await storyOf(world))).toEqual([]);
  await desk.moveTo('2026-09-14T03:00:00.000Z');
  expect(found(concerns, (await asText(world)) + allThatHangs(desk))).toEqual([]);
  expect(found([...answers, promise], await asText(world))).toEqual([...answers, promise]);
  expect(found([words.went], allThatHangs(desk))).toEqual([words.went]);
  const stamps = (story: Entry[]) => story.slice(0, before.length).map(({ at, by, type }) => [at, by, type]);
  expect(stamps(await storyOf(world))).toEqual(stamps(before));
  expect(desk.faults).toEqual([]);
});

test('thirteen months after an answer its words are gone; what came of it, what was told and what was promised stays', async () => {
  const world = await afterASummer();
  const { desk, coalition } = world;
  await desk.later(370 * day);
  expect(found(answers, await asText(world))).toEqual(answers);
  await desk.later(60 * day);
  const story = await storyOf(world);
  const kept = JSON.stringify(story.filter(({ type }) => type !== 'digest.posted'));
  expect(found(answers, kept)).toEqual([]);
  expect(story.filter((entry) => entry.type === 'checkin.answered' && entry.room !== undefined)).toEqual([]);
  const { checkins, proposals, commitments, digest } = await desk.moot.recall(coalition);
  expect(checkins.rounds.get('k1')?.outcome?.rooms).toEqual({ plenty: 0, some: 3, stretched: 2, none: 0 });
  expect(proposals.all.get('p1')).toMatchObject({ title: decision, stage: 'closed', outcome: { words: outcome } });
  expect(proposals.all.get('p1')?.answers.get('o2')?.stance).toBe('reservation');
  expect(commitments.all.get('c1')?.what).toBe(promise);
  expect(found([promise], JSON.stringify(digest.posted))).toEqual([promise]);
  const again = emptyState();
  for (const entry of story) evolve(again, entry);
  expect(again).toEqual(await desk.moot.recall(coalition));
  expect(desk.faults).toEqual([]);
});

test('all that has lapsed goes in one rewriting, and the log is not rewritten again until more has', async () => {
  const world = await afterASummer();
  const { desk } = world;
  await desk.moot.ask(world.coalition, {
    intent: { type: 'worry.say', text: 'a second worry, a fortnight later', seen: 'everyone' },
    by: amal,
  });
  await desk.later(130 * day);
  const story = await storyOf(world);
  expect(rewritings(story)).toHaveLength(1);
  expect(found(['a second worry'], JSON.stringify(story))).toEqual([]);
  await desk.later(20 * day);
  expect(rewritings(await storyOf(world))).toHaveLength(1);
});

test('hosts may keep words for a longer or a shorter time, every room is told, and nothing goes before the coming night', async () => {
  const world = await afterASummer();
  const { desk } = world;
  await desk.later(30 * day);
  const form = await desk.call(amal, here, 'setup keep', {});
  expect(said(form)).toContain(words.concernsLabel);
  await desk.call(amal, here, 'setup keep', { concerns: '30', answers: '90' });
  await desk.settle();
  const card = desk.walls.slack.hung.find(({ note }) => note.title === words.cardTitle)!;
  expect(said({ note: card.note })).toContain(`${words.kinds.concerns}: a month`);
  expect(said(await desk.type(bea, here, 'setup privacy'))).toContain(`${words.kinds.answers}: 90 days`);
  expect(found([worry], await asText(world))).toEqual([worry]);
  await desk.later(day);
  expect(found(concerns, await asText(world))).toEqual([]);
  expect(found(answers, await asText(world))).toEqual(answers);
});

test('only hosts may say how long words are kept, and not so short that what is under way would lose them', () => {
  const state = stateAfter([]);
  expect(when(state, { type: 'lasting.change', concerns: 14, answers: 90 }, bea).refused).toBe(memberWords.onlyHosts);
  const { options } = all.find(([name]) => name === 'lasting')![1].intents;
  expect(options).toHaveLength(1);
  for (const [concerns, answers] of [
    [13, 397],
    [90, 89],
    [1097, 397],
    [90, 1097],
  ])
    expect(
      all.find(([name]) => name === 'lasting')![1].intents.safeParse({ type: 'lasting.change', concerns, answers })
        .success,
    ).toBe(false);
});

test('whoever writes reads how long it is kept', async () => {
  const { desk } = await afterASummer();
  const form = await desk.call(bea, here, 'concern worry', {});
  expect('form' in form && JSON.stringify(form.form.intro)).toContain('Moot keeps it for 90 days.');
});

test('a difference that is open again keeps its words, however long it was settled', () => {
  const state = emptyState();
  const happened = (at: string, event: Event) => evolve(state, { v: 1, at: `${at}T09:00:00.000Z`, by: amal, ...event });
  const needs = ['a word with us first'];
  happened('2026-01-05', {
    type: 'difference.opened',
    id: 'd1',
    title: 'Press',
    shared: [],
    unshared: 'who speaks',
    needs,
    from: 's1',
  });
  expect(state.lasting.running).toEqual([]);
  happened('2026-02-05', { type: 'difference.settled', id: 'd1', words: 'We ask each other first' });
  expect(state.lasting.running).toEqual([{ as: 'answers', since: '2026-02-05', thing: 'difference.d1', at: [0] }]);
  happened('2026-03-05', { type: 'difference.returned', id: 'd1' });
  expect(state.lasting.running).toEqual([]);
});

test('letting go that is cut off before the log is rewritten begins again, and is whole in the end', async () => {
  const world = await afterASummer();
  const { desk } = world;
  const { rewrite } = desk.ports.log;
  desk.ports.log.rewrite = async () => {
    throw new Error('the line was cut');
  };
  desk.restart();
  await desk.later(80 * day);
  expect(desk.faults).toContainEqual(new Error('the line was cut'));
  expect(found([worry], await asText(world))).toEqual([worry]);
  desk.ports.log.rewrite = rewrite;
  desk.restart();
  await desk.later(1);
  expect(found(concerns, await asText(world))).toEqual([]);
  expect(found([worry], allThatHangs(desk))).toEqual([]);
});

test('a platform that does not answer delays letting go by a day at most', async () => {
  const world = await afterASummer();
  const { desk } = world;
  desk.walls.slack.revise = async () => ({ later: 60_000 });
  await desk.moveTo('2026-09-14T04:00:00.000Z');
  expect(found([worry], await asText(world))).toEqual([worry]);
  await desk.later(25);
  expect(found([worry], await asText(world))).toEqual([]);
});

/** What stays, and why. A new word of people's goes in time, or is written down here. */
const stays: Record<string, string> = {
  'coalition.founded': 'ours until we change it',
  'room.joined': 'ours until we change it',
  'organisation.joined': 'ours until we change it',
  'organisation.changed': 'ours until we change it',
  'delegate.joined': 'a name, until its owner goes',
  'checkin.opened': 'the question, without which no result means anything',
  'checkin.questionWritten': 'the question, without which no result means anything',
  'sensecheck.opened': 'the statements, without which no result means anything',
  'sensecheck.added': 'the statements, without which no result means anything',
  'difference.raised': 'what we share and do not share, with what came of it',
  'difference.described': 'what we share and do not share, with what came of it',
  'difference.settled': 'what came of it',
  'proposal.drafted': 'a decision, and what it was about',
  'proposal.redrafted': 'a decision, and what it was about',
  'proposal.bookOpened': 'a decision, and what each put into it',
  'proposal.placed': 'a decision, and who was closest to it',
  'proposal.topicChosen': 'ours until we change it',
  'proposal.told': 'a decision, and what it was about',
  'proposal.closed': 'what came of it',
  'steward.said': 'told in every room and in a digest',
  'ways.set': 'how we decide, in force',
  'mandate.stored': 'in force until its day',
  'commitment.asked': 'what we promised each other',
  'commitment.answered': 'what we promised each other, and on what condition',
  'commitment.brought': 'what we promised each other',
  'commitment.led': 'what we promised each other',
  'commitment.explained': 'what we promised each other',
  'commitment.ruled': 'ours until we change it',
  'culture.told': 'an organisation’s own, until it changes it',
  'topic.added': 'ours until we change it',
  'topic.renamed': 'ours until we change it',
  'declaration.worded': 'ours until we change it',
  'declaration.aimed': 'ours until we change it',
  'declaration.published': 'ours until we change it',
  'declaration.signed': 'in force while it is signed',
  'digest.added': 'told in a digest, and taken back when its teller wants',
  'digest.reasoned': 'told in a digest',
  'digest.edited': 'told in a digest',
  'digest.posted': 'told in a digest',
  'digest.corrected': 'told in a digest',
  'meeting.proposed': 'a date of the coalition',
  'opportunity.filed': 'goes sooner: with its closing day',
};

test('of every event that holds people’s words it is said whether they go in time or why they stay, and once', () => {
  const spoken = all.flatMap(([, { spoken: table = {} }]) => Object.keys(table));
  const lapsing = all.flatMap(([, { lapses = [] }]) => lapses.flatMap((lapse) => Object.keys(lapse.words)));
  expect(spoken.filter((type) => !lapsing.includes(type) && !(type in stays))).toEqual([]);
  expect(Object.keys(stays).filter((type) => lapsing.includes(type) || !spoken.includes(type))).toEqual([]);
  expect(lapsing).toHaveLength(new Set(lapsing).size);
});

for (const { name, binary } of servers)
  test(`in every byte of ${name} and its files nothing of a concern is left ninety days after`, async () => {
    const server = await RedisServer.start(binary, '--save', '3600 1');
    const store = await openRedis(server.address);
    const world = await afterASummer(store);
    await world.desk.later(90 * day);
    await store.close();
    const bytes = readdirSync(server.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('');
    await server.stop();
    expect(found([...concerns, ...answers, promise], bytes)).toEqual([...answers, promise]);
  });

test('in every byte of a SQLite file nothing of a concern is left ninety days after, and of an answer after thirteen months', async () => {
  const { file, remove } = newFolder();
  const store = await openSqlite(file);
  const world = await afterASummer(store);
  await world.desk.later(430 * day);
  await store.close();
  const bytes = ['', '-wal', '-shm']
    .map((end) => file + end)
    .filter(existsSync)
    .map((path) => readFileSync(path, 'latin1'))
    .join('');
  expect(found([...concerns, reason, reply, promise], bytes)).toEqual([promise]);
  remove();
});
