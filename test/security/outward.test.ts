import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onlyToSlack } from '../../adapters/slack/reach.js';
import { words } from '../../adapters/slack/words.js';
import { foundIn, SlackBot } from '../adapters/slackBot.js';
import { SlackWorld } from '../adapters/slackWorkspace.js';

const form = 'application/x-www-form-urlencoded';

describe('Moot speaks to Slack and to nobody else, whatever address a request brings', () => {
  const sent: string[] = [];
  const send = (async (where: Parameters<typeof fetch>[0]) => {
    sent.push(String(where));
    return new Response('ok');
  }) as typeof fetch;
  beforeEach(() => void sent.splice(0));

  test.each([
    'https://slack.com/api/chat.postMessage',
    'https://hooks.slack.com/commands/T1/1/abc',
    'https://files.slack.com/upload/v1/abc',
    'https://hooks.slack-gov.com/actions/T1/1/abc',
  ])('%s is Slack’s', async (where) => {
    await onlyToSlack(undefined, send)(where, { method: 'POST' });
    expect(sent).toEqual([where]);
  });

  test.each([
    'http://hooks.slack.com/commands/T1',
    'https://hooks.slack.com.example.org/commands/T1',
    'https://hooks-slack.com/commands/T1',
    'https://notslack.com/',
    'https://hooks.slack.com:8443/commands/T1',
    'https://somebody@hooks.slack.com/commands/T1',
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:6379/',
    'http://[::1]/',
    'file:///etc/passwd',
    'data:text/plain,hello',
    '//hooks.slack.com/x',
    'slack.com',
    '',
  ])('%s is not', async (where) => {
    await expect(onlyToSlack(undefined, send)(where)).rejects.toThrow('not an address of Slack’s');
    await expect(onlyToSlack('https://slack.com/api/', send)(where)).rejects.toThrow();
    expect(sent).toEqual([]);
  });

  test('nor is what an address of Slack’s leads on to', async () => {
    const asked: RequestInit[] = [];
    const noted = (async (_: Parameters<typeof fetch>[0], how?: RequestInit) => {
      asked.push(how ?? {});
      return new Response('ok');
    }) as typeof fetch;
    await onlyToSlack(undefined, noted)('https://hooks.slack.com/actions/T1', { method: 'POST' });
    expect(asked).toEqual([{ method: 'POST', redirect: 'error' }]);
  });
});

describe('a whole bot', () => {
  let world: SlackWorld;
  let bot: SlackBot;
  const heard: string[] = [];
  const spy = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('ok');
  });
  beforeAll(async () => {
    await new Promise<void>((open) => spy.listen(0, 'localhost', open));
    spy.unref();
    world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside'] }]);
    bot = await SlackBot.start(world);
  });
  afterAll(async () => {
    spy.close();
    await bot.stop();
    await world.stop();
    expect(bot.faults).toEqual([]);
  });

  test('asked to answer at an address inside our own network does what was asked, and says nothing there', async () => {
    await foundIn(world, bot, 'T1', 'amal', 'riverside');
    const { port } = spy.address() as AddressInfo;
    const [, team, channel] = world.room('T1', 'riverside').split(':');
    const payload = {
      type: 'block_actions',
      team: { id: team },
      user: { id: world.person('T1', 'amal').split(':')[2], name: 'amal' },
      channel: { id: channel, name: 'riverside' },
      trigger_id: 'a trigger',
      actions: [{ type: 'button', action_id: 'b0', block_id: 'x', action_ts: '1.0', value: '{"o":"help"}' }],
      response_url: `http://localhost:${port}/inside`,
    };
    const raw = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    expect((await world.post(raw, form)).status).toBe(200);
    await bot.settle();
    await new Promise((later) => setTimeout(later, 100));
    expect(heard).toEqual([]);
    expect(bot.told.filter((line) => line.includes('did not reach'))).toHaveLength(1);
    expect(bot.told.join()).not.toContain('inside');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'T2'])(
    'a workspace called %s, where nobody installed Moot, is told so and reaches nothing',
    async (team) => {
      const raw = new URLSearchParams({
        command: '/moot',
        team_id: team,
        channel_id: 'C1',
        channel_name: 'general',
        user_id: 'U1',
        user_name: 'somebody',
        text: 'help',
        trigger_id: `trigger ${team}`,
      }).toString();
      const answer = await world.post(raw, form);
      expect([answer.status, answer.body]).toEqual([200, expect.stringContaining(words.notInstalled.slice(0, 30))]);
    },
  );
});
