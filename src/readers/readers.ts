import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Decision, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { moment, thingId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import { show } from './cards.js';
import {
  confirmMs,
  dayMs,
  empty,
  evolve,
  isWithin,
  mayBegin,
  placeOf,
  type Reader,
  type Readers,
  type ReadersEvent,
  reading,
} from './state.js';
import { words } from './words.js';

const mostReaders = 20;
/** Each is a mail to somebody who has not asked for one. */
const mostADay = { organisation: 5, coalition: 25 };
/** What is put right within a day is told in one mail. */
const tellsAfterHours = 24;

const id = z.string().regex(/^[0-9a-f]{24}$/);
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('reader.add'),
    id,
    address: z.email(words.noAddress).max(254, words.noAddress),
  }),
  z.object({ type: z.literal('reader.release'), id }),
  /** Pressed in the mail; `at` is when it was wanted, so that an older mail confirms nothing. */
  z.object({ type: z.literal('reader.confirm'), id, at: moment }),
  z.object({ type: z.literal('reader.stop'), id }),
  z.object({ type: z.literal('reader.refuse'), id }),
  z.object({ type: z.literal('reader.expire'), id }),
  z.object({ type: z.literal('reader.tell'), digest: thingId }),
]);
type ReadersIntent = z.infer<typeof intents>;
type Decided = Decision<ReadersEvent> | Refusal;

const nothing: Decided = { events: [] };

function decide({ members, readers }: State, intent: ReadersIntent, asked: Asked): Decided {
  if (intent.type === 'reader.add') return add(readers, intent, asked);
  if (intent.type === 'reader.tell')
    return asked.by === 'clock' ? { events: [{ type: 'reader.told', digest: intent.digest }] } : nothing;
  const reader = readers.all.get(intent.id);
  const isOwner = asked.by === placeOf(intent.id);
  switch (intent.type) {
    case 'reader.release':
      return release(reader, asked);
    case 'reader.confirm': {
      if (!isOwner || reader?.confirmed) return reader?.ended ? refuse(words.over) : nothing;
      const isOpen = reader && !reader.ended && reader.added === intent.at;
      if (!isOpen || !isWithin(reader.added, confirmMs, asked.now.toISOString())) return refuse(words.over);
      return { events: [{ type: 'reader.confirmed', id: reader.id }] };
    }
    case 'reader.stop':
      return isOwner ? end(reader, 'stopped') : nothing;
    case 'reader.refuse':
      return asked.by === 'clock' ? end(reader, 'refused') : nothing;
    case 'reader.expire': {
      const isOver = reader && [...expiring({ members, readers })].some(({ one }) => one.id === reader.id);
      return asked.by === 'clock' && isOver ? end(reader, 'expired') : nothing;
    }
  }
}

/** The same answer whether or not the address is known: nobody learns from us who reads. */
function add(
  { all, given }: Readers,
  { id: wanted, address }: Extract<ReadersIntent, { type: 'reader.add' }>,
  { by, organisation, now }: Asked,
): Decided {
  if (by === 'clock' || !organisation) return mustSayWho();
  const at = now.toISOString();
  const today = given.filter((one) => isWithin(one.at, dayMs, at));
  const own = today.filter((one) => one.organisation === organisation);
  if (own.length >= mostADay.organisation || today.length >= mostADay.coalition) return refuse(words.enoughToday);
  const ours = [...all.values()].filter((one) => one.organisations.has(organisation) && !mayBegin(one, at));
  if (ours.length >= mostReaders) return refuse(words.enough(mostReaders));
  const known = all.get(wanted);
  const added: ReadersEvent = { type: 'reader.added', id: wanted, organisation };
  return known && !mayBegin(known, at)
    ? { events: [added] }
    : { events: [added], address: { id: wanted, is: address } };
}

function release(reader: Reader | undefined, { by, organisation }: Asked): Decided {
  if (by === 'clock' || !organisation) return mustSayWho();
  if (!reader?.organisations.has(organisation)) return nothing;
  const released: ReadersEvent = { type: 'reader.released', id: reader.id, organisation };
  return reader.organisations.size > 1 ? { events: [released] } : { events: [released], address: { id: reader.id } };
}

/** Whatever ended it, the address is gone with it. */
const end = (reader: Reader | undefined, why: 'stopped' | 'refused' | 'expired'): Decided =>
  reader && !reader.ended
    ? { events: [{ type: 'reader.ended', id: reader.id, why }], address: { id: reader.id } }
    : nothing;

/** Who did not confirm, and from when nobody waits any more; who reads for organisations that have left, at once. */
function* expiring({ members, readers }: Pick<State, 'members' | 'readers'>): Generator<{ one: Reader; at: string }> {
  for (const one of readers.all.values()) {
    if (one.ended) continue;
    if (![...one.organisations].some((id) => members.organisations.has(id))) yield { one, at: one.added };
    else if (!one.confirmed) yield { one, at: addHours(one.added, confirmMs / 3_600_000) };
  }
}

function due(state: State): Due<ReadersIntent>[] {
  const { digest, readers } = state;
  if (readers.all.size === 0) return [];
  const since = reading(readers)
    .map(({ confirmed }) => confirmed)
    .sort()[0];
  return [
    ...[...expiring(state)].map(
      ({ one, at }): Due<ReadersIntent> => ({ at, intent: { type: 'reader.expire', id: one.id } }),
    ),
    ...digest.posted.flatMap(({ id: posted, to, changed }): Due<ReadersIntent>[] =>
      since && since < to && changed && changed > (readers.told.get(posted) ?? '')
        ? [{ at: addHours(changed, tellsAfterHours), intent: { type: 'reader.tell', digest: posted } }]
        : [],
    ),
  ];
}

/** People who are not in chat, and read the digest by email: nobody before they have said yes themselves. */
export const readers: Feature<State, Readers, ReadersIntent, ReadersEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
};
export type { Readers, ReadersEvent };
