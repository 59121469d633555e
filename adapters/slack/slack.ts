import { App, LogLevel } from '@slack/bolt';
import type { Adapter, Front } from '../../commands/front.js';
import type { Clock, Journal, Paint } from '../../src/ports.js';
import type { Tokens } from './caller.js';
import { readyInMs } from './gallery.js';
import { listen } from './listen.js';
import { SlackMessenger } from './messenger.js';
import type { SharedHolds } from './pace.js';
import { LeanReceiver, type Routes } from './receiver.js';

/** How Moot is reached from Slack. With an `appToken` it listens through Socket Mode, else over HTTP. */
export interface SlackSettings {
  signingSecret?: string;
  appToken?: string;
  /** Workspace → its bot token. */
  tokens: Tokens;
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

/** Slack: one bot, as many workspaces as there are tokens. */
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
  const clientOptions = {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: discreet(journal),
    ...(apiUrl ? { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` } : {}),
  };
  const messenger = new SlackMessenger({
    tokens,
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
  const app = appFor({ ...settings, clock }, clientOptions, standing);
  const settled = listen(app, { tokens, front: standing, closedRooms, patienceMs });
  return {
    messenger,
    async start(given) {
      front = given;
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
  settings: SlackSettings & { clock: Clock },
  clientOptions: NonNullable<ClientOptions>,
  front: () => Front,
): App {
  const { appToken, signingSecret, tokens, host, port, customRoutes, clock } = settings;
  const common = {
    // No auth.test: who we are is never asked, and a token of one workspace is never used in another.
    authorize: async ({ teamId, enterpriseId }: { teamId?: string; enterpriseId?: string }) => {
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
