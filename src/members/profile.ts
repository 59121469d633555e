import { z } from 'zod';
import { gainKinds, kinds, parts, sizes } from './state.js';

export const oneLine = (max: number) => z.string().trim().min(1).max(max);

/** What an organisation may say about itself, as it comes in. */
export const profile = {
  name: oneLine(60),
  kind: z.enum(kinds),
  size: z.enum(sizes),
  livedExperience: z.boolean(),
  part: z.enum(parts),
  cause: z.string().trim().max(140).optional(),
  gain: z.string().trim().max(140).optional(),
  gainKind: z.enum(gainKinds).optional(),
  gainSeen: z.literal('hosts').optional(),
};
