import { type Centred, gramTimes, type Pair } from './centred.js';
import { type Eigen, eigenOf } from './eigen.js';
import { randomFrom } from './random.js';

/** The two leading principal components of the answers. */
export interface Components {
  /** Unit loadings by statement; each axis is turned so that its largest loading is positive. All 0 when there is no such axis. */
  loadings: Pair;
  /** The sums of squares along them. */
  values: readonly [number, number];
  /** How far each may still be from the true one, whose length is 1. Beyond 1e-10 only where millions of answers hardly tell an axis. */
  errors: readonly [number, number];
  /** How often the answers were walked over. */
  passes: number;
  /** The leading vectors, for the next reading to start from; a few more than two, lest one that overtakes them be missed. */
  basis: Float64Array[];
}

/** How far a loading vector may be from the true one (its length is 1). */
const enough = 1e-10;
/** A residual of this share of the largest value is rounding. */
const rounding = 3e-14;
/** How well the axes are to be known, and what that may cost. */
export interface Care {
  accuracy: number;
  /**
   * Where answers come by the million an axis that hardly differs from chance is known well enough after fewer passes: so many
   * answers are walked over at most, but at least `passes` times over.
   */
  walked: number;
  passes: number;
}
const careful: Care = { accuracy: enough, walked: 5e7, passes: 10 };
const mostVectors = 24;
const keptVectors = 10;
const handedOn = 4;
/** What is left of a unit vector after taking away what is known: below this it is rounding. */
const nothing = 1e-10;

/** Orthonormal vectors, their images under CᵀC, and the matrix of the products of one with the other. */
interface Basis {
  vectors: Float64Array[];
  images: Float64Array[];
}
interface Ritz {
  vector: Float64Array;
  value: number;
  residual: Float64Array;
  /** The vector's distance from the true one, as the residual over the gap to the next value bounds it (Parlett 1998, 11.7). */
  error: number;
}

/**
 * By block Lanczos with full orthogonalisation and Rayleigh–Ritz, thickly restarted (Saad 2011, 6.3 and 7.2): the basis
 * grows by the residuals of the two leading Ritz vectors until both are known well enough. It starts at
 * random, or where an earlier reading ended.
 */
export function componentsOf(centred: Centred, from?: Components, care = careful): Components {
  const { statements, statement } = centred.answers;
  const mostPasses = Math.max(care.passes, care.walked / statement.length);
  const random = randomFrom(statements);
  const strangers = [0, 1].map(() => new Float64Array(statements).map(() => random() - 0.5));
  const known = from?.basis.map((one) => padded(one, statements)) ?? [];
  const basis: Basis = { vectors: [], images: [] };
  let block = orthonormal([], [...known, ...strangers]).slice(0, Math.max(2, known.length));
  let leading: Ritz[] = [];
  let best: Float64Array[] = [];
  let passes = 0;
  while (block.length > 0 && passes < mostPasses) {
    passes += grow(basis, centred, block);
    const eigen = eigenOf(basis.vectors.map((one) => Float64Array.from(basis.images, (image) => dot(one, image))));
    leading = [0, 1].flatMap((which) => ritz(basis, eigen, which));
    best = eigen.vectors.slice(0, handedOn).map((weights) => mixed(basis.vectors, weights));
    if (basis.vectors.length > mostVectors) restart(basis, eigen);
    const unknown = leading.filter(({ error }) => error > care.accuracy);
    block = orthonormal(
      basis.vectors,
      unknown.map(({ residual }) => residual),
    );
  }
  const [first, second] = leading;
  const [one, two] = [axisOf(first, first?.value ?? 0, statements), axisOf(second, first?.value ?? 0, statements)];
  return {
    loadings: [one.loading, two.loading],
    values: [one.value, two.value],
    errors: [one.error, two.error],
    passes,
    basis: best,
  };
}

/** Adds vectors and their images, two in a pass; says how many passes it took. */
function grow({ vectors, images }: Basis, centred: Centred, block: Float64Array[]): number {
  vectors.push(...block);
  let passes = 0;
  for (let at = 0; at < block.length; at += 2) {
    const one = block[at] ?? new Float64Array();
    const two = block[at + 1];
    const [first, second] = gramTimes(centred, [one, two ?? one]);
    images.push(first);
    if (two) images.push(second);
    passes += 1;
  }
  return passes;
}

/** The Ritz vector so far down, if there is one. */
function ritz({ vectors, images }: Basis, { values, vectors: mixes }: Eigen, which: number): Ritz[] {
  const weights = mixes[which];
  const value = values[which] ?? 0;
  if (!weights) return [];
  const vector = mixed(vectors, weights);
  const residual = mixed(images, weights).map((image, index) => image - value * (vector[index] ?? 0));
  const others = [values[which - 1], values[which + 1] ?? 0].map((other) =>
    Math.abs((other ?? Number.POSITIVE_INFINITY) - value),
  );
  const size = length(residual);
  return [{ vector, value, residual, error: size <= rounding * (values[0] ?? 0) ? 0 : size / Math.min(...others) }];
}

/** Only the best of the basis is carried on, so that its small matrix stays small. */
function restart(basis: Basis, { vectors: mixes }: Eigen): void {
  const kept = mixes.slice(0, keptVectors);
  const vectors = kept.map((weights) => mixed(basis.vectors, weights));
  const images = kept.map((weights) => mixed(basis.images, weights));
  basis.vectors = vectors;
  basis.images = images;
}

/** These vectors without what lies in the known ones or in each other, at length 1; what vanishes is left out. Twice is enough (Parlett). */
function orthonormal(known: readonly Float64Array[], block: readonly Float64Array[]): Float64Array[] {
  const made: Float64Array[] = [];
  for (const one of block) {
    let vector: Float64Array | undefined = one;
    for (let turn = 0; turn < 2 && vector; turn += 1) {
      vector = unit(vector);
      for (const other of vector ? [...known, ...made] : []) takeAway(vector ?? one, other);
      if (vector && length(vector) < nothing) vector = undefined;
    }
    const done = vector && unit(vector);
    if (done) made.push(done);
  }
  return made;
}

/** The axis, turned so that its largest loading is positive; none where nothing varies along it. */
function axisOf(found: Ritz | undefined, largest: number, statements: number): Axis {
  if (!found || found.value <= 1e-12 * largest) return { loading: new Float64Array(statements), value: 0, error: 0 };
  const { vector, value, error } = found;
  const largestLoading = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  // Of equally large ones the first: which of them rounding made larger must not turn the axis.
  const most = vector.find((one) => Math.abs(one) >= largestLoading * (1 - 1e-8)) ?? 0;
  return { loading: most < 0 ? vector.map((one) => -one) : vector, value, error };
}
interface Axis {
  loading: Float64Array;
  value: number;
  error: number;
}

function mixed(vectors: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  vectors.forEach((vector, which) => {
    const weight = weights[which] ?? 0;
    for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + weight * (vector[index] ?? 0);
  });
  return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

const length = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

function unit(vector: Float64Array): Float64Array | undefined {
  const size = length(vector);
  return size === 0 ? undefined : vector.map((value) => value / size);
}

function takeAway(from: Float64Array, other: Float64Array): void {
  const share = dot(from, other);
  for (let index = 0; index < from.length; index += 1) from[index] = (from[index] ?? 0) - share * (other[index] ?? 0);
}

/** The vector with zeros for statements that came later. */
function padded(vector: Float64Array, size: number): Float64Array {
  const longer = new Float64Array(size);
  longer.set(vector.subarray(0, size));
  return longer;
}
