import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { addHours } from '../rhythm/day.js';
import { show } from './cards.js';
import { driftUntil, fewestCommitments, readings } from './drift.js';
import { empty, evolve, type Hints, type HintsEvent } from './state.js';
import { words } from './words.js';

const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hint.noticeDrift') }),
  z.object({ type: z.literal('hint.tellDrift') }),
]);
export type HintsIntent = z.infer<typeof intents>;

/** A gentle word about drift once a month at most. */
const quietHours = 28 * 24;

function decide(state: State, intent: HintsIntent, asked: Asked): HintsEvent[] | Refusal {
  const { drift } = state.hints;
  if (intent.type === 'hint.tellDrift') {
    if (!asked.isHost) return onlyHosts();
    if (!drift) return refuse(words.noDrift);
    return drift.told ? refuse(words.alreadyTold) : [{ type: 'hint.driftTold' }];
  }
  const isTooSoon = drift && addHours(drift.at, quietHours) > asked.now.toISOString();
  const found = asked.by === 'clock' && !isTooSoon ? driftUntil(state, readings(state, asked.now).monday) : undefined;
  return found ? [{ type: 'hint.driftNoticed', ...found }] : [];
}

/** Read once a week, once there is enough to read; what a week had to say is said when Moot is awake. */
function due(state: State, now: Date): Due<HintsIntent>[] {
  const { commitments, hints: own } = state;
  if (commitments.all.size < fewestCommitments) return [];
  const { monday, next } = readings(state, now);
  const isQuiet = own.drift && addHours(own.drift.at, quietHours) > now.toISOString();
  const isFound = !isQuiet && driftUntil(state, monday) !== undefined;
  return [{ at: isFound ? now.toISOString() : next, intent: { type: 'hint.noticeDrift' } }];
}

/** What Moot noticed, told to the hosts alone: they decide what becomes of it. */
export const hints: Feature<State, Hints, HintsIntent, HintsEvent> = { intents, empty, decide, evolve, due, show };
export type { Hints, HintsEvent };
