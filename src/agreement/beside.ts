import { type Counts, floor, type Reading, totalOf } from './map.js';
import type { Gap } from './politeness.js';

/** What an organisation that was heard said to a statement, as a card reads it. */
export type Kind = keyof Counts;

/** A question as it was shown once. */
export interface Showing {
  /** Equal when the same organisations, in the same bands, were heard. */
  group: string;
  heard: ReadonlySet<string>;
  counts: Counts | null;
  /** So lately that somebody may believe that nobody has changed their mind. */
  isRecent: boolean;
}
/** Who answers it now. */
export interface Answerers {
  group: string;
  /** What each organisation that was heard says. */
  said: ReadonlyMap<string, Kind>;
  /** Who of them said it in the open too. */
  spoke: ReadonlySet<string>;
}
/** `held`: not shown at all, beside what was shown before. */
export type Shown = Reading & { held?: true };

/**
 * What of a reading may be shown beside earlier showings of the same question, and beside what was said in the open. Where
 * it may not stand beside a recent one it is held; beside one long ago, its words stand and its figures do not.
 */
export function beside(reading: Reading, now: Answerers, earlier: readonly Showing[]): Shown {
  const { statement } = reading;
  // Under five nothing is shown whatever they said. From five on, "too few answered this" tells something too.
  if (now.said.size < floor) return reading;
  const counts = maySubtractOpen(now) ? reading.counts : null;
  const against = earlier.filter((one) => !mayStandBeside(one, { ...now, counts }));
  if (against.some(({ isRecent }) => isRecent))
    return { statement, ground: null, verdict: 'early', ...noFigures, held: true };
  return counts && against.length === 0 ? reading : { ...reading, ...noFigures };
}

/**
 * May what all answers together show be told beside earlier showings and what was said in the open? Only how many came, went
 * and kept silent decides, never what they said: five or more, whom it tells no more about than the first showing told of all.
 */
export const mayTellWhole = (now: Answerers, earlier: readonly Showing[]): boolean =>
  !isFew(silentOf(now)) &&
  earlier.every(
    ({ group, heard, isRecent }) =>
      group === now.group ||
      !isRecent ||
      (!isFew([...now.said.keys()].filter((one) => !heard.has(one)).length) &&
        !isFew([...heard].filter((one) => !now.said.has(one)).length)),
  );
const isFew = (count: number): boolean => count > 0 && count < floor;

/** A gap is worth a word where fewer are content in private; and if none were, whoever was in the open would be told. */
export const isGap = (counts: Gap['counts'][number] | undefined): counts is NonNullable<Gap['counts'][number]> =>
  !!counts && counts.private.yes > 0 && counts.private.yes < counts.open.yes;

/**
 * Open answers are subtracted by whoever believes that they were meant: all, or three and more, must be left over. How many
 * kept silent decides, never what they said: else figures would tell that those who spoke were of one mind.
 */
function maySubtractOpen(now: Answerers): boolean {
  const silent = silentOf(now);
  return silent === 0 || silent >= fewest;
}

const silentOf = ({ said, spoke }: Answerers): number =>
  [...said.keys()].filter((organisation) => !spoke.has(organisation)).length;

/**
 * May a question be shown beside an earlier showing of it, even to somebody who believes that nobody has changed their
 * mind? From the same organisations: yes, it tells them nothing. From others they can subtract, and so know the figures of
 * three groups: heard both times, then only, now only. Each must then be empty, or three or more of whom neither all nor
 * all but one agree: whoever is in it, another in it said something else, and the two exchanged would have been shown the
 * same way. Words without figures depend on who is in which band, so there must be figures both times.
 */
function mayStandBeside(then: Showing, now: Answerers & { counts: Counts | null }): boolean {
  if (then.group === now.group) return true;
  if (!then.counts || !now.counts) return false;
  const [both, joined] = [noCounts(), noCounts()];
  for (const [organisation, kind] of now.said) (then.heard.has(organisation) ? both : joined)[kind] += 1;
  const left = {
    yes: then.counts.yes - both.yes,
    neither: then.counts.neither - both.neither,
    no: then.counts.no - both.no,
  };
  return [both, joined, left].every(isBlurred);
}

const fewest = 3;
const noFigures = { counts: null, difference: null };
const noCounts = (): Counts => ({ yes: 0, neither: 0, no: 0 });

/** Below nothing: somebody has changed their mind after all, and nobody knows what the others said. */
function isBlurred(group: Counts): boolean {
  const all = Object.values(group);
  const size = totalOf(group);
  if (all.every((count) => count === 0)) return true;
  return size >= fewest && Math.min(...all) >= 0 && Math.max(...all) <= size - 2;
}
