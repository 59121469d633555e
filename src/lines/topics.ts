import type { State } from '../coalition.js';
import { type Asked, type Refusal, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { bare } from '../members/who.js';
import { decideAskedAbout } from './askedAbout.js';
import type { LinesEvent } from './events.js';
import { mostTopics, type TopicIntent } from './intents.js';
import { topicsToChoose } from './redLines.js';
import type { Topic } from './state.js';
import { words } from './words.js';

/** The topic a person means, by id or by name. */
export const findTopic = ({ lines }: State, named: string): Topic | undefined =>
  [...lines.topics.values()].find(({ id, name }) => id === named || bare(name) === bare(named));

/** Anyone adds a topic; hosts keep the list tidy. Those with a line there are told when its topic changes. */
export function decideTopic(state: State, intent: TopicIntent, asked: Asked): LinesEvent[] | Refusal {
  const { by, isHost } = asked;
  if (by === 'clock') return [];
  if (intent.type === 'topic.choose' || intent.type === 'topic.tag') return decideAskedAbout(state, intent, asked);
  if (intent.type === 'topic.add') return add(state, intent.name);
  if (!isHost) return onlyHosts();
  const topic = state.lines.topics.get(intent.id);
  if (!topic || topic.dropped) return refuse(words.unknownTopic);
  if (intent.type === 'topic.drop') return [{ type: 'topic.dropped', id: topic.id }];
  const same = findTopic(state, intent.name);
  return same && same.id !== topic.id
    ? refuse(words.topicThere(same.name))
    : [{ type: 'topic.renamed', id: topic.id, name: intent.name }];
}

function add(state: State, name: string): LinesEvent[] | Refusal {
  const same = findTopic(state, name);
  if (same && !same.dropped) return refuse(words.topicThere(same.name));
  if (bare(name) === '') return refuse(words.empty);
  if (topicsToChoose(state).length >= mostTopics) return refuse(words.topicsFull);
  return same
    ? [{ type: 'topic.returned', id: same.id }]
    : [{ type: 'topic.added', id: `t${state.lines.topics.size + 1}`, name }];
}
