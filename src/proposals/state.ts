import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId, PersonId } from '../names.js';
import { change } from './changes.js';
import type { Answer, Mandate, Placed, ProposalsEvent, results, Stance, Ways, Written } from './shape.js';

/** What came of it. */
export interface Outcome {
  result: (typeof results)[number];
  words: string;
  at: Moment;
  review: Day;
  /** It has come back on its day, and nobody has said yet whether it is still right. */
  back?: Moment;
  signed?: string[];
}

export interface Proposal extends Written, Placed {
  id: string;
  by: PersonId | 'clock';
  /** Who proposes, when they answer for an organisation; else `name`. */
  opener?: OrganisationId;
  name?: string;
  /** The decision as whose steward it is proposed. */
  steward?: string;
  stage: 'draft' | 'queued' | 'early' | 'open' | 'told' | 'closed' | 'withdrawn';
  changed: Moment;
  /** Of the short list, when everybody must say yes. */
  topic?: string;
  /** The line of the go-ahead list it was told under. */
  item?: string;
  /** Agreed, this becomes how the coalition decides. */
  sets?: Ways;
  posted?: Moment;
  forAllAt: Moment;
  soft: Moment;
  hard: Moment;
  lastCalled?: Moment;
  /** The answers of organisations; only these can close anything. */
  answers: Map<OrganisationId, Answer & { before?: Answer }>;
  /** What people answered for themselves, by the account they first came with. */
  personal: Map<PersonId, Answer>;
  mandates: Map<OrganisationId, Mandate & { reminded?: Moment }>;
  /** Who answers for an organisation instead of the delegate who hears first. */
  handed: Map<OrganisationId, PersonId>;
  /** What each puts in and could lose, in its own words. */
  book: Map<OrganisationId, string>;
  /** Answers to concerns, by the concern's number. */
  replies: Map<number, string>;
  concerns: number;
  outcome?: Outcome;
  /** Why it was withdrawn, if somebody said so. */
  laidDown?: string;
  /** How often it has been opened. */
  round: number;
  reopened?: { reason: string; organisation?: OrganisationId; person: PersonId };
}

/** A line of how we decide, and who agreed it. */
export interface Item {
  words: string;
  agreedBy: OrganisationId[];
  since: Moment;
  /** The proposal that decided it; absent when it was set at the beginning. */
  from?: string;
}

export interface Standing {
  id: string;
  organisation: OrganisationId;
  topic: string;
  until: Day;
}

export interface Proposals {
  all: Map<string, Proposal>;
  ways: { mode: Ways['mode']; unanimous: Item[]; goAhead: Item[]; set?: Moment };
  /** What an organisation may answer without asking inside, by id. */
  standing: Map<string, Standing>;
  made: { mandates: number };
  /** How often a person has given each answer: the first time they read what it means. */
  pressed: Map<PersonId, Map<Stance, number>>;
}

export const empty = (): Proposals => ({
  all: new Map(),
  ways: { mode: 'usual', unanimous: [], goAhead: [] },
  standing: new Map(),
  made: { mandates: 0 },
  pressed: new Map(),
});

export function evolve(proposals: Proposals, event: Stamped<ProposalsEvent>): void {
  switch (event.type) {
    case 'proposal.drafted':
      proposals.all.set(event.id, drafted(event));
      return;
    case 'ways.set':
      setWays(proposals, event, [event.organisation], event.at);
      return;
    case 'mandate.stored':
      proposals.made.mandates += 1;
      proposals.standing.set(event.id, event);
      return;
    case 'mandate.ended':
      proposals.standing.delete(event.id);
      return;
  }
  const proposal = proposals.all.get(event.id);
  if (!proposal) return;
  change(proposal, event);
  if (event.type === 'proposal.answered' && event.by !== 'clock') countPress(proposals, event.by, event.stance);
  const { sets, outcome, answers } = proposal;
  if (event.type === 'proposal.closed' && sets && outcome?.result === 'agreed') {
    const agreed = [...answers].filter(([, { stance }]) => stance === 'content' || stance === 'reservation');
    setWays(
      proposals,
      sets,
      agreed.map(([organisation]) => organisation),
      event.at,
      event.id,
    );
  }
}

function countPress({ pressed }: Proposals, person: PersonId, stance: Stance): void {
  const own = pressed.get(person) ?? new Map<Stance, number>();
  pressed.set(person, own.set(stance, (own.get(stance) ?? 0) + 1));
}

type Drafting = Extract<ProposalsEvent, { type: 'proposal.drafted' }>;

function drafted({ type: _, organisation, at, by, ...written }: Stamped<Drafting>): Proposal {
  return {
    ...written,
    by,
    ...(organisation ? { opener: organisation } : {}),
    stage: 'draft',
    changed: at,
    closest: [],
    everyone: false,
    atOnce: false,
    forAllAt: '',
    soft: '',
    hard: '',
    answers: new Map(),
    personal: new Map(),
    mandates: new Map(),
    handed: new Map(),
    book: new Map(),
    replies: new Map(),
    concerns: 0,
    round: 1,
  };
}

/** Lines that stay keep who agreed them. */
function setWays({ ways }: Proposals, set: Ways, agreedBy: OrganisationId[], since: Moment, from?: string) {
  const kept = (before: Item[], words: string[]): Item[] =>
    words.map(
      (line) =>
        before.find((item) => item.words === line) ?? { words: line, agreedBy, since, ...(from ? { from } : {}) },
    );
  ways.mode = set.mode;
  ways.unanimous = kept(ways.unanimous, set.unanimous);
  ways.goAhead = kept(ways.goAhead, set.goAhead);
  ways.set = since;
}
