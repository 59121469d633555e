import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';

/** What a need or an offer is about: the two find each other by these. */
export const tags = [
  'time',
  'things',
  'room',
  'transport',
  'languages',
  'expertise',
  'reach',
  'cover',
  'money',
] as const;
export type Tag = (typeof tags)[number];
export const sides = ['need', 'offer'] as const;
export type Side = (typeof sides)[number];
export const comings = ['coming', 'lending'] as const;
export type Coming = (typeof comings)[number];

export type NeedsEvent =
  | {
      type: 'need.entered';
      id: string;
      side: Side;
      words: string;
      tags: Tag[];
      organisation: OrganisationId;
      /** Read without its organisation until somebody answers. */
      unnamed?: true;
      until: Moment;
    }
  | { type: 'need.answered'; id: string; organisation: OrganisationId }
  | { type: 'need.ended'; id: string; why: 'met' | 'taken back' }
  | { type: 'call.opened'; id: string; words: string; organisation: OrganisationId; person: PersonId; until: Moment }
  | { type: 'call.joined'; id: string; person: PersonId; name: string; how: Coming }
  | { type: 'call.left'; id: string; person: PersonId }
  | { type: 'call.closed'; id: string };

export interface Need {
  id: string;
  side: Side;
  words: string;
  tags: Tag[];
  organisation: OrganisationId;
  unnamed: boolean;
  made: Moment;
  until: Moment;
  /** Who would help, or could use it, and since when. */
  answers: Map<OrganisationId, Moment>;
  ended?: 'met' | 'taken back';
}

/** An open call: one line, two days, and nothing left behind. */
export interface Call {
  id: string;
  /** Gone once the call is closed, from the log too. */
  words: string;
  organisation: OrganisationId;
  caller: PersonId;
  made: Moment;
  until: Moment;
  changed: Moment;
  joined: Map<PersonId, { name: string; how: Coming }>;
  /** When somebody answered for the first time. */
  answered?: Moment;
  closed?: Moment;
  /** How many came, and how many lent something; kept when who they were is gone. */
  came: number;
  lent: number;
}

export interface Needs {
  all: Map<string, Need>;
  calls: Map<string, Call>;
  /** Closed, but what was said in them is still in the log: it is to be erased there. */
  toErase: Set<string>;
}

export const empty = (): Needs => ({ all: new Map(), calls: new Map(), toErase: new Set() });

export function evolve(needs: Needs, event: Stamped<NeedsEvent>): void {
  switch (event.type) {
    case 'need.entered': {
      const { id, side, words, tags: about, organisation, unnamed = false, until, at } = event;
      const made = { id, side, words, tags: about, organisation, unnamed, until, made: at, answers: new Map() };
      needs.all.set(id, made);
      break;
    }
    case 'need.answered':
      needs.all.get(event.id)?.answers.set(event.organisation, event.at);
      break;
    case 'need.ended': {
      const need = needs.all.get(event.id);
      if (need) need.ended = event.why;
      break;
    }
    case 'call.opened': {
      const { id, words, organisation, person, until, at } = event;
      const opened = { id, words, organisation, caller: person, until, made: at, changed: at, came: 0, lent: 0 };
      needs.calls.set(id, { ...opened, joined: new Map() });
      break;
    }
    default:
      changeCall(needs, event);
  }
}

type CallEvent = Stamped<Extract<NeedsEvent, { type: `call.${string}` }>>;

function changeCall({ calls, toErase }: Needs, event: CallEvent): void {
  const call = calls.get(event.id);
  if (!call) return;
  call.changed = event.at;
  if (event.type === 'call.joined') {
    call.joined.set(event.person, { name: event.name, how: event.how });
    call.answered ??= event.at;
  }
  if (event.type === 'call.left') call.joined.delete(event.person);
  if (event.type !== 'call.closed') return;
  call.closed = event.at;
  call.came = howMany(call, 'coming');
  call.lent = howMany(call, 'lending');
  if (call.words !== '') toErase.add(call.id);
  call.words = '';
  call.joined.clear();
}

/** How many are on their way, or can lend something. */
export const howMany = ({ joined }: Call, how: Coming): number =>
  [...joined.values()].filter((one) => one.how === how).length;

/** How the log must be changed so that nothing in it says what a closed call was about, or what those are called who came. */
export function forgets({ toErase }: Needs): ((event: NeedsEvent) => NeedsEvent) | undefined {
  if (toErase.size === 0) return undefined;
  return (event) => {
    if (event.type === 'call.opened' && toErase.has(event.id)) return { ...event, words: '' };
    return event.type === 'call.joined' && toErase.has(event.id) ? { ...event, name: '' } : event;
  };
}

/** Still wanted, or still on offer. */
export const isLive = ({ ended, until }: Need, now: Moment): boolean => !ended && until > now;

/** What is needed and offered now, a need and an offer in turn, each side oldest first. */
export function interleaved({ all }: Needs, now: Moment): Need[] {
  const live = [...all.values()].filter((need) => isLive(need, now));
  const [wanted, offered] = sides.map((side) => live.filter((one) => one.side === side));
  const longest = Math.max(wanted?.length ?? 0, offered?.length ?? 0);
  return Array.from({ length: longest }, (_, index) => [wanted?.[index], offered?.[index]])
    .flat()
    .filter((one) => one !== undefined);
}

/** A need and an offer of two organisations that share a tag, and that nobody has answered yet; oldest need first. */
export function matches({ all }: Needs, now: Moment): { need: Need; offer: Need; tag: Tag }[] {
  const live = [...all.values()].filter((one) => isLive(one, now));
  return live
    .filter(({ side }) => side === 'need')
    .flatMap((need) =>
      live
        .filter(({ side, organisation }) => side === 'offer' && organisation !== need.organisation)
        .filter((offer) => !need.answers.has(offer.organisation) && !offer.answers.has(need.organisation))
        .flatMap((offer) => {
          const tag = need.tags.find((one) => offer.tags.includes(one));
          return tag ? [{ need, offer, tag }] : [];
        }),
    );
}
