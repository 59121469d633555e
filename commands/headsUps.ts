import { z } from 'zod';
import { refuse } from '../src/feature.js';
import { keptFor } from '../src/lasting/cards.js';
import { answerTo } from '../src/lines/cards.js';
import { firstNote, ownNote, roomNote } from '../src/lines/headsUpNotes.js';
import { linesBox, linesOf, touched } from '../src/lines/holding.js';
import { saidMax } from '../src/lines/intents.js';
import type { HeadsUp } from '../src/lines/state.js';
import { findTopic } from '../src/lines/topics.js';
import { words } from '../src/lines/words.js';
import { nameOf } from '../src/members/who.js';
import { type Block, type Button, type Note, note, strong, text } from '../src/note.js';
import { dayOf, readDay } from '../src/rhythm/day.js';
import { type Action, type AskingSealed, actionOnSealed, option } from './command.js';
import { topicChoices } from './redLines.js';

/** How this organisation reads a heads-up now: its own, one it heard first, or what every room reads. */
function noteFor(asking: AskingSealed, headsUp: HeadsUp | undefined): Note {
  const { state, organisation, isHost, ballots } = asking;
  if (!headsUp || !organisation) return note(undefined, words.unknownHeadsUp);
  if (headsUp.organisation === organisation) return ownNote(state, headsUp, isHost);
  const lines = touched(headsUp, linesOf(state, organisation, ballots.get(linesBox)));
  if (lines.length > 0) {
    const first = firstNote(state, headsUp, { organisation, lines });
    if (!headsUp.talk) return first;
    const name = nameOf(state.members, headsUp.organisation);
    const talk = [
      text(words.talkCame(name)),
      text(strong(headsUp.talk.words)),
      ...answerTo(headsUp, organisation, name),
    ];
    return { ...first, blocks: [...first.blocks, ...talk] };
  }
  return headsUp.over?.how === 'shared' ? roomNote(state, headsUp) : note(undefined, words.unknownHeadsUp);
}

const headsUp = actionOnSealed({
  name: 'concern headsup',
  about: 'Say what you plan: those with a line on it hear first, then every room',
  title: words.headsUpTitle,
  main: 'what',
  options: z.object({
    what: option.long({ label: words.whatLabel, hint: words.whatHint, max: saidMax }),
    topics: option.several({ label: words.topicsLabel }),
    embargo: option.shortIfAny({ label: words.embargoLabel, hint: words.embargoHint }),
  }),
  form: (asking) => ({
    intro: [words.headsUpIntro(asking.state.lines.coolingHours), ` ${keptFor(asking.state, 'concerns')}`],
    fields: { topics: { choices: topicChoices(asking) } },
  }),
  intent: ({ what, topics: named, embargo }, { state, now }) => {
    const topics = named.map((one) => findTopic(state, one)?.id);
    if (topics.includes(undefined))
      return refuse(words.unknownTopic, { label: words.seeTopics, opens: { action: 'concern topics' } });
    const until = embargo ? readDay(embargo, state.members.zone, now) : undefined;
    if (embargo && !until) return refuse(words.unknownDay);
    return {
      type: 'headsup.file',
      what,
      topics: topics.filter((id) => id !== undefined),
      ...(until ? { embargo: until.day } : {}),
    };
  },
  answer: (asking) => noteFor(asking, [...asking.state.lines.headsUps.values()].at(-1)),
});

const show = actionOnSealed({
  name: 'concern show',
  about: 'See one heads-up',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['headsup.share', 'headsup.hold', 'headsup.withdraw', 'headsup.join'],
  question: ({ id }, asking) => noteFor(asking, asking.state.lines.headsUps.get(id)),
  answer: (asking, intent) =>
    noteFor(asking, intent && 'id' in intent ? asking.state.lines.headsUps.get(String(intent.id)) : undefined),
});

const talk = actionOnSealed({
  name: 'concern talk',
  about: 'Offer one conversation before every room hears',
  title: words.talkTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.long({ label: words.talkLabel, hint: words.talkHint, max: saidMax }),
  }),
  form: () => ({ intro: [words.talkIntro] }),
  intent: ({ id, words: said }) => ({ type: 'headsup.offer', id, words: said }),
  answer: (asking, intent) =>
    noteFor(asking, intent?.type === 'headsup.offer' ? asking.state.lines.headsUps.get(intent.id) : undefined),
});

/** For the home panel: heads-ups that reached this organisation first, and its own that wait. */
export function headsUpsWaiting({ state, organisation, ballots }: AskingSealed): { line: Block; press: Button }[] {
  if (!organisation) return [];
  const lines = linesOf(state, organisation, ballots.get(linesBox));
  return [...state.lines.headsUps.values()].flatMap((one) => {
    const own = one.organisation === organisation;
    if (one.over || (!own && touched(one, lines).length === 0)) return [];
    const line = own
      ? text(words.yoursWaits, strong(one.what))
      : one.embargo
        ? text(words.coming, { day: dayOf(one.sharesAt, state.members.zone) }, '.')
        : text(words.needsYou, strong(one.what));
    return [{ line, press: { label: words.readIt, opens: { action: 'concern show', with: { id: one.id } } } }];
  });
}

export const headsUpActions: Action[] = [headsUp, show, talk];
