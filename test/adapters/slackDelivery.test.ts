import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { words as adapterWords } from '../../adapters/slack/words.js';
import { words as memberWords } from '../../src/members/words.js';
import { note } from '../../src/note.js';
import { foundIn, SlackBot } from './slackBot.js';
import { say } from './slackRules.js';
import { type Message, SlackWorld } from './slackWorkspace.js';

let world: SlackWorld;
let bot: SlackBot;
let coalition: string;
const soup = async (): Promise<Message[]> =>
  (await world.history('T1', 'riverside')).filter(({ blocks }) => say(blocks).includes('bring soup'));
const promiseSoup = () => world.sendCommand('T1', 'amal', 'riverside', 'commit we bring soup');
const posts = () => world.calls.filter(({ method }) => method === 'chat.postMessage').length;

beforeEach(async () => {
  world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside'] }]);
  bot = await SlackBot.start(world, { patienceMs: 50 });
  coalition = await foundIn(world, bot, 'T1', 'amal', 'riverside');
});
afterEach(async () => {
  await bot.stop();
  await world.stop();
  expect(world.wrong).toEqual([]);
  expect(bot.faults).toEqual([]);
});

test('the bot needs no scope but those of its manifest', async () => {
  await promiseSoup();
  await bot.settle();
  expect(await soup()).toHaveLength(1);
});

test('a workspace that asks for patience is obeyed, and hears in the end', async () => {
  world.mishaps.push({ method: 'chat.postMessage', how: { status: 429, retryAfter: 90 } });
  await promiseSoup();
  await bot.settle();
  const tried = posts();
  await bot.later(1);
  expect(posts()).toBe(tried);
  await bot.later(1);
  expect(await soup()).toHaveLength(1);
});

test('a line cut after the post was stored leaves doubt, and the confirmation ends it: nothing is posted twice', async () => {
  world.mishaps.push({ method: 'chat.postMessage', how: 'cut after' });
  await promiseSoup();
  await bot.settle();
  const [stored] = await soup();
  await bot.later(1);
  expect(await soup()).toHaveLength(1);
  expect((await world.metadataPosted(stored!)).status).toBe(200);
  await bot.later(10);
  expect(await soup()).toHaveLength(1);
  const hung = (await bot.ports.board.read(coalition)).find(({ delivery }) => delivery === stored!.delivery);
  expect(hung?.messageId).toBe(`${stored!.channel}/${stored!.ts}`);
});

test('a post that was never stored and never confirmed is posted again once the doubt is over', async () => {
  world.mishaps.push({ method: 'chat.postMessage', how: 'cut before' });
  await promiseSoup();
  await bot.settle();
  await bot.later(2);
  expect(await soup()).toHaveLength(0);
  await bot.later(10);
  expect(await soup()).toHaveLength(1);
});

const post = () =>
  bot.adapter.messenger.post(coalition, { room: world.room('T1', 'riverside') }, note('A word'), `${coalition}.abc`);

test.each([['not JSON' as const], [{ status: 500 }], [{ status: 503 }], [{ error: 'internal_error' }]])(
  'an answer that says nothing sure is doubt: %j',
  async (how) => {
    world.mishaps.push({ method: 'chat.postMessage', how });
    expect(await post()).toHaveProperty('doubt');
  },
);

test.each(['is_archived', 'channel_not_found', 'restricted_action', 'invalid_blocks', 'msg_too_long'])(
  'a refusal is for good, in the platform’s own word: %s',
  async (error) => {
    world.mishaps.push({ method: 'chat.postMessage', how: { error } });
    expect(await post()).toEqual({ refused: error });
  },
);

test.each(['account_inactive', 'invalid_auth', 'token_revoked', 'service_unavailable', 'ratelimited'])(
  'trouble with our own installation closes nobody’s inbox: %s',
  async (error) => {
    world.mishaps.push({ method: 'chat.postMessage', how: { error } });
    expect(await post()).toEqual({ later: expect.any(Number) });
  },
);

test('a closed inbox is a refusal, and doubt about opening one is only a reason to wait', async () => {
  const place = { person: world.person('T1', 'amal') };
  world.mishaps.push({ method: 'conversations.open', how: 'cut after' });
  expect(await bot.adapter.messenger.post(coalition, place, note('A word'), 'd.1')).toEqual({ later: 30_000 });
  world.mishaps.push({ method: 'conversations.open', how: { error: 'user_disabled' } });
  expect(await bot.adapter.messenger.post(coalition, place, note('A word'), 'd.2')).toEqual({
    refused: 'user_disabled',
  });
  expect(await bot.adapter.messenger.post(coalition, place, note('A word'), 'd.3')).toHaveProperty('sent');
});

test.each(['cannot_dm_bot', 'user_not_visible', 'messages_tab_disabled_for_user'])(
  'whoever cannot be written to (%s) sees in the room, alone, that something waits',
  async (error) => {
    world.mishaps.push({ method: 'conversations.open', how: { error } });
    await world.sendCommand('T1', 'amal', 'riverside', 'checkin open');
    await bot.settle();
    const [, team, user] = world.person('T1', 'amal').split(':');
    const [whisper, ...others] = world.calls.filter(({ method }) => method === 'chat.postEphemeral');
    expect(others).toEqual([]);
    expect(whisper?.body).toMatchObject({ channel: world.room('T1', 'riverside').split(':').at(-1), user });
    expect(team).toBe('T1');
    const words = JSON.stringify(whisper?.body);
    expect(words).toContain(memberWords.waitsForYou);
    expect(words).not.toContain('How much room');
    expect((await world.history('T1', 'riverside')).map(({ text }) => text).join()).not.toContain(
      'Something is waiting',
    );
    const home = await world.sendCommand('T1', 'amal', 'riverside', '');
    expect(home.text).toContain('How much room have you?');
  },
);

// In a process of its own: inside Jest's realm an error of Node's `fetch` loses its cause.
test('with nobody at the other end nothing was sent, and a cut line is doubt', async () => {
  const nobody = `http://127.0.0.1:${await world.freePort()}/api/`;
  const outcomes = `
    import { createServer } from 'node:net';
    import { SlackMessenger } from '${new URL('../../adapters/slack/messenger.js', import.meta.url)}';
    import { Workspaces } from '${new URL('../../adapters/slack/workspaces.js', import.meta.url)}';
    const post = (slackApiUrl) =>
      new SlackMessenger({ workspaces: new Workspaces({ T1: 'x' }), clientOptions: { slackApiUrl, retryConfig: { retries: 0 }, logLevel: 'error' }, paceMs: 0, fileReadyInMs: 0, clock: () => new Date(), closedRooms: new Set(), tell: () => {} })
        .post('c', { room: 'slack:T1:C1' }, { blocks: [] }, 'c.1');
    const rude = createServer((socket) => socket.once('data', () => socket.destroy()));
    rude.listen(0, '127.0.0.1', async () => {
      const cut = await post('http://127.0.0.1:' + rude.address().port + '/api/');
      console.log(JSON.stringify([await post('${nobody}'), cut]));
      rude.close();
    });`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', outcomes]);
  expect(JSON.parse(stdout)).toEqual([{ later: 30_000 }, { doubt: 'UND_ERR_SOCKET' }]);
});

test('a workspace whose token is missing waits, and whoever runs the bot is told', async () => {
  expect(await bot.adapter.messenger.post(coalition, { room: 'slack:T9:C1' }, note('A word'), 'd.1')).toEqual({
    later: 300_000,
  });
  expect(bot.told.join()).toContain('no bot token');
});

test('a channel that nobody invited Moot into is said so to those who type there, and heard of later', async () => {
  world.mishaps.push({ method: 'chat.postMessage', how: { error: 'not_in_channel' } });
  await promiseSoup();
  await bot.settle();
  const seen = await world.sendCommand('T1', 'amal', 'riverside', 'help');
  expect(seen.text).toContain(adapterWords.inviteMe);
  await bot.later(2);
  expect(await soup()).toHaveLength(1);
  expect((await world.sendCommand('T1', 'amal', 'riverside', 'help')).text).not.toContain(adapterWords.inviteMe);
});

test('what changed is revised in place, and keeps what it was known by', async () => {
  await promiseSoup();
  await bot.settle();
  const [card] = await soup();
  await world.press('T1', 'amal', card!, 'Done');
  await bot.settle();
  const [revised] = await soup();
  expect(revised!.ts).toBe(card!.ts);
  expect(say(revised!.blocks)).not.toBe(say(card!.blocks));
  expect(revised!.delivery).toBe(card!.delivery);
});

test('a message somebody deleted is not posted again', async () => {
  const { messenger } = bot.adapter;
  const place = { room: world.room('T1', 'riverside') };
  const gone = `${place.room.split(':')[2]}/1.000`;
  expect(await messenger.revise(coalition, place, gone, note('A word'))).toEqual({ refused: 'message_not_found' });
});

test('an answer that takes long is announced and comes by itself', async () => {
  const { open, gate } = slowly();
  bot.gate = gate;
  const typing = promiseSoup();
  await acknowledged();
  open();
  const seen = await typing;
  expect(seen.ephemeral).toBeDefined();
  expect(seen.text).toContain('bring soup');
});

test('a form whose answer takes long says so in its window, and then shows it', async () => {
  const form = await world.sendCommand('T1', 'amal', 'riverside', 'setup invite');
  const { open, gate } = slowly();
  bot.gate = gate;
  const seen = await world.submit(form.window!, {});
  expect(seen.text).toContain(adapterWords.slow);
  const updated = world.nextAnswer(form.window!.id);
  open();
  expect(say((await updated).view!.blocks)).toContain('/moot setup join');
});

function slowly(): { open: () => void; gate: Promise<void> } {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, gate };
}

/** Waits until the adapter has answered Slack's request, although nothing is decided yet. */
const acknowledged = async (): Promise<void> => {
  const before = world.acknowledged;
  while (world.acknowledged === before) await new Promise((next) => setImmediate(next));
};
