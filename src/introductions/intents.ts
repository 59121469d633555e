import { z } from 'zod';
import { organisationId, personId, thingId } from '../names.js';
import { mets } from './state.js';
import { words } from './words.js';

export const helloMax = 300;
export const aboutMax = 140;
export const reachMax = 140;
/** More would be a list of who may be met. */
const mostApart = 20;

const aboutMatch = { need: thingId, offer: thingId };
export const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('introduction.join'),
    about: z.string().trim().max(aboutMax).optional(),
    reach: z.string().trim().max(reachMax).optional(),
  }),
  z.object({ type: z.literal('introduction.pause'), months: z.number().int().min(1).max(12) }),
  z.object({ type: z.literal('introduction.resume') }),
  z.object({ type: z.literal('introduction.leave') }),
  z.object({
    type: z.literal('introduction.avoid'),
    apart: z.array(z.union([organisationId, personId])).max(mostApart, { error: () => words.mostApart(mostApart) }),
  }),
  z.object({ type: z.literal('introduction.greet'), id: thingId, words: z.string().trim().min(1).max(helloMax) }),
  z.object({ type: z.literal('introduction.tell'), id: thingId, met: z.enum(mets) }),
  /** Whoever knows both introduces them, lets Moot do it, or does neither. */
  z.object({ type: z.literal('introduction.answer'), id: thingId, how: z.enum(['self', 'moot', 'notNow']) }),
  /** Whoever is asked shows a colleague how, who is asked in their place. */
  z.object({ type: z.literal('introduction.teach'), id: thingId, to: personId }),
  /** The clock's own. */
  z.object({ type: z.literal('introduction.draw'), seed: z.string() }),
  z.object({ type: z.literal('introduction.suggest'), ...aboutMatch }),
  z.object({ type: z.literal('introduction.step'), id: thingId }),
  z.object({ type: z.literal('introduction.clear'), id: thingId, person: personId }),
  z.object({ type: z.literal('introduction.follow'), id: thingId }),
]);
export type IntroductionsIntent = z.infer<typeof intents>;
export type Wanting<Type extends IntroductionsIntent['type']> = Extract<IntroductionsIntent, { type: Type }>;
