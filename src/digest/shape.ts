import type { Day, Moment, OrganisationId, PersonId, RuleText } from '../names.js';
import type { Contents, Correction, Entered, Personally, SectionName } from './events.js';

export interface Entry extends Entered {
  at: Moment;
  because?: string;
  until?: Day;
}

export interface Held {
  id: string;
  postsAt: Moment;
  since: Moment;
  edits: Map<SectionName, string[]>;
}

export interface Posted extends Contents {
  id: string;
  from: Moment;
  to: Moment;
  /** The entries it tells. */
  told: string[];
  /** When it was last corrected, or a story in it taken back. */
  changed?: Moment;
}

export interface Question extends Correction {
  id: string;
  organisation: OrganisationId;
  at: Moment;
  answered?: { at: Moment; corrected: boolean };
}

export interface Digest {
  /** Until a host chooses another rhythm: Mondays at nine. */
  rule: RuleText;
  scheduled?: Moment;
  /** Waiting for a digest, in the order they came. */
  entered: Map<string, Entry>;
  /** Told in a digest; kept so that they can be taken back, and for what may be told outside. */
  told: Map<string, Entry>;
  made: { entered: number; digests: number };
  held?: Held;
  posted: Posted[];
  questions: Map<string, Question>;
  /** Who has the digest in private. */
  personally: Map<PersonId, { how: Exclude<Personally, 'none'>; since: Moment }>;
  /** Organisations that want fewer messages. */
  fewer: Set<OrganisationId>;
  /** Taken back, but their words are still in the log: they are to be erased there. */
  toErase: Erasure[];
}

/** What was taken back: its words, where they stood, and which digests told them or were being held. */
export interface Erasure {
  id: string;
  words: string;
  section: SectionName;
  digests: string[];
  held?: string;
}

export const empty = (): Digest => ({
  rule: 'every week on mon at 09:00 from 2026-01-05',
  entered: new Map(),
  told: new Map(),
  made: { entered: 0, digests: 0 },
  posted: [],
  questions: new Map(),
  personally: new Map(),
  fewer: new Set(),
  toErase: [],
});
