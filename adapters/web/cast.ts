import type { PersonId, RoomId } from '../../src/names.js';

/** A drawn room: a channel in somebody's workspace or server. */
export interface DrawnRoom {
  key: string;
  name: string;
  /** The workspace or server it is in. */
  home: string;
  looks: 'slack' | 'discord';
}

/** Somebody the visitor can be. Each person is in one room. */
export interface CastMember {
  key: string;
  name: string;
  room: string;
  /** The IANA zone this person reads times in. */
  zone: string;
  /** Their organisation; the page says it under the name. */
  from: string;
}

/** The invented coalition; its zone is the zone of the page's clock. */
export const coalition = {
  name: 'Riverside Coalition',
  purpose: 'Nobody sleeps rough because of their papers',
  zone: 'Europe/London',
};

export const rooms: DrawnRoom[] = [
  { key: 'riverside', name: 'riverside', home: 'Riverside workspace', looks: 'slack' },
  { key: 'harbour', name: 'coalition', home: 'Harbour Trust workspace', looks: 'slack' },
  { key: 'nurses', name: 'moot', home: 'Street Nurses server', looks: 'discord' },
];

const { zone } = coalition;
export const cast: CastMember[] = [
  { key: 'amal', name: 'Amal', room: 'riverside', zone, from: 'Rooted' },
  { key: 'bea', name: 'Bea', room: 'riverside', zone, from: 'Welcome Kitchen' },
  { key: 'farah', name: 'Farah', room: 'riverside', zone, from: 'Tenants’ Voice' },
  { key: 'chidi', name: 'Chidi', room: 'harbour', zone, from: 'Harbour Trust' },
  { key: 'grace', name: 'Grace', room: 'harbour', zone: 'Europe/Brussels', from: 'Harbour Trust' },
  { key: 'emre', name: 'Emre', room: 'nurses', zone, from: 'Street Nurses' },
  { key: 'dilys', name: 'Dilys', room: 'nurses', zone, from: 'Legal Bridge' },
];

export const roomOf = ({ room }: CastMember): DrawnRoom => {
  const found = rooms.find(({ key }) => key === room);
  if (!found) throw new Error(`No room is called ${room}`);
  return found;
};

/** Every playground, and every fresh start, has names of its own, so that an older coalition finds nobody: `web:amal.k3x9`. */
export const nameIn = (generation: string, key: string): PersonId & RoomId => `web:${key}.${generation}`;

/** The key of a person or room of this generation; undefined for anything else. */
export const keyIn = (generation: string, id: PersonId | RoomId): string | undefined =>
  [...rooms, ...cast].find(({ key }) => nameIn(generation, key) === id)?.key;
