import { z } from 'zod';
import { refuse } from '../src/feature.js';
import { translated } from '../src/languages/tables.js';
import { linesBox, linesOf, type RedLine } from '../src/lines/holding.js';
import { coolings, saidMax, topicMax } from '../src/lines/intents.js';
import { topicName, topicsToChoose } from '../src/lines/redLines.js';
import { findTopic } from '../src/lines/topics.js';
import { words } from '../src/lines/words.js';
import { isClosed, kindly } from '../src/members/who.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../src/note.js';
import { type Action, type Asking, type AskingSealed, action, actionOnSealed, option } from './command.js';
import { waitingWords } from './worries.js';

/** This organisation's own lines, the sealed ones among them. */
const ownLines = ({ state, organisation, ballots }: AskingSealed): RedLine[] =>
  organisation ? linesOf(state, organisation, ballots.get(linesBox)) : [];

export const topicChoices = ({ state }: Asking) =>
  topicsToChoose(state).map(({ id, name }) => ({ value: id, label: translated(name) }));

const line = actionOnSealed({
  name: 'concern line',
  about: 'Write down a line you hold: “we could not stay alongside…”, or take it back',
  title: words.lineTitle,
  main: 'text',
  options: z.object({
    topic: option.oneOf({ label: words.topicLabel }),
    text: option.longIfAny({ label: words.lineLabel, hint: words.lineHint, max: saidMax }),
    seen: option.choice({ label: words.lineSeenLabel, of: words.lineSeens, initial: 'sealed' }),
  }),
  form: (asking, { topic }) => {
    const known = ownLines(asking).find((one) => one.topic === topic);
    const choices = topicChoices(asking);
    const own = known ? [{ value: known.topic, label: topicName(asking.state, known.topic) }] : [];
    return {
      intro: [words.lineIntro],
      fields: {
        topic: { choices: [...own, ...choices.filter(({ value }) => value !== known?.topic)] },
        ...(known
          ? { text: { initial: known.text, hint: words.lineHintChange }, seen: { initial: known.seen } }
          : { text: { optional: false } }),
      },
    };
  },
  does: ['line.remove'],
  intent: ({ topic: named, text: said, seen }, asking) => {
    const topic = findTopic(asking.state, named)?.id;
    if (!topic) return refuse(words.unknownTopic, seeTopics());
    return said ? { type: 'line.record', topic, text: said, seen } : { type: 'line.remove', topic };
  },
  answer: (asking, intent) =>
    linesNote(asking, [
      ...(intent?.type === 'line.record' ? [words.lineKept] : [words.lineGone]),
      ...(intent?.type === 'line.record' && isClosed(asking.state.members, asking.organisation ?? '')
        ? [words.closedInbox]
        : []),
    ]),
});

const seeTopics = (): Button => ({ label: words.seeTopics, opens: { action: 'concern topics' } });

const lines = actionOnSealed({
  name: 'concern lines',
  about: 'See your lines, and those that others told everyone',
  options: z.object({}),
  answer: (asking) => linesNote(asking),
});

function linesNote(asking: AskingSealed, before: string[] = []): Note {
  const own = ownLines(asking);
  const changes = own.map(
    ({ topic }): Button => ({
      label: words.changeLine(topicName(asking.state, topic)),
      opens: { action: 'concern line', with: { topic } },
    }),
  );
  return note(
    words.linesTitle,
    ...before,
    words.linesHow,
    text(strong(words.linesOurs)),
    own.length > 0 ? list(own.map((one) => ownLine(asking, one))) : words.linesNone,
    buttons(...changes, { label: words.recordLine, opens: { action: 'concern line' } }, seeTopics()),
    ...othersLines(asking, 'everyone', words.linesEveryone),
    ...(asking.isHost ? othersLines(asking, 'hosts', words.linesHosts) : []),
    ...waitingWords(asking),
  );
}

const ownLine = ({ state }: Asking, { topic, text: said, seen }: RedLine): Line => [
  strong(topicName(state, topic)),
  `: “${said}” (${words.lineSeen[seen]})`,
];

function othersLines({ state, organisation }: Asking, seen: 'everyone' | 'hosts', heading: string): Block[] {
  const found = [...state.lines.open]
    .filter(([holder]) => holder !== organisation && state.members.organisations.has(holder))
    .flatMap(([holder, held]) =>
      [...held.values()]
        .filter((one) => one.seen === seen)
        .map((one): Line => [strong(topicName(state, one.topic)), `, ${kindly(state.members, holder)}: “${one.text}”`]),
    );
  return found.length > 0 ? [text(strong(heading)), list(found)] : [];
}

const topics = action({
  name: 'concern topics',
  about: 'See the topics that lines and heads-ups are on',
  options: z.object({}),
  answer: (asking) => topicsNote(asking, words.topicsHow),
});

const topicsNote = (asking: Asking, first: string): Note =>
  note(
    words.topicsTitle,
    first,
    list(topicChoices(asking).map(({ label }) => [label])),
    buttons(
      { label: words.addTopic, opens: { action: 'concern topic' } },
      ...(asking.isHost
        ? [
            { label: words.tidyTopic, opens: { action: 'concern tidy' } },
            { label: words.coolingTitle, opens: { action: 'concern cooling' } },
          ]
        : []),
    ),
  );

const topic = action({
  name: 'concern topic',
  about: 'Add a topic to the coalition’s list',
  title: words.addTopic,
  main: 'name',
  atOnce: true,
  options: z.object({ name: option.short({ label: words.topicName, hint: words.topicHint, max: topicMax }) }),
  intent: ({ name }) => ({ type: 'topic.add', name }),
  answer: (asking) => topicsNote(asking, words.topicsChanged),
});

const tidy = action({
  name: 'concern tidy',
  about: 'Give a topic another name, or take it off the list (hosts)',
  title: words.tidyTopic,
  hidden: true,
  options: z.object({
    topic: option.oneOf({ label: words.tidyWhich }),
    name: option.shortIfAny({ label: words.tidyName, hint: words.tidyHint, max: topicMax }),
  }),
  form: (asking) => ({ intro: [words.tidyIntro], fields: { topic: { choices: topicChoices(asking) } } }),
  intent: ({ topic: named, name }, { state }) => {
    const id = findTopic(state, named)?.id;
    if (!id) return refuse(words.unknownTopic);
    return name ? { type: 'topic.rename', id, name } : { type: 'topic.drop', id };
  },
  answer: (asking) => topicsNote(asking, words.topicsChanged),
});

const cooling = action({
  name: 'concern cooling',
  about: 'Choose how long those with a line hear before every room does (hosts)',
  title: words.coolingTitle,
  options: z.object({ hours: option.choice({ label: words.coolingLabel, of: words.coolings }) }),
  form: ({ state }) => ({
    intro: [words.coolingIntro],
    fields: { hours: { initial: String(state.lines.coolingHours) } },
  }),
  intent: ({ hours }) => ({ type: 'headsup.cool', hours: coolings.find((one) => String(one) === hours) ?? 72 }),
  answer: ({ state }) => note(undefined, words.coolingSet, words.coolings[state.lines.coolingHours as 72] ?? ''),
});

export const lineActions: Action[] = [line, lines, topics, topic, tidy, cooling];
