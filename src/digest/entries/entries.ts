import { z } from 'zod';
import { saidIn } from '../../checkins/erase.js';
import type { State } from '../../coalition.js';
import { ended } from '../../disagreements/fit.js';
import { type Asked, type Refusal, refuse } from '../../feature.js';
import { mustSayWho } from '../../members/sayWho.js';
import { type Day, day, thingId } from '../../names.js';
import type { Line } from '../../note.js';
import { dayOf } from '../../rhythm/day.js';
import { changes, confidences, consents, type DigestEvent, values } from '../events.js';
import { type Entry, entryOf } from '../state.js';
import { words } from './words.js';

const said = z.string().trim().min(1).max(300);

export const entryIntents = [
  z.object({
    type: z.literal('digest.add'),
    kind: z.enum(['win', 'story', 'agenda']),
    words: said,
    change: z.enum(changes).optional(),
    sure: z.enum(confidences).optional(),
    brought: z.string().trim().min(1).max(140).optional(),
    outside: z.literal(true).optional(),
    consent: z.enum(consents).optional(),
    value: z.enum(values).optional(),
  }),
  z.object({ type: z.literal('digest.agree'), id: thingId, own: z.literal(true).optional() }),
  z.object({ type: z.literal('digest.reason'), id: thingId, because: said }),
  z.object({ type: z.literal('digest.embargo'), id: thingId, until: day }),
  z.object({ type: z.literal('digest.narrow'), id: thingId }),
  z.object({ type: z.literal('digest.withdraw'), id: thingId }),
] as const;
export type EntryIntent = z.infer<(typeof entryIntents)[number]>;

export function decideEntry(state: State, intent: EntryIntent, asked: Asked): DigestEvent[] | Refusal {
  const { digest } = state;
  if (!asked.organisation) return mustSayWho();
  if (intent.type === 'digest.add') return add(state, intent, asked.organisation);
  const entry = entryOf(digest, intent.id);
  if (!entry) return refuse(words.unknownEntry);
  const isOwn = entry.organisation === asked.organisation;
  // A host may only make less of it: keep it inside, or take it back.
  const isLess = intent.type === 'digest.withdraw' || intent.type === 'digest.narrow';
  if (!isOwn && !(asked.isHost && isLess)) return refuse(words.notYours);
  switch (intent.type) {
    case 'digest.agree':
      if (entry.consent !== 'asking') return [];
      return [{ type: 'digest.agreed', id: entry.id, ...(intent.own ? { own: true } : {}) }];
    case 'digest.reason':
      return [{ type: 'digest.reasoned', id: entry.id, because: intent.because }];
    case 'digest.embargo':
      return embargo(state, entry, intent.until, asked.now);
    case 'digest.narrow':
      return entry.outside || entry.until ? [{ type: 'digest.narrowed', id: entry.id }] : [];
    case 'digest.withdraw': {
      const digests = digest.posted.filter(({ told }) => told.includes(entry.id)).map(({ id }) => id);
      const held = digest.held ? { held: digest.held.id } : {};
      const before = entry.kind === 'story' ? saidIn(state.checkins, entry.organisation, entry.words) : [];
      return [{ type: 'digest.withdrawn', id: entry.id, digests, ...held }, ...before];
    }
  }
}

function add(
  { digest }: State,
  { type: _, ...entered }: Extract<EntryIntent, { type: 'digest.add' }>,
  organisation: string,
): DigestEvent[] | Refusal {
  const isThere = ({ kind, words: known }: Entry) => kind === entered.kind && known === entered.words;
  if ([...digest.entered.values()].some(isThere)) return refuse(words.thereAlready);
  const consent = entered.kind === 'story' ? { consent: entered.consent ?? ('asking' as const) } : {};
  return [{ type: 'digest.added', id: `w${digest.made.entered + 1}`, ...entered, ...consent, organisation }];
}

/** What was told stays as narrow as it was told: only what waits may be given a day. */
function embargo({ digest, members }: State, entry: Entry, until: Day, now: Date): DigestEvent[] | Refusal {
  if (digest.told.has(entry.id)) return refuse(words.neverWider);
  if (until <= dayOf(now, members.zone)) return refuse(words.dayToCome);
  return [{ type: 'digest.embargoed', id: entry.id, until }];
}

/** May it be told outside the coalition on this day? */
export const mayLeave = ({ outside, until }: Entry, today: Day): boolean =>
  until === undefined ? outside === true : until <= today;

/** A win as a digest tells it: what changed, how sure we are, what went into it. Nobody is named who is not in its words. */
export function winLine(entry: Entry): Line {
  const { change, sure, because, brought, until } = entry;
  return [
    `${change ? `${words.changes[change]}: ` : ''}${ended(entry.words)}`,
    ...(sure ? [` ${words.sureness[sure]}`] : []),
    ...(because ? [` ${words.because(ended(because))}`] : []),
    ...(brought ? [` ${words.contributions(ended(brought))}`] : []),
    ...(until ? [words.amongUs, { day: until }, '.'] : []),
  ];
}

/** A story as a digest tells it, with whose agreement. */
export function storyLine(entry: Entry): Line {
  const { consent, value } = entry;
  return [
    words.told(entry.words),
    ...(consent === 'own' || consent === 'seen' ? [` ${words.agreement[consent]}`] : []),
    ...(value ? [` · ${words.values[value].toLowerCase()}`] : []),
  ];
}
