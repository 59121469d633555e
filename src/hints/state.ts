import type { Stamped } from '../feature.js';
import type { Moment } from '../names.js';
import type { Drift } from './drift.js';

export type HintsEvent =
  /** Work together fell for six weeks; the hosts are told. Counts only, and no names. */
  | ({ type: 'hint.driftNoticed' } & Drift)
  /** A host wants everyone reminded: the next digest says it, with our reason. */
  | { type: 'hint.driftTold' };

export interface Hints {
  drift?: Drift & { at: Moment; number: number; told?: Moment };
}

export const empty = (): Hints => ({});

export function evolve(hints: Hints, event: Stamped<HintsEvent>): void {
  if (event.type === 'hint.driftNoticed') {
    const { now, before, at } = event;
    hints.drift = { now, before, at, number: (hints.drift?.number ?? 0) + 1 };
  } else if (hints.drift) hints.drift.told = event.at;
}
