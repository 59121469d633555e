import { z } from 'zod';

export const kinds = ['community', 'charity', 'public', 'company', 'funder', 'faith', 'network'] as const;
/** By people working or volunteering there: up to 5, up to 50, up to 500, more. */
export const sizes = ['tiny', 'small', 'medium', 'large'] as const;
/** How an organisation takes part: asked everything, asked what it chose, digest only. Its own choice. */
export const parts = ['core', 'supporting', 'watching'] as const;

/** What an organisation can hope to gain; only so that it can be told that others said something similar. */
export const gainKinds = ['money', 'evidence', 'reach', 'learning', 'voice', 'company', 'hands', 'access'] as const;

/** What an organisation says about itself. */
export interface Profile {
  name: string;
  kind: (typeof kinds)[number];
  size: (typeof sizes)[number];
  livedExperience: boolean;
  part: (typeof parts)[number];
  cause?: string | undefined;
  gain?: string | undefined;
  gainKind?: (typeof gainKinds)[number] | undefined;
  /** Who reads the gain; everyone when absent. */
  gainSeen?: 'hosts' | undefined;
  /** The one piece of work it is here for; it takes part in everything when absent. */
  only?: string | undefined;
}

/** What an organisation says about itself, and nothing else of it. */
export const profileOf = ({
  name,
  kind,
  size,
  livedExperience,
  part,
  cause,
  gain,
  gainKind,
  gainSeen,
  only,
}: Profile): Profile => ({
  name,
  kind,
  size,
  livedExperience,
  part,
  cause,
  gain,
  gainKind,
  gainSeen,
  only,
});

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
  only: z.string().trim().max(140).optional(),
};
