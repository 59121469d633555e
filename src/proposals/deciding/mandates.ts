import { Temporal } from 'temporal-polyfill';
import type { Day, Moment, OrganisationId, Zone } from '../../names.js';
import { atTime, dayOf } from '../../rhythm/day.js';
import { isAbout } from '../match.js';
import type { Proposal, Proposals, Standing } from '../state.js';
import { hasAnswered } from './rules.js';

/** The hour at which a deadline falls, in the coalition's zone. */
export const closingTime = '17:00';
const workingDaysAfterBoards = 1;
/** From the first deadline to the last call. */
export const workingDaysToLastCall = 3;

/** The day so many working days later, or earlier when negative; Saturdays and Sundays are none. */
export function addWorkingDays(day: Day, days: number): Day {
  let at = Temporal.PlainDate.from(day);
  for (let left = Math.abs(days); left > 0; ) {
    at = at.add({ days: Math.sign(days) });
    if (at.dayOfWeek < 6) left -= 1;
  }
  return at.toString();
}

/** What the coalition may know of who still needs whom: numbers and days, never whose. */
export interface Mandates {
  mine: number;
  director: number;
  boards: number;
  /** The days of the boards, in order, each once. */
  days: Day[];
}

/** Only of those who have not answered yet: for the others the clock has stopped. */
export function mandatesOf(proposal: Proposal): Mandates {
  const open = [...proposal.mandates].filter(([organisation]) => !hasAnswered(proposal, organisation));
  const all = open.map(([, mandate]) => mandate);
  const boards = all.filter(({ needs }) => needs === 'board');
  const days = boards.flatMap(({ day }) => day ?? []);
  return {
    mine: all.filter(({ needs }) => needs === 'mine').length,
    director: all.filter(({ needs }) => needs === 'director').length,
    boards: boards.length,
    days: [...new Set(days)].sort(),
  };
}

/** Both deadlines after the last board: a working day later, and the last call three after that. */
export function datesAfter(lastBoard: Day): { soft: Day; hard: Day } {
  const soft = addWorkingDays(lastBoard, workingDaysAfterBoards);
  return { soft, hard: addWorkingDays(soft, workingDaysToLastCall) };
}

/** The dates to propose from `today` on; undefined when every board known meets in good time, or has met. */
export function betterDates(proposal: Proposal, zone: Zone, today: Day): { soft: Day; hard: Day } | undefined {
  const last = mandatesOf(proposal).days.at(-1);
  if (!last) return undefined;
  const dates = datesAfter(last);
  return dates.soft > today && dates.soft > dayOf(proposal.soft, zone) ? dates : undefined;
}

/** The first deadline, three working days before the last call where that leaves people a day to answer. */
export function softFor(hard: Moment, from: Moment, zone: Zone): Moment {
  const soft = atTime(addWorkingDays(dayOf(hard, zone), -workingDaysToLastCall), closingTime, zone);
  const aDayMs = 24 * 60 * 60_000;
  return Date.parse(soft) - Date.parse(from) >= aDayMs ? soft : hard;
}

/** What this organisation may answer without asking inside, when it is about this. It is only suggested. */
export const standingFor = (
  { standing }: Proposals,
  { title, text = '' }: Proposal,
  organisation: OrganisationId,
  today: Day,
): Standing | undefined =>
  [...standing.values()].find(
    (one) => one.organisation === organisation && one.until >= today && isAbout(one.topic, `${title} ${text}`),
  );
