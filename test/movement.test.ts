import fc from 'fast-check';
import {
  type Answers,
  answersFrom,
  answersOf,
  type Said,
  type Side,
  talliesOf,
  withMore,
} from '../src/agreement/answers.js';
import { centre, gramTimes, place } from '../src/agreement/centred.js';
import { cleanGroups } from '../src/agreement/clean.js';
import { componentsOf } from '../src/agreement/components.js';
import { eigenOf } from '../src/agreement/eigen.js';
import { discoveries, fisher } from '../src/agreement/fisher.js';
import { bridgesOf, consensusOf, divisivenessOf } from '../src/agreement/ground.js';
import { polisGroups } from '../src/agreement/groups.js';
import { representativesOf } from '../src/agreement/leaveOneOut.js';
import { type Movement, placedOf, readMovement } from '../src/agreement/movement.js';
import { nearest } from '../src/agreement/nearest.js';
import { planeOf } from '../src/agreement/plane.js';
import { adjustedRand } from '../src/agreement/rand.js';
import { below, randomFrom, shuffle } from '../src/agreement/random.js';
import { zHalf, zOthers } from '../src/agreement/representative.js';
import { extremityOf, nextStatement, prioritiesOf } from '../src/agreement/routing.js';
import { silhouettesOf } from '../src/agreement/silhouette.js';

const sides: Record<string, Side> = { y: 1, n: -1, u: 0 };
/** One row of letters per voter: y yes, n not for us, u unsure, . not seen. */
const rows = (...all: string[]): Answers =>
  answersOf(
    all.length,
    all[0]?.length ?? 0,
    all.flatMap((row, voter) =>
      [...row].flatMap((letter, statement) => (letter === '.' ? [] : [{ voter, statement, side: sides[letter]! }])),
    ),
  );

/** The matrix written out, not seen as NaN. */
function dense({ voters, statements, start, statement, side }: Answers): number[][] {
  return Array.from({ length: voters }, (_, voter) => {
    const row = new Array<number>(statements).fill(Number.NaN);
    for (let cell = start[voter]!; cell < start[voter + 1]!; cell += 1) row[statement[cell]!] = side[cell]!;
    return row;
  });
}

interface Shape {
  voters: number;
  statements: number;
  seen?: number;
  /** How far apart the camps are on half the statements; 0 for answers that depend on nothing. */
  gap?: number;
  camps?: number;
  seed: number;
}
/** Simulated voters; voter v belongs to camp v modulo `camps`. */
function simulated({ voters, statements, seen = 1, gap = 0, camps = 2, seed }: Shape): Said[] {
  const random = randomFrom(seed);
  const base = Array.from({ length: statements }, () => 0.25 + 0.65 * random() ** 0.8);
  const tells = Array.from({ length: statements }, (_, one) => (one % 2 === 0 ? below(camps, random) : -1));
  const said: Said[] = [];
  for (let voter = 0; voter < voters; voter += 1)
    for (let statement = 0; statement < statements; statement += 1) {
      if (random() >= seen) continue;
      const apart = voter % camps === tells[statement] ? gap / 2 : -gap / 2;
      const chance = tells[statement] === -1 || gap === 0 ? base[statement]! : 0.5 + apart;
      said.push({ voter, statement, side: random() < 0.12 ? 0 : random() < chance ? 1 : -1 });
    }
  return said;
}
const conversation = (shape: Shape): Answers => answersOf(shape.voters, shape.statements, simulated(shape));

const anyAnswers = fc
  .record({ voters: fc.integer({ min: 1, max: 9 }), statements: fc.integer({ min: 1, max: 7 }) })
  .chain(({ voters, statements }) =>
    fc
      .array(
        fc.record({
          voter: fc.nat(voters - 1),
          statement: fc.nat(statements - 1),
          side: fc.constantFrom<Side>(1, -1, 0),
        }),
        { maxLength: 60 },
      )
      .map((said) => ({ voters, statements, said })),
  );

const close = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((most, value, index) => Math.max(most, Math.abs(value - other[index]!)), 0);

// ── Answers ──

test('whoever answers a statement twice is heard as they answered last', () => {
  fc.assert(
    fc.property(anyAnswers, ({ voters, statements, said }) => {
      const last = new Map(said.map(({ voter, statement, side }) => [`${voter} ${statement}`, side]));
      const found = dense(answersOf(voters, statements, said));
      for (let voter = 0; voter < voters; voter += 1)
        for (let statement = 0; statement < statements; statement += 1)
          expect(found[voter]![statement]).toBe(last.get(`${voter} ${statement}`) ?? Number.NaN);
    }),
  );
});

test('answers that come later join those that are there, as if all had come at once', () => {
  fc.assert(
    fc.property(anyAnswers, fc.nat(60), ({ voters, statements, said }, cut) => {
      const [before, after] = [said.slice(0, cut), said.slice(cut)];
      const known = (of: Said[], key: 'voter' | 'statement') =>
        of.reduce((most, one) => Math.max(most, one[key] + 1), 0);
      const first = answersOf(known(before, 'voter'), known(before, 'statement'), before);
      const all = withMore(first, after);
      expect(all).toEqual(answersOf(known(said, 'voter'), known(said, 'statement'), said));
      expect(all.voters).toBeLessThanOrEqual(voters);
      expect(all.statements).toBeLessThanOrEqual(statements);
    }),
  );
});

test('counts are of what each group said', () => {
  const answers = rows('yy.', 'yn.', 'uny', '..n');
  const [one, two] = talliesOf(answers, Int8Array.of(0, 0, 1, -1), 2);
  expect([...one!.agree, ...one!.disagree, ...one!.seen]).toEqual([2, 1, 0, 0, 1, 0, 2, 2, 0]);
  expect([...two!.agree, ...two!.disagree, ...two!.seen]).toEqual([0, 0, 1, 0, 1, 0, 1, 1, 1]);
});

// ── Components and places ──

test('a missing answer pulls nobody: the products are those of the centred matrix written out', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 14, maxLength: 14 }),
      (made, numbers) => {
        const answers = answersOf(made.voters, made.statements, made.said);
        const centred = centre(answers, made.statements > 3 ? [1] : []);
        const matrix = dense(answers).map((row) =>
          row.map((side, one) => (Number.isNaN(side) || centred.out[one] ? 0 : side - centred.mean[one]!)),
        );
        const pair = [0, 7].map((from) => Float64Array.from(numbers.slice(from, from + made.statements)));
        const written = pair.map((vector) => {
          const there = matrix.map((row) => row.reduce((sum, value, one) => sum + value * vector[one]!, 0));
          return vector.map((_, one) => matrix.reduce((sum, row, voter) => sum + row[one]! * there[voter]!, 0));
        });
        const found = gramTimes(centred, [pair[0]!, pair[1]!]);
        expect(close(found[0], written[0]!)).toBeLessThan(1e-12);
        expect(close(found[1], written[1]!)).toBeLessThan(1e-12);
        expect(centred.variance).toBeCloseTo(
          matrix.flat().reduce((sum, value) => sum + value * value, 0),
          10,
        );
      },
    ),
  );
});

test('two who say yes to one statement and no to another lie on its axis, worked out by hand', () => {
  // Means 0; rows (1, -1), (-1, 1): one axis (1, -1) / √2 with the sum of squares 4, and no second.
  const reading = readMovement(rows('yn', 'ny'));
  const [first, second] = reading.components.loadings;
  expect(Math.abs(first[0]!)).toBeCloseTo(Math.SQRT1_2, 12);
  expect(first[0]! + first[1]!).toBeCloseTo(0, 12);
  expect(reading.components.values[0]).toBeCloseTo(4, 12);
  expect([...second, reading.components.values[1]]).toEqual([0, 0, 0]);
  expect(Math.abs(reading.x[0]!)).toBeCloseTo(Math.SQRT2, 12);
  expect(reading.x[0]! + reading.x[1]!).toBeCloseTo(0, 12);
  expect([...reading.y]).toEqual([0, 0]);
});

test('who saw a quarter of the statements is placed twice as far out as the answers alone would say', () => {
  const answers = rows('yyyy', 'nnnn', 'y...', '....');
  const centred = centre(answers);
  const one = new Float64Array(4).fill(0.5);
  const { x } = place(centred, [one, one]);
  // Means 1/3, 0, 0, 0. √(4/4), √(4/4) and √(4/1) times the half of what is left.
  expect(close(x, [(2 / 3 + 3) / 2, (-4 / 3 - 3) / 2, 2 * (2 / 3 / 2), 0])).toBeLessThan(1e-12);
});

test('small symmetric matrices fall into their values and axes', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 15, maxLength: 15 }), (numbers) => {
      const size = 5;
      const matrix = Array.from({ length: size }, (_, i) =>
        Float64Array.from(
          { length: size },
          (_, j) => numbers[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)]!,
        ),
      );
      const { values, vectors } = eigenOf(matrix);
      for (let which = 0; which < size; which += 1) {
        const image = matrix.map((row) => row.reduce((sum, value, j) => sum + value * vectors[which]![j]!, 0));
        expect(
          close(
            image,
            vectors[which]!.map((value) => value * values[which]!),
          ),
        ).toBeLessThan(1e-12);
        if (which > 0) expect(values[which]!).toBeLessThanOrEqual(values[which - 1]!);
      }
    }),
  );
});

test('the components are the leading axes of the matrix written out, whatever its rank', () => {
  fc.assert(
    fc.property(anyAnswers, ({ voters, statements, said }) => {
      const centred = centre(answersOf(voters, statements, said));
      const units = Array.from({ length: statements }, (_, one) => new Float64Array(statements).fill(1, one, one + 1));
      const { values } = eigenOf(units.map((unit) => gramTimes(centred, [unit, unit])[0]));
      const { loadings, values: found } = componentsOf(centred);
      const scale = Math.max(1, values[0] ?? 0);
      [0, 1].forEach((which) => {
        const loading = loadings[which]!;
        expect(Math.abs(found[which]! - Math.max(0, values[which] ?? 0))).toBeLessThan(1e-10 * scale);
        const size = loading.reduce((sum, value) => sum + value * value, 0);
        if (found[which]! > 1e-9) expect(size).toBeCloseTo(1, 10);
        const image = gramTimes(centred, [loading, loading])[0];
        expect(
          close(
            image,
            loading.map((value) => value * found[which]!),
          ),
        ).toBeLessThan(1e-9 * scale);
      });
    }),
    { numRuns: 300 },
  );
});

test('seven answers place a voter; where fewer than fifteen gave them the most active fill up', () => {
  const many = answersOf(
    20,
    8,
    simulated({ voters: 20, statements: 8, seed: 1 }).filter(({ voter, statement }) => voter < 16 || statement < 6),
  );
  expect([...placedOf(many)]).toEqual(Array.from({ length: 16 }, (_, voter) => voter));
  const few = answersOf(
    20,
    8,
    simulated({ voters: 20, statements: 8, seed: 1 }).filter(
      ({ voter, statement }) => voter < 3 || statement < voter % 5,
    ),
  );
  const placed = [...placedOf(few)];
  expect(placed).toHaveLength(15);
  // Of those who did not answer seven, the last two of the three who saw one statement, and the three who saw none, are out.
  expect(placed).toEqual(
    Array.from({ length: 20 }, (_, voter) => voter).filter(
      (voter) => voter < 3 || (voter % 5 !== 0 && voter !== 11 && voter !== 16),
    ),
  );
});

// ── Groups ──

test('nearest is nearest, whatever the tree spares, and of equally near ones the last', () => {
  const point = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }));
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 120 }),
      fc.array(point, { minLength: 1, maxLength: 9 }),
      (points, centres) => {
        const of = (all: [number, number][]) => ({
          x: Float64Array.from(all, ([x]) => x / 3),
          y: Float64Array.from(all, ([, y]) => y / 3),
          weight: Float64Array.from(all, (_, index) => 1 + (index % 3)),
        });
        const [crowd, middles] = [of(points), of(centres)];
        const label = new Int8Array(points.length);
        const round = nearest(planeOf(crowd), middles, label);
        let squares = 0;
        const weight = new Float64Array(centres.length);
        points.forEach((_, at) => {
          const all = centres.map(
            (_, one) => (crowd.x[at]! - middles.x[one]!) ** 2 + (crowd.y[at]! - middles.y[one]!) ** 2,
          );
          expect(label[at]).toBe(all.lastIndexOf(Math.min(...all)));
          squares += crowd.weight[at]! * Math.min(...all);
          weight[label[at]!]! += crowd.weight[at]!;
        });
        expect(round.squares).toBeCloseTo(squares, 8);
        expect([...round.middles.weight]).toEqual([...weight]);
      },
    ),
  );
});

test('silhouettes of three on a line, by hand; a lone one counts nothing, one group makes none', () => {
  const points = { x: Float64Array.of(0, 1, 5), y: new Float64Array(3) };
  // The first: own 1, next 5: 4/5. The second: own 1, next 4: 3/4. The third is alone: 0.
  const [two, one] = silhouettesOf(points, [Int8Array.of(0, 0, 1), Int8Array.of(0, 0, 0)]);
  expect(two).toBeCloseTo((0.8 + 0.75) / 3, 12);
  expect(one).toBe(0);
});

test('four knots of voters are four groups, both ways, in the order of their first voters', () => {
  const random = randomFrom(5);
  const corners = [
    [-4, -4],
    [4, -4],
    [-4, 4],
    [4, 4],
  ] as const;
  const truth = Int8Array.from({ length: 200 }, (_, voter) => (voter < 4 ? voter : below(4, random)));
  const points = {
    x: Float64Array.from(truth, (knot) => corners[knot]![0] + random()),
    y: Float64Array.from(truth, (knot) => corners[knot]![1] + random()),
  };
  for (const tried of [cleanGroups(points), polisGroups(points).tried]) {
    const best = tried.find(({ k }) => k === 4)!;
    expect(best.silhouette).toBe(Math.max(...tried.map(({ silhouette }) => silhouette)));
    expect(best.label).toEqual(truth);
  }
});

test('the index of agreement between groupings is one for the same, and small for strangers', () => {
  expect(adjustedRand([0, 0, 1, 1], [7, 7, 3, 3])).toBe(1);
  // Two cells of one pair each; rows 2 + 1 pairs... by hand: pairs 2, rows 1 + 3 = 4, columns 3 + 1 = 4, of 10: (2 - 1.6) / (4 - 1.6).
  expect(adjustedRand([0, 0, 1, 1, 1], [0, 0, 0, 1, 1])).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12);
  expect(adjustedRand([0, 0, 0], [0, 0, 0])).toBe(1);
});

test('camps far apart are found, and calling the voters in another order changes nothing but their order', () => {
  const shape = { voters: 60, statements: 24, gap: 0.9, seen: 0.8, seed: 3 };
  const said = simulated(shape);
  const order = Uint32Array.from({ length: 60 }, (_, voter) => voter);
  shuffle(order, randomFrom(8));
  const one = readMovement(answersOf(60, 24, said));
  const other = readMovement(
    answersOf(
      60,
      24,
      said.map((answer) => ({ ...answer, voter: order[answer.voter]! })),
    ),
  );
  expect(
    adjustedRand(
      one.group,
      Array.from(one.group, (_, voter) => voter % 2),
    ),
  ).toBeGreaterThan(0.9);
  const back = (of: ArrayLike<number>) => Array.from(order, (voter) => of[voter]!);
  expect(close(one.x, back(other.x))).toBeLessThan(1e-8);
  expect(close(one.y, back(other.y))).toBeLessThan(1e-8);
  expect(adjustedRand(one.group, back(other.group))).toBe(1);
  expect(close(one.consensus, other.consensus)).toBeLessThan(1e-12);
  expect(one.bridges).toEqual(other.bridges);
});

const figures = ({ x, y, consensus, divisiveness, priorities }: Movement) => [
  x,
  y,
  consensus,
  divisiveness,
  priorities,
];

test('a statement to which all say the same, or that nobody saw, moves nobody', () => {
  const said = simulated({ voters: 40, statements: 12, gap: 0.8, seed: 4 });
  const plain = readMovement(answersOf(40, 12, said));
  const agreed = Array.from({ length: 40 }, (_, voter): Said => ({ voter, statement: 12, side: 1 }));
  const more = readMovement(answersOf(40, 14, [...said, ...agreed]));
  expect(adjustedRand(plain.group, more.group)).toBe(1);
  // √(14 / 13) instead of √(12 / 12): everybody moves out by the same.
  expect(
    close(
      plain.x,
      more.x.map((x) => x * Math.sqrt(13 / 14)),
    ),
  ).toBeLessThan(1e-8);
  for (const loading of more.components.loadings) expect(close(loading.slice(12), [0, 0])).toBeLessThan(1e-12);
  for (const figure of figures(more)) expect([...figure].every(Number.isFinite)).toBe(true);
});

test('statements that are left out pull nobody, and are never shown next', () => {
  const said = simulated({ voters: 40, statements: 12, gap: 0.8, seed: 4 });
  const noise = randomFrom(6);
  const rude = Array.from({ length: 40 }, (_, voter): Said => ({ voter, statement: 12, side: noise() < 0.5 ? 1 : -1 }));
  const plain = readMovement(answersOf(40, 12, said));
  const moderated = readMovement(answersOf(40, 13, [...said, ...rude]), { leftOut: [12] });
  expect(close(plain.x, moderated.x)).toBeLessThan(1e-8);
  expect(plain.group).toEqual(moderated.group);
  expect(moderated.priorities[12]).toBe(0);
  expect(moderated.total.seen[12]).toBe(40);
});

test('nobody, one voter, and voters who all agree can be read too', () => {
  for (const answers of [
    rows(),
    rows('y'),
    rows(...Array.from({ length: 20 }, () => 'yyynyyy')),
    answersOf(5, 3, []),
  ]) {
    for (const grouping of ['clean', 'polis'] as const) {
      const reading = readMovement(answers, { grouping });
      expect(reading.k).toBeLessThanOrEqual(1);
      for (const figure of figures(reading)) expect([...figure].every(Number.isFinite)).toBe(true);
      expect(reading.bridges).toEqual([]);
      expect(representativesOf(answers, reading).flat()).toEqual([]);
    }
  }
});

// ── What the groups say ──

test('consensus, divisiveness and bridges, by hand', () => {
  // Of group one, of six: 6, 4, 2 and 6 agree; of group two, of four: 4, 4, 0, and of two: 2.
  const one = {
    agree: Uint32Array.of(6, 4, 2, 6),
    disagree: Uint32Array.of(0, 2, 4, 0),
    seen: Uint32Array.of(6, 6, 6, 6),
  };
  const two = {
    agree: Uint32Array.of(4, 4, 0, 2),
    disagree: Uint32Array.of(0, 0, 4, 0),
    seen: Uint32Array.of(4, 4, 4, 2),
  };
  const consensus = consensusOf([one, two], 4);
  expect(close(consensus, [(7 / 8) * (5 / 6), (5 / 8) * (5 / 6), (3 / 8) * (1 / 6), (7 / 8) * (3 / 4)])).toBeLessThan(
    1e-15,
  );
  expect(
    close(divisivenessOf([one, two], 4), [7 / 8 - 5 / 6, 5 / 6 - 5 / 8, 3 / 8 - 1 / 6, 7 / 8 - 3 / 4]),
  ).toBeLessThan(1e-15);
  // 4 of 6 leaves P(agreement < ½) = I_½(5, 3) = 29/128 > 10 %; the last was answered by two of group two.
  expect(bridgesOf([one, two], consensus)).toEqual([0]);
  expect(bridgesOf([one], consensus)).toEqual([]);
});

test('the reference’s z-tests, by hand', () => {
  expect(zHalf(8, 8)).toBeCloseTo(2 * 3 * (9 / 9 - 0.5), 12);
  expect(zHalf(0, 3)).toBeCloseTo(2 * 2 * (1 / 4 - 0.5), 12);
  // 4/5 against 2/5, pooled 6/10.
  expect(zOthers(3, 4, 1, 4)).toBeCloseTo(0.4 / Math.sqrt(0.6 * 0.4 * 0.4), 12);
  expect(zOthers(4, 4, 4, 4)).toBe(0);
});

test('Fisher’s exact test is the share of all ways to draw the group', () => {
  const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 25 }),
      fc.nat(),
      fc.nat(),
      (seen, others, a, b) => {
        const [said, otherSaid] = [a % (seen + 1), b % (others + 1)];
        const [allSaid, allSeen] = [said + otherSaid, seen + others];
        let sum = 0;
        for (let count = said; count <= Math.min(seen, allSaid); count += 1)
          sum += choose(allSaid, count) * choose(allSeen - allSaid, seen - count);
        expect(fisher(said, seen, allSaid, allSeen)).toBeCloseTo(sum / choose(allSeen, seen), 10);
      },
    ),
  );
  // A lady tasting tea: four of four.
  expect(fisher(4, 4, 4, 8)).toBeCloseTo(1 / 70, 14);
  expect(fisher(40_000, 50_000, 60_000, 100_000)).toBeLessThan(1e-300);
});

test('of many tests only as many are believed as the share of false ones allows', () => {
  // Ranks 1 to 5 of 5 at 10 %: 0.02, 0.04, 0.06, 0.08, 0.1. The third fails its own rank, but the fourth passes.
  expect(discoveries([0.9, 0.01, 0.079, 0.07, 0.03], 0.1)).toEqual([false, true, true, true, true]);
  expect(discoveries([0.03, 0.5], 0.05)).toEqual([false, false]);
  expect(discoveries([], 0.1)).toEqual([]);
});

test('where answers depend on nothing, no statement is called representative of the groups that are drawn all the same', () => {
  let [called, byZ, of] = [0, 0, 0];
  for (let seed = 1; seed <= 30; seed += 1) {
    const answers = conversation({ voters: 16, statements: 20, seed });
    const reading = readMovement(answers, { k: 2 });
    called += representativesOf(answers, reading).flat().length;
    byZ += reading.representativeness.flatMap(({ agree }) => [...agree.zOthers]).filter((z) => z > 1.2816).length;
    of += 20;
  }
  expect(called / of).toBeLessThan(0.01);
  // The same groups with the reference's test: the reason for all this.
  expect(byZ / of).toBeGreaterThan(0.3);
});

test('where two camps are 70 points apart, most of what divides them is called representative', () => {
  let [right, wrong, real] = [0, 0, 0];
  for (let seed = 1; seed <= 6; seed += 1) {
    const answers = conversation({ voters: 40, statements: 24, gap: 0.7, seed });
    const reading = readMovement(answers, { k: 2 });
    const found = new Set(
      representativesOf(answers, reading).flatMap((group) => group.map(({ statement }) => statement)),
    );
    for (const statement of found)
      if (statement % 2 === 0) right += 1;
      else wrong += 1;
    real += 12;
  }
  expect(right / real).toBeGreaterThan(0.7);
  expect(wrong / (right + wrong)).toBeLessThan(0.15);
});

// ── Which statement next ──

test('the priority of a statement, by hand', () => {
  const tally = { agree: Uint32Array.of(3, 0), disagree: Uint32Array.of(1, 0), seen: Uint32Array.of(5, 0) };
  const found = prioritiesOf(tally, Float64Array.of(1.5, 0), new Uint8Array(2));
  expect(found[0]).toBeCloseTo(((1 - 2 / 7) * 2.5 * (4 / 7) * (1 + 8 / 2)) ** 2, 12);
  expect(found[1]).toBeCloseTo((0.5 * 1 * 0.5 * 9) ** 2, 12);
});

test('a statement’s extremity is how far its one yes would place a voter', () => {
  const answers = conversation({ voters: 30, statements: 9, gap: 0.8, seed: 2 });
  const centred = centre(answers);
  const components = componentsOf(centred);
  const extremity = extremityOf(centred, components);
  const alone = answersOf(
    9,
    9,
    Array.from({ length: 9 }, (_, one) => ({ voter: one, statement: one, side: 1 as const })),
  );
  const { x, y } = place({ ...centred, answers: alone }, components.loadings);
  expect(
    close(
      extremity,
      x.map((value, voter) => Math.hypot(value, y[voter]!)),
    ),
  ).toBeLessThan(1e-12);
});

test('the next statement is one that was not seen, and more often one of high priority', () => {
  const random = randomFrom(1);
  const drawn = Array.from({ length: 400 }, () => nextStatement(Float64Array.of(1, 9, 3, 0), new Set([2]), random));
  expect(drawn.filter((one) => one === 1).length).toBeGreaterThan(330);
  expect(new Set(drawn)).toEqual(new Set([0, 1]));
  expect(nextStatement(Float64Array.of(1, 1), new Set([0, 1]), random)).toBeUndefined();
});

// ── Reading again ──

const silhouetteOf = ({ k, silhouettes }: Movement): number => silhouettes.find((one) => one.k === k)!.silhouette;

test('a new answer is read from where the last reading stood, and reads the same as from nothing', () => {
  const shape = { voters: 120, statements: 40, seen: 0.6, gap: 0.8, camps: 3, seed: 12 };
  const said = simulated(shape);
  shuffle(said, randomFrom(2));
  let answers = answersOf(120, 40, said.slice(0, -12));
  let reading = readMovement(answers);
  let saved = 0;
  for (let more = said.length - 12; more < said.length; more += 3) {
    answers = withMore(answers, said.slice(more, more + 3));
    const cold = readMovement(answers);
    reading = readMovement(answers, { after: reading });
    saved += cold.components.passes - reading.components.passes;
    expect(close(reading.x, cold.x)).toBeLessThan(1e-8);
    expect(close(reading.y, cold.y)).toBeLessThan(1e-8);
    expect(reading.group).toEqual(cold.group);
    expect(silhouetteOf(reading)).toBeCloseTo(silhouetteOf(cold), 8);
    expect(close(reading.consensus, cold.consensus)).toBeLessThan(1e-12);
  }
  expect(saved).toBeGreaterThan(0);
});

test('columns of millions are built as answers one by one are', () => {
  const said = simulated({ voters: 30, statements: 10, seen: 0.5, seed: 9 });
  const columns = {
    voter: Uint32Array.from(said, ({ voter }) => voter),
    statement: Uint32Array.from(said, ({ statement }) => statement),
    side: Int8Array.from(said, ({ side }) => side),
  };
  expect(answersFrom(30, 10, columns)).toEqual(answersOf(30, 10, said));
});
