import { z } from 'zod';

const part = z.object({});
const named = z.union([z.string(), part]).optional();
const happened = z.object({
  event: z.object({ type: z.string(), channel: named, user: named, item: part.optional(), subteam: part.optional() }),
  authorizations: z.array(part).optional(),
});
const done = z.object({
  user: part,
  channel: part.optional(),
  actions: z.array(part).min(1).optional(),
});
const sent = done.extend({ view: part });

/** Is everything there that Bolt looks into without asking, before anybody of ours reads the request? */
export function hasItsShape(body: Record<string, unknown>): boolean {
  if (body.event !== undefined) return happened.safeParse(body).success;
  if (body.command !== undefined) return true;
  return (/^view_/.test(String(body.type)) ? sent : done).safeParse(body).success;
}
