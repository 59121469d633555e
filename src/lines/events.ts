import type { Day, Moment, OrganisationId } from '../names.js';

/** A topic of the coalition's own list, `t3`. */
export type TopicId = string;
/** Who may read a red line: everyone, the hosts, or nobody but its own organisation. */
export const lineSeens = ['everyone', 'hosts', 'sealed'] as const;
export type LineSeen = (typeof lineSeens)[number];

export type LinesEvent =
  | { type: 'topic.added'; id: TopicId; name: string }
  | { type: 'topic.renamed'; id: TopicId; name: string }
  | { type: 'topic.dropped'; id: TopicId }
  | { type: 'topic.returned'; id: TopicId }
  /** What a supporting organisation wishes to be asked about; none: everything. */
  | { type: 'topic.chosen'; organisation: OrganisationId; topics: TopicId[] }
  /** What a sense check or a proposal is about, beside what its words say. */
  | { type: 'topic.tagged'; thing: string; topics: TopicId[] }
  /** A line that is not sealed. What is sealed lies in its box, and the log does not know of it. */
  | {
      type: 'line.recorded';
      organisation: OrganisationId;
      topic: TopicId;
      text: string;
      seen: Exclude<LineSeen, 'sealed'>;
      /** When this organisation first had a line here: it hears of heads-ups filed after that. */
      first: Moment;
    }
  | { type: 'line.removed'; organisation: OrganisationId; topic: TopicId }
  | {
      type: 'headsup.filed';
      id: string;
      organisation: OrganisationId;
      what: string;
      topics: TopicId[];
      sharesAt: Moment;
      /** Under embargo nobody reads what it says before this day. */
      embargo?: Day;
      /** How many others hold a sealed line here; absent where a number could point at somebody. */
      sealed?: number;
    }
  | { type: 'headsup.offered'; id: string; words: string; sharesAt: Moment }
  /** This organisation said that it would like to talk: told to the proposer alone. */
  | { type: 'headsup.joined'; id: string; organisation: OrganisationId }
  | { type: 'headsup.held'; id: string; until: Moment }
  | { type: 'headsup.shared'; id: string }
  | { type: 'headsup.withdrawn'; id: string }
  | { type: 'headsup.cooling'; hours: number };
