import { z } from 'zod';
import type { Tokens } from './caller.js';
import type { Installations } from './installations.js';

/** Another process may have installed or uninstalled Moot this long ago. Milliseconds. */
const rememberedMs = 60_000;

/** The workspaces we may speak in: those written in the settings, and those where somebody installed Moot. */
export class Workspaces {
  /** What is known now: workspace (or organisation) → bot token. */
  readonly tokens: Tokens;
  private readonly fixed: Tokens;
  private readonly learned = new Map<string, number>();

  constructor(
    fixed: Tokens,
    private readonly installations?: Installations,
  ) {
    this.fixed = onlyThese(fixed);
    this.tokens = onlyThese(fixed);
  }

  /** From now on `tokens` tells whether we may speak in these. */
  async learn(...teams: (string | null | undefined)[]): Promise<void> {
    if (!this.installations) return;
    for (const team of new Set(teams)) {
      if (!team || team in this.fixed || (this.learned.get(team) ?? 0) > performance.now()) continue;
      const installation = await this.installations.in(team);
      if (installation) this.tokens[team] = installation.token;
      else delete this.tokens[team];
      this.learned.set(team, performance.now() + rememberedMs);
    }
  }

  /** The same, of every workspace that a request names. */
  async learnFrom(body: unknown, ...teams: (string | null | undefined)[]): Promise<void> {
    if (this.installations) await this.learn(...teams, ...teamsIn(body));
  }

  async tokenOf(team: string): Promise<string | undefined> {
    await this.learn(team);
    return this.tokens[team];
  }

  /** It changed: asked again next time. */
  forget(team: string): void {
    this.learned.delete(team);
    if (!(team in this.fixed)) delete this.tokens[team];
  }
}

/** Looked up by what a request says, so it knows no name that nobody wrote into it: not even `constructor`. */
const onlyThese = (tokens: Tokens): Tokens => Object.assign(Object.create(null) as Tokens, tokens);

const team = z.object({ id: z.string() }).nullish().catch(null);
const uninstalling = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().nullish(),
  event_time: z.int().min(0).max(4_102_444_800),
  event: z.object({ type: z.string(), tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish() }),
});

/** Where Moot may no longer speak, and since when; undefined when only somebody's own token was revoked. */
export function readUninstalling(body: unknown): { team: string; at: string } | undefined {
  const { team_id, enterprise_id, is_enterprise_install, event_time, event } = uninstalling.parse(body);
  if (event.type === 'tokens_revoked' && !event.tokens?.bot?.length) return undefined;
  const team = (is_enterprise_install ? enterprise_id : team_id) ?? '';
  return { team, at: new Date(event_time * 1_000).toISOString() };
}

// Made once: making a schema costs more than everything else that is done for a request.
const naming = z.object({ team, user: z.object({ team_id: z.string().nullish() }).nullish().catch(null) });

function teamsIn(body: unknown): (string | null | undefined)[] {
  const { data } = naming.safeParse(body);
  return [data?.team?.id, data?.user?.team_id];
}
