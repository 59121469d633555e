import type { State } from '../coalition.js';
import type { Feature } from '../feature.js';
import { show } from './cards.js';
import type { LinesEvent } from './events.js';
import { decideHeadsUp, dueHeadsUps } from './headsUps.js';
import { linesBox } from './holding.js';
import { type HeadsUpIntent, intents, type LineIntent, type LinesIntent, type TopicIntent } from './intents.js';
import { decideLine } from './redLines.js';
import { empty, evolve, type Lines } from './state.js';
import { decideTopic } from './topics.js';

const isTopic = (intent: LinesIntent): intent is TopicIntent => intent.type.startsWith('topic.');
const isLine = (intent: LinesIntent): intent is LineIntent => intent.type.startsWith('line.');
const isHeadsUp = (intent: LinesIntent): intent is HeadsUpIntent => intent.type.startsWith('headsup.');

/** Intents that must know the sealed lines to be decided. */
const opensLines = new Set<LinesIntent['type']>(['line.record', 'line.remove', 'headsup.file', 'headsup.join']);

/** Red lines and heads-ups: what is better said early. */
export const lines: Feature<State, Lines, LinesIntent, LinesEvent> = {
  intents,
  empty,
  decide(state, intent, asked, opened) {
    if (isTopic(intent)) return decideTopic(state, intent, asked);
    if (isLine(intent)) return decideLine(state, intent, asked, opened);
    return isHeadsUp(intent) ? decideHeadsUp(state, intent, asked, opened) : [];
  },
  evolve,
  due: dueHeadsUps,
  show,
  opens: (intent) => (opensLines.has(intent.type) ? linesBox : undefined),
  boxes: () => [linesBox],
  reads: (box) => box === linesBox,
  lapses: [
    {
      as: 'concerns',
      words: { 'headsup.filed': ['what'], 'headsup.offered': ['words'] },
      closedBy: ['headsup.shared', 'headsup.withdrawn'],
    },
    {
      as: 'concerns',
      words: { 'line.recorded': ['text'] },
      // What a line said before goes too once it says something else.
      closedBy: ['line.removed', 'line.recorded'],
      thing: (event) =>
        'organisation' in event && 'topic' in event ? `line.${event.organisation}.${event.topic}` : '',
    },
  ],
  spoken: {
    'topic.added': ['name'],
    'topic.renamed': ['name'],
    'line.recorded': ['text'],
    'headsup.filed': ['what'],
    'headsup.offered': ['words'],
  },
};
export type { Lines, LinesEvent, LinesIntent };
