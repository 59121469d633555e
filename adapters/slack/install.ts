import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { webApi } from '@slack/bolt';
import oauth from '@slack/oauth';
import type { Journal } from '../../src/ports.js';
import type { Installations } from './installations.js';
import { words } from './words.js';

/** The app's own name and secret, and where the world finds it. */
export interface InstallSettings {
  clientId: string;
  clientSecret: string;
  /** https://moot.example.org, without a slash at the end. */
  publicUrl: string;
}

/** What is asked for; the manifest says why. A test compares the two. */
export const scopes = ['commands', 'chat:write', 'im:write', 'metadata.message:read', 'files:write'];

export const installPath = '/slack/install';
const returnPath = '/slack/oauth_redirect';

/** The two pages of installing: one leads to Slack, to the other Slack leads back. True when the request was for them. */
export function installPages(
  { clientId, clientSecret, publicUrl }: InstallSettings,
  installations: Installations,
  clientOptions: webApi.WebClientOptions,
  journal: () => Journal,
  installed: (team: string) => void,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { logger, retryConfig: _, ...options } = clientOptions;
  const provider = new oauth.InstallProvider({
    clientId,
    clientSecret,
    // One for all processes: whoever sends people to Slack need not be who receives them.
    stateSecret: createHash('sha256').update(`moot state ${clientSecret}`).digest('hex'),
    directInstall: true,
    ...(logger ? { logger } : {}),
    clientOptions: options,
    installationStore: {
      async storeInstallation(installation) {
        installed(await installations.put(installation));
      },
      async fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall }) {
        const where = (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
        const kept = await installations.in(where);
        if (!kept) throw new Error('Moot is not installed there');
        const team = isEnterpriseInstall ? undefined : { id: where };
        const enterprise = enterpriseId ? { id: enterpriseId } : undefined;
        const bot = { token: kept.token, scopes: kept.scopes, id: kept.bot, userId: kept.bot };
        // The casts: Slack's types ask for more than is kept, and for one of two shapes that are told apart at run time.
        return {
          team,
          enterprise,
          isEnterpriseInstall,
          bot,
          user: { id: '', token: undefined, scopes: undefined },
        } as never;
      },
    },
  });
  const asked = { scopes, redirectUri: `${publicUrl}${returnPath}` };
  const failed = (response: ServerResponse) => (fault: unknown) => {
    journal().fault(fault, { platform: 'slack', while: 'installing' });
    if (!response.headersSent) page(response, 500, words.installFailed);
  };
  return (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' || (path !== installPath && path !== returnPath)) return false;
    if (path === installPath) provider.handleInstallPath(request, response, undefined, asked).catch(failed(response));
    else
      provider
        .handleCallback(
          request,
          response,
          {
            success: () => page(response, 200, words.installed),
            failure: (fault) => {
              journal().info({ platform: 'slack', why: fault.code }, 'Moot was not installed');
              page(response, 400, words.installFailed);
            },
          },
          asked,
        )
        .catch(failed(response));
    return true;
  };
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

function page(response: ServerResponse, status: number, [title, ...lines]: readonly string[]): void {
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  response
    .writeHead(status, headers)
    .end(`<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`);
}
