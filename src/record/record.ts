import type { State } from '../coalition.js';
import { type Commitment, holdersOf } from '../commitments/state.js';
import { words as commitmentWords } from '../commitments/words.js';
import { ended } from '../disagreements/fit.js';
import { namesOf } from '../members/who.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import type { Proposal } from '../proposals/state.js';
import { dayOf } from '../rhythm/day.js';
import { monthOf } from '../rhythm/words.js';
import { words } from './words.js';

export const parts = ['promised', 'helpedUs', 'putForward', 'signed', 'hosted', 'introduced'] as const;
export type Part = (typeof parts)[number];

/** Whose record it is: the one who asks, by their first account. */
export interface Own {
  organisation: OrganisationId;
  person: PersonId;
}

/**
 * What one organisation did with others since then, as sentences to copy, in the order in which things were agreed, and what
 * the person who asks hosted and brought together. Only what every room could read stands in it: an ask that was declined,
 * an answer in private and a stance are nowhere.
 */
export function recordOf(state: State, { organisation: own, person }: Own, since: Moment): Record<Part, string[]> {
  const agreed = [...state.commitments.all.values()].filter((one) => one.agreed && one.agreed >= since);
  const decided = [...state.proposals.all.values()].filter(({ outcome }) => outcome && outcome.at >= since);
  return {
    promised: agreed.filter((one) => holdersOf(one).includes(own)).map((one) => promised(state, own, one)),
    helpedUs: agreed
      .filter((one) => one.asker === own && holdersOf(one).some((holder) => holder !== own))
      .filter(({ finished, helped }) => finished && helped && helped !== 'no')
      .map((one) => helpedUs(state, own, one)),
    putForward: decided.filter((one) => one.opener === own && one.kind !== 'signon').map(decision),
    signed: decided.filter((one) => one.outcome?.result === 'agreed' && hasSigned(one, own)).map(decision),
    hosted: hosted(state, person, since),
    introduced: introduced(state, person, since),
  };
}

/** Partners are those who pressed yes: their names stand on the card in every room. */
const othersIn = ({ members }: State, own: OrganisationId, commitment: Commitment): string =>
  namesOf(
    members,
    holdersOf(commitment).filter((holder) => holder !== own),
  );

function promised(state: State, own: OrganisationId, one: Commitment): string {
  const { what, asker, lead, finished, helped } = one;
  const others = othersIn(state, own, one);
  const brought = one.brings.get(own);
  return [
    words.what(ended(what)),
    ...(others === '' ? [] : [words.withOthers(others)]),
    ...(asker === own || holdersOf(one).includes(asker) ? [] : [words.askedBy(namesOf(state.members, [asker]))]),
    ...(lead?.organisation === own ? [words.weLed] : []),
    ...(brought ? [words.weBrought(commitmentWords.brings(brought.kinds, brought.words))] : []),
    finished ? (helped && helped !== 'no' ? words.doneAnd[helped] : words.done) : words.going,
  ].join(' ');
}

const helpedUs = (state: State, own: OrganisationId, one: Commitment): string =>
  [words.what(ended(one.what)), words.doneBy(othersIn(state, own, one))].join(' ');

const decision = ({ title, outcome }: Proposal): string =>
  [ended(title), outcome ? ended(outcome.words) : ''].join(' ');

/** The signature block is read in every room; a note beside a signature is a signature. */
function hasSigned({ kind, answers }: Proposal, own: OrganisationId): boolean {
  const stance = answers.get(own)?.stance;
  return kind === 'signon' && (stance === 'content' || stance === 'reservation');
}

/** The months in which a check-in closed while this person hosted; how many there were is nobody's measure. */
function hosted({ members, checkins }: State, person: PersonId, since: Moment): string[] {
  const stretches = members.hosted.get(person) ?? [];
  const months = [...checkins.rounds.values()].flatMap(({ closed }) => {
    const isTheirs = closed && stretches.some(({ from, to }) => from <= closed && (to === undefined || closed < to));
    const day = closed && dayOf(closed, members.zone);
    return isTheirs && day && closed >= since ? [`${monthOf(day)} ${day.slice(0, 4)}`] : [];
  });
  return [...new Set(months)].map(words.hosted);
}

/** Who was introduced is theirs to tell; what was needed stood in every room. */
const introduced = ({ introductions, needs }: State, person: PersonId, since: Moment): string[] =>
  [...introductions.all.values()]
    .filter(({ through, made }) => through === person && made >= since)
    .flatMap(({ match }) => needs.all.get(match?.need ?? '')?.words ?? [])
    .map((need) => words.introduced(ended(need)));
