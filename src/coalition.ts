import { checkins } from './checkins/checkins.js';
import { commitments } from './commitments/commitments.js';
import { culture } from './culture/culture.js';
import { declaration } from './declaration/declaration.js';
import { digest } from './digest/digest.js';
import { disagreements } from './disagreements/disagreements.js';
import type { Asked, Boxes, Decision, Due, Feature, Opened, Posting, Refusal, Stamp } from './feature.js';
import { hints } from './hints/hints.js';
import { hosting } from './hosting/hosting.js';
import { inbox } from './inbox/inbox.js';
import { introductions } from './introductions/introductions.js';
import { joining } from './joining/joining.js';
import { speaking } from './languages/language.js';
import { translated } from './languages/tables.js';
import { follow, rulesOf } from './lasting/following.js';
import { lasting } from './lasting/lasting.js';
import { lines } from './lines/lines.js';
import { meetings } from './meetings/meetings.js';
import { inEachLanguage, languageOf } from './members/language.js';
import { members } from './members/members.js';
import { mirror } from './mirror/mirror.js';
import { needs } from './needs/needs.js';
import { opportunities } from './opportunities/opportunities.js';
import { pages } from './pages/pages.js';
import { proposals } from './proposals/proposals.js';
import { readers } from './readers/readers.js';
import { stewards } from './stewards/stewards.js';
import { worries } from './worries/worries.js';

/** The table of contents: a new feature is a line here, and its events' first word below. */
const features = {
  members,
  checkins,
  disagreements,
  proposals,
  commitments,
  lines,
  worries,
  culture,
  declaration,
  digest,
  inbox,
  joining,
  hints,
  hosting,
  introductions,
  lasting,
  meetings,
  mirror,
  needs,
  opportunities,
  pages,
  readers,
  stewards,
};
type Features = typeof features;
type Slice = keyof Features;
type IntentOf<F> = F extends Feature<State, infer _Slice, infer Wanted, infer _Event> ? Wanted : never;
type EventOf<F> = F extends Feature<State, infer _Slice, infer _Intent, infer Happened> ? Happened : never;

/** Everything a person or the clock can want. */
export type Intent = IntentOf<Features[Slice]>;
/** Everything that can have happened. */
export type Event = EventOf<Features[Slice]> | LogEvent;
/** Entries before this one were rewritten: whoever has read them reads the story anew. */
export type LogEvent = { type: 'log.rewritten' };
/** An event as it stands in the log: format version, when, by whom, and the platform's delivery that caused it. */
export type Entry = { v: 1; delivery?: string } & Stamp & Event;

type Slices = { [Name in Slice]: ReturnType<Features[Name]['empty']> };
/** What all events of one coalition add up to. */
export interface State extends Slices {
  /** The last deliveries that changed something: a platform that repeats itself changes nothing. */
  causes: Set<string>;
}

// The first of two casts: each feature is typed by its own intents, events and slice; the tables below are what keeps
// an intent or an event on its way to the feature that declared it.
type AnyFeature = Feature<State, State[Slice], Intent, Event>;
/** Each feature under the name of its slice; for boxes.ts. */
export const all = Object.entries(features) as unknown as [Slice, AnyFeature][];
const featureOfIntent = new Map<string, AnyFeature>(
  all.flatMap(([, feature]) => feature.intents.options.map(({ shape }) => [shape.type.value, feature] as const)),
);
const sliceOfEvent = new Map<string, Slice>([
  ...(
    ['coalition', 'room', 'organisation', 'delegate', 'host', 'hat', 'language', 'invite', 'forgetting'] as const
  ).map((word) => [word, 'members'] as const),
  ['checkin', 'checkins'],
  ...(['sensecheck', 'difference', 'unsaid'] as const).map((word) => [word, 'disagreements'] as const),
  ...(['proposal', 'ways', 'mandate'] as const).map((word) => [word, 'proposals'] as const),
  ...(['topic', 'line', 'headsup'] as const).map((word) => [word, 'lines'] as const),
  ...(['need', 'call'] as const).map((word) => [word, 'needs'] as const),
  ...(['culture', 'declaration', 'digest', 'inbox', 'joining', 'hosting', 'lasting', 'mirror'] as const).map(
    (word) => [word, word] as const,
  ),
  ['commitment', 'commitments'],
  ['worry', 'worries'],
  ['hint', 'hints'],
  ['introduction', 'introductions'],
  ['meeting', 'meetings'],
  ['opportunity', 'opportunities'],
  ['page', 'pages'],
  ['reader', 'readers'],
  ['steward', 'stewards'],
]);
/** At least so many, at most twice as many. */
const causesKept = 500;
/** More than there are; a log that another version wrote may hold others. */
const mostTypes = 1_000;
/** What each event holds that is let go of in time. */
export const lapses = rulesOf(all.flatMap(([, feature]) => feature.lapses ?? []));

export const emptyState = (): State => ({
  members: members.empty(),
  checkins: checkins.empty(),
  disagreements: disagreements.empty(),
  proposals: proposals.empty(),
  commitments: commitments.empty(),
  lines: lines.empty(),
  worries: worries.empty(),
  culture: culture.empty(),
  declaration: declaration.empty(),
  digest: digest.empty(),
  inbox: inbox.empty(),
  joining: joining.empty(),
  hints: hints.empty(),
  hosting: hosting.empty(),
  introductions: introductions.empty(),
  lasting: lasting.empty(),
  meetings: meetings.empty(),
  mirror: mirror.empty(),
  opportunities: opportunities.empty(),
  needs: needs.empty(),
  pages: pages.empty(),
  readers: readers.empty(),
  stewards: stewards.empty(),
  causes: new Set(),
});

/** An intent from outside, parsed by its feature's own schema. A refusal says what is wrong, where the schema has words for it. */
export function parseIntent(wish: unknown): Intent | Refusal | undefined {
  const type = typeof wish === 'object' && wish !== null && 'type' in wish ? String(wish.type) : '';
  // What a schema says of itself is for programmers.
  const parsed = featureOfIntent.get(type)?.intents.safeParse(wish, { error: () => '' });
  if (parsed?.success) return parsed.data;
  const problem = parsed?.error?.issues.find(({ message }) => message !== '')?.message;
  return problem ? { refused: translated(problem) } : undefined;
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
  if (entry.delivery) remember(state.causes, entry.delivery);
  follow(state.lasting, entry, lapses);
  const slice = sliceOf(entry.type);
  if (slice) (features[slice] as unknown as AnyFeature).evolve(state[slice], entry);
}

function remember(causes: Set<string>, delivery: string): void {
  causes.add(delivery);
  // Many at once: finding the oldest of a set costs more the more of its oldest are gone.
  if (causes.size <= 2 * causesKept) return;
  for (const oldest of causes) {
    if (causes.size <= causesKept) break;
    causes.delete(oldest);
  }
}

/** Stories are long and their types few: each is taken apart once. */
const slices = new Map<string, Slice | undefined>();
function sliceOf(type: string): Slice | undefined {
  if (slices.has(type)) return slices.get(type);
  const slice = sliceOfEvent.get(type.slice(0, type.indexOf('.')));
  if (slices.size < mostTypes) slices.set(type, slice);
  return slice;
}

/** What the clock wants, now and later. */
export const due = (state: State, now: Date, sealed?: Boxes): Due<Intent>[] =>
  speaking(languageOf(state.members), () => all.flatMap(([, feature]) => feature.due?.(state, now, sealed) ?? []));

/** Every note that should hang, oldest news first, each in the language of whoever reads it. */
export const show = (state: State, now: Date, sealed?: Boxes): Posting[] =>
  inEachLanguage(state.members, () => all.flatMap(([, feature]) => feature.show?.(state, now, sealed) ?? [])).sort(
    (a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)),
  );
