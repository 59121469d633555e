import { words as counter } from '../commands/words.js';
import type { Entry } from '../src/coalition.js';
import type { PersonId, RoomId } from '../src/names.js';
import type { Store } from '../src/ports.js';
import { stores } from './adapters/stores.js';
import { Desk, said } from './desk.js';

const room: RoomId = 'slack:T1:C1';
const amal: PersonId = 'slack:T1:amal';
const bea: PersonId = 'slack:T1:bea';
const founding = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
const profile = { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' };
const inviteIn = (reply: string): string => /[a-z0-9]{4}(-[a-z0-9]{4}){3}/.exec(reply)![0];

// SQLite is for one process: another one may be a second behind, which the tests of its own adapter say.
describe.each(stores.filter(({ name }) => name !== 'SQLite'))('two processes on $name', ({ open }) => {
  let store: Store;
  let one: Desk;
  let two: Desk;
  let coalition: string;
  beforeEach(async () => {
    store = await open();
    one = new Desk(undefined, store);
    two = new Desk(undefined, store);
    coalition = (await one.call(amal, room, 'setup found', founding)).coalition!;
    await one.call(amal, room, 'setup organisation', profile);
    await settled();
  });
  afterEach(async () => {
    await settled();
    await store.close();
  });
  const settled = () => Promise.all([one.settle(), two.settle()]);
  const log = (): Promise<Entry[]> => store.log.read(coalition, 0);
  /** Where each reading and each appending of the log begins, from now on. */
  function watched(): { readings: number[]; appendings: number[] } {
    const { read, append } = store.log;
    const seen = { readings: [] as number[], appendings: [] as number[] };
    store.log.read = (which, from) => {
      seen.readings.push(from);
      return read(which, from);
    };
    store.log.append = (which, endsAt, entries) => {
      seen.appendings.push(endsAt);
      return append(which, endsAt, entries);
    };
    return seen;
  }
  /** The next write arrives, but its answer does not. */
  function cutTheLineOnce(): void {
    const { append } = store.log;
    store.log.append = async (...written) => {
      store.log.append = append;
      await append(...written);
      throw new Error('the line was cut');
    };
  }

  test('a room whose joining was overtaken is free again', async () => {
    const codes = said(await one.call(amal, room, 'setup invite', { once: 'yes' }));
    await settled();
    await two.type(amal, room, '');
    await settled();
    await one.type(bea, 'slack:T1:C2', `setup join ${inviteIn(codes)}`);
    // Knows the code still as unused, claims the room, and then learns that somebody was faster.
    expect(said(await two.type(bea, 'slack:T1:C3', `setup join ${inviteIn(codes)}`))).toContain('has been used');
    expect(await store.directory.coalitionOfRoom('slack:T1:C2')).toBe(coalition);
    expect(await store.directory.coalitionOfRoom('slack:T1:C3')).toBeUndefined();
  });

  test('what one was told the other knows at once', async () => {
    expect(said(await two.type(amal, room, ''))).toContain('You answer for Rooted');
    const code = inviteIn(said(await one.call(amal, room, 'setup colleague', {})));
    expect(said(await two.type(bea, room, `setup join ${code}`))).not.toContain(counter.unknownCode);
    expect(said(await one.type(bea, room, ''))).toContain('You answer for Rooted');
    await one.type(amal, room, 'commit we bring soup');
    expect((await two.moot.recall(coalition)).commitments.all.size).toBe(1);
  });

  test('a refusal is not given for what has changed meanwhile', async () => {
    await one.type(amal, room, 'commit we bring soup');
    await two.moot.recall(coalition);
    await settled();
    await one.type(amal, room, 'commit we bring tea');
    const finish = (id: string) => two.moot.ask(coalition, { intent: { type: 'commitment.finish', id }, by: amal });
    expect(await finish('c2')).toMatchObject({ entries: [{ type: 'commitment.finished', id: 'c2' }] });
    expect(await finish('c3')).toHaveProperty('refused');
  });

  test('sixty wishes at two counters all come true, once', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        (number % 2 ? one : two).type(amal, room, `commit we carry box ${number}`, `box ${number}`),
      ),
    );
    const boxes = (await log()).flatMap((entry) => (entry.type === 'commitment.asked' ? [entry] : []));
    expect(new Set(boxes.map(({ what }) => what)).size).toBe(60);
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(60);
    expect(boxes).toHaveLength(60);
    expect([...one.faults, ...two.faults]).toEqual([]);
  });

  test('catching up reads the news, not the story', async () => {
    await one.type(amal, room, 'commit we bring soup');
    await two.moot.recall(coalition);
    await settled();
    const { readings } = watched();
    for (let turn = 0; turn < 10; turn += 1) {
      await one.type(amal, room, `commit we bring tea ${turn}`);
      await two.type(amal, room, `commit we bring milk ${turn}`);
    }
    await settled();
    expect(readings.length).toBeGreaterThan(10);
    expect(readings).not.toContain(0);
  });

  const promise = (desk: Desk, what: string, cause?: string) =>
    desk.moot.ask(coalition, { intent: { type: 'commitment.promise', what, with: [] }, by: amal, name: 'Amal', cause });
  const promised = async (): Promise<string[]> =>
    (await log()).flatMap((entry) => (entry.type === 'commitment.asked' ? [entry.what] : []));

  test('whoever is told that others wrote first adds what they wrote, and reads nothing again', async () => {
    await two.moot.recall(coalition);
    await promise(one, 'bring soup');
    await settled();
    const { readings, appendings } = watched();
    const answer = promise(two, 'bring tea').then((said) => ({
      said,
      readings: [...readings],
      appendings: [...appendings],
    }));
    const endedAt = (await log()).length;
    readings.shift();
    expect(await answer).toMatchObject({
      said: { entries: [{ id: 'c2' }, {}] },
      readings: [],
      appendings: [endedAt - 2, endedAt],
    });
    expect(await promised()).toEqual(['bring soup', 'bring tea']);
  });

  test('what is forgotten in one process is forgotten in the other, which reads the story anew', async () => {
    await promise(one, 'bring soup');
    expect(JSON.stringify([...(await two.moot.recall(coalition)).commitments.all])).toContain('bring soup');
    await settled();
    await one.moot.rewrite(coalition, (entry) =>
      entry.type === 'commitment.asked' ? { ...entry, what: 'words that were taken back' } : entry,
    );
    for (const desk of [two, one])
      expect(JSON.stringify([...(await desk.moot.recall(coalition)).commitments.all])).not.toContain('bring soup');
    expect((await log()).filter(({ type }) => type === 'log.rewritten')).toHaveLength(1);
    await promise(two, 'bring tea');
    expect(await promised()).toEqual(['words that were taken back', 'bring tea']);
  });

  test('nothing is decided on words that were forgotten meanwhile', async () => {
    await promise(one, 'bring soup');
    await two.moot.recall(coalition);
    await settled();
    await one.moot.rewrite(coalition, (entry) =>
      entry.type === 'commitment.asked' ? { ...entry, what: 'words that were taken back' } : entry,
    );
    const answer = await promise(two, 'bring tea');
    expect('state' in answer && JSON.stringify([...answer.state.commitments.all])).not.toContain('bring soup');
  });

  test('when the answer to a write is lost, the person hears that it happened, and it happened once', async () => {
    cutTheLineOnce();
    expect(said(await one.type(amal, room, 'commit we bring soup'))).toContain('bring soup');
    await settled();
    expect(await promised()).toEqual(['bring soup']);
    expect(one.walls.slack.read(room).join()).toContain('bring soup');
    expect(one.faults).toEqual([]);
  });

  test('several wishes whose write is lost all come true, once', async () => {
    cutTheLineOnce();
    const wishes = ['soup', 'tea', 'milk', 'bread'].map((what) => promise(one, what, `delivery of ${what}`));
    for (const answer of await Promise.all(wishes)) expect(answer).not.toHaveProperty('refused');
    expect(await promised()).toEqual(['soup', 'tea', 'milk', 'bread']);
  });

  test('when the directory cannot be written the person hears that it happened, and the directory is made good', async () => {
    const { putInvite } = store.directory;
    store.directory.putInvite = () => Promise.reject(new Error('the directory is away'));
    const code = inviteIn(said(await one.call(amal, room, 'setup colleague', {})));
    store.directory.putInvite = putInvite;
    expect(one.faults.length).toBeGreaterThan(0);
    await one.type(amal, room, '');
    expect(said(await two.type(bea, room, `setup join ${code}`))).not.toContain(counter.unknownCode);
    expect(said(await two.type(bea, room, ''))).toContain('You answer for Rooted');
  });
});
