import { createHash } from 'node:crypto';
import { type Answer, answers } from '../agreement/map.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import type { Ballot } from '../ports.js';
import { shorten } from './fit.js';
import { sayItToo } from './openly/openly.js';
import { asOf, type Speaker } from './speaking.js';
import type { SenseCheck } from './state.js';
import { words } from './words.js';

const isReserved = (answer: string | undefined): boolean => answer === 'unsure' || answer === 'no';

/** The numbers of all statements, in this voter's own order; a statement added later never reorders the rest. */
export function orderFor({ id, statements }: SenseCheck, voter: string): number[] {
  const marked = statements.map((_, index) => {
    const mark = createHash('sha256')
      .update(`${id} ${voter} ${index + 1}`)
      .digest('hex');
    return { number: index + 1, mark };
  });
  return marked.sort((a, b) => (a.mark < b.mark ? -1 : 1)).map(({ number }) => number);
}

/** What was answered to a statement, from one's own ballot. */
const ownAnswer = (ballot: Ballot, number: number): Answer | undefined =>
  answers.find((answer) => answer === ballot[String(number)]);
export const ownNeed = (ballot: Ballot, number: number): string | undefined => ballot[`n${number}`];

export const isAllAnswered = ({ statements }: SenseCheck, ballot: Ballot): boolean =>
  statements.every((_, index) => ownAnswer(ballot, index + 1) !== undefined);

const changeHat = (id: string): Button => ({ label: words.changeHat, opens: { action: 'propose as', with: { id } } });

/**
 * What one organisation, or one person, reads privately: the next statement that is not answered, one at a time; when
 * none is left to the end of the list, the answers given. `after` is the number of the statement that was answered, or
 * left for later, a moment ago.
 */
export function answeringNote(check: SenseCheck, speaker: Speaker, ballot: Ballot, after?: number): Note {
  if (check.closed) return note(undefined, words.closedAlready);
  const order = orderFor(check, speaker.voter);
  const from = after === undefined ? 0 : order.indexOf(after) + 1;
  const at = order.findIndex((number, index) => index >= from && ownAnswer(ballot, number) === undefined);
  const number = order[at];
  if (number === undefined) return ownAnswersNote(check, speaker, ballot, after);
  const { id, statements } = check;
  const as = asOf(speaker);
  const press = (answer: Answer): Button => ({
    label: words.answers[answer],
    does: { type: 'sensecheck.answer', id, statement: number, answer, ...as },
  });
  return note(
    words.step(at + 1, order.length),
    text(strong(statements[number - 1] ?? '')),
    buttons(...answers.map(press)),
    buttons(
      { label: words.later, opens: { action: 'propose answer', with: { id, after: String(number), ...as } } },
      { label: words.soFar, opens: { action: 'propose mine', with: { id, ...as } } },
      changeHat(id),
    ),
    text(`${words.speaking[speaker.hat](speaker.name ?? '')} `, words.passOrLater, ' ', words.promise),
    ...reservation(check, speaker, ballot, after),
  );
}

/** After "unsure" or "not for us": what would make it possible? */
function reservation(
  { id, statements }: SenseCheck,
  speaker: Speaker,
  ballot: Ballot,
  just: number | undefined,
): Block[] {
  // Only an organisation's conditions are published.
  if (just === undefined || speaker.hat === 'myself') return [];
  const answer = ownAnswer(ballot, just);
  if (!answer || !isReserved(answer) || ownNeed(ballot, just)) return [];
  const statement = shorten(statements[just - 1] ?? '', 80);
  return [
    text(words.youSaid(words.answered[answer], statement)),
    buttons({
      label: words.whatNeed,
      opens: { action: 'propose need', with: { id, statement: String(just), ...asOf(speaker) } },
    }),
  ];
}

/** All that was answered; only the organisation's own delegates, or the person, ever read this. */
export function ownAnswersNote(check: SenseCheck, speaker: Speaker, ballot: Ballot, just?: number): Note {
  if (check.closed) return note(undefined, words.closedAlready);
  const { id, closes, statements } = check;
  const order = orderFor(check, speaker.voter);
  const isDone = isAllAnswered(check, ballot);
  const as = asOf(speaker);
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
  const confirm: Button[] =
    speaker.hat === 'checking' && order.some((number) => ownAnswer(ballot, number))
      ? [{ label: words.confirm, does: { type: 'sensecheck.confirm', id }, main: true }]
      : [];
  const openly = speaker.hat === 'organisation' && check.heard.has(speaker.voter) ? [sayItToo(id)] : [];
  const goOn: Button[] = isDone
    ? []
    : [{ label: words.goOn, opens: { action: 'propose answer', with: { id, ...as } }, main: true }];
  return note(
    words.yourAnswers,
    list(lines),
    ...reservation(check, speaker, ballot, just),
    text(
      `${words.speaking[speaker.hat](speaker.name ?? '')} `,
      isDone ? words.allAnswered : words.changeUntil,
      { moment: closes },
      '. ',
      words.promise,
    ),
    buttons(
      ...confirm,
      ...goOn,
      ...openly,
      { label: words.change, opens: { action: 'propose change', with: { id, ...as } } },
      changeHat(id),
    ),
  );
}
