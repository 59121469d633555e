import type { State } from '../coalition.js';
import { holdersOf, isGoing } from '../commitments/state.js';
import type { Due } from '../feature.js';
import { isSilent } from '../inbox/silence.js';
import { sparedUntil } from '../joining/newcomers.js';
import { firstAccount, inboxOf } from '../members/who.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import { isLive, matches, type Need } from '../needs/state.js';
import { addHours, later } from '../rhythm/day.js';
import { type Aside, wantApart } from './asides.js';
import type { Candidate } from './draw.js';
import { mayBeIntroduced } from './people.js';
import type { IntroductionsEvent, Suggestion } from './state.js';

/** Rooms read needs and offers first; people often find each other without anybody's help. */
const roomsFirstHours = 24;
const monthHours = 30 * 24;
/** The same people are not always the ones who connect. */
const mostAskedInMonth = 1;

/** A need and an offer of two organisations that might be introduced, and whom of them to tell. */
export interface Match {
  need: Need;
  offer: Need;
  people: [Candidate, Candidate];
  /** Rooms have had the need and the offer to themselves until then. */
  from: Moment;
}

/** Matches nobody has been asked about yet. What somebody entered without their name finds its answers itself. */
export function openMatches(state: State, asides: Map<PersonId, Aside>, now: Date): Match[] {
  return matches(state.needs, now.toISOString()).flatMap(({ need, offer }): Match[] => {
    const people = isTaken(state, need, offer, now) ? undefined : sidesOf(state, need, offer, asides, now);
    return people ? [{ need, offer, people, from: addHours(later(need.made, offer.made), roomsFirstHours) }] : [];
  });
}

/** Whom to tell on both sides; undefined when that is not to be: unnamed, quiet, told often enough, or kept apart. */
export function sidesOf(
  state: State,
  need: Need,
  offer: Need,
  asides: Map<PersonId, Aside>,
  now: Date,
): [Candidate, Candidate] | undefined {
  const isOver = [need, offer].some((one) => one.unnamed || !isLive(one, now.toISOString()));
  if (isOver) return undefined;
  const [one, other] = [need, offer].map(({ organisation }) => speakerOf(state, organisation, now));
  return one && other && !wantApart(asides, one, other) ? [one, other] : undefined;
}

/** The person who hears for an organisation, if it wants to hear and they were not introduced twice lately. */
function speakerOf(state: State, organisation: OrganisationId, now: Date): Candidate | undefined {
  const [inbox] = inboxOf(state.members, organisation);
  if (!inbox || isSilent(state, organisation, now)) return undefined;
  const person = firstAccount(state.members, inbox.person);
  return mayBeIntroduced(state, person, now) ? { person, organisation } : undefined;
}

/** This need or this offer has had its introduction, or the two organisations had one within the month. */
function isTaken({ introductions, needs }: State, need: Need, offer: Need, now: Date): boolean {
  const from = addHours(now.toISOString(), -monthHours);
  const sides = [need.organisation, offer.organisation];
  const earlier = [
    ...[...introductions.suggestions.values()].map(({ need: n, offer: o, made }) => ({ n, o, made })),
    ...[...introductions.all.values()].flatMap(({ match, made }) =>
      match ? [{ n: match.need, o: match.offer, made }] : [],
    ),
  ];
  return earlier.some(
    ({ n, o, made }) =>
      (n === need.id && o === offer.id) ||
      (made > from && [n, o].every((id) => sides.includes(needs.all.get(id)?.organisation ?? ''))),
  );
}

/** Somebody of an organisation that has worked with both sides, who can be asked; who was asked least lately comes first. */
export function acquaintanceOf(
  state: State,
  { need, offer, people }: Match,
  asides: Map<PersonId, Aside>,
  now: Date,
): PersonId | undefined {
  const from = addHours(now.toISOString(), -monthHours);
  const asked = (person: PersonId) =>
    [...state.introductions.suggestions.values()].filter((one) => wasAsked(one, person) && one.made > from).length;
  return (
    [...state.members.organisations.keys()]
      .filter((id) => id !== need.organisation && id !== offer.organisation)
      // A newcomer is asked for nothing yet.
      .filter((id) => !sparedUntil(state, id, now))
      .filter((id) => haveWorked(state, id, need.organisation) && haveWorked(state, id, offer.organisation))
      .flatMap((id) => speakerOf(state, id, now) ?? [])
      .filter((one) => people.every((side) => !wantApart(asides, one, side)) && asked(one.person) < mostAskedInMonth)
      .map(({ person }) => person)
      .sort((a, b) => everAsked(state, a) - everAsked(state, b))[0]
  );
}

const everAsked = ({ introductions }: State, person: PersonId): number =>
  [...introductions.suggestions.values()].filter((one) => wasAsked(one, person)).length;

/** Showing somebody how is as much as doing it. */
const wasAsked = ({ asked, taught }: Suggestion, person: PersonId): boolean =>
  asked === person || taught?.by === person;

/** They hold or held something together, or one of them for the other. */
const haveWorked = ({ commitments }: State, one: OrganisationId, other: OrganisationId): boolean =>
  [...commitments.all.values()]
    .filter((commitment) => commitment.finished !== undefined || isGoing(commitment))
    .map((commitment) => [commitment.asker, ...holdersOf(commitment)])
    .some((together) => together.includes(one) && together.includes(other));

/** Introduces both sides of what somebody was asked about, through them or not; nothing where that is no longer to be. */
export function introduceBoth(
  state: State,
  { id, need: needId, offer: offerId }: Pick<Suggestion, 'id' | 'need' | 'offer'>,
  asides: Map<PersonId, Aside>,
  now: Date,
  through?: PersonId,
): IntroductionsEvent[] {
  const [need, offer] = [needId, offerId].map((one) => state.needs.all.get(one));
  const sides = need && offer && sidesOf(state, need, offer, asides, now);
  if (!sides) return [{ type: 'introduction.declined', id }];
  const people = sides.map(({ person }) => person);
  return [{ type: 'introduction.made', id, people, need: needId, offer: offerId, ...(through ? { through } : {}) }];
}

export type SuggestIntent =
  | { type: 'introduction.suggest'; need: string; offer: string }
  | { type: 'introduction.step'; id: string };

/** When needs and offers want an introduction, and when a question to somebody who knows both has waited long enough. */
export function dueSuggestions(state: State, asides: Map<PersonId, Aside>, now: Date): Due<SuggestIntent>[] {
  const waiting = [...state.introductions.suggestions.values()].filter(({ answered }) => !answered);
  return [
    ...openMatches(state, asides, now).map(({ need, offer, from }) => ({
      at: from,
      intent: { type: 'introduction.suggest' as const, need: need.id, offer: offer.id },
    })),
    ...waiting.map(({ id, until }) => ({ at: until, intent: { type: 'introduction.step' as const, id } })),
  ];
}
