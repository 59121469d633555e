import { amal, bea, DiscordDesk, kitchen } from './discordDesk.js';
import { textOf } from './discordServer.js';

/** Discord gives each server to one connection by its id; with two connections every second one goes to the second. */
const far = { server: String(1n << 22n), room: '3001' };
let desk: DiscordDesk;
beforeEach(async () => {
  desk = new DiscordDesk();
  desk.server.shards = 2;
  desk.server.guilds[far.server] = { [far.room]: 'far' };
  await desk.open();
});
afterEach(() => desk.close());

test('with as many servers as need two connections, a coalition in servers of both hears and is heard', async () => {
  expect(desk.server.connected()).toEqual([0, 1]);
  await desk.found();
  const invited = await desk.server.slash(amal, kitchen, 'setup invite', { once: 'yes' });
  const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(textOf(invited.message!).replaceAll('\\', '')) ?? [];
  await desk.server.slash(bea, far.room, 'setup join', { code });
  await desk.settle();
  await desk.server.slash(amal, kitchen, 'commit we', { what: 'bring soup' });
  await desk.settle();
  for (const room of [kitchen, far.room])
    expect(desk.server.read(room).filter((message) => textOf(message).includes('bring soup'))).toHaveLength(1);
  const welcomed = desk.server.nextWelcome();
  desk.server.cutGateway();
  await welcomed;
  while (desk.server.connected().length < 2) await desk.server.nextWelcome();
  const heard = await desk.server.slash(bea, far.room, 'home');
  expect(textOf(heard.message!)).toContain('Riverside');
});
