import { createHash } from 'node:crypto';
import type { NewId } from '../ports.js';

/** A code nobody can guess: sixteen characters of 32, about 80 bits, in fours so that it can be read aloud. */
export const newCode = (newId: NewId): string => (newId(16).match(/.{4}/g) ?? []).join('-');

/** What is kept of a code. One way: whoever reads the log cannot use the invitation. */
export const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex')
    .slice(0, 40);
