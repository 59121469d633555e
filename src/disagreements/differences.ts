import type { State } from '../coalition.js';
import { type Asked, type Refusal, refuse } from '../feature.js';
import type { Members } from '../members/state.js';
import { nameOf } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import type { OrganisationId } from '../names.js';
import { dayOf } from '../rhythm/day.js';
import type { DifferenceIntent } from './intents.js';
import type { Difference, DisagreementsEvent } from './state.js';
import { words } from './words.js';

export function decideDifference(
  { disagreements, members }: State,
  intent: DifferenceIntent,
  asked: Asked,
): DisagreementsEvent[] | Refusal {
  const today = dayOf(asked.now, members.zone);
  if (asked.by === 'clock') {
    const parked = intent.type === 'difference.return' && disagreements.differences.get(intent.id)?.parked;
    return parked && parked <= today ? [{ type: 'difference.returned', id: intent.id }] : [];
  }
  const { organisation } = asked;
  if (!organisation)
    return refuse(memberWords.noOrganisation, { label: words.tellMoot, opens: { action: 'setup organisation' } });
  if (intent.type === 'difference.raise') {
    const { shared, unshared, next } = intent;
    const id = `d${disagreements.differences.size + 1}`;
    return [{ type: 'difference.raised', id, organisation, shared, unshared, ...(next ? { next } : {}) }];
  }

  const difference = disagreements.differences.get(intent.id);
  if (!difference) return refuse(words.unknownDifference);
  if (intent.type === 'difference.return')
    return difference.parked || difference.settled
      ? [{ type: 'difference.returned', id: intent.id }]
      : refuse(words.openAlready);
  if (difference.settled) return refuse(words.settledAlready);
  if (intent.type === 'difference.describe') {
    const { id, shared, unshared, next } = intent;
    const said = { ...(shared ? { shared } : {}), ...(unshared ? { unshared } : {}), ...(next ? { next } : {}) };
    return Object.keys(said).length > 0 ? [{ type: 'difference.described', id, ...said }] : refuse(words.empty);
  }
  if (!mayLayAside(members, difference, organisation))
    return refuse(words.onlyRaiser(nameOf(members, difference.raisedBy ?? '')));
  if (intent.type === 'difference.settle') return [{ type: 'difference.settled', id: intent.id, words: intent.words }];
  return intent.until > today
    ? [{ type: 'difference.parked', id: intent.id, until: intent.until }]
    : refuse(words.pastDay);
}

/** What one organisation raised is not laid aside by others while it is here. */
export const mayLayAside = (members: Members, { raisedBy }: Difference, organisation: OrganisationId): boolean =>
  raisedBy === undefined || raisedBy === organisation || !members.organisations.has(raisedBy);
