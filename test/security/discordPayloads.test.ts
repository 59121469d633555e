import fc from 'fast-check';
import { amal, DiscordDesk, kitchen } from '../adapters/discordDesk.js';
import type { Seen } from '../adapters/discordServer.js';
import { type Json, spoiled, spoiling } from './spoil.js';

const times = Number(process.env.MOOT_FUZZ ?? 1);
let desk: DiscordDesk;
const unhandled: unknown[] = [];
const note = (fault: unknown) => void unhandled.push(fault);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  desk = await new DiscordDesk().open();
  await desk.server.slash(amal, kitchen, 'setup found', {
    name: 'Riverside',
    purpose: 'Rivers',
    zone: 'Europe/London',
  });
  const about = { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' };
  await desk.server.slash(amal, kitchen, 'setup organisation', about);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await desk.close();
});

/** What the gateway and the interactions of the small Discord do not show to tests that play by the rules. */
interface Backstage {
  sockets: Map<{ send(packet: string): void }, number>;
  interact(user: string, channel: string | undefined, type: number, data: Json): Promise<Seen>;
}
const backstage = (): Backstage => desk.server as unknown as Backstage;
const shownBy = (seen: Seen): string => JSON.stringify(seen.message?.components ?? seen.modal ?? '');

let sent = 0;
function interactions(): Json[] {
  sent += 1;
  const user = { id: amal, username: 'amal', global_name: 'Amal', discriminator: '0', avatar: null };
  const member = {
    user,
    roles: [],
    joined_at: '2026-06-15T08:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '0',
  };
  const where = {
    guild_id: '100',
    channel_id: kitchen,
    channel: { id: kitchen, type: 0, guild_id: '100', name: 'kitchen' },
    member,
  };
  const id = String(800_000_000_000_000_000n + BigInt(sent));
  const common = {
    id,
    token: `t${id}`,
    application_id: '900000000000000001',
    version: 1,
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    attachment_size_limit: 0,
    ...where,
  };
  const message = {
    id: '5',
    channel_id: kitchen,
    author: user,
    content: 'Soup',
    components: [],
    flags: 0,
    attachments: [],
    embeds: [],
    mentions: [],
    mention_roles: [],
    timestamp: '2026-06-15T08:00:00.000Z',
    type: 0,
    tts: false,
    pinned: false,
    edited_timestamp: null,
    mention_everyone: false,
  };
  const called = { type: 1, name: 'we', options: [{ type: 3, name: 'what', value: 'Bring soup' }] };
  const written = { type: 18, component: { type: 4, custom_id: 'what', value: 'Bring soup' } };
  const chosen = { type: 18, component: { type: 3, custom_id: 'kind', values: ['consent'] } };
  return [
    {
      ...common,
      type: 2,
      data: { id: '1', type: 1, name: 'moot', options: [{ type: 2, name: 'commit', options: [called] }] },
    },
    {
      ...common,
      type: 2,
      data: { id: '2', type: 3, name: 'Add to digest', target_id: '5', resolved: { messages: { '5': message } } },
    },
    { ...common, type: 3, data: { component_type: 2, custom_id: '{"o":"help"}' }, message },
    { ...common, type: 3, data: { component_type: 3, custom_id: '{"o":"help"}', values: ['x'] }, message },
    { ...common, type: 5, data: { custom_id: '{"f":"commit we"}', components: [written, chosen] } },
  ];
}
const kinds = 5;

const hand = (what: Json): void => {
  const packet = JSON.stringify({ op: 0, t: 'INTERACTION_CREATE', s: 2, d: what });
  for (const socket of backstage().sockets.keys()) socket.send(packet);
};
/** How many interactions Moot has answered. */
const answered = (): number => desk.server.requests.filter(({ path }) => path.startsWith('/interactions/')).length;
async function until(is: () => boolean): Promise<void> {
  for (let look = 0; look < 100 && !is(); look += 1) await new Promise((next) => setTimeout(next, 20));
}

test('what Discord sends whole is heard, but for what Moot never shows', async () => {
  const before = answered();
  for (const one of interactions()) hand(one);
  await until(() => answered() - before >= 4);
  expect(answered() - before).toBe(4);
  expect(desk.faults).toEqual([]);
});

test(
  'with any field missing or of another type what Discord sends is answered or passed over, and Moot goes on',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(kinds - 1), spoiling, async (kind, changes) => {
        desk.now = new Date(desk.now.getTime() + 2_000);
        const given = interactions()[kind];
        if (given === undefined) throw new Error('There is no such kind');
        hand(spoiled(given, changes));
        await new Promise((next) => setImmediate(next));
      }),
      { numRuns: 200 * times, ...(times > 1 ? {} : { seed: 7 }) },
    );
    await new Promise((next) => setTimeout(next, 200));
    expect(shownBy(await desk.server.slash(amal, kitchen, 'help'))).toContain('What you can type');
    expect(unhandled).toEqual([]);
    // Whoever sent it is told that something went wrong; and Discord would not take an answer to what it never sent.
    desk.faults.splice(0);
    desk.server.broken.splice(0);
  },
  60_000 * times,
);
