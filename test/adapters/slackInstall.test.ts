import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryPorts } from '../../adapters/memory/index.js';
import { Installations } from '../../adapters/slack/installations.js';
import { slack } from '../../adapters/slack/slack.js';
import { vault } from '../../adapters/vault/vault.js';
import type { Adapter, Front } from '../../commands/front.js';
import { Reception } from '../../commands/reception.js';
import { newId } from '../../src/main.js';
import { Moot } from '../../src/moot.js';
import { note } from '../../src/note.js';
import { freePort } from './redisServer.js';

const signingSecret = 'a secret between Slack and Moot';
const [first, second] = [randomBytes(32), randomBytes(32)];
const store = () => memoryPorts().directory;

/** Slack's side of installing: it gives a new token for each code, and knows which token posted. */
class Shop {
  readonly asked: Record<string, string>[] = [];
  readonly spokenWith: string[] = [];
  private given = 0;
  private constructor(readonly server: Server) {}
  static async open(): Promise<Shop> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        const answer = shop.answer(
          request.url ?? '',
          Object.fromEntries(new URLSearchParams(body)),
          request.headers.authorization ?? '',
        );
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ...answer }));
      });
    });
    const shop = new Shop(server);
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    return shop;
  }
  get apiUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api/`;
  }
  private answer(path: string, body: Record<string, string>, authorization: string): object {
    if (path.endsWith('/oauth.v2.access')) {
      this.asked.push(body);
      this.given += 1;
      const token = `xoxb-${body.code}-${this.given}`;
      const team = { id: 'T9', name: 'Harbour' };
      return {
        access_token: token,
        token_type: 'bot',
        scope: 'commands,chat:write',
        bot_user_id: 'U0BOT',
        team,
        enterprise: null,
        is_enterprise_install: false,
        authed_user: { id: 'U1' },
        app_id: 'A1',
      };
    }
    if (path.endsWith('/auth.test'))
      return { user_id: 'U0BOT', bot_id: 'B1', team_id: 'T9', url: 'https://harbour.slack.com/' };
    this.spokenWith.push(authorization.replace('Bearer ', ''));
    return { ts: '1700000000.000001', channel: 'C1' };
  }
}

let shop: Shop;
let directory: ReturnType<typeof store>;
let running: Adapter[];
const told: string[] = [];

/** One process: its adapter, and where it is heard. */
async function process(keys = [first], listens = true): Promise<{ adapter: Adapter; at: string }> {
  const port = await freePort();
  const journal = {
    info: (what: object, message: string) => void told.push(`${message} ${JSON.stringify(what)}`),
    fault: (fault: unknown) => void told.push(String(fault)),
  };
  const own = { clientId: '1.2', clientSecret: 'the app’s own', publicUrl: 'https://moot.example.org' };
  const installing = { ...own, vault: vault(keys) };
  const adapter = slack({
    signingSecret,
    tokens: {},
    installing,
    directory,
    host: '127.0.0.1',
    port,
    apiUrl: shop.apiUrl,
    paceMs: 0,
    journal,
  });
  const ports = { ...memoryPorts(), directory };
  const moot = new Moot({
    ...ports,
    messengers: [adapter.messenger],
    clock: () => new Date(),
    newId,
    journal,
    paceMs: 0,
  });
  const front: Front = { reception: new Reception(moot), confirm: async () => undefined, journal };
  if (listens) {
    await adapter.start(front);
    running.push(adapter);
  }
  return { adapter, at: `http://127.0.0.1:${port}` };
}
beforeEach(async () => {
  shop = await Shop.open();
  directory = store();
  running = [];
  told.length = 0;
});
afterEach(async () => {
  for (const adapter of running) await adapter.stop();
  await new Promise((closed) => shop.server.close(closed));
});

/** Somebody opens the link, agrees in Slack, and is led back. */
async function install(at: string, code: string, backAt = at): Promise<Response> {
  const away = await fetch(`${at}/slack/install`, { redirect: 'manual' });
  expect(away.status).toBe(302);
  const url = new URL(away.headers.get('location')!);
  expect(url.searchParams.get('scope')).toBe('commands,chat:write,im:write,metadata.message:read,files:write');
  expect(url.searchParams.get('redirect_uri')).toBe('https://moot.example.org/slack/oauth_redirect');
  const cookie = away.headers.get('set-cookie')!.split(';')[0]!;
  const query = new URLSearchParams({ code, state: url.searchParams.get('state')! });
  return fetch(`${backAt}/slack/oauth_redirect?${query}`, { headers: { cookie } });
}
const post = (adapter: Adapter) =>
  adapter.messenger.post('riverside', { room: 'slack:T9:C1' }, note('A word'), 'riverside.abc');
const signed = (at: string, body: object) => {
  const raw = JSON.stringify(body);
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${raw}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  };
  return fetch(`${at}/slack/events`, { method: 'POST', headers, body: raw });
};
const leaves = (type: string, more: object = {}, later = 5) => ({
  type: 'event_callback',
  team_id: 'T9',
  event_id: `Ev${type}`,
  event_time: Math.floor(Date.now() / 1_000) + later,
  event: { type, ...more },
});

test('a workspace adds Moot by a link, and every process may speak there, however it was told', async () => {
  const one = await process();
  const two = await process();
  const worker = await process([first], false);
  expect(await post(one.adapter)).toHaveProperty('later');
  const back = await install(one.at, 'harbour', two.at);
  expect(back.status).toBe(200);
  expect(await back.text()).toContain('/invite @Moot');
  expect(back.headers.get('content-security-policy')).toContain("default-src 'none'");
  for (const { adapter } of [two, worker]) expect(await post(adapter)).toHaveProperty('sent');
  expect(shop.spokenWith).toEqual(['xoxb-harbour-1', 'xoxb-harbour-1']);
});

test('a way back that nobody was sent on installs nothing', async () => {
  const { at } = await process();
  const away = await fetch(`${at}/slack/install`, { redirect: 'manual' });
  const state = new URL(away.headers.get('location')!).searchParams.get('state')!;
  for (const [query, cookie] of [
    [`code=harbour&state=${state}`, ''],
    ['code=harbour&state=made-up', 'slack-app-oauth-state=made-up'],
    ['code=harbour', ''],
    ['error=access_denied', ''],
  ] as const) {
    const back = await fetch(`${at}/slack/oauth_redirect?${query}`, { headers: { cookie } });
    expect(back.status).toBe(400);
    expect(await back.text()).toContain('nothing was kept');
  }
  expect(await directory.installations()).toEqual([]);
  expect(shop.asked).toEqual([]);
});

test('no token lies open on the directory, and none is told in a log', async () => {
  const { at } = await process();
  await install(at, 'harbour');
  const sealed = (await directory.installation('slack:T9'))!;
  expect(sealed).not.toContain('xoxb');
  expect(Buffer.from(sealed.split('.')[2]!, 'base64url').toString('latin1')).not.toContain('xoxb');
  expect(told.join()).not.toContain('xoxb');
});

test.each([
  ['app_uninstalled', {}],
  ['tokens_revoked', { tokens: { bot: ['U0BOT'] } }],
])('after %s the token is forgotten, and after installing again the new one is used', async (type, more) => {
  const { adapter, at } = await process();
  await install(at, 'harbour');
  expect((await signed(at, leaves(type, more))).status).toBe(200);
  expect(await directory.installations()).toEqual([]);
  expect(await post(adapter)).toHaveProperty('later');
  await install(at, 'again');
  expect(await post(adapter)).toHaveProperty('sent');
  expect(shop.spokenWith).toEqual(['xoxb-again-2']);
});

test('a late word of an earlier goodbye does not undo a new installation; somebody’s own token is none of ours', async () => {
  const { at } = await process();
  await install(at, 'harbour');
  await signed(at, leaves('app_uninstalled', {}, -60));
  await signed(at, leaves('tokens_revoked', { tokens: { oauth: ['U1'], bot: [] } }));
  expect(await directory.installations()).toEqual(['slack:T9']);
});

test('keys are changed without installing again: the new one seals at the next start, and then the old one may go', async () => {
  const before = await process([first]);
  await install(before.at, 'harbour');
  const sealed = await directory.installation('slack:T9');
  await process([second, first]);
  expect(await directory.installation('slack:T9')).not.toBe(sealed);
  const after = await process([second], false);
  expect(await post(after.adapter)).toHaveProperty('sent');
  expect(told.join()).not.toContain('MOOT_KEYS');
  await process([first]);
  expect(told.join()).toContain('MOOT_KEYS');
});

test('what is sealed opens with its own key, under its own name, unchanged, or not at all', () => {
  const sealed = vault([first]).seal('slack:T1', 'xoxb-secret');
  expect(vault([second, first]).open('slack:T1', sealed)).toEqual({ text: 'xoxb-secret', isOld: true });
  expect(vault([first]).open('slack:T1', sealed)).toEqual({ text: 'xoxb-secret', isOld: false });
  expect(vault([first]).open('slack:T2', sealed)).toBeUndefined();
  expect(vault([second]).open('slack:T1', sealed)).toBeUndefined();
  const [version, key, packed = ''] = sealed.split('.');
  for (let at = 0; at < packed.length; at += 7) {
    const changed = `${packed.slice(0, at)}${packed[at] === 'A' ? 'B' : 'A'}${packed.slice(at + 1)}`;
    expect(vault([first]).open('slack:T1', [version, key, changed].join('.'))).toBeUndefined();
  }
  expect(vault([first]).seal('slack:T1', 'xoxb-secret')).not.toBe(sealed);
});

test('of an installation nothing is kept but what Moot needs to speak', async () => {
  const installations = new Installations(directory, vault([first]), () => new Date('2026-06-15T08:00:00.000Z'));
  const bot = { token: 'xoxb-1', scopes: ['commands'], id: 'B1', userId: 'U0BOT' };
  const user = { id: 'UAMAL', token: 'xoxp-hers', scopes: undefined };
  await installations.put({
    team: { id: 'T1', name: 'Rooted' },
    enterprise: undefined,
    isEnterpriseInstall: false,
    bot,
    user,
  } as never);
  expect(await installations.in('T1')).toEqual({
    token: 'xoxb-1',
    bot: 'U0BOT',
    scopes: ['commands'],
    at: '2026-06-15T08:00:00.000Z',
  });
});
