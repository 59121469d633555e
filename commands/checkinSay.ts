import { z } from 'zod';
import { mostStatements, type Question, seensFor, stands } from '../src/checkins/questions.js';
import { summaryWords } from '../src/checkins/summaryWords.js';
import { words } from '../src/checkins/words.js';
import { shorten } from '../src/disagreements/fit.js';
import { refuse } from '../src/feature.js';
import { translated } from '../src/languages/tables.js';
import { nobodyYet } from '../src/members/sayWho.js';
import { type Field, strong } from '../src/note.js';
import { isNameless } from '../src/seen/seen.js';
import { seenWords } from '../src/seen/words.js';
import { scaleChoices, seenChoices } from './checkinForm.js';
import {
  answeredNote,
  betweenRounds,
  isAnswerable,
  isEarly,
  ownWords,
  questionsIn,
  roundMeant,
} from './checkinRound.js';
import { type AskingSealed, actionOnSealed, option } from './command.js';

const parts = ['a', 'b', 'c', 'd'] as const;

/** One question by itself, with a say in who sees its answer. */
export const say = actionOnSealed({
  name: 'checkin say',
  about: 'Answer one question, and choose who sees the answer',
  title: words.sayTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    q: z.string(),
    words: option.longIfAny({ label: words.sayLabel }),
    one: option.oneIfAny({ label: words.sayLabel }),
    a: option.oneIfAny({ label: words.sayLabel }),
    b: option.oneIfAny({ label: words.sayLabel }),
    c: option.oneIfAny({ label: words.sayLabel }),
    d: option.oneIfAny({ label: words.sayLabel }),
    seen: option.choiceIfAny({ label: words.saySeenLabel, of: seenWords.choices }),
  }),
  form: (asking, { id = '', q }) => {
    if (!asking.organisation) return { instead: nobodyYet() };
    const question = questionsIn(asking, id).find((one) => one.id === q);
    const round = roundMeant(asking, id);
    const mayAnswer = question && (isEarly(asking, id) || isAnswerable(round, asking));
    if (!mayAnswer) return { instead: betweenRounds(asking) };
    return {
      intro: [strong(translated(question.text))],
      fields: sayFields(asking, id, question, round?.closed !== undefined),
    };
  },
  intent: ({ id, q, words: written, one, seen: who, ...stances }, asking) => {
    const question = questionsIn(asking, id).find((asked) => asked.id === q);
    if (!question) return refuse(words.unknownAnswer);
    const given = parts.slice(0, question.options?.length ?? 0).map((part) => stances[part] ?? '');
    const stood = given.some((stance) => stance !== '') ? given.map((stance) => stance || 'pass').join(',') : '';
    const said = { words: written, choice: one, scale: one, statements: stood }[question.shape] ?? '';
    return { type: 'checkin.answer', id, said: [{ question: q, words: said, seen: who }] };
  },
  answer: (asking, intent) =>
    intent?.type === 'checkin.answer' ? answeredNote(asking, intent.id) : betweenRounds(asking),
});

/** Only the fields this question needs, each with what was said before. */
function sayFields(
  asking: AskingSealed,
  id: string,
  question: Question,
  isLate: boolean,
): Record<string, Partial<Field> | null> {
  const { shape, options = [] } = question;
  const own = ownWords(asking, id, question);
  const before = own?.words.split(',') ?? [];
  const who = seensFor(question).filter((one) => !(isLate && isNameless(one)));
  const choices = shape === 'scale' ? scaleChoices() : options.map((label, index) => ({ value: String(index), label }));
  const stances = stands.map((value) => ({ value, label: summaryWords.stands[value] }));
  const statements = parts.map((part, index) => {
    const statement = options[index];
    const isAsked = shape === 'statements' && statement !== undefined && index < mostStatements;
    const field = {
      label: shorten(statement ?? '', 45),
      hint: statement ?? '',
      choices: stances,
      initial: before[index] ?? '',
    };
    return [part, isAsked ? field : null] as const;
  });
  return {
    words: shape === 'words' ? { initial: own?.words ?? '' } : null,
    one: shape === 'choice' || shape === 'scale' ? { choices, initial: own?.words ?? '' } : null,
    ...Object.fromEntries(statements),
    seen: { choices: seenChoices(who), initial: own?.seen ?? question.seen },
  };
}
