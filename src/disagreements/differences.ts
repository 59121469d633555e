import type { State } from '../coalition.js';
import { type Asked, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import type { Members } from '../members/state.js';
import { nameOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import { dayOf } from '../rhythm/day.js';
import type { DifferenceIntent } from './intents.js';
import type { Difference, DisagreementsEvent } from './state.js';
import { concludeWeighing, decideWeighing } from './weighing/weighing.js';
import { words } from './words.js';

export function decideDifference(state: State, intent: DifferenceIntent, asked: Asked): DisagreementsEvent[] | Refusal {
  const { disagreements, members } = state;
  const today = dayOf(asked.now, members.zone);
  if (asked.by === 'clock') {
    const known = 'id' in intent ? disagreements.differences.get(intent.id) : undefined;
    if (known && intent.type === 'difference.conclude') return concludeWeighing(state, known, asked.now);
    const parked = intent.type === 'difference.return' && disagreements.differences.get(intent.id)?.parked;
    return parked && parked <= today ? [{ type: 'difference.returned', id: intent.id }] : [];
  }
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  if (intent.type === 'difference.raise') {
    const { shared, unshared, next, touches } = intent;
    const more = { ...(next ? { next } : {}), ...(touches ? { touches } : {}) };
    const id = `d${disagreements.differences.size + 1}`;
    return [{ type: 'difference.raised', id, organisation, shared, unshared, ...more }];
  }

  const difference = disagreements.differences.get(intent.id);
  if (!difference) return refuse(words.unknownDifference);
  if (intent.type === 'difference.return')
    return difference.parked || difference.settled
      ? [{ type: 'difference.returned', id: intent.id }]
      : refuse(words.openAlready);
  if (difference.settled) return refuse(words.settledAlready);
  if (intent.type === 'difference.describe') return describe(difference, intent, organisation);
  if (intent.type !== 'difference.settle') return decideWeighing(state, difference, intent, { ...asked, organisation });
  if (!mayLayAside(members, difference, organisation))
    return refuse(words.onlyRaiser(nameOf(members, difference.raisedBy ?? '')));
  return [{ type: 'difference.settled', id: intent.id, words: intent.words }];
}

/** Where it stands, what somebody would need, and that it touches people or safety; whoever said that first is the keeper. */
function describe(
  { touches: known }: Difference,
  { id, shared, unshared, next, need, touches }: Extract<DifferenceIntent, { type: 'difference.describe' }>,
  organisation: OrganisationId,
): DisagreementsEvent[] | Refusal {
  const said = { ...(shared ? { shared } : {}), ...(unshared ? { unshared } : {}), ...(next ? { next } : {}) };
  const events: DisagreementsEvent[] = [
    ...(Object.keys(said).length > 0 ? [{ type: 'difference.described' as const, id, ...said }] : []),
    ...(need ? [{ type: 'difference.needed' as const, id, text: need }] : []),
    ...(touches && !known ? [{ type: 'difference.guarded' as const, id, organisation, touches }] : []),
  ];
  return events.length > 0 ? events : refuse(words.empty);
}

/** What one organisation raised is not laid aside by others while it is here. */
export const mayLayAside = (members: Members, { raisedBy }: Difference, organisation: OrganisationId): boolean =>
  raisedBy === undefined || raisedBy === organisation || !members.organisations.has(raisedBy);
