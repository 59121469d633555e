import fc from 'fast-check';
import { foundIn, SlackBot } from '../adapters/slackBot.js';
import { SlackWorld } from '../adapters/slackWorkspace.js';
import { type Json, spoiled, spoiling } from './spoil.js';

const times = Number(process.env.MOOT_FUZZ ?? 1);
const form = 'application/x-www-form-urlencoded';
let world: SlackWorld;
let bot: SlackBot;
const unhandled: unknown[] = [];
const note = (fault: unknown) => void unhandled.push(fault);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside'] }]);
  bot = await SlackBot.start(world);
  await foundIn(world, bot, 'T1', 'amal', 'riverside');
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await bot.stop();
  await world.stop();
});

let sent = 0;
/** What Slack sends, in the shapes that it has been seen to send. */
function payloads(): { name: string; type: string; body: Json }[] {
  sent += 1;
  const [, , channel = ''] = world.room('T1', 'riverside').split(':');
  const [, , user = ''] = world.person('T1', 'amal').split(':');
  const by = { id: user, username: 'amal', name: 'amal', team_id: 'T1' };
  const where = { id: channel, name: 'riverside' };
  const common = {
    team: { id: 'T1', domain: 'example' },
    user: by,
    trigger_id: `t${sent}`,
    response_url: `${world.apiUrl}none`,
  };
  const view = {
    id: 'V1',
    type: 'modal',
    hash: 'h',
    callback_id: 'moot_form',
    private_metadata: JSON.stringify({ wire: '{"f":"commit we"}', channel, name: 'riverside' }),
    state: {
      values: { what: { value: { type: 'plain_text_input', value: 'Bring soup' } }, day: { value: { value: null } } },
    },
  };
  const action = { type: 'button', action_id: 'b0', block_id: 'x', action_ts: '1.0', value: '{"o":"help"}' };
  const event = (what: Json): Json => ({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${sent}`,
    event_time: 1_750_000_000,
    authorizations: [
      { team_id: 'T1', user_id: 'UBOT', is_bot: true, enterprise_id: null, is_enterprise_install: false },
    ],
    event: what,
  });
  const delivered = { event_type: 'moot_note', event_payload: { delivery: 'riversid.1' } };
  return [
    {
      name: 'a typed line',
      type: 'fields',
      body: {
        command: '/moot',
        team_id: 'T1',
        enterprise_id: '',
        channel_id: channel,
        channel_name: 'riverside',
        user_id: user,
        user_name: 'amal',
        text: 'help',
        trigger_id: `t${sent}`,
      },
    },
    {
      name: 'a pressed button',
      type: 'payload',
      body: {
        type: 'block_actions',
        ...common,
        channel: where,
        container: { type: 'message', is_ephemeral: true },
        actions: [action],
      },
    },
    {
      name: 'a button in a window',
      type: 'payload',
      body: { type: 'block_actions', ...common, view, actions: [action] },
    },
    { name: 'a form', type: 'payload', body: { type: 'view_submission', ...common, view } },
    {
      name: 'an entry of the menu',
      type: 'payload',
      body: {
        type: 'message_action',
        ...common,
        callback_id: 'commit we',
        action_ts: '1.0',
        channel: where,
        message: { type: 'message', text: 'Soup' },
      },
    },
    { name: 'a visit home', type: 'json', body: event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home' }) },
    {
      name: 'a confirmation',
      type: 'json',
      body: event({ type: 'message_metadata_posted', channel_id: channel, message_ts: '1.0', metadata: delivered }),
    },
    { name: 'a goodbye', type: 'json', body: event({ type: 'app_uninstalled' }) },
    {
      name: 'a revoked token',
      type: 'json',
      body: event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }),
    },
    { name: 'an address to prove', type: 'json', body: { type: 'url_verification', challenge: 'marmalade' } },
  ];
}
const kinds = 10;

/** Sends it as Slack does, signed. */
function send(type: string, body: Json): Promise<{ status: number; body: string }> {
  if (type === 'json') return world.post(JSON.stringify(body), 'application/json');
  if (type === 'payload') return world.post(new URLSearchParams({ payload: JSON.stringify(body) }).toString(), form);
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const plain = fields.map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return world.post(new URLSearchParams(plain).toString(), form);
}

test('what Slack sends whole is heard', async () => {
  expect(payloads()).toHaveLength(kinds);
  for (const { name, type, body } of payloads()) expect([name, (await send(type, body)).status]).toEqual([name, 200]);
  await bot.settle();
  expect(bot.faults).toEqual([]);
});

test(
  'with any field missing or of another type a request from Slack is answered or passed over: no fault, and Moot goes on',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(kinds - 1), spoiling, async (kind, changes) => {
        bot.now = new Date(bot.now.getTime() + 2_000);
        const given = payloads()[kind];
        if (!given) throw new Error('There is no such kind');
        const body = spoiled(given.body, changes);
        const { status } = await send(given.type, body);
        expect([given.name, [200, 400, 404, 413].includes(status) || status]).toEqual([given.name, true]);
      }),
      { numRuns: 250 * times, ...(times > 1 ? {} : { seed: 7 }) },
    );
    await bot.settle();
    expect(unhandled).toEqual([]);
    expect(bot.faults).toEqual([]);
    expect((await world.sendCommand('T1', 'amal', 'riverside', 'help')).text).toContain('What you can type');
  },
  60_000 * times,
);
