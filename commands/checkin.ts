import { z } from 'zod';
import { type Question, standing } from '../src/checkins/questions.js';
import { amounts } from '../src/checkins/rounds.js';
import { lateUntil } from '../src/checkins/state.js';
import { words } from '../src/checkins/words.js';
import { refuse } from '../src/feature.js';
import { translated } from '../src/languages/tables.js';
import { nobodyYet } from '../src/members/sayWho.js';
import type { Field, Line } from '../src/note.js';
import { isNameless, type Seen, seens } from '../src/seen/seen.js';
import { seenWords } from '../src/seen/words.js';
import { scaleChoices, seenChoices } from './checkinForm.js';
import { checkinHosting } from './checkinHosting.js';
import {
  answeredNote,
  answerIn,
  betweenRounds,
  isAnswerable,
  isEarly,
  ownWords,
  questionsIn,
  roundMeant,
} from './checkinRound.js';
import { checkinWays } from './checkinWays.js';
import { type Action, type AskingSealed, actionOnSealed, option, type Values } from './command.js';

/** `some the lease is signed` → how much room, and what moved. */
function readAnswer(typed: string): Values {
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const room = amounts.find((amount) => amount === first.toLowerCase());
  if (!room) return { moved: typed };
  return { room, ...(rest ? { moved: rest } : {}) };
}

const [moved, unsaid] = standing as [Question, Question];

const answer = actionOnSealed({
  name: 'checkin answer',
  about: 'Answer the check-in for your organisation, or change the answer',
  title: words.formTitle,
  read: readAnswer,
  options: z.object({
    id: z.string().optional(),
    room: option.choice({ label: words.room, hint: words.roomHint, of: words.amounts }),
    moved: option.longIfAny({ label: words.movedLabel, hint: words.movedHint }),
    unsaid: option.longIfAny({ label: words.unsaidLabel, hint: words.unsaidHint }),
    seen: option.choiceIfAny({ label: words.seenLabel, of: seenWords.choices, initial: 'hosts' }),
    turn: option.longIfAny({ label: words.turnLabel }),
  }),
  does: ['checkin.answer'],
  form: (asking, given) => {
    if (!asking.organisation) return { instead: nobodyYet() };
    const round = roundMeant(asking, given.id);
    if (isEarly(asking, given.id))
      return { intro: [words.formEarly], fields: fieldsFor(asking, given.id ?? '', false) };
    if (!isAnswerable(round, asking)) return { instead: betweenRounds(asking) };
    return { intro: introTo(asking, round.id), fields: fieldsFor(asking, round.id, round.closed !== undefined) };
  },
  intent: ({ id, room, moved: news, unsaid: quiet, seen, turn }, asking) => {
    const round = isEarly(asking, id) ? id : roundMeant(asking, id)?.id;
    if (!round) return refuse(words.noneOpen);
    // A form always says who sees it, so what it left empty is taken back; a typed line only adds.
    const left = seen ? '' : undefined;
    const asked = questionsIn(asking, round).find((question) => question.id === 'turn');
    const told = [
      telling(asking, round, moved, news ?? left),
      telling(asking, round, unsaid, quiet ?? left, seen),
      ...(asked ? [telling(asking, round, asked, turn ?? left)] : []),
    ];
    return { type: 'checkin.answer', id: round, room, said: told.filter((one) => one !== undefined) };
  },
  answer: (asking, intent) =>
    intent?.type === 'checkin.answer' && asking.organisation ? answeredNote(asking, intent.id) : betweenRounds(asking),
});

/** Who sees it stays as this person chose it before. */
function telling(asking: AskingSealed, round: string, question: Question, said: string | undefined, seen?: Seen) {
  if (said === undefined) return undefined;
  const chosen = seen ?? ownWords(asking, round, question)?.seen ?? question.seen;
  return { question: question.id, words: said, seen: chosen };
}

function introTo(asking: AskingSealed, id: string): Line {
  const { state, organisation } = asking;
  const round = roundMeant(asking, id);
  if (!round) return [];
  const said = round.answers.get(organisation ?? '');
  const isOwn = round.questions.some((question) => ownWords(asking, id, question));
  const colleague = said?.said.map(({ by }) => state.members.people.get(by)?.name).find((name) => name !== undefined);
  const again = isOwn ? [words.formAgain] : said ? [words.formColleague(colleague ?? words.somebody)] : [];
  return round.closed
    ? [...again, words.formLate, { moment: lateUntil(round) }, '.']
    : [...again, words.formOpen, { moment: round.closes }, '.'];
}

/** What this person has said so far; a late answer can be seen by name only, and counts in no total. */
function fieldsFor(asking: AskingSealed, id: string, isLate: boolean): Record<string, Partial<Field> | null> {
  const initial = (question: Question): Partial<Field> => {
    const own = ownWords(asking, id, question);
    return own ? { initial: own.words } : {};
  };
  const room = answerIn(asking, id)?.room;
  const turn = questionsIn(asking, id).find((question) => question.id === 'turn');
  return {
    ...(room ? { room: { initial: room } } : {}),
    moved: initial(moved),
    unsaid: initial(unsaid),
    seen: {
      initial: ownWords(asking, id, unsaid)?.seen ?? unsaid.seen,
      choices: seenChoices(seens.filter((one) => !(isLate && isNameless(one)))),
    },
    turn: turn && !(isLate && isNameless(turn.seen)) ? { ...turnField(turn), ...initial(turn) } : null,
  };
}

function turnField({ text: asks, shape, seen }: Question): Partial<Field> {
  if (shape === 'scale')
    return { kind: 'choice', label: words.turnFigures, hint: translated(asks), choices: scaleChoices() };
  return { label: isNameless(seen) ? words.turnNameless : words.turnEveryone, hint: translated(asks) };
}

export const checkin: Action[] = [answer, ...checkinWays, ...checkinHosting];
