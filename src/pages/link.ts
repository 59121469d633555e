import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CoalitionId } from '../names.js';

/** Where a link leads: a coalition's pages, as long as it has not been renewed since. */
export interface Linked {
  coalition: CoalitionId;
  renewed: number;
}

const sealOf = (secret: string, { coalition, renewed }: Linked): string =>
  createHmac('sha256', secret).update(`page ${coalition} ${renewed}`).digest('hex').slice(0, 40);

/**
 * The part of a link that nobody can guess: 160 bits that only whoever knows the secret can make (HMAC-SHA256, RFC 2104).
 * Nothing of it is kept anywhere, so neither the log nor a copy of it opens a page.
 */
export const codeOf = (secret: string, linked: Linked): string =>
  `${linked.coalition}-${linked.renewed}-${sealOf(secret, linked)}`;

/** Undefined for a code that was not made with this secret: then no coalition is looked up. */
export function readCode(secret: string, code: string): Linked | undefined {
  const [, coalition = '', number = '', seal = ''] = /^([a-z0-9]{1,20})-(\d{1,6})-([0-9a-f]{40})$/.exec(code) ?? [];
  const linked = { coalition, renewed: Number(number) };
  const own = sealOf(secret, linked);
  return own.length === seal.length && timingSafeEqual(Buffer.from(own), Buffer.from(seal)) ? linked : undefined;
}
