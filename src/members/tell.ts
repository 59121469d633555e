import type { Posting, Why } from '../feature.js';
import type { Moment, OrganisationId, PersonId, RoomId } from '../names.js';
import { buttons, type Note, note } from '../note.js';
import type { Members } from './state.js';
import { inboxOf } from './who.js';
import { words } from './words.js';

/**
 * Tells one organisation something in private. Where all its inboxes are closed and nobody can be told alone in a room, the
 * rooms its delegates are in say that something waits for somebody, and not for whom.
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
  const letters = inbox.map((place): Posting => ({ key, place, note: what, since, why }));
  if (inbox.some(({ person }) => members.unreachable.get(person) ?? true)) return letters;
  const near = roomsNear(members, members.organisations.get(organisation)?.delegates ?? []);
  return [
    ...letters,
    ...near.map((room) => ({ key: `waiting.${key}`, place: { room }, note: somethingWaits(), since })),
  ];
}

/** The rooms that one of these people may be in. */
export const roomsNear = ({ rooms }: Members, people: PersonId[]): RoomId[] =>
  [...rooms.keys()].filter((room) => people.some((person) => sameHouse(person, room)));

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

/** What one person is told in a room, and only they see: not what it is. */
export const waitsForYou = (): Note =>
  note(undefined, words.waitsForYou, buttons({ label: words.whatIsIt, opens: { action: 'home' }, main: true }));

const somethingWaits = (): Note =>
  note(undefined, words.somethingWaits, buttons({ label: words.isItMe, opens: { action: 'home' } }));
