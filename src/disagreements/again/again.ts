import { createHash } from 'node:crypto';
import type { Showing } from '../../agreement/beside.js';
import { floor } from '../../agreement/map.js';
import type { Moment, OrganisationId } from '../../names.js';
import type { Disagreements, SenseCheck } from '../shape.js';

const dayMs = 86_400_000;
/** As long as somebody may believe that nobody has changed their mind; then-and-now is asked a year on. */
const recentDays = 270;
const yearDays = 365;
/** A bot that was away for longer does not bring up old matters. */
const offeredDays = 8;

/** The same statement, whatever its capitals, dots and spaces. */
export const isSame = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (statement: string): string =>
  statement
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One name for the same organisations in the same bands. */
export const groupOf = (bands: ReadonlyMap<OrganisationId, string>): string =>
  createHash('sha256')
    .update(
      [...bands]
        .map(([organisation, band]) => `${organisation} ${band}`)
        .sort()
        .join('\n'),
    )
    .digest('base64url')
    .slice(0, 22);

/** An earlier showing; with a gap, its words were those of the whole. */
export type Before = Showing & { hasGap: boolean };

/** Every earlier showing of a statement. Where fewer than five were heard nothing was shown, whatever they said. */
export const shownBefore = ({ senseChecks }: Disagreements, statement: string, now: Date): Before[] =>
  [...senseChecks.values()].flatMap(({ statements, heard, closed }) => {
    const at = statements.findIndex((other) => isSame(other, statement));
    const result = closed?.results[at];
    if (!closed || !result || result.held || closed.heard < floor) return [];
    const isRecent = now.getTime() - Date.parse(closed.at) < recentDays * dayMs;
    const hasGap = result.gap !== undefined;
    return [{ group: closed.group ?? '', heard: new Set(heard.keys()), counts: result.counts, isRecent, hasGap }];
  });

/** The sense check whose statements this one asks again. */
export const thenOf = ({ senseChecks }: Disagreements, { again }: SenseCheck): SenseCheck | undefined =>
  again === undefined ? undefined : senseChecks.get(again);

export const isAskedAgain = ({ senseChecks }: Disagreements, id: string): boolean =>
  [...senseChecks.values()].some(({ again }) => again === id);

/** When the hosts are offered to ask it again: a year after it closed. Undefined when they were, when it has been, or too late. */
export function remembersAt(disagreements: Disagreements, check: SenseCheck, now: Date): Moment | undefined {
  const { id, closed, remembered, follows } = check;
  if (!closed || remembered || follows || closed.heard < floor) return undefined;
  const at = Date.parse(closed.at) + yearDays * dayMs;
  if (now.getTime() > at + offeredDays * dayMs || isAskedAgain(disagreements, id)) return undefined;
  return new Date(at).toISOString();
}
