import { z } from 'zod';
import { day, personId, thingId } from '../names.js';
import { ruleOf } from '../rhythm/rule.js';
import { seens } from '../seen/seen.js';
import { hostWords } from './hostWords.js';
import { mostOptions, shapes } from './questions.js';
import { amounts } from './rounds.js';
import { words } from './words.js';

const longest = 300;
const questionId = z.string().regex(/^(moved|unsaid|turn|q\d{1,6})$/);

export const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('checkin.schedule'),
    rule: z
      .string()
      .max(60)
      .refine((text) => ruleOf(text) !== undefined, words.unknownRule),
  }),
  z.object({ type: z.literal('checkin.open') }),
  z.object({ type: z.literal('checkin.pause'), until: day.optional() }),
  z.object({ type: z.literal('checkin.resume') }),
  /** The Mondays of all weeks in which no round opens; what is left out is quiet no more. */
  z.object({ type: z.literal('checkin.quietenWeeks'), mondays: z.array(day).max(26, hostWords.tooManyWeeks) }),
  /** What is left out stays as it was; empty words are taken back. */
  z.object({
    type: z.literal('checkin.answer'),
    id: thingId,
    room: z.enum(amounts).optional(),
    said: z
      .array(
        z.object({
          question: questionId,
          words: z.string().trim().max(longest, words.tooLong),
          seen: z.enum(seens).optional(),
        }),
      )
      .max(5)
      .optional(),
  }),
  /** Somebody else should answer, this time. */
  z.object({ type: z.literal('checkin.handOn'), id: thingId, to: personId }),
  z.object({ type: z.literal('checkin.sendCopy'), id: thingId }),
  z.object({ type: z.literal('checkin.goAway'), until: day }),
  z.object({ type: z.literal('checkin.comeBack') }),
  /** A draft; with an id, instead of what it was. */
  z.object({
    type: z.literal('checkin.writeQuestion'),
    question: questionId.optional(),
    text: z.string().trim().min(1, words.fillIn).max(100, hostWords.questionTooLong),
    shape: z.enum(shapes),
    options: z
      .array(z.string().trim().min(1).max(75, hostWords.optionTooLong))
      .max(mostOptions, hostWords.tooManyOptions),
    seen: z.enum(seens),
    every: z.boolean(),
  }),
  z.object({ type: z.literal('checkin.addQuestion'), question: questionId }),
  z.object({ type: z.literal('checkin.dropQuestion'), question: questionId }),
  z.object({ type: z.literal('checkin.remind'), id: thingId }),
  z.object({ type: z.literal('checkin.close'), id: thingId }),
]);
export type CheckinsIntent = z.infer<typeof intents>;
/** One kind of intent by its name. */
export type Wanted<Type extends CheckinsIntent['type']> = Extract<CheckinsIntent, { type: Type }>;
