import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';

export type InboxEvent =
  /** Moot decided to write to this person unasked; the message travels right after. */
  | { type: 'inbox.written'; key: string; person: PersonId; organisation: OrganisationId }
  /** The platform refused it for good, so nobody read it and it does not count. */
  | { type: 'inbox.returned'; key: string; person: PersonId; organisation: OrganisationId };

/** One unasked message: a posting's key, and whose inbox it went to. */
export interface Written {
  key: string;
  person: PersonId;
  at: Moment;
}

/** What each organisation was written unasked in the last fortnight. */
export type Inbox = Map<OrganisationId, Written[]>;

export const fortnightMs = 14 * 24 * 60 * 60_000;

export const empty = (): Inbox => new Map();

export const isSame = (one: Pick<Written, 'key' | 'person'>, other: Pick<Written, 'key' | 'person'>): boolean =>
  one.key === other.key && one.person === other.person;

/** One message stands here once: what is counted again, because it could not travel, counts from then. */
export function evolve(inbox: Inbox, event: Stamped<InboxEvent>): void {
  const { organisation, key, person, at } = event;
  const others = (inbox.get(organisation) ?? []).filter((one) => !isSame(one, event));
  const recent = others.filter((one) => Date.parse(at) - Date.parse(one.at) < fortnightMs);
  inbox.set(organisation, event.type === 'inbox.written' ? [...recent, { key, person, at }] : recent);
}
