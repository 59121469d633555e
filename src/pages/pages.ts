import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Feature, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { empty, evolve, type Pages, type PagesEvent } from './state.js';
import { words } from './words.js';

const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page.renew') }),
  z.object({ type: z.literal('page.close') }),
]);
export type PagesIntent = z.infer<typeof intents>;

/** The coalition's web pages: a host renews their link, or switches them off. */
export const pages: Feature<State, Pages, PagesIntent, PagesEvent> = {
  intents,
  empty,
  decide: ({ pages: { closed } }, intent, { isHost }) => {
    if (!isHost) return onlyHosts();
    if (intent.type === 'page.renew') return [{ type: 'page.renewed' }];
    return closed ? refuse(words.closed) : [{ type: 'page.closed' }];
  },
  evolve,
};
export type { Pages, PagesEvent };
