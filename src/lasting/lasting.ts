import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Feature, lastings, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { show } from './cards.js';
import { empty, evolve, type LastingEvent, type Lastings, longest, shortest } from './state.js';
import { words } from './words.js';

const intents = z.discriminatedUnion('type', [
  /** Days. */
  z.object({
    type: z.literal('lasting.change'),
    concerns: z.int().min(shortest.concerns).max(longest),
    answers: z.int().min(shortest.answers).max(longest),
  }),
]);
export type LastingIntent = z.infer<typeof intents>;

/** How long people's words are kept: the same for all of a coalition, and hosts set it. What goes when is said by each feature. */
export const lasting: Feature<State, Lastings, LastingIntent, LastingEvent> = {
  intents,
  empty,
  decide({ lasting: { days } }, { concerns, answers }, { isHost }) {
    if (!isHost) return onlyHosts();
    const wanted = { concerns, answers };
    return lastings.every((as) => days[as] === wanted[as])
      ? refuse(words.same)
      : [{ type: 'lasting.changed', ...wanted }];
  },
  evolve,
  show,
};
export type { LastingEvent, Lastings };
