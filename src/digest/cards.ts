import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { everyRoom, hostInboxes } from '../members/who.js';
import { type Block, buttons, list, type Note, note, plainLine, strong, text } from '../note.js';
import { addHours } from '../rhythm/day.js';
import { compose } from './compose.js';
import { periodStart } from './digest.js';
import { type Contents, type Held, type SectionName, sectionNames } from './state.js';
import { words } from './words.js';

/** What was posted hangs in every room; a digest on hold is shown to the hosts alone, as it stands now. */
export function show(state: State, now: Date): Posting[] {
  const { digest, members } = state;
  const lately = addHours(now.toISOString(), -8 * 24);
  const posted = digest.posted
    .filter(({ to }) => to >= lately)
    .flatMap((one) =>
      everyRoom(members).map((place) => ({ key: `digest.${one.id}`, place, note: digestNote(one), since: one.to })),
    );
  const { held } = digest;
  const last = digest.posted.at(-1);
  const drafts = hostInboxes(members).flatMap((place) => [
    ...(held
      ? [{ key: `hold.${held.id}`, place, note: draftNote(state, held, now), since: held.since, why: 'duty' as const }]
      : []),
    ...(last
      ? [
          {
            key: `hold.${last.id}`,
            place,
            note: note(words.heldTitle, words.heldOver),
            since: last.from,
            why: 'duty' as const,
          },
        ]
      : []),
  ]);
  return [...posted, ...drafts];
}

const body = ({ head, sections, foot }: Contents): Block[] => [
  ...head.map((line) => text(...line)),
  ...sections.flatMap(({ name, lines }) => [text(strong(words.sections[name])), list(lines)]),
  ...(foot.length > 0 ? [{ kind: 'rule' as const }, ...foot.map((line) => text(...line))] : []),
];

/** A digest as every room reads it. */
export const digestNote = (contents: Contents): Note =>
  note(
    contents.title,
    ...body(contents),
    buttons(
      { label: words.needsMe, opens: { action: 'home' }, main: true },
      { label: words.add, opens: { action: 'digest add' } },
      ...(contents.sections.some(({ name }) => name === 'differences')
        ? [{ label: words.seeDifferences, opens: { action: 'concern list' } }]
        : []),
    ),
  );

/** The digest on hold, with a button for each part that has something in it. */
export function draftNote(state: State, held: Held, now: Date): Note {
  const contents = compose(state, periodStart(state), now.toISOString());
  return note(
    words.heldTitle,
    text(words.heldHow, { moment: held.postsAt }, '.'),
    { kind: 'rule' },
    text(strong(contents.title)),
    ...body(contents),
    { kind: 'rule' },
    words.heldEdit,
    buttons(
      ...sectionNames.map((section) => ({
        label: words.edit(words.sections[section].replace(/ \(.*/, '')),
        opens: { action: 'digest edit', with: { section } },
      })),
      { label: words.postNow, does: { type: 'digest.post', id: held.id } },
    ),
  );
}

/** One section of the digest on hold as plain lines, for the form in which a host changes it. */
export const sectionText = (state: State, section: SectionName, now: Date): string =>
  compose(state, periodStart(state), now.toISOString())
    .sections.find(({ name }) => name === section)
    ?.lines.map((line) => plainLine(line, state.members.zone))
    .join('\n') ?? '';
