import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId, RuleText } from '../names.js';
import type { Line } from '../note.js';

/** The order in which a digest is read. */
export const sectionNames = ['needs', 'changed', 'differences', 'done', 'story', 'worked', 'coming'] as const;
export type SectionName = (typeof sectionNames)[number];
export interface Section {
  name: SectionName;
  lines: Line[];
}

/** What a posted digest said; it is carried in its event, because what was posted does not rewrite itself. */
export interface Contents {
  title: string;
  head: Line[];
  sections: Section[];
  foot: Line[];
}

/** Something that an organisation entered for the next digest. */
export interface Entered {
  id: string;
  kind: 'win' | 'story' | 'agenda';
  words: string;
  organisation: OrganisationId;
}

export type DigestEvent =
  | { type: 'digest.scheduled'; rule: RuleText }
  | ({ type: 'digest.added' } & Entered)
  | { type: 'digest.held'; id: string; postsAt: Moment }
  | { type: 'digest.edited'; id: string; section: SectionName; lines: string[] }
  | ({ type: 'digest.posted'; id: string; from: Moment; to: Moment; told: string[] } & Contents);

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
}

export interface Digest {
  /** Until a host chooses another rhythm: Mondays at nine. */
  rule: RuleText;
  scheduled?: Moment;
  entered: Map<string, Entered>;
  made: { entered: number; digests: number };
  held?: Held;
  posted: Posted[];
}

/** The digests kept in mind; older ones are in the log. */
const remembered = 60;

export const empty = (): Digest => ({
  rule: 'every week on mon at 09:00 from 2026-01-05',
  entered: new Map(),
  made: { entered: 0, digests: 0 },
  posted: [],
});

export function evolve(digest: Digest, event: Stamped<DigestEvent>): void {
  switch (event.type) {
    case 'digest.scheduled':
      digest.rule = event.rule;
      digest.scheduled = event.at;
      break;
    case 'digest.added': {
      const { id, kind, words, organisation } = event;
      digest.made.entered += 1;
      digest.entered.set(id, { id, kind, words, organisation });
      break;
    }
    case 'digest.held':
      digest.made.digests += 1;
      digest.held = { id: event.id, postsAt: event.postsAt, since: event.at, edits: new Map() };
      break;
    case 'digest.edited':
      digest.held?.edits.set(event.section, event.lines);
      break;
    case 'digest.posted': {
      const { id, from, to, title, head, sections, foot } = event;
      for (const told of event.told) digest.entered.delete(told);
      delete digest.held;
      digest.posted = [...digest.posted, { id, from, to, title, head, sections, foot }].slice(-remembered);
      break;
    }
  }
}
