import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { CoalitionId } from '../names.js';
import type { Wish } from '../note.js';

/** A button that is pressed far from any platform: what it wants, and in which coalition. */
export interface Carried {
  coalition: CoalitionId;
  wish: Wish;
}

const carried = z.tuple([z.string().regex(/^[a-z0-9]{1,20}$/), z.looseObject({ type: z.string() })]);
const sealOf = (secret: string, said: string): string =>
  createHmac('sha256', secret).update(`wish ${said}`).digest('hex').slice(0, 40);

/** A wish as the last part of a link: readable, but only whoever knows the secret can write one (HMAC-SHA256, 160 bits). Nothing of it is kept. */
export function codeOfWish(secret: string, { coalition, wish }: Carried): string {
  const said = Buffer.from(JSON.stringify([coalition, wish])).toString('base64url');
  return `${said}.${sealOf(secret, said)}`;
}

/** Undefined for what was not written with this secret: then nothing of it is read. */
export function readWish(secret: string, code: string): Carried | undefined {
  const [, said = '', seal = ''] = /^([\w-]{1,600})\.([0-9a-f]{40})$/.exec(code) ?? [];
  const own = sealOf(secret, said);
  if (own.length !== seal.length || !timingSafeEqual(Buffer.from(own), Buffer.from(seal))) return undefined;
  const [coalition, wish] = carried.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  return { coalition, wish };
}
