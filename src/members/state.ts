import type { Stamped } from '../feature.js';
import type { Going } from '../forgetting/going.js';
import type { Language } from '../languages/language.js';
import type { Moment, OrganisationId, PersonId, RoomId, Zone } from '../names.js';
import type { Hat } from './hat.js';
import { evolveLanguage, type LanguageEvent, type Speech } from './language.js';
import { type Closing, evolveLeaving, type LeavingEvent } from './leaving.js';
import { type Profile, profileOf } from './profile.js';

export { gainKinds, kinds, type Profile, parts, profileOf, sizes } from './profile.js';

export type MembersEvent =
  | LeavingEvent
  | LanguageEvent
  | { type: 'coalition.founded'; name: string; purpose: string; zone: Zone; language?: Language }
  | { type: 'room.joined'; room: RoomId; name: string }
  | { type: 'room.left'; room: RoomId }
  | ({ type: 'organisation.joined'; id: OrganisationId } & Profile)
  | ({ type: 'organisation.changed'; id: OrganisationId } & Profile)
  | { type: 'delegate.joined'; person: PersonId; name: string; organisation: OrganisationId; same?: PersonId }
  | { type: 'delegate.left'; person: PersonId }
  /** `whispers`: in a room they can be told alone that something waits. */
  | { type: 'delegate.unreachable'; person: PersonId; whispers?: true }
  | { type: 'delegate.reachable'; person: PersonId }
  /** `steward`: of which decision's outcome they speak as steward, and so for no organisation. */
  | { type: 'hat.chosen'; person: PersonId; hat: Hat; steward?: string }
  | { type: 'host.began'; person: PersonId }
  | { type: 'host.ended'; person: PersonId }
  | ({ type: 'invite.made' } & Invite)
  | { type: 'invite.spent'; id: string }
  | { type: 'invite.revoked'; id: string };

/** Known by the hash of its code; the code itself is shown once and kept nowhere. */
export interface Invite {
  id: string;
  hash: string;
  /** A channel joins; a colleague becomes a delegate; the same person on another platform. */
  for: 'room' | 'colleague' | 'link';
  once: boolean;
  until: Moment;
  by: PersonId;
}

export interface Organisation extends Profile {
  id: OrganisationId;
  since: Moment;
  delegates: PersonId[];
}

export interface Person {
  name: string;
  organisation: OrganisationId;
  /** The account this person first came with, when this is another of theirs. */
  same?: PersonId;
  /** What they wear when they press without saying; their organisation's when absent. */
  hat?: Hat;
  steward?: string;
}

/** A while; one that goes on has no end. */
export interface Stretch {
  from: Moment;
  to?: Moment;
}

export interface Members {
  name: string;
  purpose: string;
  zone: Zone;
  speech: Speech;
  founded?: Moment;
  rooms: Map<RoomId, { name: string; since: Moment }>;
  organisations: Map<OrganisationId, Organisation>;
  people: Map<PersonId, Person>;
  hosts: Set<PersonId>;
  /** Who hosts or ever did, and from when until when. */
  hosted: Map<PersonId, Stretch[]>;
  /** By id: invitations that can still be used. */
  invites: Map<string, Invite>;
  /** Invitations that were used up or taken back, by hash, so that a late comer is told kindly. */
  spent: Set<string>;
  made: { organisations: number; invites: number; forgettings: number; closings: number };
  /** What is to be taken out of the story, oldest first. */
  forgettings: (Going & { at: Moment })[];
  /** Who has left, and when, so that every room hears that somebody did. */
  left: { id: OrganisationId; at: Moment }[];
  /** Whether the coalition should close, as it was asked last. */
  closing?: Closing;
  /** People whose private messages are closed; true for those who can be told in a room, alone, that something waits. */
  unreachable: Map<PersonId, boolean>;
}

export const empty = (): Members => ({
  name: '',
  purpose: '',
  zone: 'UTC',
  speech: { language: 'en', preferred: new Map() },
  rooms: new Map(),
  organisations: new Map(),
  people: new Map(),
  hosts: new Set(),
  hosted: new Map(),
  invites: new Map(),
  spent: new Set(),
  made: { organisations: 0, invites: 0, forgettings: 0, closings: 0 },
  forgettings: [],
  left: [],
  unreachable: new Map(),
});

export function evolve(members: Members, event: Stamped<MembersEvent>): void {
  switch (event.type) {
    case 'coalition.founded':
      Object.assign(members, { name: event.name, purpose: event.purpose, zone: event.zone, founded: event.at });
      members.speech.language = event.language ?? 'en';
      break;
    case 'room.joined':
      members.rooms.set(event.room, { name: event.name, since: event.at });
      break;
    case 'room.left':
      members.rooms.delete(event.room);
      break;
    case 'organisation.joined':
      members.made.organisations += 1;
      members.organisations.set(event.id, { ...profileOf(event), id: event.id, since: event.at, delegates: [] });
      break;
    case 'organisation.changed': {
      const organisation = members.organisations.get(event.id);
      if (organisation) Object.assign(organisation, profileOf(event));
      break;
    }
    case 'delegate.joined':
      addDelegate(members, event);
      break;
    case 'delegate.left':
      removeDelegate(members, event.person);
      members.speech.preferred.delete(event.person);
      break;
    case 'delegate.unreachable':
      members.unreachable.set(event.person, event.whispers === true);
      break;
    case 'delegate.reachable':
      members.unreachable.delete(event.person);
      break;
    case 'hat.chosen': {
      const person = members.people.get(event.person);
      if (!person) break;
      person.hat = event.hat;
      if (event.steward) person.steward = event.steward;
      else delete person.steward;
      break;
    }
    case 'host.began':
      members.hosts.add(event.person);
      members.hosted.set(event.person, [...(members.hosted.get(event.person) ?? []), { from: event.at }]);
      break;
    case 'host.ended': {
      members.hosts.delete(event.person);
      const last = members.hosted.get(event.person)?.at(-1);
      if (last) last.to = event.at;
      break;
    }
    case 'invite.made':
      members.made.invites += 1;
      members.invites.set(event.id, event);
      break;
    case 'invite.spent':
    case 'invite.revoked': {
      const invite = members.invites.get(event.id);
      if (invite) members.spent.add(invite.hash);
      members.invites.delete(event.id);
      break;
    }
    case 'language.chosen':
    case 'language.preferred':
      evolveLanguage(members, event);
      break;
    default:
      evolveLeaving(members, event);
  }
}

function addDelegate(
  members: Members,
  event: { person: PersonId; name: string; organisation: OrganisationId; same?: PersonId },
) {
  removeDelegate(members, event.person);
  const { person, name, organisation, same } = event;
  members.people.set(person, { name, organisation, ...(same ? { same } : {}) });
  members.organisations.get(organisation)?.delegates.push(person);
}

function removeDelegate(members: Members, person: PersonId) {
  const organisation = members.organisations.get(members.people.get(person)?.organisation ?? '');
  if (organisation) organisation.delegates = organisation.delegates.filter((delegate) => delegate !== person);
  members.people.delete(person);
}
