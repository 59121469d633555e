import { words } from '../../src/commitments/words.js';
import { words as digestWords } from '../../src/digest/words.js';
import type { Organisation } from '../replay/cast.js';
import type { Delegate } from '../replay/door.js';
import { Stage } from '../replay/stage.js';
import { found } from './founding.js';

/** A small organisation led by lived experience, and two large ones that work for it: two Slack workspaces and a Discord server. */
const cast: Organisation[] = [
  { participant: '', name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes', room: 0 },
  { participant: '', name: 'Harbour Trust', kind: 'charity', size: 'large', lived: 'no', room: 1 },
  { participant: '', name: 'County Housing', kind: 'charity', size: 'large', lived: 'no', room: 2 },
  { participant: '', name: 'City Council', kind: 'public', size: 'large', lived: 'no', room: 2 },
];
const work = 'Peer health advocates in every hostel';

let stage: Stage;
const of = (name: string): Delegate => stage.delegateOf(cast.find((one) => one.name === name)!);
const rooms = async (saying: string): Promise<(string | undefined)[]> =>
  Promise.all(stage.rooms.map(async (room) => (await room.messages()).findLast((message) => message.includes(saying))));
const everyRoom = (saying: string) => stage.rooms.map(() => expect.stringContaining(saying));
const read = async (name: string): Promise<string> => (await of(name).inbox()).join('\n');

beforeEach(async () => {
  stage = await Stage.open(cast, 3);
  await found(stage, cast);
  // Check-ins are another story.
  await (await of('Rooted').type('checkin pause')).fill({ until: '1 December' });
  await stage.settle();
}, 60_000);
afterEach(async () => {
  expect(stage.refused).toEqual([]);
  expect(stage.faults).toEqual([]);
  await stage.close();
});

test('Health Now: the small one leads, the large ones work for it, and only the lead can mark “that helped”', async () => {
  const asked = await (await of('Rooted').type('commit lead')).fill({
    what: work,
    of: 'o2,o3',
    when: '30 November',
  });
  expect(asked.text).toContain('Harbour Trust and County Housing');
  await stage.settle();
  // Nobody is listed before they press yes, and each side reads what it means on its own platform.
  expect(await rooms(work)).toEqual([undefined, undefined, undefined]);
  for (const name of ['Harbour Trust', 'County Housing'])
    expect(await read(name)).toContain(words.reverseHow('Rooted'));

  await of('Harbour Trust').pressOn('inbox', words.askTitle('Rooted'), words.answers.yes);
  const but = await of('County Housing').pressOn('inbox', words.askTitle('Rooted'), words.answers.but);
  await but.fill({ words: 'from September on' });
  await stage.settle();
  expect(await rooms(words.cardTitle)).toEqual(everyRoom('Lead: Rooted'));
  for (const card of await rooms(words.cardTitle)) {
    expect(card).toMatch(/Support: (Harbour Trust and County Housing|County Housing and Harbour Trust)/);
    expect(card).toContain('County Housing: from September on');
  }
  const brings = await of('Harbour Trust').pressOn('room', work, words.bring);
  await brings.fill({ kinds: 'cover', words: 'payroll and insurance' });
  await stage.settle();
  expect(await rooms(words.cardTitle)).toEqual(everyRoom('Harbour Trust – cover: payroll and insurance'));

  // Large partners cannot open asks on the lead without its acceptance.
  const ask = async () => {
    const form = await of('Harbour Trust').type('commit ask');
    return form.fill({ what: 'Report to our board every month', of: 'o1', when: '' });
  };
  expect((await ask()).text).toContain(words.leadAsks('Rooted'));
  await (await of('Rooted').pressOn('room', work, words.more)).press(words.mayAskUs);
  expect((await ask()).text).toContain(words.asked('Rooted'));

  // Three months on both sides look back, and only they read it.
  await stage.until('2026-09-15T08:30:00.000Z');
  expect(await read('Harbour Trust')).toContain(words.quarterSupport('Rooted'));
  expect(await read('Rooted')).toContain(words.quarterLead);
  expect((await of('Rooted').pressOn('room', work, words.more)).text).toContain(`[${words.quarterAnswer}]`);
  const look = async (name: string, values: Record<string, string>) =>
    (await of(name).pressOn('inbox', words.quarterTitle, words.quarterAnswer)).fill(values);
  await look('Harbour Trust', { words: 'Set up payroll', moved: 'yes', arrived: 'yes' });
  await stage.settle();
  expect(await read('Rooted')).not.toContain('Set up payroll');
  await look('Rooted', { words: '', moved: 'partly', arrived: 'yes' });
  await stage.settle();
  for (const name of ['Rooted', 'Harbour Trust']) {
    const letters = await read(name);
    expect(letters).toContain('Harbour Trust: Set up payroll');
    expect(letters).toContain(`Rooted: ${words.quarterSaid('partly', 'yes')}`);
  }
  expect((await of('Rooted').pressOn('room', work, words.more)).text).not.toContain(words.quarterAnswer);
  expect(await read('City Council')).not.toContain('Set up payroll');
  expect(await rooms('Set up payroll')).toEqual([undefined, undefined, undefined]);

  // Done; whether it helped is the lead’s to say.
  await of('Harbour Trust').pressOn('room', words.cardTitle, words.done);
  await stage.settle();
  expect(await rooms(words.cardTitle)).toEqual([undefined, undefined, undefined]);
  expect(await read('Harbour Trust')).not.toContain(words.didItHelp);
  await of('Rooted').pressOn('inbox', words.didItHelp, words.helped.yes);
  await stage.settle();
  expect(await rooms(words.doneHelped.yes)).toEqual(everyRoom(work));
  await stage.until('2026-09-21T08:30:00.000Z');
  expect(await rooms(digestWords.sections.done)).toEqual(everyRoom(`${digestWords.doneHelped}${work}.`));
}, 120_000);
