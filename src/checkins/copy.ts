import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { translated } from '../languages/tables.js';
import type { OrganisationId } from '../names.js';
import { type Block, buttons, type Line, list, note, strong, text } from '../note.js';
import type { Ballot } from '../ports.js';
import type { Seen } from '../seen/seen.js';
import { sealedTo } from './answering.js';
import { type Question, sayAnswer, standing } from './questions.js';
import type { Answer, Round } from './rounds.js';
import { words } from './words.js';

/** What an organisation reads once it has answered. */
export function thanks(round: Round, organisation: OrganisationId, name: string): Block[] {
  const said = round.answers.get(organisation);
  if (!said) return [];
  const change = buttons({ label: words.change, opens: { action: 'checkin answer', with: { id: round.id } } });
  if (said.room === 'none') return [text(words.thanksNone(name)), ...(round.closed ? [] : [change])];
  if (said.late) return [text(words.thanksLate), change];
  if (round.closed) return [text(words.thanksClosed)];
  return [text(said.room ? words.thanks(said.room) : words.thanksOnly, { moment: round.closes }, '.'), change];
}

/**
 * Exactly what an organisation sent, and who sees it. `sealed` is its own ballot, which only its delegates may read, and
 * only until the close. `questions` are those it was asked.
 */
export function sentLines(answer: Answer | undefined, questions: Question[], sealed: Ballot = {}): Line[] {
  const named = questions.flatMap((question) =>
    (answer?.said ?? [])
      .filter((one) => one.question === question.id)
      .map((one) => lineOf(question, one.words, seenBy(question, one.seen))),
  );
  const hidden = questions.flatMap((question) =>
    sealedTo(sealed, question).map((one) => lineOf(question, one.words, seenBy(question, one.seen))),
  );
  return [...(answer?.room ? [[words.sentRoom(answer.room)]] : []), ...named, ...hidden];
}

const lineOf = (question: Question, said: string, seen: string): Line => [
  `${translated(question.text)} `,
  strong(sayAnswer(question, said)),
  ` – ${seen}.`,
];

const seenBy = ({ shape }: Question, seen: Seen): string =>
  shape === 'scale' || shape === 'statements' ? words.sentFigures : words.seenShort[seen];

/** The same as a note of its own. */
export const sentBlocks = (answer: Answer | undefined, questions = standing, sealed: Ballot = {}): Block[] => {
  const lines = sentLines(answer, questions, sealed);
  return lines.length > 0 ? [text(strong(words.sentTitle)), list(lines)] : [];
};

/** Whoever asked for a copy reads it in private; it follows what is changed. */
export function copies({ members }: State, round: Round): Posting[] {
  return [...round.copies].flatMap(([person, since]): Posting[] => {
    const organisation = members.people.get(person)?.organisation ?? '';
    const answer = round.answers.get(organisation);
    if (!answer) return [];
    const sent = sentBlocks(answer, round.questions);
    const copy = note(words.copyTitle(members.name).slice(0, 120), words.copyHow, ...sent);
    return [{ key: `checkin.${round.id}.copy`, place: { person }, note: copy, since, why: 'asked' }];
  });
}
