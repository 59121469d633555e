import type { Entry } from '../coalition.js';
import { type Lasting, lastings, type Stamped } from '../feature.js';
import type { Day, Moment } from '../names.js';
import { addDays, later } from '../rhythm/day.js';

export type LastingEvent = { type: 'lasting.changed' } & Record<Lasting, number>;

/** Words whose time runs: where they stand in the story, counted from 0, and since when. */
export interface Running {
  as: Lasting;
  since: Day;
  /** What they were about, when that came to its end. */
  thing?: string;
  at: number[];
}

export interface Lastings {
  /** For so many days. */
  days: Record<Lasting, number>;
  changed?: Moment;
  /** How many entries the story has so far. */
  length: number;
  /** Where words stand about things that are not over, by thing. */
  open: Map<string, number[]>;
  running: Running[];
}

export const usually: Readonly<Record<Lasting, number>> = { concerns: 90, answers: 397 };
/** At least so long: no round is open and no card is news by then. At most three years. */
export const shortest: Readonly<Record<Lasting, number>> = { concerns: 14, answers: 90 };
export const longest = 1096;

export const empty = (): Lastings => ({ days: { ...usually }, length: 0, open: new Map(), running: [] });

export function evolve(slice: Lastings, { concerns, answers, at }: Stamped<LastingEvent>): void {
  Object.assign(slice, { days: { concerns, answers }, changed: at });
}

/** The night in which words go whose time began on a day: after a change the coming one at the soonest, so that it can be undone. */
const nightOf = ({ days, changed }: Lastings, { as, since }: Running): Moment =>
  later(nightAfter(addDays(since, days[as])), changed ? nightAfter(dayIn({ at: changed })) : '');
/** The same in every zone, because nobody is woken by it. */
const nightAfter = (day: Day): Moment => `${addDays(day, 1)}T03:00:00.000Z`;

/** Words whose night has come. */
export const lapsed = (slice: Lastings, now: Moment): Running[] =>
  slice.running.filter((one) => nightOf(slice, one) <= now);

/** The first night in which something goes; undefined when nothing waits. One look a night is enough for all of them. */
export const nextNight = (slice: Lastings): Moment | undefined =>
  lastings
    .flatMap((as) => {
      const first = slice.running.reduce<Running | undefined>(
        (found, one) => (one.as === as && (!found || one.since < found.since) ? one : found),
        undefined,
      );
      return first ? [nightOf(slice, first)] : [];
    })
    .sort()[0];

export const dayIn = ({ at }: Pick<Entry, 'at'>): Day => at.slice(0, 10);
