import type { Reply } from '../commands/reception.js';
import { all } from '../src/coalition.js';
import type { RoomId } from '../src/names.js';
import { type Attached, filesOf } from '../src/note.js';
import { words } from '../src/ours/words.js';
import { buttonsOf, Desk, said } from './desk.js';
import { amal, bea, chidi, dilys, emre } from './given.js';

const here: RoomId = 'slack:T1:C1';
const hal = 'slack:T1:UHAL' as const;
const names = ['Rooted', 'Welcome Kitchen', 'Harbour Trust', 'Legal Bridge', 'Street Nurses'];
const promise = 'carry forty boxes to the old mill';
const worry = 'the landlord reads our channel';
const theirs = 'we have no money left for the winter';
const alone = 'I would rather we asked those who sleep there';
const line = 'we could not stay beside anybody who joins raids';

/** Bea and Hal are of Welcome Kitchen. Chidi tells the hosts something; Hal answers once for himself. */
async function riverside() {
  const desk = new Desk();
  const { coalition } = await desk.call(amal, here, 'setup found', {
    name: 'Riverside',
    purpose: 'Nobody sleeps rough',
    zone: 'Europe/London',
  });
  for (const [who, person] of [amal, bea, chidi, dilys, emre].entries())
    await desk.call(person, here, 'setup organisation', {
      name: names[who]!,
      kind: 'community',
      size: 'tiny',
      lived: 'no',
    });
  const want = async (by: typeof hal | typeof bea, intent: Record<string, unknown>) => {
    expect(await desk.moot.ask(coalition!, { intent: intent as never, by })).not.toHaveProperty('refused');
    await desk.settle();
  };
  const invited = said(await desk.call(bea, here, 'setup colleague', {}));
  await desk.call(hal, here, 'setup join', { code: /[a-z2-9]{4}(?:-[a-z2-9]{4}){3}/.exec(invited)![0] });
  await desk.call(bea, here, 'commit we', { what: promise });
  await want(bea, { type: 'worry.say', text: worry, seen: 'everyone' });
  await want(chidi, { type: 'worry.say', text: theirs, seen: 'hosts' });
  await desk.call(bea, here, 'concern line', { topic: 't1', text: line, seen: 'sealed' });
  await want(amal, { type: 'proposal.draft', title: 'We answer the phone at weekends', kind: 'consent' });
  await want(amal, { type: 'proposal.post', id: 'p1' });
  await desk.later(36);
  await want(hal, { type: 'proposal.answer', id: 'p1', stance: 'reservation', words: alone, hat: 'myself' });
  await want(bea, { type: 'proposal.answer', id: 'p1', stance: 'notTakingPart', hat: 'organisation' });
  return { desk, coalition: coalition! };
}
const files = (reply: Reply): Attached[] => ('note' in reply ? filesOf(reply.note) : []);
/** Which of these stand in all of the files. */
const inAll = (sought: string[], from: Attached[]): string[] =>
  sought.filter((one) => from.length > 0 && from.every(({ content }) => content.includes(one)));
const inAny = (sought: string[], from: Attached[]): string[] =>
  sought.filter((one) => from.some(({ content }) => content.includes(one)));

test('an organisation takes what it said, promised and sealed, as a page and for machines, and nobody else’s words', async () => {
  const { desk } = await riverside();
  const taken = files(await desk.type(bea, here, 'setup data'));
  expect(taken.map(({ name, type }) => [name, type])).toEqual([
    ['our-data.html', 'text/html'],
    ['our-data.json', 'application/json'],
  ]);
  expect(inAll([promise, worry, line, 'Welcome Kitchen'], taken)).toHaveLength(4);
  expect(inAny([theirs, alone, 'delivery '], taken)).toEqual([]);
  const [page, machines] = taken;
  expect(page?.content).toContain('not taking part');
  expect(page?.content).not.toContain('<script');
  expect(JSON.parse(machines?.content ?? '')).toMatchObject({
    version: 1,
    of: { id: 'o2', name: 'Welcome Kitchen', kind: 'community' },
    record: { promised: [expect.stringContaining('Carry forty boxes')] },
    copy: { coalition: { name: 'Riverside' }, commitments: [{ what: promise }] },
  });
});

test('one person takes what Moot holds about them: what they said for themselves too, and nothing of a colleague', async () => {
  const { desk } = await riverside();
  const hals = files(await desk.type(hal, here, 'setup about me'));
  expect(hals.map(({ name }) => name)).toEqual(['about-me.html', 'about-me.json']);
  expect(inAll([alone, hal, 'Welcome Kitchen'], hals)).toHaveLength(3);
  expect(inAny([worry, theirs, 'UCHIDI'], hals)).toEqual([]);
  expect(inAny([worry], files(await desk.type(bea, here, 'setup my data')))).toEqual([worry]);
});

test('an organisation that leaves is given its data before its words are gone', async () => {
  const { desk, coalition } = await riverside();
  const left = await desk.call(bea, here, 'setup depart', { words: 'withdraw' });
  await desk.settle();
  expect(inAll([promise, worry, line], files(left))).toHaveLength(3);
  expect(said(left)).toContain(words.leaving);
  expect(JSON.stringify(await desk.ports.log.read(coalition, 0))).not.toContain(promise);
  expect(desk.faults).toEqual([]);
});

test('somebody who is forgotten is given what stood there of them', async () => {
  const { desk, coalition } = await riverside();
  const gone = await desk.call(hal, here, 'setup forget', { words: 'withdraw' });
  await desk.settle();
  expect(inAll([alone, hal], files(gone))).toEqual([alone, hal]);
  expect(JSON.stringify(await desk.ports.log.read(coalition, 0))).not.toContain(alone);
});

test('what a colleague told only the hosts, or said where no name stands, comes to that colleague and to nobody beside them', async () => {
  const { desk, coalition } = await riverside();
  const told = [
    { type: 'worry.say', text: 'our roof leaks on the beds', seen: 'hosts' },
    { type: 'difference.raise', shared: 'people need papers', unshared: 'who pays for them' },
    { type: 'difference.describe', id: 'd1', need: 'a fund that none of us holds' },
  ];
  for (const intent of told) await desk.moot.ask(coalition, { intent: intent as never, by: bea });
  await desk.settle();
  const [, machines] = files(await desk.type(hal, here, 'setup data'));
  const { said } = JSON.parse(machines!.content) as { said: { what: string }[] };
  expect(said.map(({ what }) => what)).toContain('difference.raised');
  expect(said.filter(({ what }) => what === 'difference.needed')).toEqual([]);
  expect(inAny(['our roof leaks'], files(await desk.type(hal, here, 'setup data')))).toEqual([]);
  const beas = files(await desk.type(bea, here, 'setup data'));
  expect(inAll(['our roof leaks', 'a fund that none of us holds'], beas)).toHaveLength(2);
});

test('the page says in which language it is read', async () => {
  const { desk, coalition } = await riverside();
  await desk.moot.ask(coalition, { intent: { type: 'language.prefer', language: 'cy' }, by: bea });
  const [page] = files(await desk.type(bea, here, 'setup data'));
  expect(page?.content).toContain('<html lang="cy">');
});

test('whoever thinks of leaving is offered the files first, and a stranger is given nothing of ours', async () => {
  const { desk } = await riverside();
  const ways = buttonsOf(await desk.type(bea, here, 'setup leave')).map(({ label }) => label);
  expect(ways).toEqual(expect.arrayContaining([words.ours, words.me]));
  const stranger = await desk.call('slack:T1:UNEW', here, 'setup data', {});
  expect(files(stranger)).toEqual([]);
  expect(inAny([promise, worry], files(await desk.call('slack:T1:UNEW', here, 'setup me', {})))).toEqual([]);
});

test('people’s words in the page can neither end nor begin anything', async () => {
  const { desk } = await riverside();
  await desk.call(bea, here, 'commit we', { what: '</li><script>alert(1)</script> carry chairs' });
  const [page] = files(await desk.type(bea, here, 'setup data'));
  expect(page?.content).not.toContain('<script');
  expect(page?.content).toContain('carry chairs');
});

test('every place where something can be said has a name to read', () => {
  const places = all.flatMap(([, { spoken = {} }]) => Object.keys(spoken).map((type) => type.split('.')[0]!));
  expect([...new Set(places)].filter((place) => !(place in words.kinds))).toEqual([]);
});
