import type { State } from '../coalition.js';
import { type Commitment, isGoing } from '../commitments/state.js';
import { openSenseChecks } from '../disagreements/state.js';
import { sharedLines } from '../lines/headsUpNotes.js';
import { meetingsBetween } from '../meetings/state.js';
import { inWords } from '../members/who.js';
import type { Moment } from '../names.js';
import type { Line } from '../note.js';
import { comingLines } from '../proposals/telling.js';
import { addDays, addHours, atTime, dayOf } from '../rhythm/day.js';
import { words } from './words.js';

const mostLines = 8;

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
  // Who was there from the first day is not new.
  const joined = [...members.organisations.values()]
    .filter(({ since }) => since >= from && since > addHours(members.founded ?? now, 24))
    .map(({ name }) => name);
  const lines = [...closing, ...meetings, ...dated, ...comingLines(state, now, 8)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
  const planned = sharedLines(state, from).slice(0, mostLines);
  return [
    ...planned,
    ...lines.slice(0, mostLines),
    ...(joined.length > 0 ? [[words.comingJoin(inWords(joined))]] : []),
  ];
}
