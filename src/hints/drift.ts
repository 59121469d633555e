import type { State } from '../coalition.js';
import { type Commitment, holdersOf } from '../commitments/state.js';
import type { Moment } from '../names.js';
import { addDays, addHours, atTime, dayOf, mondayOf } from '../rhythm/day.js';

/** New commitments of four weeks, and how many of them two or more organisations hold. */
export interface Share {
  together: number;
  all: number;
}
export interface Drift {
  now: Share;
  /** Six weeks earlier. */
  before: Share;
}

const weekHours = 7 * 24;
const weeksFalling = 6;
const weeksInShare = 4;
/** Fewer new commitments in the six weeks say nothing. */
export const fewestCommitments = 8;

/**
 * The last Monday whose weeks may be read by now, and when the next reading is: on Thursdays at nine, so that whoever
 * was asked along last week has had time to say yes.
 */
export function readings({ members: { zone } }: State, now: Date): { monday: Moment; next: Moment } {
  const monday = mondayOf(dayOf(now, zone));
  const thursday = (weeks: number): Moment => atTime(addDays(monday, 3 + 7 * weeks), '09:00', zone);
  const isRead = thursday(0) <= now.toISOString();
  return {
    monday: atTime(isRead ? monday : addDays(monday, -7), '00:00', zone),
    next: thursday(isRead ? 1 : 0),
  };
}

/**
 * The share of new work with a partner has not risen in any of the six weeks before this Monday, and is lower than it was.
 * Each week is read with the three before it, because one week alone is mostly chance. Undefined: it has not, or there
 * were too few to say.
 */
export function driftUntil({ commitments }: State, monday: Moment): Drift | undefined {
  const all = [...commitments.all.values()];
  const recent = all.filter((one) => isMadeIn(one, addHours(monday, -weekHours * weeksFalling), monday));
  if (recent.length < fewestCommitments) return undefined;
  const shares = Array.from({ length: weeksFalling + 1 }, (_, weeks) =>
    shareUntil(all, addHours(monday, -weekHours * weeks)),
  );
  const [now, before] = [shares[0], shares[weeksFalling]];
  if (!now || !before || shares.some((share) => share.all === 0)) return undefined;
  const isFalling = shares.every((share, weeks) => weeks === 0 || partOf(share) >= partOf(shares[weeks - 1] ?? share));
  return isFalling && partOf(now) < partOf(before) ? { now, before } : undefined;
}

const partOf = ({ together, all }: Share): number => together / all;

function shareUntil(all: Commitment[], end: Moment): Share {
  const made = all.filter((one) => isMadeIn(one, addHours(end, -weekHours * weeksInShare), end));
  return { together: made.filter(isTogether).length, all: made.length };
}

const isMadeIn = ({ agreed }: Commitment, from: Moment, to: Moment): boolean =>
  agreed !== undefined && agreed >= from && agreed < to;

/** Two or more said yes. Who handed it back since was a partner all the same. */
const isTogether = (one: Commitment): boolean => new Set([...holdersOf(one), ...one.handedBack]).size > 1;
