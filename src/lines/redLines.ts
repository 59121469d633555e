import type { State } from '../coalition.js';
import { type Asked, type Decision, type Opened, type Refusal, refuse } from '../feature.js';
import { speaking } from '../languages/language.js';
import { translated } from '../languages/tables.js';
import { languageOf } from '../members/language.js';
import { mustSayWho } from '../members/sayWho.js';
import { bare } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import { sayMoment } from '../note.js';
import type { LinesEvent, TopicId } from './events.js';
import { linesBox, linesOf, type RedLine, sealedLine, touched } from './holding.js';
import type { LineIntent } from './intents.js';
import type { HeadsUp, Topic } from './state.js';
import { words } from './words.js';

/** What is sealed goes into the box and leaves no event: the log does not even know that there is a line. */
export function decideLine(
  state: State,
  intent: LineIntent,
  { organisation, now }: Asked,
  opened: Opened[],
): LinesEvent[] | Decision<LinesEvent> | Refusal {
  if (!organisation) return mustSayWho();
  const { topic } = intent;
  const sealed = opened.find(({ of }) => of === organisation)?.ballot;
  const before = linesOf(state, organisation, sealed).find((line) => line.topic === topic);
  const inTheOpen = before !== undefined && before.seen !== 'sealed';
  const stirred = before && underWay(state, organisation, before);
  if (stirred) return refuse(words.notCalm(sayMoment(stirred.heldUntil ?? stirred.sharesAt, state.members.zone)));
  if (intent.type === 'line.remove') {
    if (!before) return refuse(words.noLine);
    return {
      events: inTheOpen ? [{ type: 'line.removed', organisation, topic }] : [],
      sealed: { box: linesBox, voter: organisation, ballot: sealedLine(topic, '', '') },
    };
  }
  const known = state.lines.topics.get(topic);
  if (!known || (known.dropped && !before)) return refuse(words.unknownTopic);
  const { text, seen } = intent;
  const first = before?.first ?? now.toISOString();
  if (seen !== 'sealed') return [{ type: 'line.recorded', organisation, topic, text, seen, first }];
  return {
    events: inTheOpen ? [{ type: 'line.removed', organisation, topic }] : [],
    sealed: { box: linesBox, voter: organisation, ballot: sealedLine(topic, text, first) },
  };
}

/** A heads-up on this line's topic that its organisation has heard and that is not over: no calm day to change the line. */
export const underWay = ({ lines }: State, organisation: OrganisationId, line: RedLine): HeadsUp | undefined =>
  [...lines.headsUps.values()].find(
    (headsUp) => !headsUp.over && headsUp.organisation !== organisation && touched(headsUp, [line]).length > 0,
  );

/** Topics that can be chosen, in the order they came to the list. */
export const topicsToChoose = ({ lines }: State) => [...lines.topics.values()].filter(({ dropped }) => !dropped);

/** Topics whose name stands in these words: what touches one may want a heads-up first. */
export const topicsIn = (state: State, said: string): Topic[] =>
  topicsToChoose(state).filter((topic) => ` ${bare(said)} `.includes(` ${bare(asRoomsSay(state, topic))} `));

/** What a topic is called; the first ones, in the language in force. */
export const topicName = ({ lines }: State, topic: TopicId): string =>
  translated(lines.topics.get(topic)?.name ?? topic);

/** What the rooms call a topic, whoever looks: by this it is found in what people write. */
export const asRoomsSay = ({ members }: State, { name }: Topic): string =>
  speaking(languageOf(members), () => translated(name));
