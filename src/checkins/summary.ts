import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { firstInRound, withFirst } from '../joining/firstWord.js';
import { translated } from '../languages/tables.js';
import { everyRoom, hostInboxes, inTurn, nameOf } from '../members/who.js';
import { type Block, type Line, list, type Note, note, strong, text } from '../note.js';
import { later } from '../rhythm/day.js';
import type { Named } from '../seen/seen.js';
import { fewestForCard } from './outcome.js';
import { type Question, sayAnswer } from './questions.js';
import { amounts, type Outcome, type Round } from './rounds.js';
import { summaryWords as words } from './summaryWords.js';
import { floor } from './totals.js';

/** One card per room at the close; a late answer adds its named words and changes no number. */
export function summaries(state: State, round: Round): Posting[] {
  const { closed, outcome } = round;
  if (!closed || !outcome || outcome.answered < fewestForCard) return [];
  const card = summaryNote(state, round);
  const key = `checkin.${round.id}.summary`;
  return everyRoom(state.members).map((place) => ({ key, place, note: card, since: closed }));
}

/** What the coalition reads of a closed round: added up, and in words. Never who did not answer. */
export function summaryNote(state: State, round: Round): Note {
  const { answered = 0 } = round.outcome ?? {};
  return note(
    words.heardTitle,
    words.answered(answered),
    ...roomTotals(round.outcome),
    ...round.questions.flatMap((question) => heard(state, round, question)),
  );
}

function roomTotals({ rooms, halves }: Partial<Outcome> = {}): string[] {
  if (halves) return [words.halvesOfRoom(halves.enough, halves.little)];
  if (!rooms) return [];
  return [
    words.rooms(
      amounts.map((amount): [typeof amount, number] => [amount, rooms[amount]]).filter(([, number]) => number > 0),
    ),
  ];
}

/** Under its heading: with a name, with none, added up. */
function heard(state: State, round: Round, question: Question): Block[] {
  const totals = round.outcome?.totals?.[question.id] ?? [];
  const named =
    question.shape === 'scale' || question.shape === 'statements' ? [] : linesOf(state, round, question, 'everyone');
  const nameless = namelessLines(round, question);
  if (question.id === 'moved') return headed(words.moved, [...named, ...nameless]);
  if (question.id === 'unsaid') return [...headed(words.said, named), ...headed(words.unnamed, nameless)];
  const added = totals.length > 0 ? [text(words.totals(totals))] : [];
  const lines = headed(translated(question.text), [...named, ...nameless]);
  return added.length > 0 && lines.length === 0
    ? [text(strong(translated(question.text))), ...added]
    : [...lines, ...added];
}

const headed = (heading: string, lines: Line[]): Block[] =>
  lines.length > 0 ? [text(strong(heading)), list(lines)] : [];

/** One line for each saying; whoever is new has the first word, and after them whoever comes first changes from round to round. */
function linesOf(state: State, round: Round, question: Question, seen: Named): Line[] {
  const { members } = state;
  const { id, answers } = round;
  const answered = [...members.organisations.keys()].filter((organisation) => answers.has(organisation));
  const inOrder = withFirst(inTurn(answered, id), firstInRound(state, round));
  return inOrder.flatMap((organisation) =>
    (answers.get(organisation)?.said ?? [])
      .filter((one) => one.question === question.id && one.seen === seen)
      .map(
        (one): Line => [
          strong(nameOf(members, organisation)),
          `: ${sayAnswer(question, one.words)}`,
          one.late ? words.late : '',
        ],
      ),
  );
}

/** What nobody may be found by: only from five answers on, and in the order of the alphabet, which tells nothing. */
function namelessLines({ answers, outcome }: Round, { id, shape }: Question): Line[] {
  if (!outcome || outcome.answered < floor || shape !== 'words') return [];
  // An earlier Moot kept these in the log.
  const kept = [...answers.values()].flatMap(({ said }) =>
    said.filter((one) => one.question === id && one.seen === 'noname').map((one) => one.words),
  );
  const sealed = id === 'unsaid' ? outcome.unnamed : (outcome.sealed?.[id] ?? []);
  return [...kept, ...sealed].sort().map((said) => [said]);
}

/** The hosts hear what was said to them alone, and that there were too few answers for a card. */
export function forHosts(state: State, round: Round): Posting[] {
  const { answers, closed, outcome } = round;
  if (!closed || !outcome) return [];
  const few = outcome.answered < fewestForCard ? [words.hostsFew(outcome.answered)] : [];
  const only = round.questions.flatMap((question) => linesOf(state, round, question, 'hosts'));
  if (few.length === 0 && only.length === 0) return [];
  const told = note(words.hostsTitle, ...few, ...headed(words.hostsOnly, only));
  const since = [...answers.values()]
    .flatMap(({ said }) => said.filter(({ seen }) => seen === 'hosts'))
    .reduce((at, one) => later(at, one.at), closed);
  const key = `checkin.${round.id}.hosts`;
  return hostInboxes(state.members).map((place) => ({ key, place, note: told, since, why: 'duty' as const }));
}
