import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId, RuleText } from '../names.js';
import { addHours } from '../rhythm/day.js';

/** How much room an organisation has. None is a full answer: it ends the check-in, and Moot is quiet. */
export const amounts = ['plenty', 'some', 'stretched', 'none'] as const;
export type Amount = (typeof amounts)[number];
/** Who may read what an organisation would rather not say in the room. */
export const seens = ['everyone', 'hosts', 'unnamed'] as const;
export type Seen = (typeof seens)[number];

/** What one organisation answered. What it said with no name is not here: that lies in the sealed box. */
export interface Said {
  room: Amount;
  moved?: string;
  unsaid?: string;
  seen?: Exclude<Seen, 'unnamed'>;
}

export type CheckinsEvent =
  | { type: 'checkin.scheduled'; rule: RuleText }
  | { type: 'checkin.opened'; id: string; closes: Moment }
  | ({ type: 'checkin.answered'; id: string; organisation: OrganisationId; late?: true } & Said)
  | { type: 'checkin.reminded'; id: string }
  | ({ type: 'checkin.closed'; id: string } & Outcome)
  /** `until`: the first day on which a round may open again. */
  | { type: 'checkin.paused'; until?: Day }
  | { type: 'checkin.resumed' };

/** What a round came to when it closed. It is a fact: late answers do not change it. */
export interface Outcome {
  /** How many organisations had answered. */
  answered: number;
  /** How many said each amount; absent when it would point at somebody. */
  rooms?: Record<Amount, number>;
  /** What was said with no name, in an order that tells nothing. */
  unnamed: string[];
}

export interface Round {
  id: string;
  opened: Moment;
  /** When it is meant to close; what happened is in `closed`. */
  closes: Moment;
  answers: Map<OrganisationId, Said & { at: Moment; late?: true }>;
  reminded?: Moment;
  closed?: Moment;
  outcome?: Outcome;
}

export interface Checkins {
  /** In the order they opened. */
  rounds: Map<string, Round>;
  /** What a host chose; until then the usual rhythm holds. */
  rule?: RuleText;
  /** When a host last chose a rhythm or ended a pause: what was missed before is not made up for. */
  freshFrom?: Moment;
  paused?: { until?: Day };
}

export const empty = (): Checkins => ({ rounds: new Map() });

export function evolve(checkins: Checkins, event: Stamped<CheckinsEvent>): void {
  switch (event.type) {
    case 'checkin.scheduled':
      Object.assign(checkins, { rule: event.rule, freshFrom: event.at });
      return;
    case 'checkin.paused':
      checkins.paused = event.until ? { until: event.until } : {};
      return;
    case 'checkin.resumed':
      checkins.freshFrom = event.at;
      delete checkins.paused;
      return;
    case 'checkin.opened': {
      const { id, at, closes } = event;
      checkins.rounds.set(id, { id, opened: at, closes, answers: new Map() });
      return;
    }
  }
  const round = checkins.rounds.get(event.id);
  if (!round) return;
  switch (event.type) {
    case 'checkin.answered': {
      const { organisation, room, moved, unsaid, seen, late, at } = event;
      round.answers.set(organisation, {
        room,
        at,
        ...(moved ? { moved } : {}),
        ...(unsaid && seen ? { unsaid, seen } : {}),
        ...(late ? { late } : {}),
      });
      return;
    }
    case 'checkin.reminded':
      round.reminded = event.at;
      return;
    case 'checkin.closed': {
      const { answered, rooms, unnamed } = event;
      round.closed = event.at;
      round.outcome = { answered, unnamed, ...(rooms ? { rooms } : {}) };
      return;
    }
  }
}

export const lastRound = ({ rounds }: Checkins): Round | undefined => [...rounds.values()].at(-1);

/** The round that is being answered now; there is never more than one. */
export const openRound = (checkins: Checkins): Round | undefined => {
  const last = lastRound(checkins);
  return last && !last.closed ? last : undefined;
};

const lateHours = 7 * 24;
/** Until when an answer may be added to a closed round. */
export const lateUntil = ({ closed, closes }: Round): Moment => addHours(closed ?? closes, lateHours);

/** Rounds that closed after `from`, and at `to` or before, in order. */
export const roundsBetween = ({ rounds }: Checkins, from: Moment, to: Moment): Round[] =>
  [...rounds.values()].filter(({ closed }) => closed !== undefined && closed > from && closed <= to);

/** How many organisations answered: at the close when it has closed, so far while it is open. */
export const howManyAnswered = ({ answers, outcome }: Round): number => outcome?.answered ?? answers.size;

/** How many had no room; undefined when the number could point at somebody, or the round is still open. */
export const howManyFull = ({ outcome }: Round): number | undefined => outcome?.rooms?.none;

/** The organisation told us it has no room: nothing unasked-for goes to it until the next round. */
export const isQuiet = (checkins: Checkins, organisation: OrganisationId): boolean =>
  lastRound(checkins)?.answers.get(organisation)?.room === 'none';
