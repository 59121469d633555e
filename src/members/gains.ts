import type { OrganisationId } from '../names.js';
import type { Members, Organisation } from './state.js';

/** Fewer than this, and a number would point at somebody. */
const fewestSimilar = 3;

/** What an organisation hopes to gain, as far as this reader may know it. */
export const gainFor = ({ gain, gainSeen }: Organisation, isHost: boolean): string | undefined =>
  gainSeen !== 'hosts' || isHost ? gain : undefined;

/** How many others told everyone of a gain of the same kind; undefined when fewer than three did. */
export function othersAlike(members: Members, organisation: OrganisationId): number | undefined {
  const own = members.organisations.get(organisation);
  if (!own?.gainKind) return undefined;
  const alike = [...members.organisations.values()].filter(
    (one) => one.id !== organisation && one.gainKind === own.gainKind && gainFor(one, false) !== undefined,
  ).length;
  return alike >= fewestSimilar ? alike : undefined;
}
