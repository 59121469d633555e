import { z } from 'zod';

const count = z.int().min(0);
const chance = z.number().min(0).max(1).nullable().describe('Null where that was not asked.');
const share = z.number().min(0).max(1);
const counts = z
  .object({ agree: count, disagree: count, pass: count.describe('Unsure, or passed.') })
  .describe('Participants by answer; who has not seen the statement is in none of them.');
const said = { statement: z.string().describe('Its id.'), says: z.enum(['yes', 'no']) };
const lean = z.object({
  ...said,
  here: share.describe('The share that says so at this end: (answers + 1) / (seen + 2).'),
  there: share.describe('The same at the other end.'),
});

/** What `moot map --json` prints. New fields may come; what is here keeps its meaning while `version` is 1. */
export const mapJson = z
  .object({
    version: z.literal(1),
    title: z.string(),
    wasFlipped: z.boolean().describe('In the file -1 meant yes, as its published counts show; here yes is always yes.'),
    gate: z.object({
      verdict: z
        .enum(['too few', 'no pattern', 'agreeableness', 'spectrum', 'camps'])
        .describe(
          'camps: groups beyond chance. spectrum: one or two lines of difference, and people all along. agreeableness: some say yes more often, and that is all. no pattern, too few: as they say.',
        ),
      voters: count.describe('How many participants counted: those with answers enough, or a sample of them.'),
      statements: count.describe('How many statements counted: those with answers enough that differ.'),
      p: z
        .object({
          pattern: chance.describe('Against the answers to each statement, dealt anew among those who saw it.'),
          split: chance.describe('The same once everybody’s leaning to say yes is taken away.'),
          secondLine: chance.describe('For a second line of difference.'),
          camps: chance.describe('Against people who are spread along the same lines.'),
        })
        .describe('A small p: chance seldom does as much.'),
      stability: z
        .number()
        .nullable()
        .describe(
          'How well the camps are found again in resamples (mean adjusted Rand index); null where that was not asked.',
        ),
      lines: z
        .union([z.literal(1), z.literal(2)])
        .nullable()
        .describe('Lines of difference; null without a spectrum or camps.'),
    }),
    explained: z.array(share).describe('The share of all differences that each of the two main lines explains.'),
    ends: z
      .object({ left: z.array(lean), right: z.array(lean) })
      .describe(
        'What more than half of the outer third at one end of the main line says, and the other end clearly less; the clearest first. Only statements that go with the line beyond chance.',
      ),
    k: count.describe(
      'How many groups the division has that all `groups` below are about. With the verdict camps these are the camps; else the best division there is, which is no more than that.',
    ),
    silhouettes: z
      .array(z.object({ k: count, silhouette: z.number() }))
      .describe('How well each number of groups divides people, -1 to 1; empty with camps.'),
    groups: z.array(
      z.object({
        name: z.string(),
        size: count,
        representative: z
          .array(z.object({ ...said, p: share.describe('Fisher’s exact test on groups found without the statement.') }))
          .describe('What this group says more often than the others, corrected for the number of tests (10 %).'),
      }),
    ),
    statements: z.array(
      z.object({
        id: z.string(),
        text: z.string().nullable(),
        isOut: z.boolean().describe('Moderated out, or about the conversation itself: it pulls nobody anywhere.'),
        everybody: counts,
        groups: z.array(counts).describe('In the order of `groups`.'),
        consensus: share.describe('The product over groups of (agree + 1) / (seen + 2).'),
        isBridge: z.boolean().describe('Every group agrees beyond reasonable doubt.'),
        divisiveness: share.describe('How far the groups lie apart.'),
      }),
    ),
    participants: z.array(
      z.object({
        id: z.string(),
        answers: count,
        x: z.number(),
        y: z.number(),
        group: z.string().nullable().describe('Null: too few answers to be placed.'),
      }),
    ),
  })
  .describe('A map of opinions, as moot map --json prints it.');

export type MapJson = z.infer<typeof mapJson>;
