import type { Moment, OrganisationId, PersonId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import type { Named } from '../seen/seen.js';
import { type Question, standing } from './questions.js';

/** How much room an organisation has. None is a full answer: it ends the check-in, and Moot is quiet. */
export const amounts = ['plenty', 'some', 'stretched', 'none'] as const;
export type Amount = (typeof amounts)[number];

/** What one person said to one question, for their organisation. What has no name is not here: that lies in the sealed box. */
export interface Saying {
  question: string;
  words: string;
  /** `noname` stands in logs of an earlier Moot, which kept the writer. */
  seen: Named | 'noname';
  /** The account this person first came with. */
  by: PersonId;
  at: Moment;
  late?: true;
}

/** One answer per organisation; colleagues add to it, each in their own words. */
export interface Answer {
  room?: Amount;
  said: Saying[];
  /** When it was last changed. */
  at: Moment;
  late?: true;
}

/** What a round came to when it closed. It is a fact: late answers do not change it. */
export interface Outcome {
  /** How many organisations had answered. */
  answered: number;
  /** How many said each amount; absent when it would point at somebody. */
  rooms?: Record<Amount, number>;
  /** The same in two halves, where four numbers would point at somebody and two do not. */
  halves?: { enough: number; little: number };
  /** What was said sealed to “anything you would rather not say”, in an order that tells nothing. */
  unnamed: string[];
  /** What was said sealed to other questions, by question, in an order that tells nothing. */
  sealed?: Record<string, string[]>;
  /** Five or more answered a question about each other, and three in four said 4 or 5. */
  warm?: true;
  /** How many said what, by question; absent when it would point at somebody. */
  totals?: Record<string, [what: string, organisations: number][]>;
}

export interface Round {
  id: string;
  questions: Question[];
  opened: Moment;
  /** When it is meant to close; what happened is in `closed`. */
  closes: Moment;
  answers: Map<OrganisationId, Answer>;
  /** Whom a delegate asked to answer in their place, this time. */
  handedTo: Map<OrganisationId, { to: PersonId; by: PersonId; at: Moment }>;
  /** Who asked for a copy of what their organisation sent. */
  copies: Map<PersonId, Moment>;
  reminded?: Moment;
  closed?: Moment;
  outcome?: Outcome;
  /** When something in it was last taken back. */
  changed?: Moment;
}

export const newRound = (id: string, opened: Moment, closes: Moment, questions = standing): Round => ({
  id,
  questions,
  opened,
  closes,
  answers: new Map(),
  handedTo: new Map(),
  copies: new Map(),
});

const lateHours = 7 * 24;
/** Until when an answer may be added to a closed round. */
export const lateUntil = ({ closed, closes }: Round): Moment => addHours(closed ?? closes, lateHours);

/** How many organisations answered: at the close when it has closed, so far while it is open. */
export const howManyAnswered = ({ answers, outcome }: Round): number => outcome?.answered ?? answers.size;

/** How many had no room; undefined when the number could point at somebody, or the round is still open. */
export const howManyFull = ({ outcome }: Round): number | undefined => outcome?.rooms?.none;

export const questionOf = ({ questions }: Round, id: string): Question | undefined =>
  questions.find((question) => question.id === id);
