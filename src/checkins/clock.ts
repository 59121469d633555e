import type { State } from '../coalition.js';
import type { Due } from '../feature.js';
import { isSilent } from '../inbox/silence.js';
import { asked } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { addHours, atTime, dayOf, mondayOf } from '../rhythm/day.js';
import { next, type Rule, ruleOf } from '../rhythm/rule.js';
import type { CheckinsIntent } from './intents.js';
import { lastRound, openRound, type Round } from './state.js';

export const openHours = 72;
const remindHours = 24;
/** The clock asks nobody to check in alone. */
export const fewestAsked = 2;

/** The coalition's rhythm: Tuesdays at half past nine until a host chooses another. */
export function rhythmOf({ checkins, members }: State): Rule {
  const usual: Rule = {
    every: 1,
    unit: 'week',
    days: ['tue'],
    time: '09:30',
    from: members.founded ? dayOf(members.founded, members.zone) : '2000-01-01',
  };
  return ruleOf(checkins.rule ?? '') ?? usual;
}

const latest = (...moments: (Moment | undefined)[]): Moment =>
  moments
    .filter((one) => one !== undefined)
    .sort()
    .at(-1) ?? '';

/**
 * When the clock opens the next round; in the past when it is late. Undefined: not founded, paused without an end, or
 * too few to ask. What fell due while a round was open, in a pause, or before there was anybody to ask, is not made up for.
 */
export function nextOpening(state: State): Moment | undefined {
  const { checkins, members } = state;
  const { paused, freshFrom } = checkins;
  const sinceTwo = asked(members)
    .map(({ since }) => since)
    .sort()[fewestAsked - 1];
  if (!members.founded || !sinceTwo || (paused && !paused.until)) return undefined;
  const last = lastRound(checkins);
  const settled = [last?.closes, last?.closed].filter((one) => one !== undefined).sort()[0];
  // A round may open at the first minute of the day itself, and the next one is looked for strictly after.
  const pauseEnds = paused?.until && justBefore(atTime(paused.until, '00:00', members.zone));
  return openingAfter(state, latest(members.founded, sinceTwo, freshFrom, settled, pauseEnds));
}

/** The rhythm's next instant that falls into no quiet week. */
function openingAfter(state: State, after: Moment): Moment {
  const { zone } = state.members;
  let at = next(rhythmOf(state), zone, after);
  while (state.checkins.quietWeeks.has(mondayOf(dayOf(at, zone)))) at = next(rhythmOf(state), zone, at);
  return at;
}

/** When rounds are expected to open within so many milliseconds from now, in order. */
export function expectedOpenings(state: State, now: Date, withinMs: number): Moment[] {
  const until = new Date(now.getTime() + withinMs).toISOString();
  const openings: Moment[] = [];
  let at = nextOpening(state);
  while (at && at < until) {
    openings.push(at);
    at = openingAfter(state, at);
  }
  return openings.filter((one) => one > now.toISOString());
}

const justBefore = (moment: Moment): Moment => new Date(Date.parse(moment) - 1).toISOString();

const reminderAt = ({ closes }: Round): Moment => addHours(closes, -remindHours);

/** Who hears the one reminder: those who may be asked, want no quiet, were there when it fell due, and have not answered. */
export const toRemind = (state: State, round: Round): OrganisationId[] =>
  asked(state.members)
    .filter(({ id, since }) => !round.answers.has(id) && since <= reminderAt(round))
    .map(({ id }) => id)
    .filter((id) => !isSilent(state, id, new Date(reminderAt(round))));

/** A round opens at its hour, or the first minute after it that Moot is awake; a reminder too late to help is left out. */
export function due(state: State, now: Date): Due<CheckinsIntent>[] {
  const round = openRound(state.checkins);
  if (round) {
    const { id, closes, reminded } = round;
    const helps = !reminded && now.toISOString() < closes && toRemind(state, round).length > 0;
    return [
      ...(helps ? [{ at: reminderAt(round), intent: { type: 'checkin.remind' as const, id } }] : []),
      { at: closes, intent: { type: 'checkin.close', id } },
    ];
  }
  const at = nextOpening(state);
  return at ? [{ at, intent: { type: 'checkin.open' } }] : [];
}
