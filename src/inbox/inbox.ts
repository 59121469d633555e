import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Feature, unaskedFor } from '../feature.js';
import { organisationOf } from '../members/who.js';
import { personId } from '../names.js';
import { withinRation } from './ration.js';
import { empty, evolve, type Inbox, type InboxEvent, isSame } from './state.js';

/** The key of a posting: names of ours, so no words of anybody's. */
const key = z.string().regex(/^\S+$/);
const intents = z.discriminatedUnion('type', [
  /** The clock wants to write to people who asked for nothing. */
  z.object({
    type: z.literal('inbox.write'),
    wanted: z.array(z.object({ key, person: personId, why: z.enum(unaskedFor) })),
  }),
  z.object({ type: z.literal('inbox.return'), key, person: personId }),
]);
export type InboxIntent = z.infer<typeof intents>;

/** Only what still fits the ration is written, whoever wrote meanwhile. */
function decide(state: State, intent: InboxIntent, asked: Asked): InboxEvent[] {
  if (asked.by !== 'clock') return [];
  if (intent.type === 'inbox.write')
    return withinRation(state, intent.wanted, asked.now).map(({ wanted: { key, person }, organisation }) => ({
      type: 'inbox.written',
      key,
      person,
      organisation,
    }));
  const { key, person } = intent;
  const organisation = organisationOf(state.members, person)?.id ?? '';
  const isKnown = state.inbox.get(organisation)?.some((one) => isSame(one, intent));
  return isKnown ? [{ type: 'inbox.returned', key, person, organisation }] : [];
}

/** What people are written unasked: a ration that no feature can overspend. */
export const inbox: Feature<State, Inbox, InboxIntent, InboxEvent> = { intents, empty, decide, evolve };
export type { Inbox, InboxEvent };
