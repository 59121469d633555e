import type { State } from '../coalition.js';
import { type Asked, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import type { OrganisationId } from '../names.js';
import { words } from './askedAboutWords.js';
import type { LinesEvent, TopicId } from './events.js';
import type { TopicIntent } from './intents.js';
import { topicsIn } from './redLines.js';

/** A sense check or a proposal, as far as its words say what it is about. */
export interface Thing {
  id: string;
  title: string;
  statements?: string[];
  text?: string | undefined;
}

/** What it is about: as somebody said, and the topics whose names stand in its words. */
export function topicsOf(state: State, { id, title, statements = [], text = '' }: Thing): TopicId[] {
  const named = topicsIn(state, [title, ...statements, text].join(' ')).map((topic) => topic.id);
  return [...new Set([...(state.lines.tagged.get(id)?.topics ?? []), ...named])];
}

/**
 * Is this organisation asked in private? A supporting one that has chosen topics is asked about these and nothing else; it
 * can answer everything from its room. One that only watches is never asked.
 */
export function isAskedAbout(state: State, organisation: OrganisationId, thing: Thing): boolean {
  const chosen = chosenBy(state, organisation);
  return chosen.length === 0 || topicsOf(state, thing).some((topic) => chosen.includes(topic));
}

/** What a supporting organisation chose; none when it has not, and when it is core. */
export const chosenBy = ({ lines, members }: State, organisation: OrganisationId): TopicId[] =>
  members.organisations.get(organisation)?.part === 'supporting' ? (lines.chosen.get(organisation) ?? []) : [];

type Intent = Extract<TopicIntent, { type: 'topic.choose' | 'topic.tag' }>;

export function decideAskedAbout(
  state: State,
  intent: Intent,
  { organisation, isHost }: Asked,
): LinesEvent[] | Refusal {
  if (!organisation) return mustSayWho();
  const { topics } = intent;
  if (topics.some((topic) => !state.lines.topics.has(topic))) return refuse(words.unknownTopic);
  if (intent.type === 'topic.choose') return [{ type: 'topic.chosen', organisation, topics }];
  const { thing } = intent;
  const opener =
    state.disagreements.senseChecks.get(thing)?.opener ?? state.proposals.all.get(thing)?.opener ?? undefined;
  if (opener === undefined) return refuse(words.unknownThing);
  return isHost || opener === organisation ? [{ type: 'topic.tagged', thing, topics }] : refuse(words.onlyOpener);
}
