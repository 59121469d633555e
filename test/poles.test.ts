import { answersOf, type Said, type Side } from '../src/agreement/answers.js';
import { polesOf } from '../src/agreement/poles.js';

/** Eighteen people from left to right; each statement as what the left, the middle and the right third says to it. */
function poles(told: Side[][], most = 3, leftOut: number[] = []) {
  const said = Array.from({ length: 18 }, (_, voter) =>
    told.map((sides, statement): Said => ({ voter, statement, side: sides[Math.floor(voter / 6)] ?? 0 })),
  ).flat();
  const x = Float64Array.from({ length: 18 }, (_, voter) => voter);
  const placed = Uint32Array.from(x.keys());
  return polesOf(answersOf(18, told.length, said), x, placed, { most, leftOut });
}

test('a statement stands at the end that says it, once, as the yes or the no that it is surest of', () => {
  const { left, right } = poles([
    [1, 0, -1],
    [-1, 0, 0],
    [0, 0, 1],
    [1, 1, 1],
    [0, 1, 0],
  ]);
  expect(left.map(({ statement, says }) => [statement, says])).toEqual([
    [0, 'yes'],
    [1, 'no'],
  ]);
  expect(right.map(({ statement, says }) => [statement, says])).toEqual([[2, 'yes']]);
  expect(left[0]).toMatchObject({ here: 7 / 8, there: 1 / 8 });
});

test('there are at most so many, and what was left out is none of them', () => {
  const all: Side[][] = [
    [1, 0, -1],
    [1, 0, -1],
    [1, 0, -1],
    [1, 0, -1],
  ];
  expect(poles(all, 2).left.map(({ statement }) => statement)).toEqual([0, 1]);
  expect(poles(all, 2, [0]).left.map(({ statement }) => statement)).toEqual([1, 2]);
});

test('too few answers at an end say nothing', () => {
  const said: Said[] = Array.from({ length: 12 }, (_, voter) => ({ voter, statement: 0, side: voter < 6 ? 1 : -1 }));
  const x = Float64Array.from({ length: 12 }, (_, voter) => voter);
  expect(polesOf(answersOf(12, 1, said), x, Uint32Array.from(x.keys()), { most: 3 })).toEqual({ left: [], right: [] });
});
