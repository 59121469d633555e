import { z } from 'zod';
import type { State } from '../coalition.js';
import type { Feature } from '../feature.js';

const intents = z.discriminatedUnion('type', [z.object({ type: z.literal('digest.open') })]);
export type DigestIntent = z.infer<typeof intents>;
export type DigestEvent = { type: 'digest.opened' };
export type Digest = { open: boolean };
export const digest: Feature<State, Digest, DigestIntent, DigestEvent> = {
  intents,
  types: ['digest.open'],
  empty: () => ({ open: false }),
  decide: () => [],
  evolve: () => undefined,
};
