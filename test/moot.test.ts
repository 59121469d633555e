import { memoryPorts } from '../adapters/memory/index.js';
import { words as counter } from '../commands/words.js';
import type { Entry } from '../src/coalition.js';
import { words } from '../src/commitments/words.js';
import { words as memberWords } from '../src/members/words.js';
import type { PersonId, RoomId } from '../src/names.js';
import { plain } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';

const room: RoomId = 'slack:T1:C1';
const other: RoomId = 'discord:G1:C1';
const amal: PersonId = 'slack:T1:amal';
const bea: PersonId = 'slack:T1:bea';
const dilys: PersonId = 'discord:dilys';
const profile = (name: string) => ({ name, kind: 'community', size: 'tiny', lived: 'yes' });

/** A coalition of two organisations in a Slack room and a Discord room. */
async function founded(desk = new Desk()): Promise<{ desk: Desk; coalition: string }> {
  const reply = await desk.call(amal, room, 'setup found', {
    name: 'Riverside',
    purpose: 'Nobody sleeps rough',
    zone: 'Europe/London',
  });
  await desk.call(amal, room, 'setup organisation', profile('Rooted'));
  const code = /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(
    said(await desk.call(amal, room, 'setup invite', { once: 'yes' })),
  )![0];
  await desk.type(dilys, other, `setup join ${code}`);
  await desk.call(dilys, other, 'setup organisation', profile('Legal Bridge'));
  await desk.settle();
  return { desk, coalition: reply.coalition! };
}
const log = async (desk: Desk, coalition: string): Promise<Entry[]> => desk.ports.log.read(coalition, 0);

test('a coalition is founded in one room, joined by another, and both are welcomed', async () => {
  const { desk } = await founded();
  expect(desk.walls.slack.read(room)[0]).toContain('Riverside meets here\nWe are here so that nobody sleeps rough.');
  expect(desk.walls.discord.read(other)[0]).toContain('Riverside meets here');
  expect(desk.walls.discord.read(other).join('\n')).toContain('Legal Bridge joins');
  expect(desk.faults).toEqual([]);
});

test('what was typed once and delivered twice happens once', async () => {
  const { desk, coalition } = await founded();
  const before = (await log(desk, coalition)).length;
  await desk.type(amal, room, 'commit we bring soup on Friday', 'same delivery');
  const again = await desk.type(amal, room, 'commit we bring soup on Friday', 'same delivery');
  expect((await log(desk, coalition)).length).toBe(before + 2);
  expect(said(again)).toContain('bring soup');
  await desk.settle();
  expect(desk.walls.slack.read(room).filter((card) => card.includes('bring soup'))).toHaveLength(1);
});

test('a founding that is delivered twice makes one coalition', async () => {
  const desk = new Desk();
  const found = () =>
    desk.call(
      amal,
      room,
      'setup found',
      { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' },
      'one press',
    );
  const [first, second] = [await found(), await found()];
  expect(second.coalition).toBe(first.coalition);
  expect(await desk.ports.directory.coalitionOfRoom(room)).toBe(first.coalition);
  expect(said(second)).toContain('has begun');
});

test('a room is in one coalition', async () => {
  const { desk } = await founded();
  const another = await desk.call('slack:T1:bea', 'slack:T1:C2', 'setup found', {
    name: 'Hillside',
    purpose: 'Shade',
    zone: 'Europe/London',
  });
  await desk.call('slack:T1:bea', 'slack:T1:C2', 'setup organisation', profile('Shade'));
  const code = /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(
    said(await desk.call('slack:T1:bea', 'slack:T1:C2', 'setup invite', { once: 'no' })),
  )![0];
  expect(said(await desk.type(amal, room, `setup join ${code}`))).toContain(memberWords.roomTaken);
  expect(another.coalition).not.toBe(await desk.ports.directory.coalitionOfRoom(room));
});

test('a button of another coalition, and a button nobody made, do nothing', async () => {
  const { desk, coalition } = await founded();
  const forged = [
    '{"type":"commitment.remind","id":"c1","when":"before"}',
    '{"type":"nonsense"}',
    'nonsense',
    '{"type":"commitment.answer"}',
    `${'x'.repeat(3000)}{}`,
  ];
  for (const wire of forged) expect(buttonsOf(await desk.press(amal, room, wire))).toEqual([]);
  const foreign = '{"type":"commitment.finish","id":"c1"}';
  expect(said(await desk.press(amal, room, `zzzzzzzz${foreign}`))).toBe(counter.otherCoalition);
  expect(said(await desk.press('slack:T9:nobody', undefined, `${coalition}${foreign}`))).toBe(counter.otherCoalition);
  expect((await log(desk, coalition)).some(({ type }) => type.startsWith('commitment'))).toBe(false);
});

test('an unknown word is answered with the words there are, and the closest one', async () => {
  const { desk } = await founded();
  const answer = said(await desk.type(amal, room, 'comit ask Legal Bridge'));
  expect(answer).toContain('Did you mean /moot commit?');
  expect(answer).toContain('/moot checkin');
});

test('in a room without a coalition everything leads to starting or joining one', async () => {
  const desk = new Desk();
  for (const line of ['', 'commit we bring soup', 'digest', 'checkin']) {
    expect(buttonsOf(await desk.type(amal, room, line)).map(({ label }) => label)).toEqual([
      'Start a coalition',
      'I have a code',
    ]);
  }
});

test('typed words fill the form in: whom, what and by when', async () => {
  const { desk } = await founded();
  const reply = await desk.type(amal, room, 'commit ask Legal Bridge to check the leaflet by Friday');
  if (!('form' in reply)) throw new Error('a form was expected');
  const initial = Object.fromEntries(reply.form.fields.map(({ name, initial: value }) => [name, value]));
  expect(initial).toEqual({ what: 'check the leaflet', of: 'o2', when: '2026-06-19' });
  const sent = await desk.submit(amal, room, reply.wire, { what: 'check the leaflet', of: 'o2', when: '2026-06-19' });
  expect(said(sent)).toContain('Asked Legal Bridge');
  await desk.settle();
  expect(desk.walls.discord.read(dilys).join('\n')).toContain('check the leaflet');
});

test('a form with something wrong says what, and gives the words back', async () => {
  const { desk } = await founded();
  const reply = await desk.type(amal, room, 'commit ask');
  if (!('form' in reply)) throw new Error('a form was expected');
  const tooLong = await desk.submit(amal, room, reply.wire, { what: 'x'.repeat(301), of: 'o2', when: '' });
  expect('problems' in tooLong && tooLong.problems).toEqual({ what: 'Please keep this to 300 characters.' });
  const past = await desk.submit(amal, room, reply.wire, { what: 'check it', of: 'o2', when: '1 June 2020' });
  expect(said(past)).toContain(words.pastDay);
  expect(said(past)).toContain('check it');
});

test('a press in private messages reaches the coalition of its button', async () => {
  const { desk, coalition } = await founded();
  await desk.call(amal, room, 'commit ask', { what: 'check the leaflet', of: 'Legal Bridge' });
  await desk.settle();
  const asked = desk.walls.discord.hung.find(
    ({ place, note }) => place === dilys && JSON.stringify(note).includes('leaflet'),
  )!;
  const answer = await desk.press(dilys, undefined, wireLabelled(asked.note, 'Yes', coalition));
  expect(said(answer)).toContain('Your answer: yes');
  await desk.settle();
  expect(asked.revisions).toBe(1);
  expect(desk.walls.slack.read(room).join('\n')).toContain('Held by: Legal Bridge');
});

test('a platform that is down is told when it is back, once', async () => {
  const { desk } = await founded();
  desk.walls.slack.mishaps.push('down', 'down');
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  expect(desk.walls.slack.read(room).join()).not.toContain('soup');
  expect(desk.walls.discord.read(other).join()).toContain('soup');
  await desk.later(0.1);
  await desk.later(0.1);
  await desk.later(0.1);
  expect(desk.walls.slack.read(room).filter((card) => card.includes('soup'))).toHaveLength(1);
});

test('a post whose answer was lost is not posted again once the platform confirms it', async () => {
  const { desk, coalition } = await founded();
  desk.walls.slack.mishaps.push('lost after');
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  const sent = desk.walls.slack.hung.find(({ note }) => JSON.stringify(note).includes('soup'))!;
  expect(sent.delivery.startsWith(`${coalition}.`)).toBe(true);
  await desk.moot.confirm(sent.delivery, sent.id);
  await desk.later(1);
  await desk.later(1);
  expect(desk.walls.slack.read(room).filter((card) => card.includes('soup'))).toHaveLength(1);
  await desk.press(amal, room, `${coalition}{"type":"commitment.finish","id":"c1"}`);
  await desk.settle();
  expect(sent.revisions).toBe(1);
});

test('a post that nobody confirms is posted again when the window is over', async () => {
  const { desk } = await founded();
  desk.walls.slack.mishaps.push('lost before');
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  await desk.later(0.05);
  expect(desk.walls.slack.read(room).join()).not.toContain('soup');
  await desk.later(0.1);
  expect(desk.walls.slack.read(room).filter((card) => card.includes('soup'))).toHaveLength(1);
});

test('where the platform can be asked, doubt is settled at once', async () => {
  const { desk } = await founded();
  desk.walls.slack.findsTrue = true;
  desk.walls.slack.mishaps.push('lost after');
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  await desk.later(0.01);
  await desk.later(0.01);
  expect(desk.walls.slack.read(room).filter((card) => card.includes('soup'))).toHaveLength(1);
});

test('a process that ends between posting and recording says nothing twice', async () => {
  const { desk } = await founded();
  const record = desk.ports.board.record.bind(desk.ports.board);
  desk.ports.board.record = () => Promise.reject(new Error('the process ended here'));
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  desk.ports.board.record = record;
  desk.restart();
  for (const wall of Object.values(desk.walls)) wall.findsTrue = true;
  await desk.ports.directory.wakeEveryone(desk.now.toISOString());
  await desk.later(0.02);
  await desk.later(0.02);
  expect(desk.walls.slack.read(room).filter((card) => card.includes('soup'))).toHaveLength(1);
  expect(desk.walls.discord.read(other).filter((card) => card.includes('soup'))).toHaveLength(1);
});

test('news older than a day is not posted late', async () => {
  const { desk, coalition } = await founded();
  desk.walls.slack.mishaps.push(...Array.from({ length: 40 }, () => 'down' as const));
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  desk.now = new Date(desk.now.getTime() + 25 * 3_600_000);
  desk.walls.slack.mishaps.length = 0;
  await desk.moot.lookAfter(coalition);
  expect(desk.walls.slack.read(room).join()).not.toContain('soup');
});

test('when somebody’s messages are closed, their colleague hears instead', async () => {
  const { desk } = await founded();
  const code = /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(said(await desk.call(dilys, other, 'setup colleague', {})))![0];
  await desk.type('discord:dan', other, `setup join ${code}`);
  desk.walls.discord.mishaps.push('refused');
  await desk.call(amal, room, 'commit ask', { what: 'check the leaflet', of: 'o2' });
  await desk.settle();
  expect(desk.walls.discord.read('discord:dan').join()).toContain('check the leaflet');
  expect(desk.walls.discord.read(dilys).join()).not.toContain('leaflet');
});

test('a fault is told to nobody in detail, and the next wish is met', async () => {
  const { desk } = await founded();
  const append = desk.ports.log.append.bind(desk.ports.log);
  desk.ports.log.append = () => Promise.reject(new Error('the disk is full'));
  await expect(desk.type(amal, room, 'commit we bring soup')).rejects.toThrow();
  desk.ports.log.append = append;
  expect(desk.faults).toHaveLength(1);
  expect(said(await desk.type(amal, room, 'commit we bring tea'))).toContain('bring tea');
  await desk.settle();
  expect(desk.walls.slack.read(room).join()).not.toContain('soup');
});

test('two processes writing to one coalition lose nothing', async () => {
  const shared = memoryPorts();
  const one = new Desk(undefined, shared);
  const { coalition } = await founded(one);
  const two = new Desk(undefined, shared);
  await Promise.all(
    Array.from({ length: 60 }, (_, number) =>
      (number % 2 ? one : two).type(amal, room, `commit we carry box ${number}`, `box ${number}`),
    ),
  );
  const boxes = (await log(one, coalition)).flatMap((entry) => (entry.type === 'commitment.asked' ? [entry] : []));
  expect(new Set(boxes.map(({ what }) => what)).size).toBe(60);
  expect(new Set(boxes.map(({ id }) => id)).size).toBe(60);
});

test('the log tells the same story when it is folded again', async () => {
  const { desk, coalition } = await founded();
  await desk.type(amal, room, 'commit we bring soup');
  await desk.settle();
  const before = JSON.stringify(
    [...(await desk.moot.recall(coalition)).commitments.all.values()].map(({ id, what }) => [id, what]),
  );
  desk.restart();
  expect(
    JSON.stringify([...(await desk.moot.recall(coalition)).commitments.all.values()].map(({ id, what }) => [id, what])),
  ).toBe(before);
});

test('somebody whose messages are closed is told in the room, without being named', async () => {
  const { desk } = await founded();
  desk.walls.discord.mishaps.push('refused');
  await desk.call(amal, room, 'commit ask', { what: 'check the leaflet', of: 'o2' });
  await desk.settle();
  const hint = desk.walls.discord.read(other).find((card) => card.includes('Something is waiting'));
  expect(hint).toBeDefined();
  expect(hint).not.toContain('Legal Bridge');
  expect(desk.walls.slack.read(room).join()).not.toContain('Something is waiting');
  expect(said(await desk.type(dilys, other, ''))).toContain('check the leaflet');
});

test('whoever takes no private messages is told in a room, alone, that something waits', async () => {
  const { desk } = await founded();
  desk.walls.slack.canWhisper = true;
  desk.walls.slack.mishaps.push('refused');
  await desk.call(dilys, other, 'commit ask', { what: 'lend us a van', of: 'o1' });
  await desk.settle();
  expect(desk.walls.slack.whispers).toMatchObject([{ room, person: amal }]);
  expect(plain(desk.walls.slack.whispers[0]!.note)).not.toContain('van');
  expect(desk.walls.slack.read(room).join()).not.toContain('Something is waiting');
  // The next is not even tried in private, and told in the room in the same way.
  await desk.call(dilys, other, 'commit ask', { what: 'lend us a key', of: 'o1' });
  await desk.settle();
  expect(desk.walls.slack.whispers).toHaveLength(2);
  expect(desk.walls.slack.read(amal)).toEqual([]);
  expect(said(await desk.press(amal, room, wireLabelled(desk.walls.slack.whispers[1]!.note, 'What is it?')))).toContain(
    'lend us a key',
  );
});

test('where nobody can be told alone in a room, their next press there begins with what waits, once', async () => {
  const { desk } = await founded();
  desk.walls.discord.mishaps.push('refused');
  await desk.call(amal, room, 'commit ask', { what: 'check the leaflet', of: 'o2' });
  await desk.settle();
  const first = await desk.type(dilys, other, 'help');
  expect(said(first)).toMatch(/^Something is waiting for you\./);
  expect(said(await desk.press(dilys, other, wireLabelled(first, 'What is it?')))).toContain('check the leaflet');
  expect(said(await desk.type(dilys, other, 'help'))).not.toContain('Something is waiting for you');
  expect(said(await desk.type(amal, room, 'help'))).not.toContain('Something is waiting for you');
});

test('what was told to somebody alone in a room counts as one of the two, unless a colleague hears instead', async () => {
  for (const hasColleague of [false, true]) {
    const { desk, coalition } = await founded();
    if (hasColleague) {
      const code = /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(said(await desk.call(amal, room, 'setup colleague', {})))![0];
      await desk.type(bea, room, `setup join ${code}`);
      await desk.settle();
    }
    desk.walls.slack.canWhisper = true;
    desk.walls.slack.closed.add(amal);
    await desk.call(amal, room, 'checkin open', {});
    await desk.settle();
    const written = (await desk.moot.recall(coalition)).inbox.get('o1')?.map(({ person }) => person);
    expect(written).toEqual([hasColleague ? bea : amal]);
  }
});

test('whoever writes in private again is written to in private again', async () => {
  const { desk, coalition } = await founded();
  desk.walls.discord.mishaps.push('refused');
  await desk.call(amal, room, 'commit ask', { what: 'check the leaflet', of: 'o2' });
  await desk.settle();
  await desk.type(dilys, undefined, '');
  await desk.call(amal, room, 'commit ask', { what: 'print the leaflet', of: 'o2' });
  await desk.settle();
  expect((await desk.moot.recall(coalition)).members.unreachable.size).toBe(0);
  expect(desk.walls.discord.read(dilys).join()).toContain('print the leaflet');
});

test('an index that a crash left behind is made good on the next recall', async () => {
  const { desk, coalition } = await founded();
  const fresh = new Desk(undefined, { ...desk.ports, directory: memoryPorts().directory });
  await fresh.ports.directory.claimRoom(room, coalition);
  expect(said(await fresh.type(amal, room, ''))).toContain('You answer for Rooted');
  expect(await fresh.ports.directory.coalitionsOf(dilys)).toEqual([coalition]);
});

test('what the directory knows of a coalition is written there once, not at every start', async () => {
  const { desk, coalition } = await founded();
  const { directory } = desk.ports;
  const written: string[] = [];
  const watched = {
    ...directory,
    enrol: (person: PersonId, into: string) => {
      written.push(person);
      return directory.enrol(person, into);
    },
  };
  const restarted = new Desk(undefined, { ...desk.ports, directory: watched });
  const code = /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(said(await restarted.call(amal, room, 'setup colleague', {})))![0];
  expect(written).toEqual([]);
  await restarted.type(bea, room, `setup join ${code}`);
  expect(written).toEqual([bea]);
  await new Desk(undefined, { ...desk.ports, directory: watched }).moot.recall(coalition);
  expect(written).toEqual([bea]);
});
