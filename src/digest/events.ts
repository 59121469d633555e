import type { TakenBack } from '../checkins/events.js';
import type { Day, Moment, OrganisationId, PersonId, RuleText } from '../names.js';
import type { Line } from '../note.js';
import type { CommitmentRibbon, InterdependenceWeb } from '../pictures/picture.js';

/** The order in which a digest is read. */
export const sectionNames = ['needs', 'changed', 'differences', 'done', 'story', 'worked', 'coming'] as const;
export type SectionName = (typeof sectionNames)[number];
export interface Section {
  name: SectionName;
  lines: Line[];
  /** Which entry each line tells, beside `lines`; empty where a line is not somebody's entry. Absent in older digests. */
  of?: string[];
}

/** What a posted digest said; it is carried in its event, because what was posted does not rewrite itself. */
export interface Contents {
  title: string;
  head: Line[];
  sections: Section[];
  foot: Line[];
  /** One picture, in turn; the text beside it says all of it. */
  picture?: InterdependenceWeb | CommitmentRibbon;
}

/** What kind of change a win is. */
export const changes = ['rule', 'practice', 'harm', 'door', 'money', 'relationship'] as const;
/** How sure they are who enter it, the surest first. */
export const confidences = ['written', 'seen', 'heard', 'believed'] as const;
/** What a story shows, if its teller says so. */
export const values = ['listening', 'sharing', 'joining', 'changing'] as const;
/** Whose story it is: the teller's own, or of somebody who has seen the words and agrees, or who is still to be asked. */
export const consents = ['own', 'seen', 'asking'] as const;

/** Something that an organisation entered for the next digest. */
export interface Entered {
  id: string;
  kind: 'win' | 'story' | 'agenda';
  words: string;
  organisation: OrganisationId;
  change?: (typeof changes)[number];
  sure?: (typeof confidences)[number];
  /** What went into it, in words; never who, and never added up. */
  brought?: string;
  /** May it be told outside the coalition? No, when absent. */
  outside?: true;
  consent?: (typeof consents)[number];
  value?: (typeof values)[number];
}

/** Where a correction stands; without a section it is a sentence of its own at the foot. An empty text takes the line out. */
export interface Correction {
  digest: string;
  section?: SectionName;
  line?: number;
  text: string;
}

export type DigestEvent =
  | { type: 'digest.scheduled'; rule: RuleText }
  | ({ type: 'digest.added' } & Entered)
  /** The person a story is about has seen the words and agrees; or it turns out to be the teller's own. */
  | { type: 'digest.agreed'; id: string; own?: true }
  /** Why we believe that harm was avoided. */
  | { type: 'digest.reasoned'; id: string; because: string }
  /** Outside the coalition it may be told from this day on. */
  | { type: 'digest.embargoed'; id: string; until: Day }
  /** It stays inside the coalition from now on. */
  | { type: 'digest.narrowed'; id: string }
  /** Taken back, with all its words; `digests` told it, and `held` may be about to. */
  | { type: 'digest.withdrawn'; id: string; digests: string[]; held?: string }
  /** A story that was told in a check-in before is taken back there too; the check-ins remember it. */
  | TakenBack
  | { type: 'digest.held'; id: string; postsAt: Moment }
  | { type: 'digest.edited'; id: string; section: SectionName; lines: string[] }
  | ({ type: 'digest.posted'; id: string; from: Moment; to: Moment; told: string[] } & Contents)
  | ({ type: 'digest.corrected' } & Correction)
  /** Somebody thinks that something is wrong; the hosts look. */
  | ({ type: 'digest.questioned'; id: string; organisation: OrganisationId } & Correction)
  | { type: 'digest.answered'; id: string; corrected: boolean }
  /** A person wants every digest, one a month, or none in private. */
  | { type: 'digest.sent'; person: PersonId; how: Personally }
  /** An organisation wants fewer messages that nobody asked for, or as many as before. */
  | { type: 'digest.quietened'; organisation: OrganisationId; fewer: boolean };

export const personally = ['each', 'monthly', 'none'] as const;
export type Personally = (typeof personally)[number];
