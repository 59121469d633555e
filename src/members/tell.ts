import type { Posting, Why } from '../feature.js';
import type { Moment, OrganisationId, RoomId } from '../names.js';
import { buttons, type Note, note } from '../note.js';
import type { Members } from './state.js';
import { inboxOf } from './who.js';
import { words } from './words.js';

/**
 * Tells one organisation something in private. Where all its inboxes are closed, the rooms its delegates are in
 * say that something waits for somebody, and not for whom.
 */
export function tellPrivately(
  members: Members,
  organisation: OrganisationId,
  key: string,
  what: Note,
  since: Moment,
  why: Why,
): Posting[] {
  const inbox = inboxOf(members, organisation);
  if (inbox.length > 0) return inbox.map((place) => ({ key, place, note: what, since, why }));
  const delegates = members.organisations.get(organisation)?.delegates ?? [];
  const near = [...members.rooms.keys()].filter((room) => delegates.some((person) => sameHouse(person, room)));
  return near.map((room) => ({ key: `waiting.${key}`, place: { room }, note: somethingWaits, since }));
}

/** The organisations that may have somebody in this room. */
export const organisationsNear = ({ organisations }: Members, room: RoomId): OrganisationId[] =>
  [...organisations.values()]
    .filter(({ delegates }) => delegates.some((person) => sameHouse(person, room)))
    .map(({ id }) => id);

/** On Slack a person lives in one workspace; elsewhere any room of the platform will do. */
const sameHouse = (person: string, room: RoomId): boolean => {
  const [platform, team] = person.split(':');
  return platform === 'slack' ? room.startsWith(`slack:${team}:`) : room.startsWith(`${platform}:`);
};

const somethingWaits = note(
  undefined,
  words.somethingWaits,
  buttons({ label: words.isItMe, opens: { action: 'home' } }),
);
