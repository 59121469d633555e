import { createHash } from 'node:crypto';
import type { OrganisationId, PersonId } from '../names.js';
import { bestPairs, type Edge } from './matching.js';

/** For so many draws two people are not introduced again. */
const mostWindow = 12;
/** However few take part, two draws pass before two people read each other's names again. */
const leastWindow = 2;
/** Equal pairs are told apart by lot: a number below this, far under one point of worth. */
const lots = 1_024;

/** Somebody who takes part in a draw. */
export interface Candidate {
  person: PersonId;
  organisation: OrganisationId;
}

/** What is known of two candidates. */
export interface Rules {
  /** Neither of them asked not to be introduced to the other. */
  mayMeet(one: Candidate, other: Candidate): boolean;
  /** How many draws ago they were introduced: 1 is the last one. Undefined: never. */
  drawsSince(one: Candidate, other: Candidate): number | undefined;
  /** What their meeting is worth, in points: a whole number, zero or more. */
  worth(one: Candidate, other: Candidate): number;
}

export interface Drawn {
  groups: PersonId[][];
  left: PersonId[];
}

/**
 * Who is introduced to whom: never within an organisation, never again within the window, as many as can be, and of all
 * such draws the one that is worth most. The window is as wide as it can be without leaving more people out. Whoever
 * is left over joins a pair where all may meet. The same seed draws the same.
 */
export function draw(all: Candidate[], rules: Rules, seed: string): Drawn {
  const edgesWithin = (window: number): Edge[] =>
    all.flatMap((one, index) =>
      all.slice(index + 1).flatMap((other, further): Edge[] => {
        if (!isAllowed(one, other, rules, window)) return [];
        const worth = rules.worth(one, other) * lots * (all.length + 1) + lot(seed, one, other);
        return [[index, index + 1 + further, worth]];
      }),
    );
  const possible = bestPairs(edgesWithin(leastWindow)).length;
  let window = mostWindow;
  let pairs = bestPairs(edgesWithin(window));
  while (pairs.length < possible) {
    window -= 1;
    pairs = bestPairs(edgesWithin(window));
  }
  const groups = pairs.map((pair) => pair.flatMap((number) => all[number] ?? []));
  const alone = all.filter((one) => !groups.some((group) => group.includes(one)));
  const left = alone.filter((one) => !joins(one, groups, rules, window));
  return { groups: groups.map((group) => group.map(personOf)), left: left.map(personOf) };
}

const personOf = ({ person }: Candidate): PersonId => person;

function isAllowed(one: Candidate, other: Candidate, rules: Rules, window: number): boolean {
  if (one.organisation === other.organisation || !rules.mayMeet(one, other)) return false;
  const since = rules.drawsSince(one, other);
  return since === undefined || since > window;
}

/** Puts somebody beside the pair they may meet both of, where it is worth most; false when there is none. */
function joins(one: Candidate, groups: Candidate[][], rules: Rules, window: number): boolean {
  const worthWith = (pair: Candidate[]): number => pair.reduce((sum, other) => sum + rules.worth(one, other), 0);
  const [best] = groups
    .filter((group) => group.length === 2 && group.every((other) => isAllowed(one, other, rules, window)))
    .sort((a, b) => worthWith(b) - worthWith(a));
  best?.push(one);
  return best !== undefined;
}

/** The lot of a pair: from 0 to 1,023, the same for the same seed. */
function lot(seed: string, one: Candidate, other: Candidate): number {
  const pair = [one.person, other.person].sort().join(' ');
  return createHash('sha256').update(`${seed} ${pair}`).digest().readUInt16BE() % lots;
}
