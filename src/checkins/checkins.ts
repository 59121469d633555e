import { z } from 'zod';
import type { State } from '../coalition.js';
import type { Feature } from '../feature.js';

const intents = z.discriminatedUnion('type', [z.object({ type: z.literal('checkin.open') })]);
export type CheckinsIntent = z.infer<typeof intents>;
export type CheckinsEvent = { type: 'checkin.opened' };
export type Checkins = { open: boolean };
export const checkins: Feature<State, Checkins, CheckinsIntent, CheckinsEvent> = {
  intents,
  types: ['checkin.open'],
  empty: () => ({ open: false }),
  decide: () => [],
  evolve: () => undefined,
};
