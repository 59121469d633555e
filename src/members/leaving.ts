import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Refusal, refuse, type Stamped } from '../feature.js';
import { words } from '../forgetting/words.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import type { Members } from './state.js';
import { accountsOf } from './who.js';

/** For so long any one organisation can say that the coalition goes on. */
export const closingDays = 14;

export type LeavingEvent =
  | { type: 'organisation.left'; id: OrganisationId }
  /** What these people said, or this organisation, is to be taken out of the story: `done` once it is. */
  | {
      type: 'forgetting.asked';
      id: string;
      people: PersonId[];
      organisation?: OrganisationId;
      keep: boolean;
      done?: true;
    }
  | { type: 'coalition.closing'; id: string; organisation: OrganisationId; why: string; until: Moment }
  | { type: 'coalition.kept'; id: string; organisation: OrganisationId }
  | { type: 'coalition.closed'; id: string };

/** Whether the coalition should close, as it was asked last. */
export interface Closing {
  id: string;
  organisation: OrganisationId;
  why: string;
  asked: Moment;
  until: Moment;
  kept?: Moment;
  closed?: Moment;
}

const what = { words: z.enum(['withdraw', 'keep']) };
export const leavingIntents = [
  z.object({ type: z.literal('delegate.leave'), ...what }),
  z.object({ type: z.literal('organisation.leave'), ...what }),
  z.object({ type: z.literal('coalition.askToClose'), why: z.string().trim().min(1).max(300) }),
  z.object({ type: z.literal('coalition.keep') }),
  z.object({ type: z.literal('coalition.close') }),
] as const;
export type LeavingIntent = z.infer<(typeof leavingIntents)[number]>;
type Departure = LeavingEvent | { type: 'delegate.left' | 'host.ended'; person: PersonId };

export function decideLeaving(state: State, intent: LeavingIntent, asked: Asked): Departure[] | Refusal {
  const { members } = state;
  switch (intent.type) {
    case 'delegate.leave':
      return asked.by === 'clock' ? [] : forgetting(members, accountsOf(members, asked.by), intent.words === 'keep');
    case 'organisation.leave': {
      const { organisation } = asked;
      if (!organisation || !members.organisations.has(organisation)) return refuse(words.noOrganisation);
      const people = [...members.people].flatMap(([id, person]) => (person.organisation === organisation ? [id] : []));
      return [
        { type: 'organisation.left', id: organisation },
        ...forgetting(members, people, intent.words === 'keep', organisation),
      ];
    }
    default:
      return decideClosing(members, intent, asked);
  }
}

function forgetting(members: Members, people: PersonId[], keep: boolean, organisation?: OrganisationId): Departure[] {
  const hosts = people.filter((person) => members.hosts.has(person));
  return [
    ...hosts.map((person) => ({ type: 'host.ended' as const, person })),
    ...people
      .filter((person) => members.people.has(person))
      .map((person) => ({ type: 'delegate.left' as const, person })),
    {
      type: 'forgetting.asked',
      id: `f${members.made.forgettings + 1}`,
      people,
      ...(organisation ? { organisation } : {}),
      keep,
    },
  ];
}

function decideClosing(
  { closing, made }: Members,
  intent: Extract<LeavingIntent, { type: `coalition.${string}` }>,
  { organisation, now, by }: Asked,
): LeavingEvent[] | Refusal {
  const under = closing && !closing.kept && !closing.closed ? closing : undefined;
  if (intent.type === 'coalition.close')
    return by === 'clock' && under && under.until <= now.toISOString()
      ? [{ type: 'coalition.closed', id: under.id }]
      : [];
  if (!organisation) return refuse(words.onlyOrganisations);
  if (intent.type === 'coalition.keep')
    return under ? [{ type: 'coalition.kept', id: under.id, organisation }] : refuse(words.notClosing);
  if (under) return refuse(words.alreadyClosing);
  const until = addHours(now.toISOString(), closingDays * 24);
  return [{ type: 'coalition.closing', id: `x${made.closings + 1}`, organisation, why: intent.why, until }];
}

export function evolveLeaving(members: Members, event: Stamped<LeavingEvent>): void {
  switch (event.type) {
    case 'organisation.left':
      members.organisations.delete(event.id);
      members.left.push({ id: event.id, at: event.at });
      break;
    case 'forgetting.asked': {
      const { id, people, organisation, keep, at } = event;
      members.made.forgettings += 1;
      if (!event.done) members.forgettings.push({ id, people, keep, at, ...(organisation ? { organisation } : {}) });
      break;
    }
    case 'coalition.closing': {
      const { id, organisation, why, until, at } = event;
      members.made.closings += 1;
      members.closing = { id, organisation, why, until, asked: at };
      break;
    }
    case 'coalition.kept':
    case 'coalition.closed':
      if (members.closing?.id === event.id)
        members.closing[event.type === 'coalition.kept' ? 'kept' : 'closed'] = event.at;
      break;
  }
}

/** Nobody said “we go on”: the coalition closes. */
export function due({ members: { closing } }: State): Due<LeavingIntent>[] {
  return closing && !closing.kept && !closing.closed
    ? [{ at: closing.until, intent: { type: 'coalition.close' } }]
    : [];
}

/** Where people's words stand in what members do, and which of them go in time. */
const spoken = {
  'coalition.founded': ['name', 'purpose'],
  'coalition.closing': ['why'],
  'room.joined': ['name'],
  'organisation.joined': ['name', 'cause', 'gain', 'only'],
  'organisation.changed': ['name', 'cause', 'gain', 'only'],
  'delegate.joined': ['name'],
} as const;
export const said = { spoken, lapses: [{ as: 'answers', words: { 'coalition.closing': ['why'] } }] } as const;
