import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DigitalDiscord } from 'discord-digital-twin';
import { discord } from '../../adapters/discord/discord.js';
import { memoryPorts } from '../../adapters/memory/index.js';
import type { Adapter } from '../../commands/front.js';
import { Reception } from '../../commands/reception.js';
import { words as commandWords } from '../../commands/words.js';
import { Moot } from '../../src/moot.js';
import { problemsOf } from './discordRules.js';
import { type Json, textOf } from './discordServer.js';

const kitchen = '1001';
const amal = '11';

/** A Discord others wrote, with a guard before it that holds every request to the rules. */
describe('on a Discord that others wrote', () => {
  const twin = new DigitalDiscord({
    guild: { id: '100' },
    channels: [{ id: kitchen, name: 'kitchen', type: 0 }],
    users: [{ id: amal, username: 'amal' }],
  });
  const broken: string[] = [];
  let tell: (message: string) => void = () => undefined;
  const faults: unknown[] = [];
  const ports = memoryPorts();
  let guard: Server;
  let apiUrl = '';
  let adapters: Adapter[] = [];
  let moot: Moot;

  /** One more process of ours, on the same memory. */
  async function connect(): Promise<Adapter> {
    const adapter = discord({ token: twin.botToken, apiUrl });
    const journal = {
      info: (_: unknown, message: string) => tell(message),
      fault: (fault: unknown) => void faults.push(fault),
    };
    let made = 0;
    const newId = (length: number) => {
      made += 1;
      return `${made}`.replace(/[01]/g, 'z').padStart(length, 'a').slice(-length);
    };
    moot = new Moot({ ...ports, messengers: [adapter.messenger], clock: () => new Date(), newId, journal, paceMs: 0 });
    await adapter.start({ reception: new Reception(moot), confirm: async () => undefined, journal });
    return adapter;
  }

  beforeAll(async () => {
    await twin.start();
    guard = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      const { method = 'GET', url = '/' } = request;
      broken.push(...problemsOf(method, url.replace(/^\/api\/v10|\?.*/g, ''), text ? JSON.parse(text) : undefined));
      const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' };
      const answer = await fetch(`${twin.restUrl}${url.replace(/^\/api/, '')}`, {
        method,
        headers,
        ...(text ? { body: text } : {}),
      });
      const body = await answer.text();
      response.writeHead(answer.status, body ? { 'content-type': 'application/json' } : {}).end(body);
    });
    await new Promise<void>((resolve) => guard.listen(0, '127.0.0.1', resolve));
    apiUrl = `http://127.0.0.1:${(guard.address() as AddressInfo).port}/api`;
    adapters = [await connect()];
  });

  afterAll(async () => {
    await moot.stop();
    for (const adapter of adapters) await adapter.stop();
    guard.closeAllConnections();
    await new Promise((resolve) => guard.close(resolve));
    await twin.stop();
    await twin.prisma.$disconnect();
    expect(broken).toEqual([]);
    expect(faults).toEqual([]);
  });

  const room = twin.channel(kitchen);
  const user = () => room.user(amal);
  const answered = async (interaction: { id: string }) => {
    const { type, data, messageId } = (await room.waitForInteractionAck({ interactionId: interaction.id })) as Json;
    return { type, data: JSON.parse(data ?? 'null') as Json, messageId: messageId as string };
  };
  const typed = (group: string, name: string, values: Record<string, string> = {}) =>
    user().runSlashCommand({
      name: 'moot',
      options: [
        {
          name: group,
          type: 2,
          options: [
            {
              name,
              type: 1,
              options: Object.entries(values).map(([option, value]) => ({ name: option, type: 3, value })),
            },
          ],
        },
      ],
    });
  const values = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };

  test('the command is registered with everything people can type', async () => {
    const [command] = await twin.prisma.applicationCommand.findMany();
    expect(command?.name).toBe('moot');
    expect(JSON.parse(command?.options ?? '[]').map(({ name }: Json) => name)).toEqual(
      expect.arrayContaining(['home', 'commit', 'setup', 'help']),
    );
  });

  test('a line opens a form; what is sent is answered for one person’s eyes; a button there opens the next form', async () => {
    const opened = await answered(await typed('setup', 'found'));
    expect(opened.type).toBe(9);
    const fields = Object.entries(values).map(([customId, value]) => ({ customId, value }));
    const begun = await answered(await user().submitModal({ customId: opened.data.custom_id, fields }));
    expect(begun.type).toBe(4);
    expect(begun.data.flags & 64).toBe(64);
    expect(textOf(begun.data)).toContain('Riverside has begun');
    const [say] = begun.data.components[0].components[1].components;
    const pressed = await answered(await user().clickButton({ messageId: begun.messageId, customId: say.custom_id }));
    expect(pressed.type).toBe(9);
    expect(pressed.data.components.map(({ component }: Json) => component.custom_id)).toContain('kind');
  });

  test('two processes that hear the same line let it happen once, and one of them answers', async () => {
    adapters.push(await connect());
    const coalition = (await ports.directory.coalitionOfRoom(`discord:100:${kitchen}`)) ?? '';
    const told = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const joined = await answered(
      await typed('setup', 'organisation', { name: 'Rooted', kind: 'charity', size: 'tiny', lived: 'no' }),
    );
    expect(joined.type).toBe(4);
    expect(await told).toBe('an answer came too late');
    await adapters.pop()?.stop();
    const entries = await ports.log.read(coalition, 0);
    expect(entries.filter(({ type }) => type === 'organisation.joined')).toHaveLength(1);
  });

  test('a button that nobody made is answered, and does nothing', async () => {
    const home = await answered(await user().runSlashCommand({ name: 'moot', options: [{ name: 'home', type: 1 }] }));
    const pressed = await answered(await user().clickButton({ messageId: home.messageId, customId: 'no wire' }));
    // What was seen by one person alone changes in its place.
    expect(pressed.type).toBe(7);
    expect(textOf(pressed.data)).toBe(commandWords.forged);
  });
});
