import type { State } from '../coalition.js';
import { isSilent } from '../inbox/silence.js';
import { isNew } from '../joining/newcomers.js';
import type { Organisation } from '../members/state.js';
import { asked, inTurn, organisationOf } from '../members/who.js';
import type { Day, Moment, OrganisationId, PersonId, Zone } from '../names.js';
import { addDays, addHours, atTime, dayOf, later } from '../rhythm/day.js';
import { askedBefore } from './state.js';

/** A coalition looks for its next host once it has been at work for four weeks. */
const atWorkHours = 28 * 24;
const lookDaysBefore = 10;

/** The first day of the month after an instant's. */
export const turnAfter = (now: Moment, zone: Zone): Day => {
  const first = `${dayOf(now, zone).slice(0, 8)}01`;
  return `${addDays(first, 31).slice(0, 8)}01`;
};

export const beginsAt = (turn: Day, zone: Zone): Moment => atTime(turn, '09:00', zone);

/** From when a host is looked for, for this turn. */
export const looksFrom = ({ members }: State, turn: Day): Moment => {
  const usual = atTime(addDays(turn, -lookDaysBefore), '10:00', members.zone);
  const atWork = addHours(members.founded ?? usual, atWorkHours);
  return later(usual, atWork);
};

/** The organisations somebody of which has ever hosted. */
const haveHosted = ({ members }: State): Organisation[] => [
  ...new Set([...members.hosted.keys()].flatMap((person) => organisationOf(members, person) ?? [])),
];

/**
 * Whom to ask to host next: one that never hosted before one that has, then one of a kind that hosted least. Nobody who
 * hosts already, is new, away or without room; nobody twice for one turn. Who was asked for the turn before comes after all
 * others, and never straight after its own question: nobody is asked twice running.
 */
export function nextHost(state: State, turn: Day, now: Date): OrganisationId | undefined {
  const { members, hosting } = state;
  const [before, rested] = hosting.turn === turn ? [hosting.asked, hosting.rested] : [[], askedBefore(hosting, turn)];
  const hostingNow = new Set([...members.hosts].flatMap((person) => organisationOf(members, person)?.id ?? []));
  const hosted = haveHosted(state);
  const ofKind = ({ kind }: Organisation): number => hosted.filter((one) => one.kind === kind).length;
  const mayBe = asked(members).filter(
    ({ id }) =>
      !hostingNow.has(id) &&
      !before.includes(id) &&
      (before.length > 0 || id !== rested.at(-1)) &&
      !isNew(members, id, now) &&
      !isSilent(state, id, now),
  );
  return inTurn(mayBe, turn).sort(
    (a, b) =>
      Number(rested.includes(a.id)) - Number(rested.includes(b.id)) ||
      Number(hosted.includes(a)) - Number(hosted.includes(b)) ||
      ofKind(a) - ofKind(b),
  )[0]?.id;
}

/** Who hosts now and stays alongside: of another kind where there is one. */
export function besideHost({ members }: State, next: OrganisationId): PersonId | undefined {
  const kind = members.organisations.get(next)?.kind;
  const others = [...members.hosts].filter((person) => organisationOf(members, person)?.id !== next);
  return others.find((person) => organisationOf(members, person)?.kind !== kind) ?? others[0];
}
