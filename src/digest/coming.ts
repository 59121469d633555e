import type { State } from '../coalition.js';
import { type Commitment, isGoing } from '../commitments/state.js';
import { openSenseChecks } from '../disagreements/state.js';
import { firstInMeeting } from '../joining/firstWord.js';
import { sharedLines } from '../lines/headsUpNotes.js';
import { meetingsBetween } from '../meetings/state.js';
import { inWords } from '../members/who.js';
import type { Moment } from '../names.js';
import type { Line } from '../note.js';
import { comingLines } from '../proposals/telling.js';
import { addDays, addHours, atTime, dayOf } from '../rhythm/day.js';
import { words } from './words.js';

const mostLines = 8;
const speakWithinHours = 30 * 24;

/** What is ahead: plans that were shared, what closes, meetings, days of commitments, and who is new. `going` is told elsewhere. */
export function coming(state: State, from: Moment, now: Moment, going: Commitment[]): Line[] {
  const { members, commitments, digest } = state;
  const [today, horizon] = [dayOf(now, members.zone), addDays(dayOf(now, members.zone), 8)];
  const closing = openSenseChecks(state).map(({ title, closes }): [string, Line] => [
    closes,
    [words.comingClose(title), { moment: closes }],
  ]);
  const meetings = meetingsBetween(state.meetings, now, atTime(horizon, '00:00', members.zone)).map(
    ({ title, begins }): [string, Line] => [begins, [words.comingMeeting(title), { moment: begins }]],
  );
  // A host who rewrote "said and done" may have left the dates out.
  const told = new Set(digest.held?.edits.has('done') ? [] : going);
  const dated = [...commitments.all.values()].flatMap((one): [string, Line][] =>
    isGoing(one) && !told.has(one) && one.day && one.day >= today && one.day <= horizon
      ? [[one.day, [words.comingDay(one.what), { day: one.day }]]]
      : [],
  );
  const lines = [...closing, ...meetings, ...dated, ...comingLines(state, now, 8)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
  const planned = sharedLines(state, from).slice(0, mostLines);
  return [...planned, ...lines.slice(0, mostLines), ...joined(state, from, now)];
}

/** Who is new, and where they speak first once a meeting is settled. Who was there from the first day is not new. */
function joined(state: State, from: Moment, now: Moment): Line[] {
  const { members, meetings } = state;
  const fresh = [...members.organisations.values()].filter(
    ({ since }) => since >= from && since > addHours(members.founded ?? now, 24),
  );
  const ahead = meetingsBetween(meetings, now, addHours(now, speakWithinHours));
  const speaking = ahead.flatMap((meeting): [string, Line][] => {
    const first = fresh.filter(({ id }) => firstInMeeting(state, meeting).includes(id));
    const names = first.map(({ name }) => name);
    const line: Line = [words.comingFirst(inWords(names), names.length === 1), { moment: meeting.begins }, '.'];
    return first.length > 0 ? [[first.map(({ id }) => id).join(), line]] : [];
  });
  const told = new Set(speaking.flatMap(([ids]) => ids.split(',')));
  const others = fresh.filter(({ id }) => !told.has(id)).map(({ name }) => name);
  return [...speaking.map(([, line]) => line), ...(others.length > 0 ? [[words.comingJoin(inWords(others))]] : [])];
}
