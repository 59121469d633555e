import type { State } from '../coalition.js';
import { type Refusal, refuse } from '../feature.js';
import { nameOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import type { CommitmentsEvent } from './events.js';
import type { Reason } from './intents.js';
import { reverseBetween } from './lead.js';
import type { Commitment } from './state.js';
import { words } from './words.js';

type Decided = CommitmentsEvent[] | Refusal;
const nextId = ({ commitments }: State): string => `c${commitments.all.size + 1}`;

/** Asking others. It counts only when they say yes. */
export function ask(state: State, intent: Reason<'commitment.ask'>, organisation: OrganisationId): Decided {
  const { what, of, day, reverse } = intent;
  const others = of.filter((id) => id !== organisation);
  if (others.length === 0) return refuse(words.onlyUs);
  const refused = mayAsk(state, organisation, others);
  if (refused) return refused;
  const extras = { ...(day ? { day } : {}), ...(reverse ? { reverse } : {}) };
  return [{ type: 'commitment.asked', id: nextId(state), what, asker: organisation, of, ...extras }];
}

/** Promising ourselves, with whoever else says yes. */
export function promise(state: State, intent: Reason<'commitment.promise'>, organisation: OrganisationId): Decided {
  const { what, with: of, day } = intent;
  const refused = mayAsk(state, organisation, of);
  if (refused) return refused;
  const id = nextId(state);
  return [
    { type: 'commitment.asked', id, what, asker: organisation, of, ...(day ? { day } : {}) },
    { type: 'commitment.answered', id, organisation, answer: 'yes' },
  ];
}

/** Asking others to hold it too. */
export function invite(
  state: State,
  commitment: Commitment,
  { of }: Reason<'commitment.invite'>,
  organisation: OrganisationId,
): Decided {
  const fresh = of.filter((id) => id !== commitment.asker && !commitment.asked.includes(id));
  if (fresh.length === 0) return refuse(words.askedAlready);
  return mayAsk(state, organisation, fresh) ?? [{ type: 'commitment.invited', id: commitment.id, of: fresh }];
}

/** In a reverse partnership the larger partners do not open asks on the one who leads, unless it lets them. */
function mayAsk(
  { commitments, members }: State,
  organisation: OrganisationId,
  of: OrganisationId[],
): Refusal | undefined {
  if (of.some((id) => !members.organisations.has(id))) return refuse(words.nobodyAsked);
  const lead = of.find((id) => reverseBetween(commitments, id, organisation));
  return lead === undefined ? undefined : refuse(words.leadAsks(nameOf(members, lead)));
}
