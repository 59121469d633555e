import type { State } from '../coalition.js';
import { isGoing } from '../commitments/state.js';
import { openSenseChecks } from '../disagreements/state.js';
import { type Meeting, meetingsBetween } from '../meetings/state.js';
import type { Day, Moment } from '../names.js';
import { decisionsInForce } from '../proposals/deciding/rules.js';
import { addHours } from '../rhythm/day.js';
import { words } from './words.js';

/** Something with a day or an hour: what begins then, and what closes then. */
export type Dated = { id: string; title: string; where?: string } & (
  | { day: Day }
  | { begins: Moment; minutes: number }
);

const hoursAgo = 90 * 24;
const hoursAhead = 2 * 365 * 24;
/** Nobody is asked how long a meeting lasts. */
const meetingMinutes = 60;
/** What closes is a mark in the calendar, not a time that is taken. */
const closingMinutes = 15;

/** A meeting whose time is settled. */
export const dateOfMeeting = ({ id, title, begins, where }: Meeting & { begins: Moment }): Dated => ({
  id: `meeting-${id}`,
  title,
  begins,
  minutes: meetingMinutes,
  ...(where ? { where } : {}),
});

/** What every room knows the day of: meetings, what closes, days of commitments, reviews of decisions. */
export function datesOf(state: State, now: Moment): Dated[] {
  const { meetings, proposals, commitments } = state;
  const closing = (id: string, title: string, at: Moment): Dated => ({
    id,
    title: words.closes(title),
    begins: addHours(at, -closingMinutes / 60),
    minutes: closingMinutes,
  });
  return [
    ...meetingsBetween(meetings, addHours(now, -hoursAgo), addHours(now, hoursAhead)).map(dateOfMeeting),
    ...openSenseChecks(state).map(({ id, title, closes }) => closing(`sensecheck-${id}`, title, closes)),
    ...[...proposals.all.values()]
      .filter(({ stage }) => stage === 'open')
      .map(({ id, title, hard }) => closing(`proposal-${id}`, title, hard)),
    ...decisionsInForce(proposals).flatMap(({ id, title, outcome }): Dated[] =>
      outcome ? [{ id: `review-${id}`, title: words.review(title), day: outcome.review }] : [],
    ),
    ...[...commitments.all.values()].flatMap((one): Dated[] =>
      one.agreed && isGoing(one) && one.day ? [{ id: `commitment-${one.id}`, title: one.what, day: one.day }] : [],
    ),
  ];
}
