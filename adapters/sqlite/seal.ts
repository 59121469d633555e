import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Ballot } from '../../src/ports.js';

/**
 * A new secret for one box. It is longer than one page of the database (4096 bytes), so that most of it lies on pages
 * that hold nothing else: those SQLite overwrites when the row is deleted. Of rows that share a page SQLite can leave
 * copies behind; what they say cannot be read without every byte of this secret.
 */
export const newSecret = (): Buffer => randomBytes(8192);

/** What stands for a voter: HMAC-SHA256, one-way without the secret. */
export const tokenOf = (secret: Uint8Array, voter: string): Buffer =>
  createHmac('sha256', secret).update(voter).digest();

const keyOf = (secret: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'moot ballot', 32));

/** A ballot that only the box's secret opens: AES-256-GCM as nonce, tag, words. */
export function seal(secret: Uint8Array, ballot: Ballot): Buffer {
  const nonce = randomBytes(12);
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
