import { note } from '../../src/note.js';
import { mostInOneWorkspace } from '../../src/together.js';
import { foundIn, joinIn, SlackBot } from './slackBot.js';
import { say } from './slackRules.js';
import { SlackWorld } from './slackWorkspace.js';

const hosts = { team: 'T1', person: 'amal', room: 'riverside' };
const guests = { team: 'T2', person: 'bea', room: 'harbour', organisation: 'Harbour Trust' };
let world: SlackWorld;
let bot: SlackBot;
beforeEach(async () => {
  world = await SlackWorld.start([
    { team: 'T1', people: ['amal'], rooms: ['riverside'] },
    { team: 'T2', people: ['bea'], rooms: ['harbour'] },
  ]);
  bot = await SlackBot.start(world, { mostAtOnce: mostInOneWorkspace });
});
afterEach(async () => {
  await bot.stop();
  await world.stop();
  expect(world.wrong).toEqual([]);
  expect(bot.faults).toEqual([]);
});

const cards = async ({ team, room }: typeof hosts, saying: string): Promise<number> =>
  (await world.history(team, room)).filter(({ blocks }) => say(blocks).includes(saying)).length;
const callsTo = (team: string): number => world.calls.filter((call) => call.team === team).length;

test('a workspace that asks for patience for minutes is left alone for as long, and no other waits for it', async () => {
  await foundIn(world, bot, hosts.team, hosts.person, hosts.room);
  await joinIn(world, bot, hosts, guests);
  world.busy.set('T2', new Date(bot.now.getTime() + 5 * 60_000));
  const before = callsTo('T2');
  for (const what of ['soup', 'tea']) {
    await world.sendCommand('T1', 'amal', 'riverside', `commit we bring ${what}`);
    await bot.settle();
    expect([await cards(hosts, `bring ${what}`), await cards(guests, `bring ${what}`)]).toEqual([1, 0]);
  }
  for (const minutes of [1, 1, 1, 1]) {
    await world.sendCommand('T1', 'amal', 'riverside', `commit we carry ${minutes} more`);
    await bot.later(minutes);
  }
  expect(await cards(hosts, 'carry 1 more')).toBe(4);
  // One call was answered with “later”; while that lasts not one more is tried.
  expect(callsTo('T2')).toBe(before + 1);
  await bot.later(2);
  for (const what of ['soup', 'tea'])
    expect([await cards(hosts, `bring ${what}`), await cards(guests, `bring ${what}`)]).toEqual([1, 1]);
  expect(await cards(guests, 'carry 1 more')).toBe(4);
});

test('of a workspace that answers nothing only so many notes are under way, and the others go on', async () => {
  const coalition = await foundIn(world, bot, hosts.team, hosts.person, hosts.room);
  const answers = slowly();
  world.pauses.set('T2', answers.done);
  const post = (where: Pick<typeof hosts, 'team' | 'room'>, number: number) =>
    bot.adapter.messenger.post(coalition, { room: world.room(where.team, where.room) }, note('A word'), `d.${number}`);
  const waiting = Array.from({ length: mostInOneWorkspace }, (_, number) => post(guests, number));
  expect(await post(guests, 100)).toEqual({ later: expect.any(Number) });
  expect(await post(hosts, 101)).toHaveProperty('sent');
  answers.come();
  for (const delivered of await Promise.all(waiting)) expect(delivered).toHaveProperty('sent');
  expect(await post(guests, 102)).toHaveProperty('sent');
});

function slowly(): { come: () => void; done: Promise<void> } {
  let come: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { come, done };
}
