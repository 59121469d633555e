import type { Installation } from '@slack/oauth';
import { z } from 'zod';
import type { Moment } from '../../src/names.js';
import type { Clock, Directory } from '../../src/ports.js';
import type { Vault } from './vault.js';

/** What is kept of an installation: what Moot needs to speak there, and nothing about who installed it. */
const kept = z.object({
  token: z.string(),
  bot: z.string(),
  scopes: z.array(z.string()),
  at: z.string(),
});
export type Kept = z.infer<typeof kept>;

type Shelf = Pick<Directory, 'putInstallation' | 'installation' | 'dropInstallation' | 'installations'>;
const nameOf = (team: string): string => `slack:${team}`;

/** The installations in workspaces (and in whole organisations), sealed on the directory. */
export class Installations {
  constructor(
    private readonly directory: Shelf,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Returns where it is installed now. Throws when Slack gave no bot token. */
  async put({ team, enterprise, isEnterpriseInstall, bot }: Installation): Promise<string> {
    const where = isEnterpriseInstall ? enterprise?.id : team?.id;
    if (!where || !bot) throw new Error('Slack said neither where Moot is installed nor how it may speak there');
    const at = this.clock().toISOString();
    await this.keep(where, { token: bot.token, bot: bot.userId, scopes: bot.scopes, at });
    return where;
  }

  /** Undefined: not installed there, or sealed with a key that is gone. */
  async in(team: string): Promise<Kept | undefined> {
    const sealed = await this.directory.installation(nameOf(team));
    const opened = sealed === undefined ? undefined : this.vault.open(nameOf(team), sealed);
    return opened && kept.parse(JSON.parse(opened.text));
  }

  /** Taken away there, unless it was installed again since then. */
  async drop(team: string, since: Moment): Promise<void> {
    const now = await this.in(team);
    if (now && now.at > since) return;
    await this.directory.dropInstallation(nameOf(team));
  }

  /** Seals with the newest key what an older one sealed. Returns how many no key opens. */
  async renew(): Promise<number> {
    let lost = 0;
    for (const name of await this.directory.installations()) {
      if (!name.startsWith('slack:')) continue;
      const sealed = await this.directory.installation(name);
      const opened = sealed === undefined ? undefined : this.vault.open(name, sealed);
      if (opened?.isOld) await this.directory.putInstallation(name, this.vault.seal(name, opened.text));
      if (sealed !== undefined && !opened) lost += 1;
    }
    return lost;
  }

  private async keep(team: string, what: Kept): Promise<void> {
    await this.directory.putInstallation(nameOf(team), this.vault.seal(nameOf(team), JSON.stringify(what)));
  }
}
