import type { Day, OrganisationId } from '../names.js';

export const answers = ['yes', 'but', 'try', 'no', 'vague'] as const;
export type CommitmentAnswer = (typeof answers)[number];
export const helps = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof helps)[number];
/** What an organisation can bring. They cannot be added up, and nothing here adds or sorts them. */
export const contributions = ['money', 'time', 'room', 'reach', 'expertise', 'experience', 'cover'] as const;
export type Contribution = (typeof contributions)[number];
/** How one commitment bears on another. */
export const bonds = ['helps', 'waits'] as const;
export type Bond = (typeof bonds)[number];

export type CommitmentsEvent =
  | {
      type: 'commitment.asked';
      id: string;
      what: string;
      asker: OrganisationId;
      of: OrganisationId[];
      day?: Day;
      /** A reverse partnership: the asker leads, and those asked support it. */
      reverse?: true;
    }
  /** Others are asked too, later. */
  | { type: 'commitment.invited'; id: string; of: OrganisationId[] }
  | { type: 'commitment.answered'; id: string; organisation: OrganisationId; answer: CommitmentAnswer; words?: string }
  | { type: 'commitment.finished'; id: string; organisation: OrganisationId }
  | { type: 'commitment.handedBack'; id: string; organisation: OrganisationId }
  /** `words`: what got in the way, if somebody says so. */
  | { type: 'commitment.redated'; id: string; day: Day; words?: string }
  | { type: 'commitment.helped'; id: string; helped: Helped }
  | { type: 'commitment.reminded'; id: string; when: 'before' | 'after' }
  | { type: 'commitment.bound'; id: string; how: Bond; to: string }
  | { type: 'commitment.unbound'; id: string; how: Bond; to: string }
  | { type: 'commitment.brought'; id: string; organisation: OrganisationId; kinds: Contribution[]; words?: string }
  /** Somebody leads. Where it is not the one we would have begun with, the reason stands with it. */
  | { type: 'commitment.led'; id: string; organisation: OrganisationId; because?: string }
  | { type: 'commitment.supported'; id: string; organisation: OrganisationId }
  /** Done alone this time, and why. */
  | { type: 'commitment.explained'; id: string; because: string }
  /** A quarter of a reverse partnership is over, and what a side says of it. */
  | { type: 'commitment.quarterBegan'; id: string; number: number }
  | ({ type: 'commitment.quarterTold'; id: string; organisation: OrganisationId } & Looked)
  | { type: 'commitment.opened'; id: string; organisation: OrganisationId }
  /** The coalition's own reason for working together by default. */
  | { type: 'commitment.ruled'; because: string };

export const moves = ['yes', 'partly', 'notYet'] as const;
/** How a side sees a quarter: what it did, whether decisions moved to the lead, whether what was needed arrived. */
export interface Looked {
  words?: string;
  moved: (typeof moves)[number];
  arrived: (typeof moves)[number];
}
