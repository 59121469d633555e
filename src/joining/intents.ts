import { z } from 'zod';
import { organisationId } from '../names.js';

/** Characters of a hope or a worry. */
export const hopeMax = 140;
const said = z.string().trim().max(hopeMax);

export const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('joining.say'), id: organisationId, hope: said, worry: said }),
  z.object({ type: z.literal('joining.tell'), hope: said, worry: said, seen: z.enum(['everyone', 'noname']) }),
  z.object({ type: z.literal('joining.read'), id: organisationId }),
  z.object({ type: z.literal('joining.readPool'), box: z.string().max(20) }),
  z.object({ type: z.literal('joining.askBuddy'), id: organisationId }),
  z.object({ type: z.literal('joining.buddy'), id: organisationId, will: z.boolean() }),
  z.object({ type: z.literal('joining.noBuddy') }),
  z.object({ type: z.literal('joining.welcomeAsks') }),
]);
export type JoiningIntent = z.infer<typeof intents>;
