import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { isAskedAbout } from '../lines/askedAbout.js';
import { asked, everyRoom, inboxOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import { type Block, type Button, buttons, type Note, neverNews, note, strong, text } from '../note.js';
import { later } from '../rhythm/day.js';
import { thenOf } from './again/again.js';
import { yearOn } from './again/cards.js';
import { dayClosed } from './again/thenAndNow.js';
import { words as againWords } from './again/words.js';
import { words as openWords } from './openly/words.js';
import { resultNote } from './results.js';
import { mayAddNow } from './sensechecks.js';
import type { SenseCheck } from './state.js';
import { unsaidButtons, unsaidCards } from './unsaid/cards.js';
import { weighingCards } from './weighing/cards.js';
import { words } from './words.js';

export { differenceHead, differenceLines, digestLines, heardLine, parkedLine, together } from './telling.js';

/** A sense check closed longer ago needs no look: what hangs, hangs. */
const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  const all = [...state.disagreements.senseChecks.values()];
  return [
    ...all
      .filter(({ closed }) => !closed || closed.at >= lively)
      .flatMap((check) => [...roomCards(state, check, now), ...inboxes(state, check), ...reminders(state, check)]),
    ...all
      .filter(({ closed, unsaid }) => closed && (unsaid?.closed ?? unsaid?.closes ?? closed.at) >= lively)
      .flatMap((check) => unsaidCards(state, check)),
    ...[...state.disagreements.differences.values()]
      .filter(({ weighing }) => weighing && (weighing.ended ?? weighing.closes) >= lively)
      .flatMap((difference) => weighingCards(state, difference)),
    ...all.filter(({ remembered }) => remembered && remembered >= lively).flatMap((check) => yearOn(state, check)),
  ];
}

/** One prompt per room while it is open; at the close one card with what it showed. */
function roomCards({ members, disagreements }: State, check: SenseCheck, now: Date): Posting[] {
  const { id, opened, closed } = check;
  const then = thenOf(disagreements, check);
  const prompt = promptCard(check, now, then);
  const result = closed && resultNote(check, then, unsaidButtons(check));
  return everyRoom(members).flatMap((place) => [
    { key: `sensecheck.${id}`, place, note: prompt, since: opened },
    ...(result ? [{ key: `sensecheck.${id}.result`, place, note: result, since: closed.at }] : []),
  ]);
}

/** What is asked, until when, and who will see. */
export function promptCard(check: SenseCheck, now: Date, then?: SenseCheck): Note {
  const { id, title, closed } = check;
  if (closed) return note(words.promptClosedTitle, text(strong(title)), words.promptClosed);
  return note(
    words.promptTitle,
    ...about(check, then),
    ...(check.openly ? [openWords.about] : []),
    buttons(
      answerButton(id),
      ...(mayAddNow(check, now) ? [{ label: words.addStatement, opens: { action: 'propose add', with: { id } } }] : []),
      { label: words.readAll, opens: { action: 'propose read', with: { id } } },
    ),
  );
}

/** For whom it is stands first, also when nobody has said so yet. */
const about = ({ title, statements, closes, forWhom }: SenseCheck, then?: SenseCheck): Block[] => [
  text(words.forWhom, strong(forWhom ?? words.notYet)),
  text(strong(title)),
  ...(then ? [text(againWords.askedThen, { day: dayClosed(then) }, '.')] : []),
  text(words.howMany(statements.length), words.openUntil, { moment: closes }, '.'),
  text(words.whoSees, words.promise),
];

const answerButton = (id: string, label = words.answerPrivately): Button => ({
  label,
  opens: { action: 'propose answer', with: { id } },
  main: true,
});

/** Each organisation that may be asked hears once, unless it told us that it has no room. */
function inboxes(state: State, check: SenseCheck): Posting[] {
  const { id, opened } = check;
  const since = later(opened, state.lines.tagged.get(id)?.at ?? opened);
  return mayHear(state, check).flatMap((organisation) =>
    inboxOf(state.members, organisation).map((place) => ({
      key: `sensecheck.${id}.${organisation}`,
      place,
      note: inboxNote(check, organisation),
      since,
      why: 'prompt' as const,
    })),
  );
}

function inboxNote(check: SenseCheck, organisation: OrganisationId): Note {
  const { id, title, closed, heard, checking } = check;
  if (closed) return note(words.promptClosedTitle, text(strong(title)), words.promptClosed);
  if (checking.has(organisation))
    return note(words.inboxTitle, text(strong(title)), words.inboxChecking, buttons(answerButton(id)));
  if (!heard.has(organisation)) return note(words.inboxTitle, ...about(check), buttons(answerButton(id)));
  return note(words.inboxTitle, text(strong(title)), words.inboxHeard, buttons(answerButton(id, words.changeAnswers)));
}

/** Only to those not heard by then; once they are heard, or it is too late, it says so in its place. */
function reminders(state: State, check: SenseCheck): Posting[] {
  const { id, title, closes, closed, reminded, heard } = check;
  if (!reminded) return [];
  const nudge = [
    words.remind,
    text(words.openUntil, { moment: closes }, '. ', words.promise),
    buttons(answerButton(id)),
  ];
  const nudged = mayHear(state, check).filter((organisation) => (heard.get(organisation) ?? reminded) >= reminded);
  return nudged.flatMap((organisation) => {
    const waits = !closed && !heard.has(organisation);
    const what = waits ? nudge : [heard.has(organisation) && !closed ? words.inboxHeard : words.promptClosedTitle];
    const told = note(words.remindTitle, text(strong(title)), ...what);
    return inboxOf(state.members, organisation).map((place) => ({
      key: `sensecheck.${id}.remind.${organisation}`,
      place,
      note: told,
      since: waits ? reminded : neverNews,
      why: 'nudge' as const,
    }));
  });
}

/** Who of them wants quiet is known in one place, where it is decided what may be posted. */
const mayHear = (state: State, check: SenseCheck): OrganisationId[] =>
  asked(state.members)
    .map(({ id }) => id)
    .filter((organisation) => isAskedAbout(state, organisation, check));
