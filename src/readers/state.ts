import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';

/** A reader is known by an id alone: no event holds an address. */
export type ReadersEvent =
  /** A delegate gave an address; the same one may come again, from them or from others. */
  | { type: 'reader.added'; id: string; organisation: OrganisationId }
  | { type: 'reader.confirmed'; id: string }
  /** Their organisation does not wish it any more. */
  | { type: 'reader.released'; id: string; organisation: OrganisationId }
  | { type: 'reader.ended'; id: string; why: 'stopped' | 'refused' | 'expired' }
  /** What was put right in a digest is told to those who had it by email. */
  | { type: 'reader.told'; digest: string };

export interface Reader {
  id: string;
  /** Who wishes them to read. */
  organisations: Set<OrganisationId>;
  /** When the mail with the link to confirm was wanted. */
  added: Moment;
  confirmed?: Moment;
  ended?: Moment;
}

export interface Readers {
  all: Map<string, Reader>;
  /** When addresses were given lately, and by whom; those of a day. */
  given: { organisation: OrganisationId; at: Moment }[];
  /** When what was put right in a digest was told last. */
  told: Map<string, Moment>;
}

export const dayMs = 24 * 60 * 60_000;
/** A link to confirm works so long. */
export const confirmMs = 7 * dayMs;
/** Who said no, or nothing, is not written to for so long, whoever gives the address again. */
export const quietMs = 30 * dayMs;

export const empty = (): Readers => ({ all: new Map(), given: [], told: new Map() });

export function evolve(readers: Readers, event: Stamped<ReadersEvent>): void {
  if (event.type === 'reader.told') {
    readers.told.set(event.digest, event.at);
    return;
  }
  const reader = readers.all.get(event.id);
  if (event.type === 'reader.added') add(readers, reader, event);
  else if (!reader) return;
  else if (event.type === 'reader.confirmed') reader.confirmed = event.at;
  else if (event.type === 'reader.ended') reader.ended = event.at;
  else {
    reader.organisations.delete(event.organisation);
    if (reader.organisations.size === 0) reader.ended = event.at;
  }
}

function add(
  readers: Readers,
  known: Reader | undefined,
  { id, organisation, at }: Stamped<Extract<ReadersEvent, { type: 'reader.added' }>>,
): void {
  readers.given = [...readers.given.filter((one) => isWithin(one.at, dayMs, at)), { organisation, at }];
  const isNew = !known || mayBegin(known, at);
  const reader = isNew ? { id, organisations: new Set<OrganisationId>(), added: at } : known;
  reader.organisations.add(organisation);
  readers.all.set(id, reader);
}

/** A reader as a place to write to, and as who presses in a mail. */
export const placeOf = (reader: string): PersonId => `email:${reader}`;
export const readerAt = (place: string): string => place.slice(place.indexOf(':') + 1);

export const isWithin = (since: Moment, ms: number, now: Moment): boolean => Date.parse(now) - Date.parse(since) < ms;

/** Nobody reads at this address, and its owner has not said so lately. */
export const mayBegin = ({ ended }: Reader, now: Moment): boolean =>
  ended !== undefined && !isWithin(ended, quietMs, now);

/** Those who said yes, and are still wished for. */
export const reading = ({ all }: Readers): (Reader & { confirmed: Moment })[] =>
  [...all.values()].flatMap((one) => (one.confirmed && !one.ended ? [{ ...one, confirmed: one.confirmed }] : []));
