import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { later } from '../rhythm/day.js';
import { copies } from './copy.js';
import { handedOn, inboxes, prompts, reminders } from './prompts.js';
import { forHosts, summaries } from './summary.js';

export { thanks } from './copy.js';

const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.checkins.rounds.values()]
    .filter(({ closed, changed = '' }) => !closed || later(closed, changed) >= lively)
    .flatMap((round) => [
      ...prompts(state, round),
      ...inboxes(state, round),
      ...handedOn(state, round),
      ...reminders(state, round),
      ...copies(state, round),
      ...summaries(state, round),
      ...forHosts(state, round),
    ]);
}
