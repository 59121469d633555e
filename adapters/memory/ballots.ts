import { randomBytes, randomInt } from 'node:crypto';
import type { CoalitionId } from '../../src/names.js';
import type { Ballot, Ballots } from '../../src/ports.js';
import { changed, shuffled, tokenOf } from '../../src/seal.js';

interface Box {
  secret: Buffer;
  /** By the voter's token. */
  ballots: Map<string, Ballot>;
}

const keyOf = ({ secret }: Box, voter: string): string => tokenOf(secret, voter).toString('base64url');

/** The ballot boxes in memory. */
export function memoryBallots(): Ballots {
  const coalitions = new Map<CoalitionId, Map<string, Box>>();
  const find = (coalition: CoalitionId, box: string): Box | undefined => coalitions.get(coalition)?.get(box);
  const findOrMake = (coalition: CoalitionId, name: string): Box => {
    const boxes = coalitions.get(coalition) ?? new Map<string, Box>();
    const box = boxes.get(name) ?? { secret: randomBytes(32), ballots: new Map<string, Ballot>() };
    coalitions.set(coalition, boxes.set(name, box));
    return box;
  };
  return {
    async cast(coalition, name, voter, ballot) {
      const box = findOrMake(coalition, name);
      const token = keyOf(box, voter);
      const after = changed(box.ballots.get(token) ?? {}, ballot);
      if (after) box.ballots.set(token, after);
      else box.ballots.delete(token);
    },
    async mine(coalition, name, voter) {
      const box = find(coalition, name);
      return { ...(box ? box.ballots.get(keyOf(box, voter)) : {}) };
    },
    async open<T>(coalition: CoalitionId, name: string, voters: Map<string, T>) {
      const box = find(coalition, name);
      if (!box) return [];
      const ballotOf = (voter: string): Ballot | undefined => {
        const ballot = box.ballots.get(keyOf(box, voter));
        return ballot && { ...ballot };
      };
      return shuffled(voters, ballotOf, randomInt);
    },
    async destroy(coalition, name) {
      coalitions.get(coalition)?.delete(name);
    },
    async boxes(coalition) {
      return [...(coalitions.get(coalition)?.keys() ?? [])];
    },
  };
}
