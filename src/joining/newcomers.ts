import type { State } from '../coalition.js';
import type { Members, Organisation } from '../members/state.js';
import type { Moment, OrganisationId } from '../names.js';
import { addHours } from '../rhythm/day.js';

/** Who joins in the first week founds the coalition with the others: everybody is new then. */
const foundingHours = 7 * 24;
const newHours = 30 * 24;

const joinedLater = ({ founded }: Members, { since }: Organisation): boolean =>
  since > addHours(founded ?? since, foundingHours);

/** Every organisation that joined one that was already there, however long ago. */
export const joiners = (members: Members): Organisation[] =>
  [...members.organisations.values()].filter((one) => joinedLater(members, one));

/** When an organisation is new no longer; undefined for one that was there from the beginning. */
export function newUntil(members: Members, organisation: OrganisationId): Moment | undefined {
  const own = members.organisations.get(organisation);
  return own && joinedLater(members, own) ? addHours(own.since, newHours) : undefined;
}

export const isNew = (members: Members, organisation: OrganisationId, now: Date): boolean =>
  (newUntil(members, organisation) ?? '') > now.toISOString();

/** Until when nobody asks this organisation for anything; undefined when it may be asked, or said that it may. */
export const sparedUntil = (
  { members, joining }: Pick<State, 'members' | 'joining'>,
  organisation: OrganisationId,
  now: Date,
): Moment | undefined =>
  isNew(members, organisation, now) && !joining.welcomes.get(organisation)?.asksWelcomed
    ? newUntil(members, organisation)
    : undefined;
