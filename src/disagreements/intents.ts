import { z } from 'zod';
import { answers } from '../agreement/map.js';
import { hat } from '../members/hat.js';
import { day, thingId } from '../names.js';
import { openAnswers, touchings } from './shape.js';
import { words } from './words.js';

export const mostStatements = 20;
/** Characters. */
export const titleMax = 100;
/** Characters. */
export const statementMax = 200;

const said = (max: number) =>
  z
    .string()
    .trim()
    .min(1, words.empty)
    .max(max, { error: () => words.tooLong(max) });
const hours = z
  .int()
  .min(1)
  .max(24 * 30)
  .default(72);
const statement = z.int().min(1).max(mostStatements);
/** For whom; absent: for the organisation. Two letters, because it rides in a button. */
const as = hat.optional();

export const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('sensecheck.open'),
    title: said(titleMax),
    statements: z.array(said(statementMax)).min(1, words.noStatements).max(mostStatements, words.tooMany),
    hours,
    forWhom: said(200).optional(),
    /** An open round runs beside the private one. */
    openly: z.literal(true).optional(),
    /** The proposal that is put to it first. */
    proposal: thingId.optional(),
    about: z.literal('purpose').optional(),
  }),
  /** The same statements once more: then and now. */
  z.object({ type: z.literal('sensecheck.again'), id: thingId, hours }),
  z.object({ type: z.literal('sensecheck.add'), id: thingId, text: said(statementMax) }),
  z.object({
    type: z.literal('sensecheck.answer'),
    id: thingId,
    statement,
    answer: z.enum(answers),
    need: said(300).optional(),
    as,
  }),
  /** "What would you need?" Empty words take it back. */
  z.object({ type: z.literal('sensecheck.need'), id: thingId, statement, text: z.string().trim().max(300), as }),
  /** "Still checking inside": heard, and not counted, until the organisation answers. */
  z.object({ type: z.literal('sensecheck.defer'), id: thingId }),
  /** What one leaned to while it was checking is its answer now. */
  z.object({ type: z.literal('sensecheck.confirm'), id: thingId }),
  /** In the open, with the organisation's name, beside its private answer. */
  z.object({ type: z.literal('sensecheck.say'), id: thingId, statement, answer: z.enum(openAnswers) }),
  z.object({ type: z.literal('sensecheck.remind'), id: thingId }),
  z.object({ type: z.literal('sensecheck.close'), id: thingId }),
  /** A year on, the hosts are offered to ask it again. */
  z.object({ type: z.literal('sensecheck.remember'), id: thingId }),
  /** What goes unsaid about a sense check: one question to all, without names. The id is the sense check's. */
  z.object({ type: z.literal('unsaid.ask'), id: thingId }),
  z.object({ type: z.literal('unsaid.leave'), id: thingId }),
  /** Empty words take it back. */
  z.object({ type: z.literal('unsaid.say'), id: thingId, text: z.string().trim().max(statementMax) }),
  z.object({ type: z.literal('unsaid.close'), id: thingId }),
  /** What was written becomes a sense check. */
  z.object({ type: z.literal('unsaid.check'), id: thingId }),
  z.object({
    type: z.literal('difference.raise'),
    shared: said(300),
    unshared: said(300),
    next: said(300).optional(),
    touches: z.enum(touchings).optional(),
  }),
  z.object({
    type: z.literal('difference.describe'),
    id: thingId,
    shared: said(300).optional(),
    unshared: said(300).optional(),
    next: said(300).optional(),
    /** Published as what is needed, never as whose it is. */
    need: said(300).optional(),
    touches: z.enum(touchings).optional(),
  }),
  z.object({ type: z.literal('difference.settle'), id: thingId, words: said(300) }),
  /** So what? Every room is asked; parked until that day unless somebody says yes. */
  z.object({ type: z.literal('difference.park'), id: thingId, until: day, agreed: said(300).optional() }),
  /** Does it change what we do in the next month? */
  z.object({
    type: z.literal('difference.weigh'),
    id: thingId,
    changes: z.enum(['yes', 'no']),
    agreed: said(300).optional(),
  }),
  z.object({ type: z.literal('difference.conclude'), id: thingId }),
  /** Back in sight: on its day by the clock, or whenever somebody wants it. */
  z.object({ type: z.literal('difference.return'), id: thingId }),
]);
export type DisagreementsIntent = z.infer<typeof intents>;
export type SenseCheckIntent = Extract<DisagreementsIntent, { type: `sensecheck.${string}` }>;
export type UnsaidIntent = Extract<DisagreementsIntent, { type: `unsaid.${string}` }>;
export type WeighingIntent = Extract<
  DisagreementsIntent,
  { type: 'difference.park' | 'difference.weigh' | 'difference.conclude' }
>;
export type DifferenceIntent = Extract<DisagreementsIntent, { type: `difference.${string}` }>;
