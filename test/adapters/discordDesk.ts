import { discord } from '../../adapters/discord/discord.js';
import { memoryPorts } from '../../adapters/memory/index.js';
import type { Adapter } from '../../commands/front.js';
import { Reception } from '../../commands/reception.js';
import { Moot, type World } from '../../src/moot.js';
import type { CoalitionId, RoomId } from '../../src/names.js';
import { DiscordServer } from './discordServer.js';
import { closeAtLast, closed } from './leftOpen.js';

export const kitchen = '1001';
export const office = '1002';
export const harbour = '2001';
export const amal = '11';
export const bea = '12';
export const chidi = '13';
export const stranger = '19';

const guilds = { '100': { [kitchen]: 'kitchen', [office]: 'office' }, '200': { [harbour]: 'harbour' } };
const people = { [amal]: 'Amal', [bea]: 'Bea', [chidi]: 'Chidi', [stranger]: 'Somebody' };

/** The real bot with the real discord.js, speaking to a small Discord on the loopback; the clock is set by hand. */
export class DiscordDesk {
  readonly server = new DiscordServer(guilds, people);
  readonly faults: unknown[] = [];
  readonly ports: Pick<World, 'log' | 'board' | 'ballots' | 'directory'> = memoryPorts();
  now = new Date('2026-06-15T08:00:00.000Z');
  adapter!: Adapter;
  moot!: Moot;
  private made = 0;

  async open(paceMs = 2_000): Promise<this> {
    this.server.now = () => this.now;
    await this.server.start();
    closeAtLast(this, () => this.close());
    await this.connect(paceMs);
    return this;
  }

  async connect(paceMs = 2_000): Promise<void> {
    this.adapter = discord({ token: 'token', apiUrl: this.server.apiUrl, paceMs, clock: () => this.now });
    this.moot = this.freshMoot();
    const desk = this;
    await this.adapter.start({
      get reception() {
        return new Reception(desk.moot);
      },
      confirm: async () => undefined,
      journal: this.journal,
    });
  }

  /** Fails when Discord would have refused anything, or when something broke unseen. */
  async close(): Promise<void> {
    closed(this);
    await this.restart();
    await this.adapter.stop();
    await this.server.stop();
    if (this.faults.length > 0) throw this.faults[0];
  }

  /** Lets everything that should hang now be hung. */
  async settle(): Promise<void> {
    await this.restart();
    await this.ports.directory.wakeEveryone(this.now.toISOString());
    await this.moot.heartbeat();
    await this.restart();
  }

  private async restart(): Promise<void> {
    await this.moot.stop();
    this.moot = this.freshMoot();
  }

  async later(milliseconds: number): Promise<void> {
    this.now = new Date(this.now.getTime() + milliseconds);
    for (let beat = 0; beat < 3; beat += 1) await this.settle();
  }

  coalitionOf = async (room: RoomId): Promise<CoalitionId> =>
    (await this.ports.directory.coalitionOfRoom(room)) ?? 'none';

  /** Riverside begins in the kitchen with Amal of Rooted; Bea of Welcome Kitchen joins them there. */
  async found(): Promise<CoalitionId> {
    const about = {
      name: 'Riverside Coalition',
      purpose: 'Nobody sleeps rough because of their papers',
      zone: 'Europe/London',
    };
    await this.server.slash(amal, kitchen, 'setup found', about);
    await this.join(amal, kitchen, 'Rooted');
    await this.join(bea, kitchen, 'Welcome Kitchen');
    await this.settle();
    return this.coalitionOf(`discord:100:${kitchen}`);
  }

  join = (user: string, channel: string, name: string) =>
    this.server.slash(user, channel, 'setup organisation', { name, kind: 'community', size: 'tiny', lived: 'no' });

  private readonly journal = {
    info: () => undefined,
    fault: (fault: unknown) => void this.faults.push(fault),
  };

  private freshMoot(): Moot {
    const newId = (length: number) => {
      this.made += 1;
      return this.made.toString(36).replace(/[01]/g, 'z').padStart(length, 'a').slice(-length);
    };
    const world = {
      messengers: [this.adapter.messenger],
      clock: () => this.now,
      newId,
      journal: this.journal,
      paceMs: 0,
    };
    return new Moot({ ...this.ports, ...world });
  }
}
