import type { State } from '../coalition.js';
import type { Boxes, Opened, Posting } from '../feature.js';
import { translated } from '../languages/tables.js';
import { everyRoom, inboxOf, isHost, kindly, nameOf } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { type Block, buttons, type Note, neverNews, note, strong, text } from '../note.js';
import { firstNote, ownNote, roomNote } from './headsUpNotes.js';
import { hearers, holdings, sealedLines } from './holding.js';
import type { HeadsUp } from './state.js';
import { words } from './words.js';

/** What came to its end longer ago needs no look: what hangs, hangs. */
const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date, sealed?: Boxes): Posting[] {
  const { lines } = state;
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  const opened = sealedLines(sealed);
  const isLively = (over: Moment | undefined): boolean => !over || over >= lively;
  return [
    ...[...lines.headsUps.values()]
      .filter(({ over }) => isLively(over?.at))
      .flatMap((headsUp) => [
        ...forProposer(state, headsUp),
        ...forHearers(state, headsUp, opened),
        ...forRooms(state, headsUp),
      ]),
    ...topicChanges(state, lively, opened),
  ];
}

/** To an organisation's inbox and nowhere else: a line is never hinted at in a room, even when the inbox is closed. */
const privately = (
  { members }: State,
  organisation: OrganisationId,
  key: string,
  what: (host: boolean) => Note,
  since: Moment,
): Posting[] =>
  inboxOf(members, organisation).map((place) => ({
    key,
    place,
    note: what(isHost(members, place.person)),
    since,
    why: 'asked',
  }));

function forProposer(state: State, headsUp: HeadsUp): Posting[] {
  const { id, organisation, filed, talk, over } = headsUp;
  const joins = (talk?.joined ?? []).flatMap((one) =>
    privately(
      state,
      organisation,
      `headsup.${id}.join.${one.organisation}`,
      () => note(words.joinTitle, words.joins(kindly(state.members, one.organisation)), text(strong(headsUp.what))),
      one.at,
    ),
  );
  const own = (host: boolean) => ownNote(state, headsUp, host);
  return [...privately(state, organisation, `headsup.${id}.own`, own, over ? neverNews : filed), ...joins];
}

function forHearers(state: State, headsUp: HeadsUp, opened: Opened[]): Posting[] {
  const { id, organisation, filed, talk, over, heldUntil } = headsUp;
  return hearers(state, headsUp, opened).flatMap((hearer) => {
    const first = () => firstNote(state, headsUp, hearer);
    const told = privately(state, hearer.organisation, `headsup.${id}`, first, over || heldUntil ? neverNews : filed);
    if (!talk) return told;
    const name = nameOf(state.members, organisation);
    const offer = () =>
      note(
        words.talkTitle,
        words.talkCame(name),
        text(strong(talk.words)),
        ...answerTo(headsUp, hearer.organisation, name),
      );
    return [...told, ...privately(state, hearer.organisation, `headsup.${id}.talk`, offer, over ? neverNews : talk.at)];
  });
}

/** Whoever says that they would like to talk tells who they are; the card says so before they do. */
export function answerTo({ id, talk, over }: HeadsUp, organisation: OrganisationId, name: string): Block[] {
  if (talk?.joined.some((one) => one.organisation === organisation)) return [text(words.youWouldTalk(name))];
  if (over) return [text(over.how === 'shared' ? words.firstOut : words.firstGone(name))];
  const press = { label: words.wouldTalk, does: { type: 'headsup.join', id }, main: true } as const;
  return [text(words.wouldTalkMeans(name)), buttons(press)];
}

const forRooms = (state: State, headsUp: HeadsUp): Posting[] =>
  headsUp.over?.how === 'shared'
    ? everyRoom(state.members).map((place) => ({
        key: `headsup.${headsUp.id}`,
        place,
        note: roomNote(state, headsUp),
        since: headsUp.over?.at ?? headsUp.sharesAt,
      }))
    : [];

/** A topic is what a line hangs on: its holders hear when somebody renames it or takes it off the list. */
function topicChanges(state: State, lively: Moment, opened: Opened[]): Posting[] {
  const changed = [...state.lines.topics.values()].flatMap(({ id, name, dropped, renamed }) => {
    const at = dropped ?? renamed?.at;
    if (!at || at < lively) return [];
    return [
      {
        id,
        at,
        told: dropped
          ? words.topicDropped(translated(name))
          : words.topicRenamed(translated(renamed?.before ?? ''), name),
      },
    ];
  });
  if (changed.length === 0) return [];
  const all = holdings(state, opened);
  return changed.flatMap(({ id, at, told }) =>
    all
      .filter(({ lines }) => lines.some(({ topic, first }) => topic === id && first <= at))
      .flatMap(({ organisation }) =>
        privately(
          state,
          organisation,
          `topic.${id}.${at}`,
          () => note(words.topicTold, told, buttons({ label: words.ourLines, opens: { action: 'concern lines' } })),
          at,
        ),
      ),
  );
}
