import type { State } from '../coalition.js';
import { type Refusal, refuse } from '../feature.js';
import { sparedUntil } from '../joining/newcomers.js';
import { words as joiningWords } from '../joining/words.js';
import { nameOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import { sayDay } from '../note.js';
import { dayOf } from '../rhythm/day.js';
import type { CommitmentsEvent } from './events.js';
import type { Reason } from './intents.js';
import { reverseBetween } from './lead.js';
import type { Commitment } from './state.js';
import { words } from './words.js';

type Decided = CommitmentsEvent[] | Refusal;
const nextId = ({ commitments }: State): string => `c${commitments.all.size + 1}`;

/** Asking others. It counts only when they say yes. */
export function ask(state: State, intent: Reason<'commitment.ask'>, organisation: OrganisationId, now: Date): Decided {
  const { what, of, day, reverse } = intent;
  const others = of.filter((id) => id !== organisation);
  if (others.length === 0) return refuse(words.onlyUs);
  const refused = mayAsk(state, organisation, others, now);
  if (refused) return refused;
  const extras = { ...(day ? { day } : {}), ...(reverse ? { reverse } : {}) };
  return [{ type: 'commitment.asked', id: nextId(state), what, asker: organisation, of, ...extras }];
}

/** Promising ourselves, with whoever else says yes. */
export function promise(
  state: State,
  intent: Reason<'commitment.promise'>,
  organisation: OrganisationId,
  now: Date,
): Decided {
  const { what, with: of, day } = intent;
  const refused = mayAsk(state, organisation, of, now);
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
  now: Date,
): Decided {
  const fresh = of.filter((id) => id !== commitment.asker && !commitment.asked.includes(id));
  if (fresh.length === 0) return refuse(words.askedAlready);
  return mayAsk(state, organisation, fresh, now) ?? [{ type: 'commitment.invited', id: commitment.id, of: fresh }];
}

/**
 * Who is new is not asked for anything yet. In a reverse partnership the larger partners do not open asks on the one who
 * leads, unless it lets them.
 */
function mayAsk(state: State, organisation: OrganisationId, of: OrganisationId[], now: Date): Refusal | undefined {
  const { commitments, members } = state;
  if (of.some((id) => !members.organisations.has(id))) return refuse(words.nobodyAsked);
  const spared = of.filter((id) => id !== organisation).map((id) => [id, sparedUntil(state, id, now)] as const);
  for (const [id, until] of spared)
    if (until) return refuse(joiningWords.spared(nameOf(members, id), sayDay(dayOf(until, members.zone))));
  const lead = of.find((id) => reverseBetween(commitments, id, organisation));
  return lead === undefined ? undefined : refuse(words.leadAsks(nameOf(members, lead)));
}
