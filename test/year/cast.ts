import type { Organisation } from '../replay/cast.js';

/** Somebody who answers for an organisation, from a room: 0, 2 and 4 are Slack workspaces, 1 and 3 Discord servers. */
const person = (name: string, kind: string, size: string, room: number, lived: 'yes' | 'no' = 'no'): Organisation => ({
  participant: '',
  name,
  kind,
  size,
  lived,
  room,
});

/** The nine who begin, as unlike as coalitions are. */
export const nine: Organisation[] = [
  person('Rooted', 'community', 'tiny', 0, 'yes'),
  person('Welcome Kitchen', 'community', 'tiny', 0, 'yes'),
  person('Street Nurses', 'charity', 'small', 1),
  person('Legal Bridge', 'charity', 'small', 1),
  person('Harbour Trust', 'charity', 'large', 2),
  person('City Council', 'public', 'large', 2),
  person('Open Door', 'charity', 'medium', 3),
  person('River Fund', 'funder', 'small', 3),
  person('County Housing', 'charity', 'large', 4),
];

/** Those who come in September, all at once: they were neighbours, and became partners. */
export const joiners: Organisation[] = [
  person('Tenants’ Voice', 'community', 'tiny', 4, 'yes'),
  person('Bright Bakery', 'company', 'medium', 1),
  person('Night Shelter', 'charity', 'medium', 2),
];

/** Second people of organisations that are in already. */
export const colleagues: Organisation[] = [
  person('Harbour Trust, second', 'charity', 'large', 2),
  person('Legal Bridge, second', 'charity', 'small', 1),
];

export const cast: Organisation[] = [...nine, ...joiners, ...colleagues];
export const rooms = [
  'Harbour side, Slack',
  'Night shift, Discord',
  'Town hall, Slack',
  'Riverbank, Discord',
  'Estates, Slack',
];
export const roomCount = rooms.length;
