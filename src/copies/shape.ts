import { z } from 'zod';
import { standings } from '../agreement/standing.js';
import { kinds as kindsOfOrganisation, parts, sizes } from '../members/state.js';
import { kinds } from '../proposals/shape.js';

const count = z.int().min(0);
const moment = z.iso.datetime().describe('An instant, in UTC.');
const day = z.iso.date().describe('A date that is the same in every zone.');
const id = z.string().describe('Stays the same in every copy of this coalition.');
const words = z.string();
const sentences = z.array(words);
const counts = z.object({ yes: count, neither: count.describe('Unsure, passed or left open.'), no: count });
const totals = z
  .object({
    content: count,
    reservation: count,
    aside: count,
    block: count,
    notTakingPart: count.describe('A state of its own: neither a yes nor a no.'),
    checking: count,
  })
  .describe('Of the whole coalition; whose they are is told nowhere.');

/** What `coalition.json` in a copy holds. New fields may come; what is here keeps its meaning while `version` is 1. */
export const copyShape = z
  .object({
    version: z.literal(1),
    copied: moment,
    coalition: z.object({ name: words, purpose: words, zone: words.describe('An IANA time zone.'), founded: moment }),
    organisations: z.array(
      z.object({
        id,
        name: words,
        kind: z.enum(kindsOfOrganisation),
        size: z.enum(sizes),
        part: z.enum(parts),
        since: moment,
        cause: words.optional(),
      }),
    ),
    digests: z.array(
      z.object({ id, title: words, from: moment, to: moment, text: words.describe('All of it as plain text.') }),
    ),
    differences: z.array(
      z.object({
        id,
        shared: sentences,
        unshared: words,
        needs: sentences.describe('What people would need; never whose it is.'),
        next: words.optional(),
        stands: z.enum(['open', 'parked', 'settled']),
        parkedUntil: day.optional(),
        settledAs: words.optional(),
      }),
    ),
    proposals: z.array(
      z.object({
        id,
        kind: z.enum(kinds),
        title: words,
        text: words.optional(),
        forWhom: words.optional(),
        stands: z.enum(['open', 'told', 'agreed', 'apart']),
        closes: moment.optional(),
        answers: totals,
        outcome: words.optional(),
        review: day.optional(),
        signed: sentences.optional(),
      }),
    ),
    commitments: z.array(
      z.object({
        id,
        what: words,
        askedBy: words,
        heldBy: sentences.describe('Names, in an order that says nothing.'),
        by: day.optional(),
        stands: z.enum(['going', 'free', 'done']),
        helped: z.enum(['yes', 'partly', 'no']).optional(),
      }),
    ),
    senseChecks: z.array(
      z.object({
        id,
        title: words,
        closed: moment,
        heard: count.describe('Organisations that answered something.'),
        statements: z.array(
          z.object({
            statement: words,
            standing: z.enum(standings).optional().describe('Absent where it is held back.'),
            ground: z.enum(['broad', 'mixed', 'thin']).nullable().describe('Null under the floor.'),
            counts: counts.nullable().describe('Null where a figure would tell what one organisation said.'),
            needs: sentences,
          }),
        ),
      }),
    ),
    meetings: z.array(z.object({ id, title: words, begins: moment, where: words.optional(), cameOfIt: sentences })),
    declaration: z
      .object({
        version: count,
        published: moment,
        purpose: words,
        lines: z.array(z.object({ words, because: words })),
        signedBy: sentences.describe('Names of those who signed this version.'),
      })
      .optional(),
  })
  .describe('A copy of all that a coalition may see of itself, as moot export writes it.');

export type Copy = z.infer<typeof copyShape>;
