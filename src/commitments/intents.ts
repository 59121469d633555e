import { z } from 'zod';
import { day, organisationId, thingId } from '../names.js';
import { answers, bonds, contributions, helps, moves } from './events.js';
import { words } from './words.js';

const what = z.string().trim().min(1).max(300);
const because = z.string().trim().min(1, words.whyNeeded).max(200);

export const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('commitment.ask'),
    what,
    of: z.array(organisationId).min(1, words.nobodyAsked).max(50),
    day: day.optional(),
    /** A reverse partnership: we lead, and those asked support us. */
    reverse: z.literal(true).optional(),
  }),
  /** We will do it ourselves, with others if they say yes. */
  z.object({ type: z.literal('commitment.promise'), what, with: z.array(organisationId).max(50), day: day.optional() }),
  z.object({ type: z.literal('commitment.invite'), id: thingId, of: z.array(organisationId).min(1).max(50) }),
  z.object({
    type: z.literal('commitment.answer'),
    id: thingId,
    answer: z.enum(answers),
    words: z.string().trim().max(300).optional(),
  }),
  z.object({ type: z.literal('commitment.finish'), id: thingId }),
  z.object({ type: z.literal('commitment.handBack'), id: thingId }),
  z.object({
    type: z.literal('commitment.redate'),
    id: thingId,
    day,
    words: z.string().trim().max(140).optional(),
  }),
  z.object({ type: z.literal('commitment.helped'), id: thingId, helped: z.enum(helps) }),
  z.object({ type: z.literal('commitment.remind'), id: thingId, when: z.enum(['before', 'after']) }),
  z.object({ type: z.literal('commitment.bind'), id: thingId, how: z.enum(bonds), to: thingId }),
  z.object({ type: z.literal('commitment.unbind'), id: thingId, how: z.enum(bonds), to: thingId }),
  /** What we bring; no kinds at all takes it back. */
  z.object({
    type: z.literal('commitment.bring'),
    id: thingId,
    kinds: z.array(z.enum(contributions)),
    words: z.string().trim().max(140).optional(),
  }),
  z.object({ type: z.literal('commitment.lead'), id: thingId, because: because.optional() }),
  z.object({ type: z.literal('commitment.support'), id: thingId }),
  z.object({ type: z.literal('commitment.explain'), id: thingId, because }),
  z.object({ type: z.literal('commitment.quarter'), id: thingId, number: z.number().int().positive() }),
  z.object({
    type: z.literal('commitment.look'),
    id: thingId,
    words: z.string().trim().max(300).optional(),
    moved: z.enum(moves),
    arrived: z.enum(moves),
  }),
  /** The lead of a reverse partnership lets those who support it ask for things too. */
  z.object({ type: z.literal('commitment.open'), id: thingId }),
  /** Why we work together by default; said again whenever the rule is used. */
  z.object({ type: z.literal('commitment.rule'), because }),
]);
export type CommitmentsIntent = z.infer<typeof intents>;
export type Reason<Type extends CommitmentsIntent['type']> = Extract<CommitmentsIntent, { type: Type }>;
