import { z } from 'zod';
import type { State } from '../coalition.js';
import type { Feature } from '../feature.js';

const intents = z.discriminatedUnion('type', [z.object({ type: z.literal('sensecheck.open') })]);
export type DisagreementsIntent = z.infer<typeof intents>;
export type DisagreementsEvent = { type: 'sensecheck.opened' };
export type Disagreements = { open: boolean };
export const disagreements: Feature<State, Disagreements, DisagreementsIntent, DisagreementsEvent> = {
  intents,
  types: ['sensecheck.open'],
  empty: () => ({ open: false }),
  decide: () => [],
  evolve: () => undefined,
};
