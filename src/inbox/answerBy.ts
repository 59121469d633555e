import { expectedOpenings } from '../checkins/clock.js';
import type { State } from '../coalition.js';
import type { Moment, PersonId } from '../names.js';
import { addHours, later } from '../rhythm/day.js';
import { withinRation } from './ration.js';

/** Whoever is asked something alone has so long before somebody else is asked. */
export const answerHours = 72;
/** A check-in that carries the question is read when there is time for it. */
const afterCheckinHours = 48;
const checkinWithinMs = 8 * 24 * 60 * 60_000;

/** Until when a question to this person waits: three days; and where only the next check-in can bring it, until it has been read. */
export function answerBy(state: State, person: PersonId, now: Date): Moment {
  const usual = addHours(now.toISOString(), answerHours);
  const hasRoom = withinRation(state, [{ key: 'question', person, why: 'question' }], now).length > 0;
  const [opens] = hasRoom ? [] : expectedOpenings(state, now, checkinWithinMs);
  return opens ? later(usual, addHours(opens, afterCheckinHours)) : usual;
}
