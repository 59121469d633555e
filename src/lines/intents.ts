import { z } from 'zod';
import { day, thingId } from '../names.js';
import { lineSeens } from './events.js';
import { words } from './words.js';

/** Topics that may be chosen at once; a form's list holds 25. */
export const mostTopics = 20;
export const topicMax = 60;
/** Characters of a line or a plan. */
export const saidMax = 300;
/** How long those with a line hear before every room does, in hours. */
export const coolings = [24, 48, 72, 120, 168] as const;

const said = (max: number) =>
  z
    .string()
    .trim()
    .min(1, words.empty)
    .max(max, { error: () => words.tooLong(max) });

export const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('topic.add'), name: said(topicMax) }),
  z.object({ type: z.literal('topic.rename'), id: thingId, name: said(topicMax) }),
  z.object({ type: z.literal('topic.drop'), id: thingId }),
  z.object({ type: z.literal('topic.choose'), topics: z.array(thingId).max(mostTopics) }),
  z.object({ type: z.literal('topic.tag'), thing: thingId, topics: z.array(thingId).max(mostTopics) }),
  z.object({ type: z.literal('line.record'), topic: thingId, text: said(saidMax), seen: z.enum(lineSeens) }),
  z.object({ type: z.literal('line.remove'), topic: thingId }),
  z.object({
    type: z.literal('headsup.file'),
    what: said(saidMax),
    topics: z.array(thingId).min(1, words.noTopic).max(mostTopics),
    embargo: day.optional(),
  }),
  /** One conversation, before it goes out. */
  z.object({ type: z.literal('headsup.offer'), id: thingId, words: said(saidMax) }),
  z.object({ type: z.literal('headsup.join'), id: thingId }),
  z.object({ type: z.literal('headsup.share'), id: thingId }),
  z.object({ type: z.literal('headsup.hold'), id: thingId }),
  z.object({ type: z.literal('headsup.withdraw'), id: thingId }),
  z.object({ type: z.literal('headsup.cool'), hours: z.literal([...coolings]) }),
]);
export type LinesIntent = z.infer<typeof intents>;
type Of<Word extends string> = Extract<LinesIntent, { type: `${Word}.${string}` }>;
export type TopicIntent = Of<'topic'>;
export type LineIntent = Of<'line'>;
export type HeadsUpIntent = Of<'headsup'>;
