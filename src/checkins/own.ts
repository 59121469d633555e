import { type Refusal, refuse } from '../feature.js';
import { hostWords as words } from './hostWords.js';
import type { Wanted } from './intents.js';
import { mostOptions, mostOwn, mostStatements, type Question, seensFor } from './questions.js';
import type { Checkins, CheckinsEvent } from './state.js';

type Decided = CheckinsEvent[] | Refusal;

/** A question is written as a draft first, so that a host reads it as everyone will before it goes out. */
export function writeQuestion(checkins: Checkins, intent: Wanted<'checkin.writeQuestion'>): Decided {
  const { text, shape, options, seen, every } = intent;
  const id = intent.question ?? `q${checkins.made.questions + 1}`;
  if (intent.question && !checkins.own.has(id)) return refuse(words.unknownQuestion);
  const most = shape === 'statements' ? mostStatements : mostOptions;
  const needsOptions = shape === 'choice' || shape === 'statements';
  const fewest = shape === 'choice' ? 2 : 1;
  if (needsOptions && options.length < fewest) return refuse(words.needsOptions[shape]);
  if (needsOptions && options.length > most) return refuse(words.tooManyStatements);
  const question: Question = { id, text, shape, seen, ...(needsOptions ? { options } : {}) };
  // Figures of single organisations are shown to nobody, whoever may read words.
  const fitting = seensFor(question).includes(seen) ? question : { ...question, seen: 'noname' as const };
  return [{ type: 'checkin.questionWritten', question: fitting, every }];
}

export function addQuestion({ own }: Checkins, { question }: Wanted<'checkin.addQuestion'>): Decided {
  if (!own.has(question)) return refuse(words.unknownQuestion);
  const added = [...own.values()].filter((one) => !one.isDraft && one.question.id !== question);
  return added.length < mostOwn ? [{ type: 'checkin.questionAdded', question }] : refuse(words.enoughQuestions);
}

export const dropQuestion = ({ own }: Checkins, { question }: Wanted<'checkin.dropQuestion'>): Decided =>
  own.has(question) ? [{ type: 'checkin.questionDropped', question }] : refuse(words.unknownQuestion);

/** The coalition's own questions that the next round asks. */
export const ownQuestions = ({ own }: Checkins): Question[] =>
  [...own.values()].filter(({ isDraft }) => !isDraft).map(({ question }) => question);
