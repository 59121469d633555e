import { webApi } from '@slack/bolt';
import type { Delivery } from '../../src/ports.js';

const soonMs = 30_000;
const whenMendedMs = 5 * 60_000;

/** Slack surely did nothing, and another time it may. Milliseconds to wait. */
const passing: Record<string, number> = {
  ratelimited: soonMs,
  rate_limited: soonMs,
  request_timeout: soonMs,
  service_unavailable: 60_000,
  team_added_to_org: whenMendedMs,
};

/**
 * Trouble with our own installation, not with this room or person: a refusal would wrongly close a person's inbox for
 * good. When somebody mends the token or installs Moot again, the notes go out.
 */
const ownTrouble = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'org_login_required',
  'ekm_access_denied',
  'team_access_not_granted',
  'accesslimited',
  'messages_tab_disabled',
]);

/** Slack says of these itself that part of the work may have been done. */
const halfDone = new Set(['internal_error', 'fatal_error']);

/** Nothing left this machine, or nobody was there to hear it. */
const neverArrived =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO_)/;

/** What became of a call that failed. Anything we cannot read is doubt: posting twice is worse than waiting. */
export function outcomeOf(error: unknown): Delivery {
  if (error instanceof webApi.WebAPIRateLimitedError) return { later: Math.max(1, error.retryAfter) * 1_000 };
  if (error instanceof webApi.WebAPIPlatformError) return outcomeOfCode(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) return { doubt: `http ${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) {
    const code = codeIn(error.original);
    return neverArrived.test(code) ? { later: soonMs } : { doubt: code || error.original.name };
  }
  return { doubt: error instanceof Error ? error.name : 'unknown' };
}

function outcomeOfCode(code: unknown): Delivery {
  // An answer that is no JSON comes as an "error" holding the whole page.
  if (typeof code !== 'string' || !/^[a-z0-9_]{1,60}$/.test(code)) return { doubt: 'unreadable answer' };
  if (halfDone.has(code)) return { doubt: code };
  const wait = passing[code] ?? (ownTrouble.has(code) ? whenMendedMs : undefined);
  return wait === undefined ? { refused: code } : { later: wait };
}

function codeIn(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeIn(error.cause) : '';
}

/** Opening a conversation posts nothing, so doubt there is only a reason to try again. */
export const withoutDoubt = (outcome: Delivery): Delivery => ('doubt' in outcome ? { later: soonMs } : outcome);

/** Nobody has invited Moot into the channel yet: looked at again each minute, until the news is old. */
export const notInvited: Delivery = { later: 60_000 };
export { whenMendedMs };
