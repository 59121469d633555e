import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { tellPrivately } from '../members/tell.js';
import { everyRoom, inboxOf, inTurn, nameOf, namesOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import {
  type Block,
  type Button,
  buttons,
  type Fact,
  type Line,
  list,
  type Note,
  note,
  strong,
  text,
} from '../note.js';
import { answers, type Commitment, helps, holdersOf, isGoing } from './state.js';
import { words } from './words.js';

/** A card that has not changed for this long needs no look: what hangs, hangs. */
const livelyMs = 2 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.commitments.all.values()]
    .filter(({ changed }) => changed >= lively)
    .flatMap((commitment) => [
      ...roomCards(state, commitment),
      ...asks(state, commitment),
      ...outcome(state, commitment),
      ...reminders(state, commitment),
    ]);
}

/** Every room sees what was agreed; an ask that nobody has agreed to, and every no, stays between the two sides. */
function roomCards(state: State, commitment: Commitment): Posting[] {
  const { agreed, id } = commitment;
  if (!agreed) return [];
  const card = commitmentCard(state, commitment);
  return everyRoom(state.members).map((place) => ({ key: `commitment.${id}`, place, note: card, since: agreed }));
}

export function commitmentCard(state: State, commitment: Commitment): Note {
  const { id, what, finished, helped } = commitment;
  if (finished) return note(words.doneTitle, what, ...(helped ? [words.doneHelped[helped]] : []));
  if (!isGoing(commitment))
    return note(words.backTitle, what, words.back, buttons({ label: words.usToo, does: answerWith(id, 'yes') }));
  return note(
    words.cardTitle,
    text(strong(what)),
    facts(state, commitment),
    buttons(
      { label: words.usToo, does: answerWith(id, 'yes') },
      { label: words.done, does: { type: 'commitment.finish', id } },
      { label: words.handBack, does: { type: 'commitment.handBack', id } },
    ),
  );
}

function facts({ members }: State, commitment: Commitment): Block {
  const { asker, day, id } = commitment;
  const holders = inTurn(holdersOf(commitment), id);
  const conditions = holders.flatMap((holder) => {
    const said = commitment.answers.get(holder)?.words;
    return said ? [`${nameOf(members, holder)}: ${said}`] : [];
  });
  const all: Fact[] = [
    { name: words.heldBy, is: [namesOf(members, holders)] },
    ...(holders.includes(asker) ? [] : [{ name: words.askedBy, is: [nameOf(members, asker)] }]),
    { name: words.by, is: day ? [{ day }] : [words.noDate] },
    ...(conditions.length > 0 ? [{ name: words.notes, is: [conditions.join('; ')] }] : []),
  ];
  return { kind: 'facts', facts: all };
}

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
  const { id, made, asked } = commitment;
  return asked.flatMap((organisation) =>
    tellPrivately(
      state.members,
      organisation,
      `ask.${id}.${organisation}`,
      askNote(state, commitment, organisation),
      made,
      'asked',
    ),
  );
}

/** What one asked organisation reads, before and after its answer. */
export function askNote({ members }: State, commitment: Commitment, organisation: OrganisationId): Note {
  const { id, what, asker, day, finished } = commitment;
  const said = commitment.answers.get(organisation)?.answer;
  const when: Line[] = day ? [[`${words.by} `, { day }]] : [];
  return note(
    words.askTitle(nameOf(members, asker)),
    text(strong(what)),
    ...when.map((line) => text(...line)),
    finished ? words.askOver : said ? words.askAnswered(words.answered[said]) : words.askHow,
    ...(finished ? [] : [buttons(...answerButtons(id))]),
  );
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
  const askWhetherItHelped = note(
    undefined,
    text(strong(what)),
    ...(helped
      ? [words.thanksForTelling]
      : [
          words.didItHelp,
          buttons(
            ...helps.map((how) => ({ label: words.helped[how], does: { type: 'commitment.helped', id, helped: how } })),
          ),
        ]),
  );
  return [
    ...tellPrivately(members, asker, `outcome.${id}`, told, first, 'asked'),
    ...(finished ? tellPrivately(members, asker, `helped.${id}`, askWhetherItHelped, finished, 'asked') : []),
  ];
}

/** One before the day, one after; only to those who hold it. */
function reminders(state: State, commitment: Commitment): Posting[] {
  const { id, what, reminded } = commitment;
  if (!isGoing(commitment)) return [];
  return (['before', 'after'] as const).flatMap((when) => {
    const since = reminded[when];
    if (!since) return [];
    const reminder =
      when === 'before'
        ? note(
            undefined,
            words.remindBefore,
            text(strong(what)),
            buttons({ label: words.done, does: { type: 'commitment.finish', id } }),
          )
        : note(
            words.remindAfterTitle,
            text(strong(what)),
            words.remindAfter,
            buttons(
              { label: words.done, does: { type: 'commitment.finish', id }, main: true },
              { label: words.newDate, opens: { action: 'commit redate', with: { id } } },
              { label: words.handBack, does: { type: 'commitment.handBack', id } },
            ),
          );
    return holdersOf(commitment).flatMap((holder) =>
      inboxOf(state.members, holder).map((place) => ({
        key: `remind.${id}.${when}.${holder}`,
        place,
        note: reminder,
        since,
        why: 'reminder' as const,
      })),
    );
  });
}
