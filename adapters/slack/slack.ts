import { App, LogLevel } from '@slack/bolt';
import type { Adapter, Front } from '../../commands/front.js';
import type { Moment } from '../../src/names.js';
import type { Clock, Directory, Journal, Paint, Vault } from '../../src/ports.js';
import type { Tokens } from './caller.js';
import { readyInMs } from './gallery.js';
import { type InstallSettings, installPages } from './install.js';
import { Installations } from './installations.js';
import { listen } from './listen.js';
import { SlackMessenger } from './messenger.js';
import type { SharedHolds } from './pace.js';
import { onlyToSlack } from './reach.js';
import { LeanReceiver, type Pages, type Routes } from './receiver.js';
import { Workspaces } from './workspaces.js';

/** How Moot is reached from Slack. With an `appToken` it listens through Socket Mode, else over HTTP. */
export interface SlackSettings {
  signingSecret?: string;
  appToken?: string;
  /** Workspace → its bot token, as far as they are written in the settings. */
  tokens: Tokens;
  /** How Moot is installed in other workspaces, and what seals that on the directory. HTTP only. */
  installing?: InstallSettings & { vault: Vault };
  directory?: Directory;
  host: string;
  port: number;
  /** Where Slack's Web API is; only tests set it. */
  apiUrl?: string;
  clock?: Clock;
  /** Draws the pictures; without it their words are shown. */
  paint?: Paint;
  /** Answers everything on the port but Slack's own path. HTTP only. */
  customRoutes?: Routes;
  /** The least time between two messages in one channel, one second by default. */
  paceMs?: number;
  /** How long Slack is kept waiting for an answer, 2.5 seconds by default. */
  patienceMs?: number;
  /** How long Slack is given to look at a new file before it is shown, a second by default. */
  fileReadyInMs?: number;
  /** Whom other processes were asked to leave alone. */
  holds?: SharedHolds;
  /** How many notes may be under way in one workspace at once; any number by default. */
  mostAtOnce?: number;
  /** Told of what goes wrong, also in a process that does not listen. */
  journal?: Journal;
}

/** Slack: one bot, in as many workspaces as there are tokens and installations. */
export function slack(settings: SlackSettings): Adapter {
  const {
    tokens,
    apiUrl,
    clock = () => new Date(),
    paceMs = 1_000,
    patienceMs = 2_500,
    paint,
    fileReadyInMs = readyInMs,
    holds,
    mostAtOnce = Number.POSITIVE_INFINITY,
  } = settings;
  const journal = (): Journal | undefined => settings.journal ?? front?.journal;
  let front: Front | undefined;
  const standing = (): Front => {
    if (!front) throw new Error('Slack was heard before the bot stood');
    return front;
  };
  const closedRooms = new Set<string>();
  const { installing, directory } = settings;
  const installations = installing && directory && new Installations(directory, installing.vault, clock);
  const workspaces = new Workspaces(tokens, installations);
  const clientOptions = {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: discreet(journal),
    fetch: onlyToSlack(apiUrl),
    ...(apiUrl ? { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` } : {}),
  };
  const messenger = new SlackMessenger({
    workspaces,
    clientOptions,
    clock,
    paceMs,
    closedRooms,
    fileReadyInMs,
    ...(paint ? { paint } : {}),
    tell: (what, message) => journal()?.info({ platform: 'slack', ...what }, message),
    mostAtOnce,
    ...(holds ? { holds } : {}),
  });
  const pages =
    installing &&
    installations &&
    installPages(
      installing,
      installations,
      clientOptions,
      () => standing().journal,
      (team) => workspaces.forget(team),
    );
  const app = appFor({ ...settings, clock, ...(pages ? { pages } : {}) }, clientOptions, standing, workspaces);
  const uninstalled = async (team: string, since: Moment): Promise<void> => {
    journal()?.info({ platform: 'slack', team }, 'Moot was taken out of a workspace');
    await installations?.drop(team, since);
    workspaces.forget(team);
  };
  const settled = listen(app, { tokens: workspaces.tokens, uninstalled, front: standing, closedRooms, patienceMs });
  return {
    messenger,
    async start(given) {
      front = given;
      const lost = await installations?.renew();
      if (lost) given.journal.info({ platform: 'slack', lost }, 'no key in MOOT_KEYS opens some installations');
      await app.start();
    },
    async stop() {
      await app.stop();
      await settled();
    },
  };
}

type ClientOptions = NonNullable<ConstructorParameters<typeof App>[0]>['clientOptions'];

function appFor(
  settings: SlackSettings & { clock: Clock; pages?: Pages },
  clientOptions: NonNullable<ClientOptions>,
  front: () => Front,
  workspaces: Workspaces,
): App {
  const { appToken, signingSecret, host, port, customRoutes, clock, pages } = settings;
  const common = {
    // No auth.test: who we are is never asked, and a token of one workspace is never used in another.
    authorize: async ({ teamId, enterpriseId }: { teamId?: string; enterpriseId?: string }, body?: unknown) => {
      await workspaces.learnFrom(body, teamId, enterpriseId);
      const { tokens } = workspaces;
      const botToken = tokens[teamId ?? ''] ?? tokens[enterpriseId ?? ''];
      return botToken ? { botToken } : {};
    },
    ignoreSelf: false,
    convoStore: false,
    logger: clientOptions.logger,
    clientOptions,
  } as const;
  if (appToken) return new App({ ...common, socketMode: true, appToken });
  if (!signingSecret) throw new Error('Slack needs a signing secret, or an app token for Socket Mode');
  const receiver = new LeanReceiver({
    signingSecret,
    host,
    port,
    clock,
    journal: () => front().journal,
    ...(customRoutes ? { customRoutes } : {}),
    ...(pages ? { pages } : {}),
  });
  return new App({ ...common, receiver });
}

/** Bolt's lines may hold what people said, so only that there was one is passed on. */
function discreet(journal: () => Journal | undefined): NonNullable<NonNullable<ClientOptions>['logger']> {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: () => journal()?.info({ platform: 'slack' }, 'Bolt reported an error'),
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  };
}
