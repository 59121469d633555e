import type { State } from '../coalition.js';
import { pictured } from '../commitments/pictures.js';
import type { Posting } from '../feature.js';
import { speaking } from '../languages/language.js';
import { languageOf } from '../members/language.js';
import { everyRoom, hostInboxes } from '../members/who.js';
import type { Moment, Zone } from '../names.js';
import {
  type Block,
  type Button,
  buttons,
  list,
  type Note,
  neverNews,
  note,
  plainLine,
  strong,
  text,
} from '../note.js';
import { addHours, dayOf } from '../rhythm/day.js';
import { compose } from './compose.js';
import { questionNotes } from './corrections/corrections.js';
import { nextPosting, periodStart } from './digest.js';
import { type Contents, type Held, type Posted, type SectionName, sectionNames } from './state.js';
import { words } from './words.js';

/** What was posted hangs in every room and with those who wanted it; a digest on hold is shown to the hosts alone. */
export function show(state: State, now: Date): Posting[] {
  const lately = addHours(now.toISOString(), -8 * 24);
  const { posted } = state.digest;
  // An old digest that was corrected is revised wherever it hangs, and posted nowhere.
  const lively = posted.filter(({ to, changed }) => (changed ?? to) >= lately);
  return [
    ...lively.flatMap((one) => [...inRooms(state, one), ...inPrivate(state, one)]),
    ...drafts(state, now),
    ...questionNotes(state, lately),
  ];
}

const inRooms = ({ members, pages }: State, one: Posted): Posting[] =>
  everyRoom(members).map((place) => ({
    key: `digest.${one.id}`,
    place,
    note: digestNote(one, pages.closed ? [] : [onTheWeb]),
    since: one.to,
  }));

/** Whoever presses is given the link alone: in a room it would stay, and go where rooms are copied to. */
const onTheWeb: Button = { label: words.onTheWeb, opens: { action: 'digest web' }, pages: true };

/** To people who asked for it, from then on: each one, or the first of a month. */
function inPrivate({ digest, members }: State, one: Posted): Posting[] {
  const before = digest.posted[digest.posted.indexOf(one) - 1];
  const isFirst = monthOf(one.to, members.zone) !== (before && monthOf(before.to, members.zone));
  return [...digest.personally]
    .filter(([person]) => members.people.has(person))
    .map(([person, { how, since }]) => ({
      key: `digest.${one.id}`,
      place: { person },
      note: personalNote(one, how),
      // Who asked for it later, or for fewer, is not sent what was before; what they have is still corrected.
      since: one.to > since && (how === 'each' || isFirst) ? one.to : neverNews,
      why: 'asked' as const,
    }));
}
const monthOf = (moment: Moment, zone: Zone): string => dayOf(moment, zone).slice(0, 7);

function drafts(state: State, now: Date): Posting[] {
  const { held, posted } = state.digest;
  const last = posted.at(-1);
  const duty = { why: 'duty' as const };
  return hostInboxes(state.members).flatMap((place) => [
    ...(held ? [{ key: `hold.${held.id}`, place, note: draftNote(state, held, now), since: held.since, ...duty }] : []),
    ...(last
      ? [{ key: `hold.${last.id}`, place, note: note(words.heldTitle, words.heldOver), since: last.from, ...duty }]
      : []),
  ]);
}

/** What it says, without the ways on. */
export const bodyOf = ({ head, sections, foot, picture }: Contents): Block[] => [
  ...head.map((line) => text(...line)),
  ...sections.flatMap(({ name, lines }) => [text(strong(words.sections[name])), list(lines)]),
  ...(picture ? [pictured(picture)] : []),
  ...(foot.length > 0 ? [{ kind: 'rule' as const }, ...foot.map((line) => text(...line))] : []),
];

/** What is posted has an id, under which it can be corrected. */
type Shown = Contents & { id?: string };

/** A digest as every room reads it. */
export const digestNote = (posted: Shown, more: Button[] = []): Note =>
  note(posted.title, ...bodyOf(posted), buttons(...ways(posted), ...correcting(posted), ...more));

const ways = ({ sections }: Contents): Button[] => [
  { label: words.needsMe, opens: { action: 'home' }, main: true },
  { label: words.add, opens: { action: 'digest add' } },
  ...(sections.some(({ name }) => name === 'differences')
    ? [{ label: words.seeDifferences, opens: { action: 'concern list' } }]
    : []),
];
const correcting = ({ id, sections }: Shown): Button[] =>
  id !== undefined && sections.length > 0
    ? [{ label: words.somethingWrong, opens: { action: 'digest correct', with: { id } } }]
    : [];

/** The same for one person, who can say how often. */
function personalNote(posted: Posted, how: 'each' | 'monthly'): Note {
  const fewer: Button[] =
    how === 'each' ? [{ label: words.fewerOfThese, does: { type: 'digest.send', how: 'monthly' } }] : [];
  const none: Button = { label: words.noneOfThese, does: { type: 'digest.send', how: 'none' } };
  const presses = buttons(...ways(posted), ...correcting(posted), ...fewer, none);
  return note(posted.title, ...bodyOf(posted), text(words.becauseYouAsked), presses);
}

/** The digest on hold, with a button for each part that has something in it. */
export function draftNote(state: State, held: Held, now: Date): Note {
  const contents = compose(state, periodStart(state), now.toISOString());
  return note(
    words.heldTitle,
    text(words.heldHow, { moment: held.postsAt }, '.'),
    { kind: 'rule' },
    text(strong(contents.title)),
    ...bodyOf(contents),
    { kind: 'rule' },
    words.heldEdit,
    buttons(
      ...sectionNames.map((section) => ({
        label: words.edit(sectionTitle(section)),
        opens: { action: 'digest edit', with: { section } },
      })),
      { label: words.postNow, does: { type: 'digest.post', id: held.id } },
    ),
  );
}

/** A section's heading without what is said beside it. */
export const sectionTitle = (section: SectionName): string => words.sections[section].replace(/ \(.*/, '');

/** One section of the digest on hold as plain lines, as the rooms will read them, for the form in which a host changes it. */
export function sectionText(state: State, section: SectionName, now: Date): string {
  const found = compose(state, periodStart(state), now.toISOString()).sections.find(({ name }) => name === section);
  const inWords = (line: Contents['head'][number]) =>
    speaking(languageOf(state.members), () => plainLine(line, state.members.zone));
  return found?.lines.map(inWords).join('\n') ?? '';
}

/** When the next digest goes out, for whoever waits for it. */
export function whenNext(state: State): Block[] {
  const at = nextPosting(state);
  return at ? [text(words.next, { moment: at }, '.')] : [];
}
