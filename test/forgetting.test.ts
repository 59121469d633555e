import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRedis } from '../adapters/redis/index.js';
import { openSqlite } from '../adapters/sqlite/index.js';
import { type Entry, emptyState, evolve, type Intent } from '../src/coalition.js';
import { copyOf } from '../src/copies/gather.js';
import { words } from '../src/forgetting/words.js';
import type { PersonId } from '../src/names.js';
import { commitmentsPage, decisionsPage } from '../src/pages/contents.js';
import { digestsOf, newStory, readOn } from '../src/pages/story.js';
import type { Store } from '../src/ports.js';
import { RedisServer, servers } from './adapters/redisServer.js';
import { newFolder } from './adapters/stores.js';
import { buttonsOf, type Desk, said } from './desk.js';
import { type DeskStore, fiveOnADesk, here, names } from './fiveOnADesk.js';
import { amal, bea, chidi, dilys, emre } from './given.js';

const promise = 'carry forty boxes to the old mill on the hill';
const sealed = 'we could not stay beside a shelter that sells names';
const worry = 'the landlord reads our channel and knows my street';

/** A coalition of five in which Bea has promised, worried, answered and won. */
async function coalitionWithBea(store?: DeskStore) {
  const { desk, coalition } = await fiveOnADesk(store);
  await desk.call(bea, here, 'commit we', { what: promise });
  await desk.moot.ask(coalition, { intent: { type: 'worry.say', text: worry, seen: 'everyone' } as never, by: bea });
  await desk.call(bea, here, 'concern line', { topic: 't1', text: 'we could not stay beside raids', seen: 'everyone' });
  await desk.call(amal, here, 'commit we', { what: 'cook soup on Fridays for all of us' });
  await desk.settle();
  return { desk, coalition: coalition };
}
const storyOf = async ({ desk, coalition }: { desk: Desk; coalition: string }): Promise<Entry[]> =>
  desk.ports.log.read(coalition, 0);
const allThatHangs = (desk: Desk): string =>
  JSON.stringify(Object.values(desk.walls).flatMap(({ hung }) => hung.map(({ note }) => note)));

test('somebody who asks to be forgotten is in no entry, on no card and in no index, and their words are taken back', async () => {
  const world = await coalitionWithBea();
  const { desk, coalition } = world;
  expect(JSON.stringify(await storyOf(world))).toContain(promise);
  expect(allThatHangs(desk)).toContain(promise);
  await desk.call(bea, here, 'setup forget', { words: 'withdraw' });
  await desk.settle();
  const story = JSON.stringify(await storyOf(world));
  for (const gone of [promise, worry, bea, 'UBEA']) expect(story).not.toContain(gone);
  expect(allThatHangs(desk)).not.toContain(promise);
  expect(await desk.ports.directory.coalitionsOf(bea)).toEqual([]);
  expect(JSON.stringify(await desk.ports.board.read(coalition))).not.toContain('UBEA');
});

test('when one is forgotten the story still folds, and what others said stands', async () => {
  const world = await coalitionWithBea();
  await world.desk.call(bea, here, 'setup forget', { words: 'withdraw' });
  await world.desk.settle();
  const story = await storyOf(world);
  const state = emptyState();
  for (const entry of story) evolve(state, entry);
  expect(JSON.stringify(story)).toContain('cook soup on Fridays');
  expect(allThatHangs(world.desk)).toContain('cook soup on Fridays');
  expect([...state.members.organisations.values()].map(({ name }) => name)).toEqual(names);
  expect(world.desk.faults).toEqual([]);
});

test('somebody may be forgotten and leave what they wrote for their organisation, without their name', async () => {
  const world = await coalitionWithBea();
  await world.desk.call(bea, here, 'setup forget', { words: 'keep' });
  await world.desk.settle();
  const story = JSON.stringify(await storyOf(world));
  expect(story).toContain(promise);
  expect(story).not.toContain('UBEA');
});

test('an organisation that leaves takes its words and its name along, out of posted digests too', async () => {
  const world = await coalitionWithBea();
  const { desk } = world;
  await desk.later(24 * 9);
  const digest = () => JSON.stringify(desk.walls.slack.hung.find(({ note }) => note.title?.startsWith('The week in')));
  expect(digest()).toContain(promise);
  await desk.call(bea, here, 'setup depart', { words: 'withdraw' });
  await desk.settle();
  const story = JSON.stringify(await storyOf(world));
  for (const gone of [promise, 'Welcome Kitchen', 'UBEA']) {
    expect(story).not.toContain(gone);
    expect(allThatHangs(desk)).not.toContain(gone);
  }
  expect(digest()).toContain('(taken back) (an organisation that has left)');
  expect(said(await desk.call(bea, here, 'home', {}))).not.toContain('Welcome Kitchen');
  expect(desk.faults).toEqual([]);
});

/** Eleven weeks ago: a check-in with words of five, a decision that all answered, and work of Amal's that waits for Bea's. */
async function longAgo(store?: DeskStore) {
  const world = await coalitionWithBea(store);
  const { desk, coalition } = world;
  const ask = (by: PersonId, intent: object) => desk.moot.ask(coalition, { intent: intent as Intent, by, name: 'Bea' });
  await ask(amal, { type: 'commitment.bind', id: 'c2', how: 'waitsFor', to: 'c1' });
  await ask(amal, { type: 'checkin.open' });
  for (const [who, person] of [amal, bea, chidi, dilys, emre].entries())
    await ask(person, {
      ...{ type: 'checkin.answer', id: 'k1', room: 'some' },
      said: [{ question: 'moved', words: `the lease of house ${who + 1} is signed`, seen: 'everyone' }],
    });
  await ask(amal, { type: 'checkin.close', id: 'k1' });
  await ask(amal, { type: 'proposal.draft', title: 'One phone at weekends', kind: 'consent' });
  await ask(amal, { type: 'proposal.post', id: 'p1' });
  await desk.settle();
  await desk.later(30);
  await ask(bea, { type: 'proposal.answer', id: 'p1', stance: 'reservation', words: 'only if nights are covered' });
  await ask(chidi, { type: 'proposal.answer', id: 'p1', stance: 'reservation', words: 'only if somebody pays for it' });
  await desk.settle();
  await desk.later(24 * 75);
  const words = [promise, worry, ...theirs, ...others];
  expect(hanging(desk, words)).toEqual(words);
  return world;
}
const theirs = ['house 2', 'nights are covered'];
const others = ['house 1', 'house 3', 'house 5', 'somebody pays', 'cook soup on Fridays'];
const hanging = (desk: Desk, sought: string[]): string[] => sought.filter((one) => allThatHangs(desk).includes(one));

test('an old card keeps what others said in it, when one of those who spoke is forgotten', async () => {
  const { desk } = await longAgo();
  await desk.call(bea, here, 'setup forget', { words: 'withdraw' });
  await desk.settle();
  expect(hanging(desk, [promise, worry, ...theirs, ...others])).toEqual(others);
  expect(desk.faults).toEqual([]);
});

test('whoever leaves their words behind leaves every old card in a room as it was', async () => {
  const { desk } = await longAgo();
  // A proposal that is open goes on being written: nobody decides for an organisation that has no people.
  const rooms = () =>
    desk.walls.slack.hung
      .filter(({ place, note }) => place === here && !note.title?.startsWith('Proposal'))
      .map(({ note }) => JSON.stringify(note));
  const before = rooms();
  await desk.call(bea, here, 'setup forget', { words: 'keep' });
  await desk.settle();
  expect(rooms()).toEqual(before);
});

test('every room hears that an organisation has left, and none of them which or why', async () => {
  const { desk } = await longAgo();
  await desk.call(bea, here, 'setup depart', { words: 'withdraw' });
  await desk.settle();
  const told = desk.walls.slack.hung.filter(({ note }) => note.title === words.sayTitle);
  expect(told.map(({ place }) => place)).toEqual([here]);
  expect(JSON.stringify(told)).not.toContain('Welcome Kitchen');
  expect(hanging(desk, [promise, worry, 'Welcome Kitchen', ...theirs, ...others])).toEqual(others);
  await desk.later(24 * 30);
  expect(JSON.stringify(told)).toContain(words.say);
  expect(desk.faults).toEqual([]);
});

test('whoever types “forget me” or “close” is shown what it means first', async () => {
  const { desk } = await coalitionWithBea();
  expect(said(await desk.type(bea, here, 'setup forget me'))).toContain('Forget me: And what you wrote here?');
  expect(said(await desk.type(bea, here, 'setup close'))).toContain('Close the coalition: Why? Every room reads this');
  await desk.settle();
  expect(said(await desk.call(bea, here, 'home', {}))).toContain('Welcome Kitchen');
});

test('a coalition closes only when nobody says “we go on” for a fortnight, and then nothing of it remains', async () => {
  const world = await coalitionWithBea();
  const { desk, coalition } = world;
  await desk.call(amal, here, 'setup close', { why: 'Our work here is done' });
  await desk.settle();
  const card = desk.walls.slack.hung.find(({ note }) => note.title === 'Shall Riverside close?')!;
  expect(buttonsOf(card.note).map(({ label }) => label)).toEqual(['We go on']);
  await desk.press(emre, here, `${coalition}{"type":"coalition.keep"}`);
  await desk.later(24 * 15);
  expect((await storyOf(world)).length).toBeGreaterThan(0);
  await desk.call(amal, here, 'setup close', { why: 'Our work here is done' });
  await desk.later(24 * 15);
  expect(await storyOf(world)).toEqual([]);
  expect(await desk.ports.board.read(coalition)).toEqual([]);
  expect(await desk.ports.directory.coalitionOfRoom(here)).toBeUndefined();
  expect(await desk.ports.directory.coalitionsOf(amal)).toEqual([]);
  const left = new Set(desk.walls.slack.hung.map(({ note }) => JSON.stringify(note)));
  expect(left.size).toBe(1);
  expect([...left][0]).toContain('has closed');
  await desk.ports.directory.wakeEveryone('2027-01-01T00:00:00.000Z');
  expect(await desk.ports.directory.takeDue('2027-01-01T00:00:00.000Z', 10, '2027-01-02T00:00:00.000Z')).toEqual([]);
});

test('where a platform does not answer, forgetting waits and is tried again, for a day at most', async () => {
  const world = await coalitionWithBea();
  const { desk } = world;
  await desk.later(24 * 9);
  desk.walls.slack.revise = async () => ({ later: 60_000 });
  await desk.call(bea, here, 'setup forget', { words: 'withdraw' });
  await desk.later(1);
  expect(JSON.stringify(await storyOf(world))).toContain('UBEA');
  await desk.later(25);
  expect(JSON.stringify(await storyOf(world))).not.toContain('UBEA');
});

test('forgetting that is cut off before the log is rewritten begins again, and is whole in the end', async () => {
  const world = await coalitionWithBea();
  const { desk, coalition } = world;
  const { rewrite } = desk.ports.log;
  desk.ports.log.rewrite = async () => {
    throw new Error('the line was cut');
  };
  desk.restart();
  await desk.call(bea, here, 'setup forget', { words: 'withdraw' });
  await desk.settle();
  expect(desk.faults).toContainEqual(new Error('the line was cut'));
  expect(JSON.stringify(await storyOf(world))).toContain('UBEA');
  desk.ports.log.rewrite = rewrite;
  desk.restart();
  await desk.later(1);
  expect(JSON.stringify(await storyOf(world))).not.toContain('UBEA');
  expect(allThatHangs(desk)).not.toContain(promise);
  expect(await desk.ports.directory.coalitionsOf(bea)).toEqual([]);
  expect(JSON.stringify(await desk.ports.board.read(coalition))).not.toContain('UBEA');
});

const water = 'hand out water at the station from noon on';
const kettle = 'she put the kettle on before she read us the letter';

/** Bea has called and somebody came; what she told in the check-in stood in the digest, and she took it back. */
async function callClosedAndStoryTakenBack(store?: DeskStore) {
  const world = await coalitionWithBea(store);
  const { desk, coalition } = world;
  const ask = (by: PersonId, intent: object) =>
    desk.moot.ask(coalition, { intent: intent as Intent, by, name: 'Emre' });
  await ask(bea, { type: 'call.open', words: water });
  await ask(emre, { type: 'call.join', id: 'a1', how: 'coming' });
  await ask(amal, { type: 'checkin.open' });
  const said = (by: PersonId, words: string) =>
    ask(by, {
      ...{ type: 'checkin.answer', id: 'k1', room: 'some' },
      said: [{ question: 'turn', words, seen: 'everyone' }],
    });
  await said(bea, `${kettle}, or so I was told`);
  await said(bea, kettle);
  for (const person of [amal, chidi, dilys]) await said(person, 'the landlord said sorry');
  await ask(amal, { type: 'checkin.close', id: 'k1' });
  await ask(bea, { type: 'digest.add', kind: 'story', words: kettle, consent: 'own' });
  await desk.settle();
  expect(allThatHangs(desk)).toContain(kettle);
  await desk.later(24 * 20);
  const told = desk.walls.slack.hung.filter(({ note }) => JSON.stringify(note).includes(kettle));
  expect(told.map(({ note }) => note.title)).toEqual([
    'From the check-in',
    expect.stringContaining('What happened in Riverside'),
  ]);
  expect(desk.walls.slack.read(here).join()).toContain('One came.');
  await ask(bea, { type: 'digest.withdraw', id: 'w1' });
  await desk.settle();
  return world;
}

test('a story that was first told in a check-in is taken out of the check-in too: of its card, however old, and of the log', async () => {
  const world = await callClosedAndStoryTakenBack();
  expect(JSON.stringify(await storyOf(world))).not.toContain(kettle);
  expect(allThatHangs(world.desk)).not.toContain(kettle);
  expect(allThatHangs(world.desk)).toContain('the landlord said sorry');
  world.desk.restart();
  await world.desk.later(1);
  expect(allThatHangs(world.desk)).not.toContain(kettle);
  expect(world.desk.faults).toEqual([]);
});

test('what a closed call was about, and what those are called who came, is in no log any more; how many came stays', async () => {
  const world = await callClosedAndStoryTakenBack();
  const story = await storyOf(world);
  expect(JSON.stringify(story)).not.toContain(water);
  expect(story.filter(({ type }) => type === 'call.joined')).toMatchObject([{ name: '' }]);
  const state = emptyState();
  for (const entry of story) evolve(state, entry);
  expect(state.needs.calls.get('a1')?.came).toBe(1);
  expect(state.needs.toErase.size).toBe(0);
});

/** All that a SQLite file holds. */
const bytesOfFile = (file: string): string =>
  ['', '-wal', '-shm']
    .map((end) => file + end)
    .filter(existsSync)
    .map((path) => readFileSync(path, 'latin1'))
    .join('');
const bytesOfServer = ({ folder }: RedisServer): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('');

const running: RedisServer[] = [];
const started = async (binary: string): Promise<RedisServer> => {
  const server = await RedisServer.start(binary, '--save', '3600 1');
  running.push(server);
  return server;
};
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

const goings = [
  { who: 'a forgotten person', action: 'setup forget', gone: [promise, worry, sealed, 'UBEA'] },
  {
    who: 'an organisation that left',
    action: 'setup depart',
    gone: [promise, worry, sealed, 'UBEA', 'Welcome Kitchen'],
  },
];
/** Nothing of it stands on a page, in a feed or in an export either: all of them are made of the story. */
async function goesFrom(store: Store, action: string, gone: string[]): Promise<void> {
  const world = await longAgo(store);
  const { desk } = world;
  await desk.call(bea, here, 'concern line', { topic: 't2', text: sealed, seen: 'sealed' });
  await desk.call(bea, here, action, { words: 'withdraw' });
  await desk.settle();
  const read = readOn(newStory(), await storyOf(world));
  const now = desk.now.toISOString();
  const made = JSON.stringify([
    copyOf(read, now),
    digestsOf(read),
    commitmentsPage(read.state, now),
    decisionsPage(read.state),
  ]);
  for (const one of gone) expect(made).not.toContain(one);
  await store.close();
}

for (const { name, binary } of servers) {
  test.each(goings)(`in every byte of ${name} and its files nothing of $who is left`, async ({ action, gone }) => {
    const server = await started(binary);
    await goesFrom(await openRedis(server.address), action, gone);
    const bytes = bytesOfServer(server);
    for (const one of gone) expect(bytes).not.toContain(one);
    expect(bytes).toContain('cook soup on Fridays');
  });

  test(`in every byte of ${name} and its files nothing is left of a closed call, or of a story that was taken back`, async () => {
    const server = await started(binary);
    const store = await openRedis(server.address);
    await callClosedAndStoryTakenBack(store);
    await store.close();
    const bytes = bytesOfServer(server);
    for (const gone of [water, kettle]) expect(bytes).not.toContain(gone);
    expect(bytes).toContain('the landlord said sorry');
  });
}

test.each(goings)('in every byte of a SQLite file nothing of $who is left', async ({ action, gone }) => {
  const { file, remove } = newFolder();
  await goesFrom(await openSqlite(file), action, gone);
  for (const one of gone) expect(bytesOfFile(file)).not.toContain(one);
  expect(bytesOfFile(file)).toContain('cook soup on Fridays');
  remove();
});

test('in every byte of a SQLite file nothing is left of a closed call, or of a story that was taken back', async () => {
  const { file, remove } = newFolder();
  const store = await openSqlite(file);
  await callClosedAndStoryTakenBack(store);
  await store.close();
  for (const gone of [water, kettle]) expect(bytesOfFile(file)).not.toContain(gone);
  expect(bytesOfFile(file)).toContain('the landlord said sorry');
  remove();
});

test('what stands in the place of words that were taken back is in the language of the rooms, in old digests too', async () => {
  const world = await fiveOnADesk();
  const { desk, coalition } = world;
  await desk.moot.ask(coalition, { intent: { type: 'language.choose', language: 'fr' }, by: amal });
  const check = { title: 'Le pain', statements: ['Nous en faisons assez'], hours: 240 } as const;
  await desk.moot.ask(coalition, {
    intent: { type: 'sensecheck.open', ...check, statements: [...check.statements] },
    by: bea,
  });
  await desk.call(bea, here, 'commit we', { what: 'porter quarante cartons au vieux moulin' });
  await desk.later(24 * 8);
  expect(JSON.stringify(await storyOf(world))).toContain('« Le pain »');
  await desk.call(bea, here, 'setup forget', { words: 'withdraw' });
  await desk.settle();
  const story = JSON.stringify(await storyOf(world));
  for (const gone of ['Le pain', 'quarante cartons', '(taken back)']) expect(story).not.toContain(gone);
  expect(story).toContain('« (retiré) »');
});
