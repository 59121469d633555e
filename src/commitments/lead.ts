import { type Members, type Organisation, sizes } from '../members/state.js';
import type { OrganisationId } from '../names.js';
import { type Commitment, type Commitments, holdersOf, isGoing } from './state.js';

/**
 * Who we begin with for a joint commitment: of those who said yes and have not said that they would rather support, one
 * led by lived experience, then the smallest, then the one that joined first. Undefined while only one holds it.
 */
export function firstToLead(members: Members, commitment: Commitment): OrganisationId | undefined {
  const holders = holdersOf(commitment);
  if (holders.length < 2) return undefined;
  return holders
    .filter((holder) => !commitment.supports.has(holder))
    .flatMap((holder) => members.organisations.get(holder) ?? [])
    .sort(closerFirst)[0]?.id;
}

const closerFirst = (a: Organisation, b: Organisation): number =>
  Number(b.livedExperience) - Number(a.livedExperience) ||
  sizes.indexOf(a.size) - sizes.indexOf(b.size) ||
  numberOf(a) - numberOf(b);

/** `o12` → 12: the order in which organisations joined. */
const numberOf = ({ id }: Organisation): number => Number(id.slice(1));

/** Whom we ask whether they would lead; undefined when somebody does, or when everybody would rather support. */
export const askedToLead = (members: Members, commitment: Commitment): OrganisationId | undefined =>
  commitment.lead || !isGoing(commitment) ? undefined : firstToLead(members, commitment);

/** A lead takes its seat once somebody brings support to it: nobody should drive alone what was meant to be shared. */
export const isLeadSupported = ({ lead, brings }: Commitment): boolean =>
  lead !== undefined && [...brings.keys()].some((organisation) => organisation !== lead.organisation);

/** The reverse partnership in which `large` supports `lead`, and whose lead has not said that it may be asked. */
export const reverseBetween = (
  { all, openToAsks }: Commitments,
  lead: OrganisationId,
  large: OrganisationId,
): Commitment | undefined =>
  [...all.values()].find(
    (one) =>
      one.reverse && one.asker === lead && isGoing(one) && holdersOf(one).includes(large) && !openToAsks.has(one.id),
  );
