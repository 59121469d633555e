import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Nothing runs, loads or frames here but what the page itself brought. */
export const safetyHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const urlOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Is this a name we answer to? A strange name that leads here is how another site reaches into a local server. */
export function isOurName(header: string | undefined, host: string): boolean {
  const name = urlOf(`http://${header ?? ''}`)?.hostname;
  if (!header || !name) return false;
  const bare = name.replace(/^\[|\]$/g, '');
  if (/^(localhost|127(\.\d+){3}|::1)$/.test(bare) || bare === host.toLowerCase()) return true;
  // Listening everywhere was chosen by whoever set HOST; a bare address cannot be a borrowed name.
  return (host === '0.0.0.0' || host === '::') && isIP(bare) !== 0;
}

/** May this request change something? Only our own page, or a program that says so on purpose. */
export function isOurPage({ origin, host, ...headers }: IncomingHttpHeaders): boolean {
  if (isCrossSite(headers)) return false;
  if (origin === undefined) return headers['x-moot'] === 'playground';
  return urlOf(origin)?.host === urlOf(`http://${host ?? ''}`)?.host;
}

/** The browser says that another site asks. */
export const isCrossSite = (headers: IncomingHttpHeaders): boolean =>
  headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
