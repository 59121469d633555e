import { scopes } from '../../adapters/slack/install.js';
import { foundIn, SlackBot } from './slackBot.js';
import { type Message, manifest, manifestScopes, SlackWorld } from './slackWorkspace.js';

const form = 'application/x-www-form-urlencoded';
let world: SlackWorld;
let bot: SlackBot;
beforeAll(async () => {
  world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside'] }]);
  bot = await SlackBot.start(world, {
    customRoutes: (request, response) => response.end(`${request.method} ${request.url} is somebody else's`),
  });
});
afterAll(async () => {
  await bot.stop();
  await world.stop();
  expect(world.wrong).toEqual([]);
  expect(bot.faults).toEqual([]);
});
const line = (text: string, command = '/moot') => {
  const [, , channel = ''] = world.room('T1', 'riverside').split(':');
  return new URLSearchParams({
    command,
    team_id: 'T1',
    channel_id: channel,
    channel_name: 'riverside',
    user_id: 'U1',
    user_name: 'amal',
    text,
    trigger_id: `trigger of ${text}`,
  }).toString();
};
const at = (seconds: number) => Math.floor(bot.now.getTime() / 1_000) + seconds;
const signedAt = (raw: string, seconds: number) => (headers: Record<string, string>) =>
  void Object.assign(headers, world.signature(raw, at(seconds)));

test('a request that Slack signed is heard', async () => {
  const answer = await world.post(line('help'), form);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ response_type: 'ephemeral' });
});

test('the command may have another first name, so that two bots can live in one workspace', async () => {
  expect((await world.post(line('help', '/test-moot'), form)).status).toBe(200);
  expect((await world.post(line('help', '/weather'), form)).status).toBe(404);
});

test.each([
  ['signed with another secret', { 'x-slack-signature': `v0=${'a'.repeat(64)}` }],
  ['not signed', { 'x-slack-signature': '' }],
  ['signed in another way', { 'x-slack-signature': 'v1=abc' }],
  ['without a time', { 'x-slack-request-timestamp': 'yesterday' }],
])('a request %s is not heard', async (_, wrong) => {
  const answer = await world.post(line('help me'), form, (headers) => void Object.assign(headers, wrong));
  expect(answer).toEqual({ status: 401, body: '' });
});

test('a changed word breaks the signature', async () => {
  const raw = line('commit we bring soup');
  const answer = await world.post(`${raw}+and+bread`, form, signedAt(raw, 0));
  expect(answer.status).toBe(401);
});

test.each([
  [-301, 401],
  [-299, 200],
  [59, 200],
  [61, 401],
])('a request from %i seconds away is answered %i', async (seconds, status) => {
  const raw = line(`help ${seconds}`);
  expect((await world.post(raw, form, signedAt(raw, seconds))).status).toBe(status);
});

test('the very same request a second time is answered, and nothing is done', async () => {
  const raw = line('setup rooms');
  const first = await world.post(raw, form, signedAt(raw, 0));
  expect(first.body).not.toBe('');
  expect(await world.post(raw, form, signedAt(raw, 0))).toEqual({ status: 200, body: '' });
});

test('a request of more than a megabyte is refused', async () => {
  expect((await world.post(`text=${'x'.repeat(1_100_000)}`, form)).status).toBe(413);
});

test('what is signed but cannot be read is refused', async () => {
  expect((await world.post('{"half', 'application/json')).status).toBe(400);
  expect((await world.post('[]', 'application/json')).status).toBe(400);
  expect((await world.post('payload=%7B', form)).status).toBe(400);
});

test('Slack is answered when it asks whether we are here', async () => {
  const asked = await world.post('{"type":"url_verification","challenge":"marmalade"}', 'application/json');
  expect(JSON.parse(asked.body)).toEqual({ challenge: 'marmalade' });
  expect((await world.post('ssl_check=1', form)).status).toBe(200);
});

test('an interaction that nobody here understands is not found', async () => {
  const payload = { type: 'shortcut', callback_id: 'x', team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: 't' };
  const raw = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  expect((await world.post(raw, form)).status).toBe(404);
});

test('every other path belongs to whoever else listens here', async () => {
  const answer = await fetch(world.url.replace('/slack/events', '/healthz'));
  expect(await answer.text()).toBe("GET /healthz is somebody else's");
  expect((await fetch(world.url)).status).toBe(200);
});

test('a confirmation that could not be kept is asked for again', async () => {
  await foundIn(world, bot, 'T1', 'amal', 'riverside');
  const [card] = await world.history('T1', 'riverside');
  const { board } = bot.ports;
  const confirm = board.confirm.bind(board);
  board.confirm = () => Promise.reject(new Error('the disk is full'));
  expect((await world.metadataPosted(card as Message)).status).toBe(500);
  board.confirm = confirm;
  expect((await world.metadataPosted(card as Message)).status).toBe(200);
  expect(bot.faults.splice(0).map(String)).toEqual(['Error: the disk is full']);
});

test('an event of another kind is thanked for and changes nothing', async () => {
  const event = {
    type: 'message_metadata_posted',
    channel_id: 'C1',
    message_ts: '1.0',
    metadata: { event_type: 'another', event_payload: {} },
  };
  const raw = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event });
  expect((await world.post(raw, 'application/json')).status).toBe(200);
});

test('the manifest asks for five scopes, none of which reads what people write', () => {
  expect(manifestScopes()).toEqual(['commands', 'chat:write', 'im:write', 'metadata.message:read', 'files:write']);
  expect(scopes).toEqual(manifestScopes());
  const asked = manifest().replace(/#.*$/gm, '');
  expect(asked).not.toMatch(/history|message\.(channels|groups|im|mpim)|app_mention/);
  expect(asked).toMatch(/metadata_subscriptions:\s+- app_id: "\*"\s+event_type: moot_note/);
  expect(asked).toMatch(/bot_events:\s+- message_metadata_posted\n/);
  expect(asked).toContain('command: /moot\n');
});
