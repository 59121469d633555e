import type { State } from '../coalition.js';
import { isFirstBetween } from '../commitments/pairs.js';
import type { Message } from '../feature.js';
import { isSilent } from '../inbox/silence.js';
import { firstAccount, organisationOf } from '../members/who.js';
import { type PersonId, platformOf, type RoomId } from '../names.js';
import { addHours, dayOf } from '../rhythm/day.js';
import { type Aside, wantApart } from './asides.js';
import type { Candidate, Rules } from './draw.js';
import type { Introduction, Taking } from './state.js';
import { words } from './words.js';

const monthHours = 30 * 24;
const mostInMonth = 2;

/** The account where a person can be written to, the one they take part with first; undefined when all are closed. */
export function inboxOfPerson({ members, introductions }: State, person: PersonId): PersonId | undefined {
  const accounts = [...members.people.keys()].filter((one) => firstAccount(members, one) === person);
  const open = accounts.filter((one) => !members.unreachable.has(one));
  const wanted = introductions.taking.get(person)?.account;
  return open.find((one) => one === wanted) ?? open[0];
}

/** What one person reads in private, at the account where they can be reached. */
export const toPerson = (state: State, person: PersonId, message: Omit<Message, 'place'>): Message[] => {
  const inbox = inboxOfPerson(state, person);
  return inbox ? [{ ...message, place: { person: inbox } }] : [];
};

/** `Ana of Rooted`. */
export const namedPerson = (state: State, person: PersonId): string => {
  const inbox = inboxOfPerson(state, person) ?? person;
  const name = state.members.people.get(inbox)?.name ?? '';
  return words.ofOrganisation(name, organisationOf(state.members, inbox)?.name ?? '');
};

/** How often somebody was introduced in the last thirty days: never more than twice. */
export function mayBeIntroduced({ introductions }: State, person: PersonId, now: Date): boolean {
  const from = addHours(now.toISOString(), -monthHours);
  const lately = [...introductions.all.values()].filter(({ people, made }) => people.includes(person) && made > from);
  return lately.length < mostInMonth;
}

export const isPaused = ({ members }: State, { pausedUntil }: Taking, now: Date): boolean =>
  pausedUntil !== undefined && pausedUntil > dayOf(now, members.zone);

/** Who takes part in a draw now: awake, reachable, in an organisation that wants no quiet, and not introduced twice lately. */
export function candidates(state: State, now: Date): Candidate[] {
  const { members, introductions } = state;
  return [...introductions.taking].flatMap(([person, taking]) => {
    const inbox = inboxOfPerson(state, person);
    const organisation = inbox && organisationOf(members, inbox)?.id;
    if (!organisation || isPaused(state, taking, now)) return [];
    if (isSilent(state, organisation, now) || !mayBeIntroduced(state, person, now)) return [];
    return [{ person, organisation }];
  });
}

/** Those who were introduced to each other, latest first. */
const between = ({ introductions }: State, one: PersonId, other: PersonId): Introduction[] =>
  [...introductions.all.values()].filter(({ people }) => people.includes(one) && people.includes(other)).reverse();

/** They were introduced and, for all that they told us, met. */
const haveMet = ({ told }: Introduction): boolean => told.size === 0 || [...told.values()].includes('yes');

/** What makes a meeting worth having, in points: people who would not meet anyway, across everything that divides them. */
const points = {
  waited: 16,
  neverMet: 8,
  neverWorked: 4,
  kind: 4,
  livedExperience: 4,
  size: 3,
  platform: 2,
  workspace: 1,
};

/** The rules of a draw. `asides`: what everybody told Moot alone. */
export function rulesOf(state: State, asides: Map<PersonId, Aside>): Rules {
  const { introductions, commitments } = state;
  return {
    mayMeet: (one, other) => !wantApart(asides, one, other),
    drawsSince: (one, other) => {
      const [last] = between(state, one.person, other.person);
      return last && introductions.draws + 1 - last.draw;
    },
    worth: (one, other) => {
      const waiting = [one, other].filter(({ person }) => introductions.left.has(person)).length;
      const isNew = !between(state, one.person, other.person).some(haveMet);
      return (
        points.waited * waiting +
        (isNew ? points.neverMet : 0) +
        (isFirstBetween(commitments, one.organisation, other.organisation) ? points.neverWorked : 0) +
        unlike(state, one, other)
      );
    },
  };
}

function unlike(state: State, one: Candidate, other: Candidate): number {
  const { organisations } = state.members;
  const [a, b] = [organisations.get(one.organisation), organisations.get(other.organisation)];
  const [here, there] = [one, other].map(({ person }) => workspaceOf(inboxOfPerson(state, person) ?? person));
  return (
    (a?.kind !== b?.kind ? points.kind : 0) +
    (a?.size !== b?.size ? points.size : 0) +
    (a?.livedExperience !== b?.livedExperience ? points.livedExperience : 0) +
    (here?.split(':')[0] !== there?.split(':')[0] ? points.platform : 0) +
    (here !== there ? points.workspace : 0)
  );
}

/** On Slack a person lives in one workspace; on Discord anybody can be found. In the playground everybody sits somewhere else. */
export const workspaceOf = (id: PersonId | RoomId): string => {
  const platform = platformOf(id);
  if (platform === 'discord') return platform;
  return platform === 'slack' ? id.split(':').slice(0, 2).join(':') : id;
};
