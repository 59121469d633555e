import { type Client as AnyClient, Client, Events, GatewayIntentBits, Options, REST } from 'discord.js';
import type { Adapter } from '../../commands/front.js';
import { actions } from '../../commands/index.js';
import type { Clock, Paint } from '../../src/ports.js';
import { commandJson } from './commandJson.js';
import { listen } from './listen.js';
import { menuJson } from './messageMenu.js';
import { DiscordMessenger } from './messenger.js';
import { waitOf } from './outcome.js';

export interface DiscordSettings {
  /** The bot's token. */
  token: string;
  /** Where Discord is, `https://discord.com/api` when absent. The gateway's address comes from there. */
  apiUrl?: string;
  /** How long an answer may take before it is acknowledged first: 2,000 milliseconds when absent, never over 3,000. */
  paceMs?: number;
  clock?: Clock;
  /** Draws the pictures; without it their words are shown. */
  paint?: Paint;
}

const patienceMs = 5_000;

/** Discord: notes become cards, `/moot` and buttons reach the reception. Asks for no intent but `Guilds`: it reads no messages. */
export function discord({ token, apiUrl, paceMs = 2_000, clock = () => new Date(), paint }: DiscordSettings): Adapter {
  const where = { version: '10', ...(apiUrl ? { api: apiUrl } : {}) };
  // Posting has a connection of its own that tries once, so that what came of each try is known; trying again is hang.ts's.
  const posting = new REST({
    ...where,
    retries: 0,
    rejectOnRateLimit: (limit) => waitOf(limit) > patienceMs,
  }).setToken(token);
  let end = async (): Promise<void> => undefined;
  return {
    messenger: new DiscordMessenger(posting, clock, paint),
    listensAlone: true,
    async start(front) {
      // A new one each time: one that was ended does not begin again.
      const client = new Client({
        intents: [GatewayIntentBits.Guilds],
        allowedMentions: { parse: [] },
        rest: where,
        // As many connections as Discord recommends for the number of servers.
        shards: 'auto',
        makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
      });
      client.on(Events.Error, (fault) => front.journal.fault(fault, { platform: 'discord' }));
      passOverWhatIsMisshapen(client, () =>
        front.journal.info({ platform: 'discord' }, 'what could not be read was passed over'),
      );
      const stopListening = listen(client, front, paceMs);
      end = async () => {
        await stopListening();
        await client.destroy();
      };
      const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
      await client.login(token);
      await ready;
      await register(client);
    },
    stop: () => end(),
  };
}

/**
 * discord.js throws at a packet it does not understand where nobody could catch it, and that would end the process. The
 * cast: the one door through which all packets come is not in its types.
 */
function passOverWhatIsMisshapen(client: Client, tell: () => void): void {
  const door = client.ws as unknown as { handlePacket(...packet: unknown[]): unknown };
  const read = door.handlePacket.bind(door);
  door.handlePacket = (...packet) => {
    try {
      return read(...packet);
    } catch {
      tell();
      return false;
    }
  };
}

/**
 * Tells Discord what people can type and what a message's menu offers, but only when it changed: a changed command is
 * unknown to open clients for a while.
 */
async function register({ application }: AnyClient): Promise<void> {
  const wanted = [commandJson(actions), ...menuJson()];
  // Not knowing what Discord knows is no reason not to tell it.
  const known = await application?.commands.fetch().catch(() => undefined);
  const isKnown = (one: (typeof wanted)[number]): boolean => {
    const same = known?.find(({ name, type }) => name === one.name && type === one.type);
    return same?.equals(one as Parameters<typeof same.equals>[0], true) === true;
  };
  if (known?.size === wanted.length && wanted.every(isKnown)) return;
  await application?.commands.set(wanted);
}
