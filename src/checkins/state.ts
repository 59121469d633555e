import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId, RuleText } from '../names.js';
import type { CheckinsEvent, TakenBack } from './events.js';
import type { Question } from './questions.js';
import { answered, changeRound, openedRound, takeBack } from './remember.js';
import type { Answer, Round } from './rounds.js';

export type { CheckinsEvent } from './events.js';
export { nextId } from './remember.js';
export { amounts, howManyAnswered, howManyFull, lateUntil, type Round } from './rounds.js';

/** A question of the coalition's own. */
export interface Own {
  question: Question;
  /** In every round until it is dropped; else in the next one alone. */
  every: boolean;
  /** Only written so far, and shown to the hosts. */
  isDraft: boolean;
}

export interface Checkins {
  /** In the order they opened. */
  rounds: Map<string, Round>;
  /** What organisations said for the next round, before it opened. */
  early: Map<OrganisationId, Answer>;
  own: Map<string, Own>;
  made: { questions: number };
  /** What a host chose; until then the usual rhythm holds. */
  rule?: RuleText;
  /** When a host last chose a rhythm or ended a pause: what was missed before is not made up for. */
  freshFrom?: Moment;
  paused?: { until?: Day };
  /** Mondays. */
  quietWeeks: Set<Day>;
  away: Map<OrganisationId, Day>;
  /** Taken back, but still in the log: it is to be erased there. */
  toErase: TakenBack[];
}

export const empty = (): Checkins => ({
  rounds: new Map(),
  early: new Map(),
  own: new Map(),
  made: { questions: 0 },
  quietWeeks: new Set(),
  away: new Map(),
  toErase: [],
});

export function evolve(checkins: Checkins, event: Stamped<CheckinsEvent>): void {
  switch (event.type) {
    case 'checkin.scheduled':
      Object.assign(checkins, { rule: event.rule, freshFrom: event.at });
      break;
    case 'checkin.paused':
      checkins.paused = event.until ? { until: event.until } : {};
      break;
    case 'checkin.resumed':
      checkins.freshFrom = event.at;
      delete checkins.paused;
      break;
    case 'checkin.weeksQuietened':
      checkins.quietWeeks = new Set(event.mondays);
      break;
    case 'checkin.wentAway':
      checkins.away.set(event.organisation, event.until);
      break;
    case 'checkin.cameBack':
      checkins.away.delete(event.organisation);
      break;
    case 'checkin.questionWritten': {
      const { question, every } = event;
      if (!checkins.own.has(question.id)) checkins.made.questions += 1;
      checkins.own.set(question.id, { question, every, isDraft: true });
      break;
    }
    case 'checkin.questionAdded': {
      const own = checkins.own.get(event.question);
      if (own) own.isDraft = false;
      break;
    }
    case 'checkin.questionDropped':
      checkins.own.delete(event.question);
      break;
    case 'checkin.opened':
      openedRound(checkins, event);
      break;
    case 'checkin.answered':
      answered(checkins, event);
      break;
    case 'checkin.takenBack':
      takeBack(checkins, event);
      break;
    default:
      changeRound(checkins.rounds.get(event.id), event);
  }
}

export const lastRound = ({ rounds }: Checkins): Round | undefined => [...rounds.values()].at(-1);

/** The round that is being answered now; there is never more than one. */
export const openRound = (checkins: Checkins): Round | undefined => {
  const last = lastRound(checkins);
  return last && !last.closed ? last : undefined;
};

/** Rounds that closed after `from`, and at `to` or before, in order. */
export const roundsBetween = ({ rounds }: Checkins, from: Moment, to: Moment): Round[] =>
  [...rounds.values()].filter(({ closed }) => closed !== undefined && closed > from && closed <= to);

/** The organisation told us it has no room: nothing unasked-for goes to it until the next round. */
export const isQuiet = (checkins: Checkins, organisation: OrganisationId): boolean =>
  lastRound(checkins)?.answers.get(organisation)?.room === 'none';

/** The organisation told us it is away: nothing unasked-for goes to it until that day. */
export const isAway = ({ away }: Checkins, organisation: OrganisationId, today: Day): boolean =>
  (away.get(organisation) ?? '') > today;
