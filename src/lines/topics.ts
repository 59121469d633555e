import type { State } from '../coalition.js';
import { type Asked, type Refusal, refuse } from '../feature.js';
import { translated } from '../languages/tables.js';
import { onlyHosts } from '../members/duty.js';
import { bare } from '../members/who.js';
import { decideAskedAbout } from './askedAbout.js';
import type { LinesEvent } from './events.js';
import { mostTopics, type TopicIntent } from './intents.js';
import { asRoomsSay, topicsToChoose } from './redLines.js';
import type { Topic } from './state.js';
import { words } from './words.js';

/** The topic a person means, by id or by name. */
export const findTopic = (state: State, named: string): Topic | undefined =>
  [...state.lines.topics.values()].find((topic) =>
    [topic.id, topic.name, asRoomsSay(state, topic)].some((one) => one === named || bare(one) === bare(named)),
  );

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
    ? refuse(words.topicThere(translated(same.name)))
    : [{ type: 'topic.renamed', id: topic.id, name: intent.name }];
}

function add(state: State, name: string): LinesEvent[] | Refusal {
  const same = findTopic(state, name);
  if (same && !same.dropped) return refuse(words.topicThere(translated(same.name)));
  if (bare(name) === '') return refuse(words.empty);
  if (topicsToChoose(state).length >= mostTopics) return refuse(words.topicsFull);
  return same
    ? [{ type: 'topic.returned', id: same.id }]
    : [{ type: 'topic.added', id: `t${state.lines.topics.size + 1}`, name }];
}
