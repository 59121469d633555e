import type { Round } from '../checkins/rounds.js';
import type { State } from '../coalition.js';
import type { SenseCheck } from '../disagreements/shape.js';
import { asked } from '../members/who.js';
import type { Moment } from '../names.js';
import { later } from '../rhythm/day.js';

/** Two readings further apart are of different times. */
const togetherMs = 60 * 24 * 60 * 60_000;
/** From so many organisations on it is worth asking whether all mean the same. */
export const fewest = 5;

/** People like working together, and read the purpose differently: the two latest readings, and since when both are known. */
export interface Warm {
  round: Round;
  check: SenseCheck;
  since: Moment;
}

/** Undefined: not so, not both asked, too few answered either, or they lie too far apart. */
export function warmButUnclear({ checkins, disagreements }: State): Warm | undefined {
  const round = [...checkins.rounds.values()].findLast(
    ({ closed, questions }) => closed && questions.some(({ about }) => about === 'relation'),
  );
  const check = [...disagreements.senseChecks.values()].findLast(({ closed, about }) => closed && about === 'purpose');
  if (!round?.closed || !round.outcome?.warm || !check?.closed) return undefined;
  const isNear = Math.abs(Date.parse(round.closed) - Date.parse(check.closed.at)) <= togetherMs;
  const isClear = check.closed.results.every(({ ground }) => ground === null || ground === 'broad');
  return isNear && !isClear ? { round, check, since: later(round.closed, check.closed.at) } : undefined;
}

/** Since when there have been enough to ask whether all read the purpose alike; undefined once it was asked. */
export function purposeUnasked({ members, disagreements }: State): Moment | undefined {
  const isAsked = [...disagreements.senseChecks.values()].some(({ about }) => about === 'purpose');
  return isAsked
    ? undefined
    : asked(members)
        .map(({ since }) => since)
        .sort()[fewest - 1];
}
