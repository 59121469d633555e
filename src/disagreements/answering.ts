import { createHash } from 'node:crypto';
import { type Answer, answers } from '../agreement/map.js';
import type { OrganisationId } from '../names.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import type { Ballot } from '../ports.js';
import { shorten } from './fit.js';
import type { SenseCheck } from './state.js';
import { words } from './words.js';

const isReserved = (answer: string | undefined): boolean => answer === 'unsure' || answer === 'no';

/** The numbers of all statements, in this organisation's own order; a statement added later never reorders the rest. */
export function orderFor({ id, statements }: SenseCheck, organisation: OrganisationId): number[] {
  const marked = statements.map((_, index) => {
    const mark = createHash('sha256')
      .update(`${id} ${organisation} ${index + 1}`)
      .digest('hex');
    return { number: index + 1, mark };
  });
  return marked.sort((a, b) => (a.mark < b.mark ? -1 : 1)).map(({ number }) => number);
}

/** One organisation's own answer to a statement, from its own ballot. */
const ownAnswer = (ballot: Ballot, number: number): Answer | undefined =>
  answers.find((answer) => answer === ballot[String(number)]);
export const ownNeed = (ballot: Ballot, number: number): string | undefined => ballot[`n${number}`];

export const isAllAnswered = ({ statements }: SenseCheck, ballot: Ballot): boolean =>
  statements.every((_, index) => ownAnswer(ballot, index + 1) !== undefined);

/**
 * What one organisation reads privately: the next statement that it has not answered, one at a time; when none is left
 * to the end of its list, its own answers. `after` is the number of the statement it answered, or left for later, a
 * moment ago.
 */
export function answeringNote(check: SenseCheck, organisation: OrganisationId, ballot: Ballot, after?: number): Note {
  if (check.closed) return note(undefined, words.closedAlready);
  const order = orderFor(check, organisation);
  const from = after === undefined ? 0 : order.indexOf(after) + 1;
  const at = order.findIndex((number, index) => index >= from && ownAnswer(ballot, number) === undefined);
  const number = order[at];
  if (number === undefined) return ownAnswersNote(check, organisation, ballot, after);
  const { id, statements } = check;
  const press = (answer: Answer): Button => ({
    label: words.answers[answer],
    does: { type: 'sensecheck.answer', id, statement: number, answer },
  });
  return note(
    words.step(at + 1, order.length),
    text(strong(statements[number - 1] ?? '')),
    buttons(...answers.map(press)),
    buttons(
      { label: words.later, opens: { action: 'propose answer', with: { id, after: String(number) } } },
      { label: words.soFar, opens: { action: 'propose mine', with: { id } } },
    ),
    text(words.passOrLater, ' ', words.promise),
    ...reservation(check, ballot, after),
  );
}

/** After "unsure" or "not for us": what would make it possible? */
function reservation({ id, statements }: SenseCheck, ballot: Ballot, just: number | undefined): Block[] {
  const answer = just === undefined ? undefined : ownAnswer(ballot, just);
  if (just === undefined || !answer || !isReserved(answer) || ownNeed(ballot, just)) return [];
  const statement = shorten(statements[just - 1] ?? '', 80);
  return [
    text(words.youSaid(words.answered[answer], statement)),
    buttons({
      label: words.whatNeed,
      opens: { action: 'propose need', with: { id, statement: String(just) } },
    }),
  ];
}

/** All that this organisation has answered; only its own delegates ever read this. */
export function ownAnswersNote(check: SenseCheck, organisation: OrganisationId, ballot: Ballot, just?: number): Note {
  if (check.closed) return note(undefined, words.closedAlready);
  const { id, closes, statements } = check;
  const order = orderFor(check, organisation);
  const isDone = isAllAnswered(check, ballot);
  const lines = order.map((number): Line => {
    const answer = ownAnswer(ballot, number);
    const need = isReserved(answer) ? ownNeed(ballot, number) : undefined;
    const said = answer ? words.answered[answer] : words.unanswered;
    return [
      `${shorten(statements[number - 1] ?? '', 90)} – `,
      strong(said),
      ...(need ? [words.youNeed(shorten(need, 60))] : []),
    ];
  });
  return note(
    words.yourAnswers,
    list(lines),
    ...reservation(check, ballot, just),
    text(isDone ? words.allAnswered : words.changeUntil, { moment: closes }, '. ', words.promise),
    buttons(
      ...(isDone
        ? []
        : [{ label: words.goOn, opens: { action: 'propose answer', with: { id } }, main: true as const }]),
      { label: words.change, opens: { action: 'propose change', with: { id } } },
    ),
  );
}
