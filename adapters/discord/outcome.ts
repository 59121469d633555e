import { DiscordAPIError, HTTPError, type RateLimitData, RateLimitError } from 'discord.js';
import { z } from 'zod';
import type { Delivery } from '../../src/ports.js';

const soonMs = 30_000;
const wrongTokenMs = 5 * 60_000;
/** Errors before anything could be sent. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const named = z.object({ code: z.union([z.string(), z.number()]).optional(), name: z.string().optional() });

/** How long Discord wants us to wait: a limit inside a limit is told apart from the limit itself. Milliseconds. */
export const waitOf = (limit: Pick<RateLimitData, 'timeToReset' | 'retryAfter' | 'sublimitTimeout'>): number =>
  Math.max(limit.timeToReset, limit.retryAfter, limit.sublimitTimeout);

/** What became of a request that failed. A cut connection or a 5xx says nothing of whether it was carried out. */
export function outcomeOf(error: unknown): Delivery {
  if (error instanceof RateLimitError) return { later: waitOf(error) };
  if (error instanceof DiscordAPIError)
    return error.status === 401 ? { later: wrongTokenMs } : { refused: String(error.code) };
  if (error instanceof HTTPError) return { doubt: String(error.status) };
  const read = named.safeParse(error);
  const code = String(read.data?.code ?? read.data?.name ?? 'unknown');
  return unreachable.has(code) ? { later: soonMs } : { doubt: code };
}
