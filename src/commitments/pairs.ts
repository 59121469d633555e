import type { OrganisationId } from '../names.js';
import { type Commitments, holdersOf } from './state.js';

/**
 * How often two organisations have helped each other: what one asked, the other held and finished, and the asker says
 * it helped. Only these two ever read it. What did not go well is not counted anywhere.
 */
export const helpedEachOther = ({ all }: Commitments, one: OrganisationId, other: OrganisationId): number =>
  [...all.values()].filter(
    (commitment) =>
      commitment.finished !== undefined &&
      commitment.helped === 'yes' &&
      ((commitment.asker === one && holdersOf(commitment).includes(other)) ||
        (commitment.asker === other && holdersOf(commitment).includes(one))),
  ).length;

/** These two have never yet held something for each other. */
export const isFirstBetween = ({ all }: Commitments, one: OrganisationId, other: OrganisationId): boolean =>
  ![...all.values()].some(
    (commitment) =>
      (commitment.asker === one && holdersOf(commitment).includes(other)) ||
      (commitment.asker === other && holdersOf(commitment).includes(one)),
  );
