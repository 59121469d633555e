import { memoryPorts } from '../../adapters/memory/index.js';
import { type SlackSettings, slack } from '../../adapters/slack/slack.js';
import type { Adapter } from '../../commands/front.js';
import { Reception } from '../../commands/reception.js';
import { newId } from '../../src/main.js';
import { Moot, type World } from '../../src/moot.js';
import type { Messenger } from '../../src/ports.js';
import { closeAtLast, closed } from './leftOpen.js';
import type { Seen, SlackWorld } from './slackWorkspace.js';

/** A whole bot behind Slack's adapter, with a hand-set clock and everything in memory. */
export class SlackBot {
  now = new Date('2026-06-15T08:00:00.000Z');
  readonly faults: unknown[] = [];
  readonly told: string[] = [];
  readonly ports: Pick<World, 'log' | 'board' | 'ballots' | 'directory'> = memoryPorts();
  /** While set, nothing is written to the log before this is done. */
  gate: Promise<void> | undefined;
  readonly moot: Moot;
  readonly reception: Reception;
  private readonly coalitions = new Set<string>();
  readonly adapter: Adapter;

  private constructor(world: SlackWorld, settings: Partial<SlackSettings>, port: number, others: Messenger[]) {
    const clock = () => this.now;
    world.clock = clock;
    const { signingSecret, tokens, apiUrl } = world;
    const common = { tokens, apiUrl, host: '127.0.0.1', port, clock, paceMs: 0 };
    this.adapter = slack({ signingSecret, ...common, ...settings });
    const { log } = this.ports;
    const append = log.append.bind(log);
    log.append = async (...entries) => {
      this.coalitions.add(entries[0]);
      await this.gate;
      return append(...entries);
    };
    const journal = {
      info: (what: object, message: string) => void this.told.push(`${message} ${JSON.stringify(what)}`),
      fault: (fault: unknown) => void this.faults.push(fault),
    };
    const messengers = [this.adapter.messenger, ...others];
    this.moot = new Moot({ ...this.ports, messengers, clock, newId, journal, paceMs: 0 });
    this.reception = new Reception(this.moot);
  }

  static async start(
    world: SlackWorld,
    settings: Partial<SlackSettings> = {},
    others: Messenger[] = [],
  ): Promise<SlackBot> {
    const port = await world.freePort();
    const bot = new SlackBot(world, settings, port, others);
    const { moot, reception } = bot;
    const confirm = (delivery: string, messageId: string) => moot.confirm(delivery, messageId);
    closeAtLast(bot, () => bot.stop());
    await bot.adapter.start({ reception, confirm, journal: moot.world.journal });
    world.url = `http://127.0.0.1:${port}/slack/events`;
    return bot;
  }

  /** Lets everything that is under way finish, and every coalition be looked after. */
  async settle(): Promise<void> {
    for (const coalition of this.coalitions) await this.moot.lookAfter(coalition);
  }

  /** Moves the clock and lets the heartbeat do what is due. */
  async later(minutes: number): Promise<void> {
    await this.settle();
    this.now = new Date(this.now.getTime() + minutes * 60_000);
    await this.moot.heartbeat();
    await this.settle();
  }

  async stop(): Promise<void> {
    closed(this);
    await this.adapter.stop();
    await this.moot.stop();
  }
}

/** Founds a coalition in one workspace's room through the forms, with its first organisation. Returns the coalition's id. */
export async function foundIn(
  world: SlackWorld,
  bot: SlackBot,
  team: string,
  person: string,
  room: string,
): Promise<string> {
  const form = await world.sendCommand(team, person, room, 'setup found');
  const begun = await world.submit(form.window!, {
    name: 'Riverside Coalition',
    purpose: 'Nobody sleeps rough because of their papers',
    zone: 'Europe/London',
  });
  const next = await world.press(team, person, begun, 'Say who we are');
  await world.submit(next.window!, { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' });
  await bot.settle();
  const coalition = await bot.ports.directory.coalitionOfRoom(world.room(team, room));
  return coalition!;
}

/** Brings another room in with a code, and its first organisation. */
export async function joinIn(
  world: SlackWorld,
  bot: SlackBot,
  host: { team: string; person: string; room: string },
  guest: { team: string; person: string; room: string; organisation: string },
): Promise<Seen> {
  const form = await world.sendCommand(host.team, host.person, host.room, 'setup invite');
  const made = await world.submit(form.window!, { once: 'yes' });
  const code = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(made.text)![0];
  const joined = await world.sendCommand(guest.team, guest.person, guest.room, `setup join ${code}`);
  const next = await world.press(guest.team, guest.person, joined, 'Say who we are');
  const belongs = await world.submit(next.window!, {
    name: guest.organisation,
    kind: 'charity',
    size: 'large',
    lived: 'no',
  });
  await bot.settle();
  return belongs;
}
