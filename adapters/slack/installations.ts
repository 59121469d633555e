import type { Installation } from '@slack/oauth';
import { z } from 'zod';
import type { Moment } from '../../src/names.js';
import type { Clock, Shelf, Vault } from '../../src/ports.js';

/** What is kept of an installation: what Moot needs to speak there, and nothing about who installed it. */
const kept = z.object({
  token: z.string(),
  bot: z.string(),
  scopes: z.array(z.string()),
  at: z.string(),
});
export type Kept = z.infer<typeof kept>;

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
  renew(): Promise<number> {
    return this.vault.renew(this.directory, 'slack');
  }

  private async keep(team: string, what: Kept): Promise<void> {
    await this.directory.putInstallation(nameOf(team), this.vault.seal(nameOf(team), JSON.stringify(what)));
  }
}
