import { sealedBy } from '../src/checkins/answering.js';
import { nextOpening } from '../src/checkins/clock.js';
import { sentBlocks, thanks } from '../src/checkins/copy.js';
import { hostWords } from '../src/checkins/hostWords.js';
import { type Question, standing } from '../src/checkins/questions.js';
import type { Answer } from '../src/checkins/rounds.js';
import { isAway, lastRound, lateUntil, nextId, openRound, type Round } from '../src/checkins/state.js';
import { words } from '../src/checkins/words.js';
import { shorten } from '../src/disagreements/fit.js';
import { translated } from '../src/languages/tables.js';
import { firstAccount, nameOf } from '../src/members/who.js';
import { type Block, type Button, buttons, type Note, note, text } from '../src/note.js';
import { dayOf } from '../src/rhythm/day.js';
import type { Seen } from '../src/seen/seen.js';
import type { Asking, AskingSealed } from './command.js';

/** The round that is meant: one by its id, or the one that is open. */
export const roundMeant = ({ state: { checkins } }: Asking, id: string | undefined): Round | undefined =>
  id ? checkins.rounds.get(id) : openRound(checkins);

/** Answering before the round opens: the id is the next round's, and no round is open. */
export const isEarly = ({ state: { checkins } }: Asking, id: string | undefined): boolean =>
  id === nextId(checkins) && !openRound(checkins);

/** The round can be answered, or added to. */
export const isAnswerable = (round: Round | undefined, { now }: Asking): round is Round =>
  round !== undefined && (!round.closed || now.toISOString() <= lateUntil(round));

/** What this organisation has said in a round, or early for the next. */
export const answerIn = ({ state: { checkins }, organisation }: Asking, id: string): Answer | undefined =>
  (checkins.rounds.get(id)?.answers ?? (id === nextId(checkins) ? checkins.early : undefined))?.get(organisation ?? '');

export const questionsIn = ({ state: { checkins } }: Asking, id: string): Question[] =>
  checkins.rounds.get(id)?.questions ?? standing;

/** This person's own words to a question, and who sees them; sealed ones are shown to their organisation alone. */
export function ownWords(
  asking: AskingSealed,
  id: string,
  question: Question,
): { words: string; seen: Seen } | undefined {
  const person = firstAccount(asking.state.members, asking.person);
  const sealed = sealedBy(id, question, person, asking.ballots.get(id) ?? {});
  if (sealed) return sealed;
  const isOnce = question.shape !== 'words';
  return answerIn(asking, id)?.said.find((one) => one.question === question.id && (isOnce || one.by === person));
}

/** After an answer: thanks, exactly what was sent and who sees it, and what may come next. */
export function answeredNote(asking: AskingSealed, id: string): Note {
  const { state, organisation = '' } = asking;
  const round = state.checkins.rounds.get(id);
  const answer = answerIn(asking, id);
  const sent = sentBlocks(answer, questionsIn(asking, id), asking.ballots.get(id));
  if (!round) return note(undefined, words.thanksEarly, ...sent, buttons(changeButton(id)));
  const thanked = thanks(round, organisation, nameOf(state.members, organisation));
  const after = answer?.room === 'none' ? [] : afterwards(asking, round);
  return note(
    undefined,
    ...thanked.filter(({ kind }) => kind !== 'buttons'),
    ...sent,
    buttons(...after, ...changes(round)),
  );
}

const changeButton = (id: string): Button => ({
  label: words.change,
  opens: { action: 'checkin answer', with: { id } },
});
const changes = (round: Round): Button[] => [
  changeButton(round.id),
  { label: words.sendCopy, does: { type: 'checkin.sendCopy', id: round.id } },
];

/** The next question that has no answer yet, and the way of a story into the digest. */
function afterwards(asking: AskingSealed, round: Round): Button[] {
  const open = round.closed ? [] : round.questions.slice(standing.length);
  const next = open.find((question) => !ownWords(asking, round.id, question));
  const story = round.questions.find(({ about }) => about === 'story');
  const told = story && ownWords(asking, round.id, story);
  return [
    ...(next ? [{ ...sayButton(round.id, next), main: true as const }] : []),
    ...(told?.seen === 'everyone'
      ? [{ label: words.offerStory, opens: { action: 'checkin story', with: { id: round.id } } }]
      : []),
  ];
}

/** Opens one question by itself. */
export const sayButton = (id: string, question: Question): Button => ({
  label: shorten(translated(question.text), 70),
  opens: { action: 'checkin say', with: { id, q: question.id } },
});

/** No round is open: when the next one comes, and what may be done meanwhile. */
export function betweenRounds(asking: AskingSealed): Note {
  const { state, organisation, isHost, now } = asking;
  const { checkins, members } = state;
  const last = lastRound(checkins);
  const late = last?.closed && isAnswerable(last, asking) ? last : undefined;
  const early = organisation && !openRound(checkins) ? nextId(checkins) : undefined;
  const said = early ? answerIn(asking, early) : undefined;
  const away = isAway(checkins, organisation ?? '', dayOf(now, members.zone));
  const host: Button[] = [
    { label: hostWords.open, does: { type: 'checkin.open' } },
    ...(checkins.paused ? [{ label: hostWords.resume, does: { type: 'checkin.resume' } }] : []),
    { label: hostWords.reschedule, opens: { action: 'checkin schedule' } },
    { label: hostWords.ownTitle, opens: { action: 'checkin questions' } },
    { label: hostWords.quieten, opens: { action: 'checkin quiet' } },
  ];
  const presses: Button[] = [
    ...(late
      ? [{ ...changeButton(late.id), label: late.answers.has(organisation ?? '') ? words.change : words.add }]
      : []),
    ...(early ? [{ ...changeButton(early), label: said ? words.changeEarly : words.answerEarly }] : []),
    ...(organisation ? [away ? backButton() : { label: words.away, opens: { action: 'checkin away' } }] : []),
    ...(isHost ? host : []),
  ];
  const sent = early ? sentBlocks(said, standing, asking.ballots.get(early)) : [];
  return note(
    undefined,
    words.noneOpen,
    ...whenNext(asking),
    ...sent,
    ...(presses.length > 0 ? [buttons(...presses)] : []),
  );
}

export const backButton = (): Button => ({ label: words.back, does: { type: 'checkin.comeBack' } });

export function whenNext({ state, now }: Asking): Block[] {
  const { paused } = state.checkins;
  const at = nextOpening(state);
  const stillPaused = paused && !(paused.until && paused.until <= dayOf(now, state.members.zone));
  const until: Block[] = paused?.until
    ? [text(hostWords.pausedUntil, { day: paused.until }, '.')]
    : [text(hostWords.paused)];
  return [
    ...(stillPaused ? until : []),
    ...(at ? [text(hostWords.nextOne, { moment: at }, '.')] : stillPaused ? [] : [text(hostWords.noNext)]),
  ];
}
