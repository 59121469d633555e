import { decide, type Entry, type Event, emptyState, evolve, type Intent, type State } from '../src/coalition.js';
import { type Asked, isRefusal, type Opened } from '../src/feature.js';
import { isHost } from '../src/members/who.js';
import type { PersonId } from '../src/names.js';

/** A Monday morning in June. */
export const monday = new Date('2026-06-15T08:00:00.000Z');
export const amal: PersonId = 'slack:T1:UAMAL';
export const bea: PersonId = 'slack:T1:UBEA';
export const chidi: PersonId = 'slack:T2:UCHIDI';
export const dilys: PersonId = 'discord:4';
export const emre: PersonId = 'discord:5';
export const stranger: PersonId = 'discord:99';

const at = (now: Date) => now.toISOString();
const happened = (events: Event[], by: PersonId | 'clock', now: Date): Entry[] =>
  events.map((event) => ({ v: 1, at: at(now), by, ...event }));

const organisation = (id: string, name: string, person: PersonId, size: 'tiny' | 'large' = 'tiny'): Event[] => [
  {
    type: 'organisation.joined',
    id,
    name,
    kind: size === 'tiny' ? 'community' : 'charity',
    size,
    livedExperience: size === 'tiny',
    part: 'core',
  },
  { type: 'delegate.joined', person, name: name.toLowerCase(), organisation: id },
];

/** Riverside Coalition: five organisations (o1 to o5) in two Slack rooms and a Discord room; Amal of Rooted hosts. */
export const riverside: Event[] = [
  {
    type: 'coalition.founded',
    name: 'Riverside Coalition',
    purpose: 'Nobody sleeps rough because of their papers',
    zone: 'Europe/London',
  },
  { type: 'room.joined', room: 'slack:T1:C1', name: 'riverside' },
  { type: 'room.joined', room: 'slack:T2:C2', name: 'coalition' },
  { type: 'room.joined', room: 'discord:G1:C3', name: 'moot' },
  { type: 'host.began', person: amal },
  ...organisation('o1', 'Rooted', amal),
  ...organisation('o2', 'Welcome Kitchen', bea),
  ...organisation('o3', 'Harbour Trust', chidi, 'large'),
  ...organisation('o4', 'Legal Bridge', dilys, 'large'),
  ...organisation('o5', 'Street Nurses', emre),
];

/** A state after these events, all at one instant. */
export function stateAfter(events: Event[], now = monday): State {
  const state = emptyState();
  for (const entry of happened(events, amal, now)) evolve(state, entry);
  return state;
}

/** What one intent leads to: its events (already in the state), its sealed answer, or the words of a refusal. */
export function when(state: State, intent: Intent, by: PersonId | 'clock', now = monday, opened: Opened[] = []) {
  const own = by === 'clock' ? undefined : state.members.people.get(by)?.organisation;
  const asked: Asked = {
    by,
    now,
    isHost: by !== 'clock' && isHost(state.members, by),
    name: 'Somebody',
    ...(own ? { organisation: own } : {}),
  };
  const decided = decide(state, intent, asked, opened);
  if (isRefusal(decided)) return { refused: decided.refused, events: [] as Event[], sealed: undefined };
  for (const entry of happened(decided.events, by, now)) evolve(state, entry);
  return { refused: undefined, events: decided.events, sealed: decided.sealed };
}
