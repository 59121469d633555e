import type { Members, Organisation } from '../members/state.js';
import { organisationsNear } from '../members/tell.js';
import { inTurn } from '../members/who.js';
import type { OrganisationId, RoomId } from '../names.js';
import type { Proposal } from './state.js';

/** Up to fifty people, led by lived experience, or closest to it: they see a proposal first, and their words stand first. */
export const comesFirst = ({ id, size, livedExperience }: Organisation, closest: readonly OrganisationId[]): boolean =>
  size === 'tiny' || size === 'small' || livedExperience || closest.includes(id);

/** The organisations that see it first, whether or not they propose it. */
export const firstToSee = ({ organisations }: Members, { closest }: Proposal): OrganisationId[] =>
  [...organisations.values()].filter((one) => comesFirst(one, closest)).map(({ id }) => id);

/** Those who come first, then the others; in each part whoever stands first changes from proposal to proposal. */
export function inReadingOrder(
  { organisations }: Members,
  { id, closest }: Pick<Proposal, 'id' | 'closest'>,
  some: Iterable<OrganisationId>,
): OrganisationId[] {
  const wanted = new Set(some);
  const all = [...organisations.values()].filter((one) => wanted.has(one.id));
  const names = (first: boolean) => all.filter((one) => comesFirst(one, closest) === first).map((one) => one.id);
  return [...inTurn(names(true), id), ...inTurn(names(false), id)];
}

/** Rooms that nobody shares but those who see it first and those who propose it; every other room waits. */
export function earlyRooms(members: Members, proposal: Proposal): { room: RoomId }[] {
  const first = new Set(firstToSee(members, proposal));
  return [...members.rooms.keys()]
    .filter((room) => {
      const near = organisationsNear(members, room);
      return near.length > 0 && near.every((id) => first.has(id) || id === proposal.opener);
    })
    .map((room) => ({ room }));
}
