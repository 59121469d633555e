import type { Hat } from '../members/hat.js';
import type { Day, Moment, OrganisationId, PersonId } from '../names.js';

export const kinds = ['advice', 'consent', 'consensus', 'unanimous', 'signon'] as const;
export type Kind = (typeof kinds)[number];
/** In the order in which they always stand, whatever the totals. */
export const stances = ['content', 'reservation', 'aside', 'block', 'notTakingPart', 'checking'] as const;
export type Stance = (typeof stances)[number];
/** Whose yes an organisation needs before it can answer. */
export const needs = ['mine', 'director', 'board'] as const;
export type Needs = (typeof needs)[number];
/** It goes ahead (a sign-on: it is signed), or it does not. */
export const results = ['agreed', 'apart'] as const;
/** `alliance` changes only where people start: the kind that is suggested, and the first question. */
export const modes = ['usual', 'alliance'] as const;

/** How a coalition decides: what it sets at the beginning, and later by a decision. */
export interface Ways {
  mode: (typeof modes)[number];
  /** The topics, five at most, on which everybody must say yes. */
  unanimous: string[];
  /** What any member may do without asking: `Lend things to each other: van, room`. */
  goAhead: string[];
}

/** What the proposer writes. */
export interface Written {
  title: string;
  text?: string;
  /** For whom it is, and who of them has been asked. */
  forWhom?: string;
  kind: Kind;
  /** The last call; a week from posting when absent. */
  until?: Day;
}

/** Who is closest, and what follows from it. */
export interface Placed {
  closest: OrganisationId[];
  /** Everybody decides, though some are closer. */
  everyone: boolean;
  /** Everybody sees it at once: no early window. */
  atOnce: boolean;
  /** Why it is not left to those closest, or not shown to the small ones first. */
  because?: string;
  /** What those closest need from the rest. */
  equip?: string;
}

export interface Answer {
  stance: Stance;
  at: Moment;
  by: PersonId | 'clock';
  /** The condition of a reservation, the harm behind a block, a sentence beside any other. */
  words?: string;
  /** How a block will help to find another way. */
  help?: string;
  /** What an organisation that is still checking leans to. */
  leaning?: Stance;
  /** A reservation or block that wants an answer has a number of its own. */
  concern?: number;
}

export interface Mandate {
  needs: Needs;
  day?: Day;
  /** Tell us once the board has met, or before the first deadline. */
  remind?: boolean;
}

export type ProposalsEvent =
  /** `name` only of somebody without an organisation. */
  /** `steward`: the decision as whose steward it is proposed. */
  | ({
      type: 'proposal.drafted';
      id: string;
      organisation?: OrganisationId;
      name?: string;
      sets?: Ways;
      steward?: string;
    } & Written)
  | ({ type: 'proposal.redrafted'; id: string } & Written)
  | ({ type: 'proposal.placed'; id: string } & Placed)
  | { type: 'proposal.topicChosen'; id: string; topic: string }
  | { type: 'proposal.queued'; id: string }
  /** Everybody sees it from `forAllAt` on; until then the small and those closest. */
  | { type: 'proposal.posted'; id: string; kind: Kind; forAllAt: Moment; soft: Moment; hard: Moment }
  | { type: 'proposal.shared'; id: string }
  /** It was on the go-ahead list: people are told, nothing is decided. */
  | { type: 'proposal.told'; id: string; item: string }
  | {
      type: 'proposal.answered';
      id: string;
      hat: Hat;
      stance: Stance;
      /** For whom it is. With the hat `myself`: whose answer of a moment ago is taken back. */
      organisation?: OrganisationId;
      /** With the hat `myself`: the account this person first came with. Else: whose own answer it was before. */
      person?: PersonId;
      words?: string;
      help?: string;
      concern?: number;
    }
  | ({ type: 'proposal.mandated'; id: string; organisation: OrganisationId } & Mandate)
  /** What an organisation puts in and what it could lose, for everybody to read. Empty words take it back. */
  | { type: 'proposal.bookOpened'; id: string; organisation: OrganisationId; words: string }
  | { type: 'proposal.handed'; id: string; organisation: OrganisationId; to: PersonId }
  | { type: 'proposal.reminded'; id: string; organisation: OrganisationId }
  | { type: 'proposal.redated'; id: string; soft: Moment; hard: Moment }
  | { type: 'proposal.replied'; id: string; concern: number; words: string }
  | { type: 'proposal.lastCalled'; id: string }
  /** `signed`: the signature block as it stood, a line each. */
  | {
      type: 'proposal.closed';
      id: string;
      result: (typeof results)[number];
      words: string;
      review: Day;
      signed?: string[];
    }
  | { type: 'proposal.withdrawn'; id: string; words?: string }
  | {
      type: 'proposal.reopened';
      id: string;
      reason: string;
      organisation?: OrganisationId;
      person: PersonId;
      soft: Moment;
      hard: Moment;
    }
  | { type: 'proposal.returned'; id: string }
  | { type: 'proposal.kept'; id: string; review: Day }
  | ({ type: 'ways.set'; organisation: OrganisationId } & Ways)
  | { type: 'mandate.stored'; id: string; organisation: OrganisationId; topic: string; until: Day }
  | { type: 'mandate.ended'; id: string };
