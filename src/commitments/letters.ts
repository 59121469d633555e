import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { tellPrivately } from '../members/tell.js';
import { inboxOf, nameOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import { type Button, buttons, type Line, list, type Note, neverNews, note, strong, text } from '../note.js';
import { answers, helps } from './events.js';
import { askedToLead } from './lead.js';
import { helpedEachOther, isFirstBetween } from './pairs.js';
import { leadKey } from './questions.js';
import { type Commitment, holdersOf, isGoing } from './state.js';
import { words } from './words.js';

/** What organisations read privately about one commitment. */
export const letters = (state: State, commitment: Commitment): Posting[] => [
  ...asks(state, commitment),
  ...outcome(state, commitment),
  ...reminders(state, commitment),
  ...leadLetters(state, commitment),
  ...freed(state, commitment),
];

export const answerWith = (id: string, answer: string) => ({ type: 'commitment.answer', id, answer });

const answerButtons = (id: string): Button[] =>
  answers.map((answer) =>
    answer === 'but' || answer === 'vague'
      ? { label: words.answers[answer], opens: { action: 'commit answer', with: { id, answer } } }
      : {
          label: words.answers[answer],
          does: answerWith(id, answer),
          ...(answer === 'yes' ? { main: true as const } : {}),
        },
  );

/** Each organisation asked hears privately. This is a person's direct ask, so "no room" does not silence it. */
function asks(state: State, commitment: Commitment): Posting[] {
  const { id, made, asked, invited } = commitment;
  return asked.flatMap((organisation) => {
    const since = invited.get(organisation) ?? made;
    const letter = askNote(state, commitment, organisation);
    return tellPrivately(state.members, organisation, `ask.${id}.${organisation}`, letter, since, 'asked');
  });
}

/** What one asked organisation reads, before and after its answer. */
export function askNote(state: State, commitment: Commitment, organisation: OrganisationId): Note {
  const { id, what, asker, day, finished, reverse } = commitment;
  const said = commitment.answers.get(organisation)?.answer;
  const when: Line[] = day ? [[`${words.by} `, { day }]] : [];
  return note(
    words.askTitle(nameOf(state.members, asker)),
    text(strong(what)),
    ...when.map((line) => text(...line)),
    ...(reverse ? [words.reverseHow(nameOf(state.members, asker))] : []),
    ...(said ? [] : memoryOf(state, asker, organisation)),
    finished ? words.askOver : said ? words.askAnswered(words.answered[said]) : words.askHow,
    ...(finished ? [] : [buttons(...answerButtons(id))]),
  );
}

/** What two organisations remember of each other; shown to these two and to nobody else. */
export function memoryOf({ commitments, members }: State, one: OrganisationId, other: OrganisationId): string[] {
  const times = helpedEachOther(commitments, one, other);
  if (times > 0) return [words.helpedBefore(nameOf(members, one), times)];
  return isFirstBetween(commitments, one, other) ? [words.firstBetween] : [];
}

/** The asker hears every answer, a no too, and is asked whether it helped. */
function outcome({ members }: State, commitment: Commitment): Posting[] {
  const { id, what, asker, finished, helped } = commitment;
  const others = [...commitment.answers].filter(([organisation]) => organisation !== asker);
  const back = commitment.handedBack.filter((organisation) => organisation !== asker);
  const first = others.map(([, { at }]) => at).sort()[0] ?? (back.length > 0 ? commitment.changed : undefined);
  if (!first) return [];
  const lines: Line[] = [
    ...others.map(([organisation, { answer, words: said }]) => [
      `${nameOf(members, organisation)}: ${words.answered[answer]}${said ? ` – ${said}` : ''}`,
    ]),
    ...back.map((organisation) => [`${nameOf(members, organisation)}: ${words.backTitle.toLowerCase()}`]),
  ];
  const told = note(
    words.outcomeTitle,
    text(strong(what)),
    list(lines),
    ...(holdersOf(commitment).length > 0 ? [] : [words.noYesYet]),
  );
  const whether = helped
    ? [words.thanksForTelling]
    : [
        words.didItHelp,
        buttons(
          ...helps.map((how) => ({ label: words.helped[how], does: { type: 'commitment.helped', id, helped: how } })),
        ),
      ];
  const didItHelp = note(undefined, text(strong(what)), ...whether);
  return [
    ...tellPrivately(members, asker, `outcome.${id}`, told, first, 'asked'),
    ...(finished ? tellPrivately(members, asker, `helped.${id}`, didItHelp, finished, 'asked') : []),
  ];
}

/** One before the day, one after; only to those who hold it. */
function reminders(state: State, commitment: Commitment): Posting[] {
  const { id, what, reminded } = commitment;
  if (!isGoing(commitment)) return [];
  const done = { label: words.done, does: { type: 'commitment.finish', id } };
  const nudges = {
    before: note(undefined, words.remindBefore, text(strong(what)), buttons(done)),
    after: note(
      words.remindAfterTitle,
      text(strong(what)),
      state.proposals.ways.mode === 'alliance' ? words.remindAlliance : words.remindAfter,
      buttons(
        { ...done, main: true },
        { label: words.newDate, opens: { action: 'commit redate', with: { id } } },
        { label: words.handBack, does: { type: 'commitment.handBack', id } },
      ),
    ),
  };
  return (['before', 'after'] as const).flatMap((when) => {
    const since = reminded[when];
    if (!since) return [];
    return holdersOf(commitment).flatMap((holder) =>
      inboxOf(state.members, holder).map((place) => ({
        key: `remind.${id}.${when}.${holder}`,
        place,
        note: nudges[when],
        since,
        why: 'reminder' as const,
      })),
    );
  });
}

/** Who is closest is asked whether it would lead; "we would rather support" is a normal answer, and the next is asked. */
function leadLetters({ members }: State, commitment: Commitment): Posting[] {
  const { id, what, lead, supports, changed } = commitment;
  const candidate = askedToLead(members, commitment);
  const letter = (to: OrganisationId, said: Note, since: string): Posting[] =>
    inboxOf(members, to).map((place) => ({
      key: leadKey(id, to),
      place,
      note: said,
      since,
      why: 'question' as const,
    }));
  const ask = note(
    words.leadTitle,
    text(strong(what)),
    words.wouldYouLead,
    buttons(
      { label: words.weLead, does: { type: 'commitment.lead', id }, main: true },
      { label: words.weSupport, does: { type: 'commitment.support', id } },
    ),
  );
  const settled = note(words.leadTitle, text(strong(what)), words.leadSettled);
  return [
    ...(candidate ? letter(candidate, ask, changed) : []),
    ...[...supports, ...(lead ? [lead.organisation] : [])]
      .filter((one) => one !== candidate)
      .flatMap((one) => letter(one, settled, neverNews)),
  ];
}

/** Whoever waited is told when what they waited for is done. */
function freed({ commitments, members }: State, commitment: Commitment): Posting[] {
  if (!isGoing(commitment)) return [];
  return commitment.bonds.flatMap(({ how, to }) => {
    const other = commitments.all.get(to);
    if (how !== 'waits' || !other?.finished) return [];
    const told = note(undefined, words.freed(other.what), text(strong(commitment.what)));
    const since = other.finished;
    return holdersOf(commitment).flatMap((holder) =>
      tellPrivately(members, holder, `freed.${commitment.id}.${to}.${holder}`, told, since, 'asked'),
    );
  });
}
