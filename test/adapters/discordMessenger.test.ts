import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { discord } from '../../adapters/discord/discord.js';
import { note } from '../../src/note.js';
import { firstTried, type Messenger, type Place, triedAgain } from '../../src/ports.js';
import { amal, kitchen } from './discordDesk.js';
import { DiscordServer, textOf } from './discordServer.js';

const room: Place = { room: `discord:100:${kitchen}` };
const person: Place = { person: `discord:${amal}` };
const news = note('News', 'The leaflet is checked.');
const posts = /POST \/channels\/\d+\/messages/;
const minute = 60_000;

describe('hanging a note on Discord', () => {
  let now: Date;
  let server: DiscordServer;
  let messenger: Messenger;
  const claimedAt = () => now.toISOString();
  const later = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
  };
  const hanging = (channel = kitchen) => server.read(channel).map(textOf);
  const sentTimes = () => server.requests.filter(({ method, path }) => posts.test(`${method} ${path}`)).length;

  beforeEach(async () => {
    now = new Date();
    server = new DiscordServer({ '100': { [kitchen]: 'kitchen' } }, { [amal]: 'Amal' });
    server.now = () => now;
    await server.start();
    const adapter = discord({ token: 'token', apiUrl: server.apiUrl, clock: () => now });
    messenger = adapter.messenger;
    await adapter.start({
      reception: undefined as never,
      confirm: async () => undefined,
      journal: { info: () => undefined, fault: () => undefined },
    });
    stops.push(() => adapter.stop());
  });
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await server.stop();
  });

  test('it hangs in a room, and in an inbox', async () => {
    expect(await messenger.post('abcdefgh', room, news, 'abcdefgh.1')).toEqual({
      sent: `${kitchen}/${server.read(kitchen)[0]?.id}`,
    });
    const inbox = server.inboxOf(amal);
    await messenger.post('abcdefgh', person, news, 'abcdefgh.2');
    await messenger.post('abcdefgh', person, news, 'abcdefgh.3');
    expect(hanging(inbox)).toHaveLength(2);
    // The inbox is opened once and remembered.
    expect(server.requests.filter(({ path }) => path === '/users/@me/channels')).toHaveLength(1);
  });

  test('a thread is posted to under its own id', async () => {
    server.guilds['100']![`${kitchen}5`] = 'a thread';
    expect(await messenger.post('abcdefgh', { room: `discord:100:${kitchen}5` }, news, 'abcdefgh.1')).toHaveProperty(
      'sent',
    );
    expect(hanging(`${kitchen}5`)).toHaveLength(1);
  });

  test('the same delivery sent twice hangs once, and tells the same id', async () => {
    const first = await messenger.post('abcdefgh', room, news, 'abcdefgh.1');
    expect(await messenger.post('abcdefgh', room, news, triedAgain('abcdefgh.1'))).toEqual(first);
    await messenger.post('abcdefgh', room, news, 'abcdefgh.2');
    expect(hanging()).toHaveLength(2);
  });

  test('it is revised where it hangs; where it is gone, that is told', async () => {
    const posted = await messenger.post('abcdefgh', room, news, 'abcdefgh.1');
    const id = 'sent' in posted ? posted.sent : '';
    expect(await messenger.revise('abcdefgh', room, id, note('News', 'It is printed.'))).toEqual({ sent: id });
    expect(hanging()).toEqual(['## News\nIt is printed.']);
    expect(await messenger.revise('abcdefgh', room, `${kitchen}/5`, news)).toEqual({ refused: '10008' });
    server.fail(/PATCH/, '500');
    expect(await messenger.revise('abcdefgh', room, id, news)).toEqual({ doubt: '500' });
  });

  test.each([
    ['an inbox that cannot be opened', person, /users\/@me\/channels/, { code: 50007, status: 403 }],
    ['an inbox that takes no message', person, posts, { code: 50007, status: 403 }],
    ['a room that is gone', room, posts, { code: 10003, status: 404 }],
    ['a room we may not see', room, posts, { code: 50001, status: 403 }],
    ['a room we may not write in', room, posts, { code: 50013, status: 403 }],
  ])('%s is refused for good', async (_, place, match, mishap) => {
    server.fail(match, mishap);
    expect(await messenger.post('abcdefgh', place, news, 'abcdefgh.1')).toEqual({ refused: String(mishap.code) });
    expect(hanging()).toEqual([]);
  });

  test('a short wait that Discord asks for is obeyed; a long one is told', async () => {
    server.fail(posts, { retryAfter: 0.01 });
    expect(await messenger.post('abcdefgh', room, news, 'abcdefgh.1')).toHaveProperty('sent');
    server.fail(posts, { retryAfter: 60 });
    const put = await messenger.post('abcdefgh', room, news, 'abcdefgh.2');
    expect('later' in put && put.later).toBeGreaterThan(50_000);
    expect(hanging()).toHaveLength(1);
  });

  test.each([
    ['the line is cut', 'cut' as const, 0],
    ['the line is cut after it was taken', 'lost' as const, 1],
    ['Discord stumbles', '500' as const, 0],
    ['Discord stumbles after it was taken', '500 after' as const, 1],
  ])('where %s nobody knows, it is tried once, and looking settles it', async (_, mishap, hung) => {
    const claimed = claimedAt();
    server.fail(posts, mishap);
    expect(await messenger.post('abcdefgh', room, news, 'abcdefgh.1')).toHaveProperty('doubt');
    expect(sentTimes()).toBe(1);
    expect(hanging()).toHaveLength(hung);
    later(10 * minute);
    const found = await messenger.find(room, 'abcdefgh.1', claimed);
    expect(found).toEqual(hung === 1 ? { sent: `${kitchen}/${server.read(kitchen)[0]?.id}` } : 'absent');
  });

  test('it is found in an inbox, and among many other messages', async () => {
    const claimed = claimedAt();
    await messenger.post('abcdefgh', person, news, 'abcdefgh.1');
    for (let at = 2; at < 130; at += 1) await messenger.post('abcdefgh', person, news, `abcdefgh.${at}`);
    const first = server.read(server.inboxOf(amal))[0]?.id;
    expect(await messenger.find(person, triedAgain('abcdefgh.1'), claimed)).toEqual({
      sent: `${server.inboxOf(amal)}/${first}`,
    });
    expect(await messenger.find(person, 'abcdefgh.none', claimed)).toBe('absent');
  });

  test('where the history is closed, trying again is safe for two minutes, and after that nobody knows', async () => {
    const claimed = claimedAt();
    server.closedHistories.add(kitchen);
    server.fail(posts, 'lost');
    await messenger.post('abcdefgh', room, news, 'abcdefgh.1');
    later(minute);
    expect(await messenger.find(room, 'abcdefgh.1', claimed)).toBe('absent');
    await messenger.post('abcdefgh', room, news, triedAgain('abcdefgh.1'));
    expect(hanging()).toHaveLength(1);
    expect(await messenger.find(room, triedAgain('abcdefgh.1'), claimedAt())).toBe('unknown');
    later(2 * minute);
    expect(await messenger.find(room, 'abcdefgh.1', claimed)).toBe('unknown');
  });

  test('where Discord cannot be reached nothing was sent; after a doubt that is no comfort', async () => {
    const nowhere = discord({ token: 'token', apiUrl: 'http://127.0.0.1:1/api', clock: () => now }).messenger;
    expect(await nowhere.post('abcdefgh', room, news, 'abcdefgh.1')).toEqual({ later: 30_000 });
    expect(await nowhere.post('abcdefgh', person, news, 'abcdefgh.1')).toEqual({ later: 30_000 });
    expect(await nowhere.post('abcdefgh', room, news, triedAgain('abcdefgh.1'))).toHaveProperty('doubt');
    later(3 * minute);
    expect(await nowhere.find(room, 'abcdefgh.1', new Date(now.getTime() - 3 * minute).toISOString())).toBe('unknown');
  });

  test('an inbox whose opening failed surely holds nothing new', async () => {
    server.fail(/users\/@me/, '500');
    expect(await messenger.post('abcdefgh', person, news, 'abcdefgh.1')).toHaveProperty('later');
  });

  test('a delivery tried again keeps its first key', () => {
    const second = triedAgain('abcdefgh.x');
    expect([second, triedAgain(second), firstTried(triedAgain(second))]).toEqual([
      'abcdefgh.x~2',
      'abcdefgh.x~3',
      'abcdefgh.x',
    ]);
  });
});
