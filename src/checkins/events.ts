import type { Day, Moment, OrganisationId, PersonId, RuleText } from '../names.js';
import type { Question } from './questions.js';
import type { Amount, Outcome, Saying } from './rounds.js';

export type CheckinsEvent =
  | { type: 'checkin.scheduled'; rule: RuleText }
  /** `questions`: what is asked beside how much room there is; without it, the two that always stand. */
  | { type: 'checkin.opened'; id: string; closes: Moment; questions?: Question[] }
  /** May come before its round opens: an early answer. */
  | ({ type: 'checkin.answered'; id: string; organisation: OrganisationId; late?: true } & (Told | ToldAtFirst))
  | TakenBack
  | { type: 'checkin.handedOn'; id: string; organisation: OrganisationId; to: PersonId }
  | { type: 'checkin.copyWanted'; id: string; person: PersonId }
  | { type: 'checkin.reminded'; id: string }
  | ({ type: 'checkin.closed'; id: string } & Outcome)
  /** `until`: the first day on which a round may open again. */
  | { type: 'checkin.paused'; until?: Day }
  | { type: 'checkin.resumed' }
  /** The Mondays of all weeks in which no round opens. */
  | { type: 'checkin.weeksQuietened'; mondays: Day[] }
  /** `until`: the first day on which the organisation is back. */
  | { type: 'checkin.wentAway'; organisation: OrganisationId; until: Day }
  | { type: 'checkin.cameBack'; organisation: OrganisationId }
  /** A draft that only the hosts see. */
  | { type: 'checkin.questionWritten'; question: Question; every: boolean }
  | { type: 'checkin.questionAdded'; question: string }
  | { type: 'checkin.questionDropped'; question: string };

/** What somebody said became a story in the digest and was taken back there: it goes from its round too. */
export interface TakenBack {
  type: 'checkin.takenBack';
  id: string;
  organisation: OrganisationId;
  question: string;
  person: PersonId;
}

/** What an answer changes. Words left empty are taken back. */
export interface Told {
  room?: Amount;
  person: PersonId;
  said: Pick<Saying, 'question' | 'words' | 'seen'>[];
}
/** How an answer was written down at first: it takes the place of all that the organisation had said. */
export interface ToldAtFirst {
  room: Amount;
  moved?: string;
  unsaid?: string;
  seen?: 'everyone' | 'hosts';
  said?: undefined;
}
