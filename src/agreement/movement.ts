import { type Answers, type Tally, talliesOf } from './answers.js';
import { centre, place } from './centred.js';
import { cleanGroups } from './clean.js';
import { type Components, componentsOf } from './components.js';
import { bridgesOf, consensusOf, divisivenessOf } from './ground.js';
import { bestOf, polisGroups, type Tried } from './groups.js';
import { type Representativeness, representativenessOf } from './representative.js';
import { extremityOf, prioritiesOf } from './routing.js';

/** A whole conversation at movement scale. Voters and statements are numbered as in the answers; an array is by one or the other. */
export interface Movement {
  voters: number;
  statements: number;
  /** Voters who answered enough to be placed, in the order of their rows. */
  placed: Uint32Array;
  /** Where each voter stands, those too who are not placed; √(m / S) times what the answers given add up to. */
  x: Float64Array;
  y: Float64Array;
  /** By statement. */
  mean: Float64Array;
  components: Components;
  /** The sum of all squares: the components' values over it are the shares they explain. */
  variance: number;
  /** The groups that all figures below are about. */
  k: number;
  /** By voter, from 0 to k - 1; -1 for those who are not placed. */
  group: Int8Array;
  /** How well each number of groups that was tried divides the voters; empty when the groups were given. */
  silhouettes: { k: number; silhouette: number }[];
  /** By group, each by statement. */
  tallies: Tally[];
  /** Everybody, also those who are not placed, by statement. */
  total: Tally;
  /** Group-aware consensus, by statement, 0 to 1. */
  consensus: Float64Array;
  /** Statements that every group agrees with beyond reasonable doubt, the surest first. */
  bridges: number[];
  /** How far the groups lie apart, by statement, 0 to 1. */
  divisiveness: Float64Array;
  /** By group: the reference's z-tests. What is called representative on a screen comes from `representativeOf`. */
  representativeness: Representativeness[];
  /** How soon to show a statement to somebody new, by statement. */
  priorities: Float64Array;
  /** What the next reading starts from. */
  tried: Tried;
}

/** How groups are found: `clean` is k-means++ straight on the voters; `polis` is as Polis does it; or each voter's group (-1: none). */
export type Grouping = 'clean' | 'polis' | Int8Array;
export interface Reading {
  grouping?: Grouping;
  /** How many groups, when that is not left to the silhouettes; ignored when so many cannot be had. */
  k?: number;
  /** Statements that were moderated out or are about the conversation itself: they pull nobody anywhere. */
  leftOut?: Iterable<number>;
  /** An earlier reading of nearly the same answers, to start from: quicker, and the same but for a tie among groups. */
  after?: Movement;
  seed?: number;
}

/** Reads a conversation. The same answers and options give the same reading. */
export function readMovement(
  answers: Answers,
  { grouping = 'clean', k, leftOut, after, seed = 1 }: Reading = {},
): Movement {
  const { voters, statements } = answers;
  const centred = centre(answers, leftOut);
  const components = componentsOf(centred, after?.components);
  const { x, y } = place(centred, components.loadings);
  const given = typeof grouping === 'string' ? undefined : grouping;
  const placed = given ? positions(given, (one) => one >= 0) : placedOf(answers);
  const points = { x: picked(x, placed), y: picked(y, placed) };
  const tried = given
    ? []
    : grouping === 'polis'
      ? polisGroups(points).tried
      : cleanGroups(points, { seed, after: after?.tried ?? [] });
  const chosen = tried.find((one) => one.k === k) ?? bestOf(tried);
  const group = given ?? new Int8Array(voters).fill(-1);
  if (!given)
    placed.forEach((voter, index) => {
      group[voter] = chosen?.label[index] ?? 0;
    });
  const tallies = talliesOf(
    answers,
    group,
    group.reduce((most, one) => Math.max(most, one + 1), 0),
  );
  const consensus = consensusOf(tallies, statements);
  return {
    voters,
    statements,
    placed,
    x,
    y,
    mean: centred.mean,
    components,
    variance: centred.variance,
    k: tallies.length,
    group,
    silhouettes: tried.map(({ k, silhouette }) => ({ k, silhouette })),
    tallies,
    total: centred.total,
    consensus,
    bridges: bridgesOf(tallies, consensus),
    divisiveness: divisivenessOf(tallies, statements),
    representativeness: representativenessOf(tallies),
    priorities: prioritiesOf(centred.total, extremityOf(centred, components), centred.out),
    tried,
  };
}

const answersToBePlaced = 7;
const fewestPlaced = 15;

/**
 * Voters with at least min(7, m) answers; where those are fewer than 15, the most active of the others fill up to 15, the
 * earlier of equally active ones first (Polis's in-conv).
 */
export function placedOf({ voters, statements, start }: Answers): Uint32Array {
  const answered = new Uint32Array(voters).map((_, voter) => (start[voter + 1] ?? 0) - (start[voter] ?? 0));
  const enough = positions(answered, (count) => count >= Math.min(answersToBePlaced, statements));
  if (enough.length >= fewestPlaced) return enough;
  const others = positions(answered, (count) => count < Math.min(answersToBePlaced, statements));
  const mostActive = others.sort((a, b) => (answered[b] ?? 0) - (answered[a] ?? 0) || a - b);
  return Uint32Array.from([...enough, ...mostActive.slice(0, fewestPlaced - enough.length)]).sort();
}

function positions(of: Int8Array | Uint32Array, wanted: (value: number) => boolean): Uint32Array {
  const found = new Uint32Array(of.length);
  let count = 0;
  for (let at = 0; at < of.length; at += 1) {
    if (!wanted(of[at] ?? 0)) continue;
    found[count] = at;
    count += 1;
  }
  return found.slice(0, count);
}

const picked = (from: Float64Array, which: Uint32Array): Float64Array =>
  Float64Array.from(which, (at) => from[at] ?? 0);
