import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discord } from '../../adapters/discord/discord.js';
import { painter } from '../../adapters/pictures/painter.js';
import { slack } from '../../adapters/slack/slack.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import type { Adapter } from '../../commands/front.js';
import { Reception } from '../../commands/reception.js';
import type { Entry } from '../../src/coalition.js';
import { newId } from '../../src/main.js';
import { Moot } from '../../src/moot.js';
import type { PersonId } from '../../src/names.js';
import type { Messenger, NewId, Store } from '../../src/ports.js';
import { DiscordServer } from '../adapters/discordServer.js';
import { SlackWorld } from '../adapters/slackWorkspace.js';
import type { Organisation } from './cast.js';
import { discordRoom } from './discordDoor.js';
import type { Delegate, Room } from './door.js';
import { channel, slackRoom } from './slackDoor.js';

/** One for all stages of a process, as there is one for all adapters of a bot. */
const paint = painter();
const stepMs = 30 * 60_000;
const isDiscord = (room: number): boolean => room % 2 === 1;
const guildOf = (room: number): string => `50${room}`;
const discordChannelOf = (room: number): string => `${guildOf(room)}1`;
const teamOf = (room: number): string => `T${room / 2 + 1}`;

/** What a longer story wants otherwise: names that are the same each time, and somebody who hears what is posted. */
export interface Staging {
  newId: NewId;
  listening(messenger: Messenger): Messenger;
}

/** The whole of Moot on a file of its own, between an emulated Slack and a Discord on this machine; the clock is set by hand. */
export class Stage {
  now = new Date('2026-06-15T08:00:00.000Z');
  readonly faults: unknown[] = [];
  readonly rooms: Room[] = [];
  private constructor(
    public store: Store,
    readonly folder: string,
    readonly slackWorld: SlackWorld,
    readonly discordServer: DiscordServer,
    private readonly cast: Organisation[],
    private readonly staging: Staging,
  ) {}
  private adapters: Adapter[] = [];
  private moot: Moot | undefined;

  /** Rooms alternate: a Slack workspace, a Discord server, a Slack workspace, … */
  static async open(
    cast: Organisation[],
    rooms: number,
    staging: Staging = { newId, listening: (messenger) => messenger },
  ): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'moot-replay-'));
    const here = Array.from({ length: rooms }, (_, room) => room);
    const people = (room: number) => cast.flatMap((one, index) => (one.room === room ? [personOf(cast, index)] : []));
    const plans = here
      .filter((room) => !isDiscord(room))
      .map((room) => ({ team: teamOf(room), people: people(room), rooms: [channel] }));
    const guilds = here
      .filter(isDiscord)
      .map((room) => [guildOf(room), { [discordChannelOf(room)]: channel }] as const);
    const names = here
      .filter(isDiscord)
      .flatMap((room) => people(room).map((person) => [person, `Delegate ${person}`]));
    const server = new DiscordServer(Object.fromEntries(guilds), Object.fromEntries(names));
    const store = await openSqlite(join(folder, 'moot.sqlite'));
    const stage = new Stage(store, folder, await SlackWorld.start(plans), server, cast, staging);
    await server.start();
    await stage.connect();
    for (const room of here)
      stage.rooms.push(
        isDiscord(room)
          ? discordRoom(server, guildOf(room), discordChannelOf(room))
          : slackRoom(stage.slackWorld, teamOf(room)),
      );
    return stage;
  }

  delegateOf(organisation: Organisation): Delegate {
    const room = this.rooms[organisation.room];
    if (!room) throw new Error(`There is no room ${organisation.room}`);
    return room.delegate(personOf(this.cast, this.cast.indexOf(organisation)));
  }

  /** The account of an organisation's delegate, as Moot knows it. */
  personOf(organisation: Organisation): PersonId {
    const name = personOf(this.cast, this.cast.indexOf(organisation));
    return isDiscord(organisation.room) ? `discord:${name}` : this.slackWorld.person(teamOf(organisation.room), name);
  }

  /** Both platforms send whatever people do more than once. */
  set everythingTwice(repeats: boolean) {
    this.slackWorld.repeats = repeats;
    this.discordServer.repeats = repeats;
  }

  /** Lets everything that is under way finish. */
  async settle(): Promise<void> {
    await this.moot?.idle();
  }

  /** The clock goes there in steps of half an hour, and Moot's heart beats at each. */
  async until(moment: string): Promise<void> {
    const end = Date.parse(moment);
    while (this.now.getTime() < end) {
      this.now = new Date(Math.min(end, this.now.getTime() + stepMs));
      for (let beat = 0; beat < 2; beat += 1) {
        await this.moot?.heartbeat();
        await this.settle();
      }
    }
  }

  /** How many messages Moot posted and revised, as the two servers counted them. */
  get counts(): { posted: number; revised: number } {
    const slackCalls = (wanted: string) => this.slackWorld.calls.filter(({ method }) => method === wanted).length;
    const discordCalls = (wanted: RegExp) =>
      this.discordServer.requests.filter(({ method, path }) => wanted.test(`${method} ${path}`)).length;
    return {
      posted: slackCalls('chat.postMessage') + discordCalls(/^POST \/channels\/\d+\/messages$/),
      revised: slackCalls('chat.update') + discordCalls(/^PATCH \/channels\/\d+\/messages\/\d+$/),
    };
  }

  /** Requests that broke a rule of Slack's or Discord's. */
  get refused(): string[] {
    return [
      ...this.slackWorld.wrong.map((one) => `Slack: ${one}`),
      ...this.discordServer.broken.map((one) => `Discord: ${one}`),
    ];
  }

  /** The coalition's whole log. */
  async log(): Promise<Entry[]> {
    const [first] = this.rooms;
    const coalition = first && (await this.store.directory.coalitionOfRoom(first.id));
    return coalition ? this.store.log.read(coalition, 0) : [];
  }

  /** Moot stops, as on a signal; its file stays. */
  async disconnect(): Promise<void> {
    for (const adapter of this.adapters) await adapter.stop();
    await this.moot?.stop();
    await this.store.close();
  }

  /** Moot starts again on the same file. */
  async reconnect(): Promise<void> {
    this.store = await openSqlite(join(this.folder, 'moot.sqlite'));
    await this.store.directory.wakeEveryone(this.now.toISOString());
    await this.connect();
  }

  async close(): Promise<void> {
    await this.disconnect();
    await this.slackWorld.stop();
    // What was broken has been read; the server would throw it once more.
    this.discordServer.broken.length = 0;
    await this.discordServer.stop();
    rmSync(this.folder, { recursive: true });
  }

  private async connect(): Promise<void> {
    const { slackWorld, discordServer, faults } = this;
    const clock = () => this.now;
    slackWorld.clock = clock;
    discordServer.now = clock;
    const port = await slackWorld.freePort();
    const { signingSecret, tokens, apiUrl } = slackWorld;
    const journal = { info: () => undefined, fault: (fault: unknown) => void faults.push(fault) };
    this.adapters = [
      slack({ signingSecret, tokens, apiUrl, host: '127.0.0.1', port, clock, paceMs: 0, paint, fileReadyInMs: 0 }),
      discord({ token: 'token', apiUrl: discordServer.apiUrl, clock, paint }),
    ];
    const messengers = this.adapters.map(({ messenger }) => this.staging.listening(messenger));
    const moot = new Moot({ ...this.store, messengers, clock, newId: this.staging.newId, journal, paceMs: 0 });
    this.moot = moot;
    const confirm = (delivery: string, messageId: string) => moot.confirm(delivery, messageId);
    for (const adapter of this.adapters) await adapter.start({ reception: new Reception(moot), confirm, journal });
    slackWorld.url = `http://127.0.0.1:${port}/slack/events`;
  }
}

/** Discord's people are numbers, Slack's have names. */
const personOf = (cast: Organisation[], index: number): string =>
  isDiscord(cast[index]?.room ?? 0) ? String(1_100 + index) : `delegate${index + 1}`;
