import { z } from 'zod';
import type { State } from '../coalition.js';
import type { Asked, Due, Feature, Refusal } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { type Moment, type OrganisationId, organisationId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import { show } from './cards.js';
import { empty, evolve, type Mirror, type MirrorEvent, reflectionOf } from './state.js';

const quarterHours = 91 * 24;

const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('mirror.hold'), organisation: organisationId }),
  z.object({ type: z.literal('mirror.turn'), on: z.boolean() }),
]);
export type MirrorIntent = z.infer<typeof intents>;

function decide(state: State, intent: MirrorIntent, { by, organisation, now }: Asked): MirrorEvent[] | Refusal {
  if (intent.type === 'mirror.turn')
    return organisation ? [{ type: 'mirror.turned', organisation, on: intent.on }] : mustSayWho();
  const at = now.toISOString();
  const wanted = by === 'clock' && wantedAt(state, intent.organisation, at);
  return wanted && wanted <= at ? [{ type: 'mirror.held', organisation: intent.organisation }] : [];
}

/** From when this organisation is shown one: once a quarter at most, while there is something to show. */
function wantedAt(state: State, id: OrganisationId, now: Moment): Moment | undefined {
  const { held, off } = state.mirror.get(id) ?? {};
  const organisation = state.members.organisations.get(id);
  if (off || !organisation || !reflectionOf(state, organisation, now)) return undefined;
  return held ? addHours(held, quarterHours) : now;
}

function due(state: State, now: Date): Due<MirrorIntent>[] {
  return [...state.members.organisations.keys()].flatMap((organisation) => {
    const at = wantedAt(state, organisation, now.toISOString());
    return at ? [{ at, intent: { type: 'mirror.hold', organisation } }] : [];
  });
}

/** What a large member reads of itself, in private: it need not be told by anybody. */
export const mirror: Feature<State, Mirror, MirrorIntent, MirrorEvent> = { intents, empty, decide, evolve, due, show };
export type { Mirror, MirrorEvent };
