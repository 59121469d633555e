import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { Ballot } from './ports.js';

/** What stands for a voter in a box: HMAC-SHA256 under the box's secret, one-way without it. */
export const tokenOf = (secret: Uint8Array, voter: string): Buffer =>
  createHmac('sha256', secret).update(voter).digest();

const keyOf = (secret: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'moot ballot', 32));

/** A ballot that only the box's secret opens: AES-256-GCM as nonce, tag, words. `nonce`: 12 random bytes, never used before. */
export function seal(secret: Uint8Array, ballot: Ballot, nonce: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const words = Buffer.concat([cipher.update(JSON.stringify(ballot)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), words]);
}

/** The ballot that was sealed. Throws when it was tampered with. */
export function unseal(secret: Uint8Array, sealed: Uint8Array): Ballot {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(12, 28));
  const words = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  return JSON.parse(words.toString()) as Ballot;
}

/** A voter's ballot after a change: answers are added or replaced, an empty one takes its line out. Undefined: nothing is left. */
export function changed(before: Ballot, change: Ballot): Ballot | undefined {
  const lines = Object.entries({ ...before, ...change }).filter(([, answer]) => answer !== '');
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}

/** The ballots of these voters in an order that says nothing. `below(n)`: a random whole number from 0 to n − 1. */
export function shuffled<T>(
  voters: Map<string, T>,
  ballotOf: (voter: string) => Ballot | undefined,
  below: (limit: number) => number,
): { of: T; ballot: Ballot }[] {
  const opened: { of: T; ballot: Ballot }[] = [];
  for (const [voter, of] of voters) {
    const ballot = ballotOf(voter);
    if (ballot) opened.splice(below(opened.length + 1), 0, { of, ballot });
  }
  return opened;
}
