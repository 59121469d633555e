import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type { CoalitionId } from '../../src/names.js';
import type { Ballot, Ballots } from '../../src/ports.js';

interface Box {
  secret: Buffer;
  /** By the voter's token. */
  ballots: Map<string, Ballot>;
}

const tokenOf = ({ secret }: Box, voter: string): string =>
  createHmac('sha256', secret).update(voter).digest('base64url');

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
      const token = tokenOf(box, voter);
      const lines = Object.entries({ ...box.ballots.get(token), ...ballot }).filter(([, answer]) => answer !== '');
      if (lines.length > 0) box.ballots.set(token, Object.fromEntries(lines));
      else box.ballots.delete(token);
    },
    async mine(coalition, name, voter) {
      const box = find(coalition, name);
      return { ...(box ? box.ballots.get(tokenOf(box, voter)) : {}) };
    },
    async open<T>(coalition: CoalitionId, name: string, voters: Map<string, T>) {
      const box = find(coalition, name);
      const opened: { of: T; ballot: Ballot }[] = [];
      for (const [voter, of] of voters) {
        const ballot = box?.ballots.get(tokenOf(box, voter));
        if (ballot) opened.splice(randomInt(opened.length + 1), 0, { of, ballot: { ...ballot } });
      }
      return opened;
    },
    async destroy(coalition, name) {
      coalitions.get(coalition)?.delete(name);
    },
    async boxes(coalition) {
      return [...(coalitions.get(coalition)?.keys() ?? [])];
    },
  };
}
