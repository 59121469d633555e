import { expectedOpenings } from '../checkins/clock.js';
import type { State } from '../coalition.js';
import { type Message, newsLastsMs, type Posting, unaskedFor } from '../feature.js';
import { sparedUntil } from '../joining/newcomers.js';
import { organisationOf } from '../members/who.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import { isSilent } from './silence.js';
import { fortnightMs, isSame } from './state.js';

/** At most two unasked messages a fortnight for each organisation, counted over everything Moot does. */
const mostInFortnight = 2;
/** For one that asked for fewer. */
const fewest = 1;
/** What could not travel for so long is counted again, from when it can. */
const travelsForMs = 60 * 60_000;

/** One unasked message that is wanted: a posting's key, whose inbox, and why. */
export interface Wanted {
  key: string;
  person: PersonId;
  why: (typeof unaskedFor)[number];
}

/** Does it depend on the coalition whether this may be posted? What hangs in a room, or was asked for, always may. */
export const isRationed = (posting: Posting): posting is Message => 'why' in posting && posting.why !== 'asked';

/** May this be posted now? What hangs is revised all the same: that rings nowhere. */
export function mayPost(state: State, posting: Posting, now: Date): boolean {
  if (!isRationed(posting)) return true;
  const organisation = organisationOf(state.members, posting.place.person)?.id;
  if (organisation === undefined) return posting.why === 'duty';
  if (isSilent(state, organisation, now)) return false;
  return !isUnasked(posting) || isOnItsWay(state, organisation, wantedOf(posting), now);
}

/** The unasked messages that are news, not counted yet, and within the ration. `missing`: postings that hang nowhere. */
export const toWrite = (state: State, missing: Posting[], now: Date): Wanted[] =>
  withinRation(state, newsOf(missing, now).map(wantedOf), now).map(({ wanted }) => wanted);

/** When room comes free for an unasked message that is held back, if it is still news then. */
export const roomComesFree = (state: State, missing: Posting[], now: Date): Moment[] =>
  newsOf(missing, now)
    .filter((posting) => !mayPost(state, posting, now))
    .flatMap(({ since, place }) => {
      const organisation = organisationOf(state.members, place.person)?.id ?? '';
      return (state.inbox.get(organisation) ?? [])
        .map(({ at }) => after(at, fortnightMs))
        .filter((free) => free > now.toISOString() && free < after(since, newsLastsMs));
    });

/** Which of these may be written, each with its organisation: what matters most goes first. */
export function withinRation(
  state: State,
  wanted: Wanted[],
  now: Date,
): { wanted: Wanted; organisation: OrganisationId }[] {
  const at = now.toISOString();
  const taken = new Map<OrganisationId, Moment[]>();
  const openings = wanted.some(givesWay) ? expectedOpenings(state, now, fortnightMs) : [];
  const inOrder = [...wanted].sort((a, b) => rankOf(a) - rankOf(b));
  return inOrder.flatMap((one) => {
    const organisation = organisationOf(state.members, one.person);
    // Who watches reads the digest, and is neither asked nor reminded.
    if (!organisation || organisation.part === 'watching' || isSilent(state, organisation.id, now)) return [];
    // Who is new owes nothing: it is asked once, and not again.
    if (givesWay(one) && sparedUntil(state, organisation.id, now)) return [];
    if (isOnItsWay(state, organisation.id, one, now)) return [];
    const others = (state.inbox.get(organisation.id) ?? []).filter((past) => !isSame(past, one)).map((past) => past.at);
    const alongside = taken.get(organisation.id) ?? [];
    const ahead = givesWay(one) ? openings : [];
    const most = state.digest.fewer.has(organisation.id) ? fewest : mostInFortnight;
    if (most === fewest && givesWay(one)) return [];
    if (!hasRoom([...others, ...alongside, at, ...ahead], at, most)) return [];
    taken.set(organisation.id, [...alongside, at]);
    return [{ wanted: one, organisation: organisation.id }];
  });
}

/** No fortnight that holds this moment holds more than that; what gives way leaves room for the check-ins that are foreseen. */
function hasRoom(moments: Moment[], at: Moment, most: number): boolean {
  const instants = moments.map((moment) => Date.parse(moment));
  const own = Date.parse(at);
  const ends = instants.filter((end) => end >= own && end - own < fortnightMs);
  return ends.every((end) => instants.filter((one) => one <= end && end - one < fortnightMs).length <= most);
}

const isOnItsWay = ({ inbox }: State, organisation: OrganisationId, wanted: Wanted, now: Date): boolean =>
  (inbox.get(organisation) ?? []).some(
    (one) => isSame(one, wanted) && now.getTime() - Date.parse(one.at) < travelsForMs,
  );

type Unasked = Message & { why: Wanted['why'] };
const isUnasked = (posting: Posting): posting is Unasked =>
  'why' in posting && unaskedFor.some((why) => why === posting.why);
const rankOf = ({ why }: Wanted): number => unaskedFor.indexOf(why);
/** What is read elsewhere too leaves room for the check-ins that are foreseen. */
const givesWay = ({ why }: Wanted): boolean => why === 'nudge' || why === 'question';
const newsOf = (postings: Posting[], now: Date): Unasked[] =>
  postings.filter(isUnasked).filter(({ since }) => now.getTime() - Date.parse(since) <= newsLastsMs);
const wantedOf = ({ key, place, why }: Unasked): Wanted => ({ key, person: place.person, why });
const after = (moment: Moment, milliseconds: number): Moment =>
  new Date(Date.parse(moment) + milliseconds).toISOString();
