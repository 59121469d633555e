import type { State } from '../coalition.js';
import { ended, shorten } from '../disagreements/fit.js';
import { kindly, nameOf } from '../members/who.js';
import type { Moment } from '../names.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { dayOf } from '../rhythm/day.js';
import type { TopicId } from './events.js';
import { type Holding, touched } from './holding.js';
import { topicName } from './redLines.js';
import type { HeadsUp, OpenLine } from './state.js';
import { words } from './words.js';

const topicNames = (state: State, topics: TopicId[]): string =>
  topics.map((topic) => topicName(state, topic)).join(', ');

/** What the proposer reads: the lines they may read, a number of those they may not, and what they can do. */
export function ownNote(state: State, headsUp: HeadsUp, isHost: boolean): Note {
  const { what, topics, sealed, talk, over } = headsUp;
  const about = [text(strong(what)), text(words.topics(topicNames(state, topics)))];
  if (over) return note(words.ownTitle, ...about, over.how === 'shared' ? words.wentOut : words.takenBack);
  return note(
    words.ownTitle,
    ...about,
    ...readable(state, headsUp, 'everyone', words.openLines),
    ...(isHost ? readable(state, headsUp, 'hosts', words.hostsLines) : [text(words.notCounted)]),
    words.sealed(sealed),
    ...(talk ? [text(words.talkOffered, strong(talk.words))] : []),
    ...(talk && talk.joined.length > 0
      ? [text(words.talkJoined, talk.joined.map((one) => kindly(state.members, one.organisation)).join(', '), '.')]
      : []),
    when(state, headsUp),
    buttons(...choices(headsUp)),
  );
}

/** Lines of others on these topics that the proposer may read, by name. */
function readable(state: State, headsUp: HeadsUp, seen: OpenLine['seen'], heading: string): Block[] {
  const found = [...state.lines.open]
    .filter(([organisation]) => organisation !== headsUp.organisation && state.members.organisations.has(organisation))
    .flatMap(([organisation, own]) =>
      touched(headsUp, [...own.values()])
        .filter((line) => line.seen === seen)
        .map((line): Line => [strong(kindly(state.members, organisation)), `: “${line.text}”`]),
    );
  return found.length > 0 ? [text(heading), list(found)] : [];
}

function when({ members }: State, { heldUntil, embargo, sharesAt }: HeadsUp): Block {
  if (heldUntil) return text(words.onHold, { moment: heldUntil }, '.');
  if (!embargo) return text(words.hearNow, { moment: sharesAt }, '.');
  return text(words.hearNowEmbargo, { day: dayOf(sharesAt, members.zone) }, words.hearAll, { moment: sharesAt }, '.');
}

function choices({ id, talk, embargo, heldUntil }: HeadsUp): Button[] {
  const talkFirst: Button = { label: words.talkFirst, opens: { action: 'concern talk', with: { id } }, main: true };
  return [
    ...(talk || embargo ? [] : [talkFirst]),
    { label: words.shareNow, does: { type: 'headsup.share', id } },
    ...(heldUntil ? [] : [{ label: words.hold, does: { type: 'headsup.hold', id } }]),
    { label: words.takeBack, does: { type: 'headsup.withdraw', id } },
  ];
}

/** What somebody with a line on it reads before every room does. Under embargo: that something is coming, and no more. */
export function firstNote(state: State, headsUp: HeadsUp, { lines }: Holding): Note {
  const { organisation, what, embargo, sharesAt, over, heldUntil } = headsUp;
  const name = nameOf(state.members, organisation);
  if (embargo && over?.how !== 'shared') {
    const day: Line = [words.coming, { day: dayOf(sharesAt, state.members.zone) }, '.'];
    const said = over ? [words.comingGone] : [heldUntil ? words.firstHold : text(...day), words.comingWhy];
    return note(words.comingTitle, ...said);
  }
  const plan = [text(words.plans(kindly(state.members, organisation))), text(strong(what))];
  const own = words.yourTopics(
    topicNames(
      state,
      lines.map(({ topic }) => topic),
    ),
  );
  if (over) return note(words.firstTitle, ...plan, over.how === 'shared' ? words.firstOut : words.firstGone(name));
  return note(
    words.firstTitle,
    ...plan,
    own,
    heldUntil ? words.firstHold : text(words.firstWhen, { moment: sharesAt }, '.'),
    words.firstWho,
    buttons({ label: words.somethingWorries, opens: { action: 'concern worry' } }),
  );
}

/** What every room reads once it is time. */
export const roomNote = (state: State, { organisation, what, topics }: HeadsUp): Note =>
  note(
    words.cardTitle,
    words.plans(kindly(state.members, organisation)),
    text(strong(what)),
    words.topics(topicNames(state, topics)),
    words.cardWhy,
    buttons(
      { label: words.raise, opens: { action: 'concern raise' } },
      { label: words.somethingWorries, opens: { action: 'concern worry' } },
    ),
  );

/** For the digest: what was shared since then, a line each. */
export const sharedLines = (state: State, from: Moment): Line[] =>
  [...state.lines.headsUps.values()]
    .filter(({ over }) => over?.how === 'shared' && over.at >= from)
    .map(({ organisation, what }) => [words.inDigest(kindly(state.members, organisation)), ended(shorten(what, 200))]);
