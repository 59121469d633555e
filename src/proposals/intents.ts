import { z } from 'zod';
import { hat } from '../members/hat.js';
import { day, organisationId, personId, thingId } from '../names.js';
import { refusals } from './deciding/words.js';
import { kinds, modes, needs, results, stances } from './shape.js';

/** Characters. */
export const titleMax = 100;
export const textMax = 1_200;
export const saidMax = 300;
export const bookMax = 200;
export const outcomeMax = 800;
/** Lines of a list of how we decide. */
export const mostTopics = 5;
const mostGoAheads = 15;
const lineMax = 120;

const said = (max = saidMax) =>
  z
    .string()
    .trim()
    .min(1, refusals.empty)
    .max(max, { error: () => refusals.tooLong(max) });
const lines = (most: number, tooMany: string) => z.array(said(lineMax)).max(most, tooMany);
const id = { id: thingId };
const ways = {
  mode: z.enum(modes),
  unanimous: lines(mostTopics, refusals.tooManyTopics),
  goAhead: lines(mostGoAheads, refusals.tooManyGoAheads),
};
const written = {
  title: said(titleMax),
  text: said(textMax).optional(),
  forWhom: said().optional(),
  kind: z.enum(kinds),
  until: day.optional(),
};

export const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('proposal.draft'), ...written }),
  z.object({ type: z.literal('proposal.redraft'), ...id, ...written }),
  z.object({
    type: z.literal('proposal.place'),
    ...id,
    closest: z.array(organisationId).max(50),
    everyone: z.boolean(),
    atOnce: z.boolean(),
    because: said().optional(),
    equip: said().optional(),
  }),
  /** Everybody must say yes: it is about this line of the short list, counted from 1. */
  z.object({ type: z.literal('proposal.topic'), ...id, topic: z.int().min(1).max(mostTopics) }),
  z.object({ type: z.literal('proposal.post'), ...id, as: z.enum(kinds).optional() }),
  /** It is on the go-ahead list: tell people, decide nothing. */
  z.object({ type: z.literal('proposal.tell'), ...id }),
  z.object({ type: z.literal('proposal.share'), ...id }),
  z.object({
    type: z.literal('proposal.answer'),
    ...id,
    stance: z.enum(stances),
    hat: hat.optional(),
    words: said().optional(),
    help: said().optional(),
  }),
  /** What was answered a moment ago, said with another hat. */
  z.object({ type: z.literal('proposal.sayAs'), ...id, hat }),
  z.object({
    type: z.literal('proposal.mandate'),
    ...id,
    needs: z.enum(needs),
    day: day.optional(),
    remind: z.boolean().default(false),
  }),
  /** Our open book: what we put in, and what we could lose. Empty takes it back. */
  z.object({ type: z.literal('proposal.openBook'), ...id, words: z.string().trim().max(bookMax) }),
  z.object({ type: z.literal('proposal.hand'), ...id, to: personId }),
  z.object({ type: z.literal('proposal.remind'), ...id, organisation: organisationId }),
  z.object({ type: z.literal('proposal.redate'), ...id, soft: day, hard: day }),
  z.object({ type: z.literal('proposal.reply'), ...id, concern: z.int().min(1), words: said() }),
  z.object({ type: z.literal('proposal.lastCall'), ...id }),
  z.object({
    type: z.literal('proposal.close'),
    ...id,
    result: z.enum(results),
    words: said(outcomeMax),
    review: day.optional(),
  }),
  z.object({ type: z.literal('proposal.withdraw'), ...id, words: said().optional() }),
  z.object({ type: z.literal('proposal.reopen'), ...id, reason: said() }),
  /** Its review day has come. */
  z.object({ type: z.literal('proposal.return'), ...id }),
  z.object({ type: z.literal('proposal.keep'), ...id, review: day.optional() }),
  z.object({ type: z.literal('ways.set'), ...ways }),
  z.object({ type: z.literal('mandate.store'), topic: said(lineMax), until: day }),
  z.object({ type: z.literal('mandate.end'), id: thingId }),
]);
export type ProposalsIntent = z.infer<typeof intents>;
export type Wanted<Type extends ProposalsIntent['type']> = Extract<ProposalsIntent, { type: Type }>;
