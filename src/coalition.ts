import { type Checkins, type CheckinsEvent, type CheckinsIntent, checkins } from './checkins/checkins.js';
import {
  type Commitments,
  type CommitmentsEvent,
  type CommitmentsIntent,
  commitments,
} from './commitments/commitments.js';
import { type CultureEvent, type CultureIntent, type Cultures, culture } from './culture/culture.js';
import { type Digest, type DigestEvent, type DigestIntent, digest } from './digest/digest.js';
import {
  type Disagreements,
  type DisagreementsEvent,
  type DisagreementsIntent,
  disagreements,
} from './disagreements/disagreements.js';
import type { Asked, Boxes, Decision, Due, Feature, Opened, Posting, Refusal, Stamp } from './feature.js';
import { type Hints, type HintsEvent, type HintsIntent, hints } from './hints/hints.js';
import { type Inbox, type InboxEvent, type InboxIntent, inbox } from './inbox/inbox.js';
import { type Lines, type LinesEvent, type LinesIntent, lines } from './lines/lines.js';
import { type Meetings, type MeetingsEvent, type MeetingsIntent, meetings } from './meetings/meetings.js';
import { type Members, type MembersEvent, type MembersIntent, members } from './members/members.js';
import { type Needs, type NeedsEvent, type NeedsIntent, needs } from './needs/needs.js';
import { type Proposals, type ProposalsEvent, type ProposalsIntent, proposals } from './proposals/proposals.js';
import { type Worries, type WorriesEvent, type WorriesIntent, worries } from './worries/worries.js';

/** Everything a person or the clock can want. */
export type Intent =
  | MembersIntent
  | CheckinsIntent
  | DisagreementsIntent
  | ProposalsIntent
  | CommitmentsIntent
  | LinesIntent
  | WorriesIntent
  | CultureIntent
  | DigestIntent
  | InboxIntent
  | HintsIntent
  | MeetingsIntent
  | NeedsIntent;
/** Everything that can have happened. */
export type Event =
  | MembersEvent
  | CheckinsEvent
  | DisagreementsEvent
  | ProposalsEvent
  | CommitmentsEvent
  | LinesEvent
  | WorriesEvent
  | CultureEvent
  | DigestEvent
  | InboxEvent
  | HintsEvent
  | MeetingsEvent
  | NeedsEvent
  | LogEvent;
/** Entries before this one were rewritten: whoever has read them reads the story anew. */
export type LogEvent = { type: 'log.rewritten' };
/** An event as it stands in the log: format version, when, by whom, and the platform's delivery that caused it. */
export type Entry = { v: 1; delivery?: string } & Stamp & Event;

/** What all events of one coalition add up to. */
export interface State {
  members: Members;
  checkins: Checkins;
  disagreements: Disagreements;
  proposals: Proposals;
  commitments: Commitments;
  lines: Lines;
  worries: Worries;
  culture: Cultures;
  digest: Digest;
  inbox: Inbox;
  hints: Hints;
  meetings: Meetings;
  needs: Needs;
  /** The last deliveries that changed something: a platform that repeats itself changes nothing. */
  causes: Set<string>;
}

const features = {
  members,
  checkins,
  disagreements,
  proposals,
  commitments,
  lines,
  worries,
  culture,
  digest,
  inbox,
  hints,
  meetings,
  needs,
};
type Slice = keyof typeof features;
// The first of two casts: each feature is typed by its own intents, events and slice; the tables below are what keeps
// an intent or an event on its way to the feature that declared it.
type AnyFeature = Feature<State, State[Slice], Intent, Event>;
/** Each feature under the name of its slice; for boxes.ts. */
export const all = Object.entries(features) as unknown as [Slice, AnyFeature][];
const featureOfIntent = new Map<string, AnyFeature>(
  all.flatMap(([, feature]) => feature.intents.options.map(({ shape }) => [shape.type.value, feature] as const)),
);
const sliceOfEvent = new Map<string, Slice>([
  ...(['coalition', 'room', 'organisation', 'delegate', 'host', 'hat', 'invite'] as const).map(
    (word) => [word, 'members'] as const,
  ),
  ['checkin', 'checkins'],
  ['sensecheck', 'disagreements'],
  ['difference', 'disagreements'],
  ['unsaid', 'disagreements'],
  ['proposal', 'proposals'],
  ['ways', 'proposals'],
  ['mandate', 'proposals'],
  ['commitment', 'commitments'],
  ['worry', 'worries'],
  ['culture', 'culture'],
  ...(['topic', 'line', 'headsup'] as const).map((word) => [word, 'lines'] as const),
  ['digest', 'digest'],
  ['inbox', 'inbox'],
  ['hint', 'hints'],
  ['meeting', 'meetings'],
  ['need', 'needs'],
  ['call', 'needs'],
]);
const causesKept = 500;

export const emptyState = (): State => ({
  members: members.empty(),
  checkins: checkins.empty(),
  disagreements: disagreements.empty(),
  proposals: proposals.empty(),
  commitments: commitments.empty(),
  lines: lines.empty(),
  worries: worries.empty(),
  culture: culture.empty(),
  digest: digest.empty(),
  inbox: inbox.empty(),
  hints: hints.empty(),
  meetings: meetings.empty(),
  needs: needs.empty(),
  causes: new Set(),
});

/** An intent from outside, parsed by its feature's own schema. A string says what is wrong. */
export function parseIntent(wish: unknown): Intent | Refusal | undefined {
  const type = typeof wish === 'object' && wish !== null && 'type' in wish ? String(wish.type) : '';
  const parsed = featureOfIntent.get(type)?.intents.safeParse(wish);
  if (parsed?.success) return parsed.data;
  const problem = parsed?.error?.issues[0]?.message;
  return problem ? { refused: problem } : undefined;
}

export const featureOf = (intent: Intent): AnyFeature => {
  const feature = featureOfIntent.get(intent.type);
  if (!feature) throw new Error(`No feature declares the intent ${intent.type}`);
  return feature;
};

/** May this happen, and what then happened? */
export const decide = (state: State, intent: Intent, asked: Asked, opened: Opened[]): Decision<Event> | Refusal => {
  const decided = featureOf(intent).decide(state, intent, asked, opened);
  return Array.isArray(decided) ? { events: decided } : decided;
};

/** Adds one entry to the state. An event this version does not know is passed over: the log outlives any version. */
export function evolve(state: State, entry: Entry): void {
  if (entry.delivery) {
    state.causes.add(entry.delivery);
    for (const oldest of state.causes) {
      if (state.causes.size <= causesKept) break;
      state.causes.delete(oldest);
    }
  }
  const slice = sliceOfEvent.get(entry.type.slice(0, entry.type.indexOf('.')));
  if (slice) (features[slice] as unknown as AnyFeature).evolve(state[slice], entry);
}

/** What the clock wants, now and later. */
export const due = (state: State, now: Date, sealed?: Boxes): Due<Intent>[] =>
  all.flatMap(([, feature]) => feature.due?.(state, now, sealed) ?? []);

/** Every note that should hang, oldest news first. */
export const show = (state: State, now: Date, sealed?: Boxes): Posting[] =>
  all
    .flatMap(([, feature]) => feature.show?.(state, now, sealed) ?? [])
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
