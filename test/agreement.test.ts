import fc from 'fast-check';
import { betaBelow, logGamma } from '../src/agreement/beta.js';
import { type Answer, type Answering, answers, floor, type Reading, readMap } from '../src/agreement/map.js';

/** Organisations that answered one statement: `{ 'charity large': 'yyyn' }`, a letter each (y, u, n, p). */
const letters: Record<string, Answer> = { y: 'yes', u: 'unsure', n: 'no', p: 'pass' };
const answered = (bands: Record<string, string>): Answering[] =>
  Object.entries(bands).flatMap(([band, said]) =>
    [...said].map((letter) => ({ band, answers: { 1: letters[letter]! } })),
  );
const read = (bands: Record<string, string>): Reading => readMap(answered(bands), ['1'])[0]!;

/** P(share < x) for whole a and b, by counting: NIST DLMF 8.17.5. */
function byCounting(x: number, a: number, b: number): number {
  const n = a + b - 1;
  let term = (1 - x) ** n;
  let below = 0;
  for (let j = 0; j <= n; j += 1) {
    if (j >= a) below += term;
    term *= ((n - j) / (j + 1)) * (x / (1 - x));
  }
  return below;
}

test('the incomplete beta agrees with counting, with its closed forms and with its mirror', () => {
  for (const x of [0.02, 0.25, 0.5, 0.75, 0.9])
    for (let a = 1; a <= 31; a += 3)
      for (let b = 1; b <= 31; b += 3) {
        expect(betaBelow(x, a, b)).toBeCloseTo(byCounting(x, a, b), 10);
        expect(betaBelow(x, a + 0.5, b)).toBeCloseTo(1 - betaBelow(1 - x, b, a + 0.5), 10);
      }
  expect(betaBelow(0.3, 2.5, 1)).toBeCloseTo(0.3 ** 2.5, 12);
  expect(betaBelow(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 11);
  expect(betaBelow(0, 3, 4)).toBe(0);
  expect(betaBelow(1, 3, 4)).toBe(1);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
});

test('nine who all say yes share broad ground, and no figure says so', () => {
  expect(read({ a: 'yyyyy', b: 'yyyy' })).toEqual({
    statement: '1',
    ground: 'broad',
    verdict: 'shared',
    counts: null,
    difference: null,
  });
});

test('nine in two camps are divided, with figures: nobody can be picked out of five or four', () => {
  const { verdict, ground, counts, difference } = read({ a: 'yyyyy', b: 'nnnn' });
  expect(verdict).toBe('divided');
  // The whole: 2^(5/9) / 3 = 0.490.
  expect(ground).toBe('mixed');
  expect(counts).toEqual({ yes: 5, unsure: 0, no: 4, pass: 0 });
  expect(difference).toBeCloseTo(4 / 9, 12);
});

test('divided begins where P(a quarter or more on the smaller side) reaches 0.8', () => {
  // Beta(4, 3): 0.793. Beta(5, 4): 0.859. Beta(6, 4): 0.824. Beta(7, 4): 0.772.
  expect(read({ a: 'yyynn' }).verdict).toBe('early');
  expect(read({ a: 'yyyynnn' }).verdict).toBe('divided');
  expect(read({ a: 'yyyyynnn' }).verdict).toBe('divided');
  expect(read({ a: 'yyyyyynnn' }).verdict).toBe('mixed');
});

test('shared begins where P(agreement below half) falls to 0.1', () => {
  // Beta(5, 2): 7/64 = 0.109. Beta(6, 2): 8/128 = 0.063.
  expect(read({ a: 'yyyyn' }).verdict).toBe('early');
  expect(read({ a: 'yyyyyn' }).verdict).toBe('shared');
  // Beta(7, 3) with two unsure of eight as one no: 46/512 = 0.090, and with three: 0.148.
  expect(read({ a: 'yyyyyyuu' }).verdict).toBe('shared');
  expect(read({ a: 'yyyuuuuu' }).verdict).toBe('mixed');
});

test('one band of three that does not agree keeps a statement from being shared', () => {
  expect(read({ a: 'yyyyyyyy', b: 'ynn', c: 'yyy' }).verdict).toBe('mixed');
  expect(read({ a: 'yyyyyyyn', b: 'yyn', c: 'yyy' }).verdict).toBe('mixed');
  expect(read({ a: 'yyyyyynn', b: 'yyy', c: 'yyy' }).verdict).toBe('shared');
});

test('nine large cannot drown two small, of one kind or of two', () => {
  for (const small of [{ b: 'nn' }, { b: 'n', c: 'n' }] as Record<string, string>[]) {
    const { ground, verdict, counts } = read({ a: 'yyyyyyyyy', ...small });
    // 9 of 11 would be broad; across bands it is √(2/3 · 1/3) = 0.471.
    expect(ground).toBe('mixed');
    expect(verdict).toBe('mixed');
    // 9 and 2 beside "mixed" would say that the two are the small ones.
    expect(counts).toBeNull();
  }
});

test('a band of one does not weigh alone, or its weight would be its answer', () => {
  expect(read({ a: 'yyyyyyyyu', b: 'n' }).ground).toBe('broad');
});

const someBands = fc.array(
  fc.record({
    band: fc.constantFrom('charity large', 'community tiny', 'public medium', 'faith small'),
    answers: fc.record(
      { 1: fc.constantFrom(...answers), 2: fc.constantFrom(...answers), 3: fc.constantFrom('yes' as const) },
      { requiredKeys: [] },
    ),
  }),
  { maxLength: 29 },
);

test('the order of organisations changes nothing', () => {
  fc.assert(
    fc.property(
      someBands.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, mixed]) => {
        expect(readMap(mixed, ['1', '2', '3'])).toEqual(readMap(all, ['1', '2', '3']));
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test('no figure under five, none when all or all but one agree, none when one stands alone on its side', () => {
  fc.assert(
    fc.property(someBands, (all) => {
      for (const { statement, ground, verdict, counts, difference } of readMap(all, ['1', '2', '3'])) {
        const said = all.flatMap(({ answers: own }) => own[statement as '1'] ?? []);
        const of = (answer: Answer) => said.filter((one) => one === answer).length;
        const sides = [of('yes'), of('no'), of('unsure') + of('pass')];
        expect(counts === null).toBe(difference === null);
        if (said.length < floor) expect([ground, verdict, counts]).toEqual([null, 'early', null]);
        if (Math.max(...sides) >= said.length - 1 || Math.min(of('yes'), of('no')) === 1) expect(counts).toBeNull();
        if (counts) expect(counts).toEqual({ yes: of('yes'), unsure: of('unsure'), no: of('no'), pass: of('pass') });
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});

/** All ways to band `n` organisations: 5, 4+1, 3+2, … */
const shapes = (n: number, most = n): number[][] =>
  n === 0
    ? [[]]
    : Array.from({ length: Math.min(n, most) }, (_, index) => index + 1).flatMap((size) =>
        shapes(n - size, size).map((rest) => [size, ...rest]),
      );

test('of five to seven organisations, in every banding and with every answer, what is shown never tells what one said', () => {
  const kinds = ['yes', 'unsure', 'no'] as const;
  for (const n of [5, 6, 7])
    for (const shape of shapes(n)) {
      const bands = shape.flatMap((size, band) => Array<string>(size).fill(`band ${band}`));
      const possible = new Map<string, Set<Answer>[]>();
      for (let code = 0; code < 3 ** n; code += 1) {
        const said = bands.map((_, index) => kinds[Math.floor(code / 3 ** index) % 3]!);
        const shown = JSON.stringify(
          readMap(
            said.map((answer, index) => ({ band: bands[index]!, answers: { 1: answer } })),
            ['1'],
          ),
        );
        const sets = possible.get(shown) ?? bands.map(() => new Set<Answer>());
        said.forEach((answer, index) => {
          sets[index]!.add(answer);
        });
        possible.set(shown, sets);
      }
      for (const [shown, sets] of possible)
        for (const set of sets) if (set.size < 2) throw new Error(`${shape.join('+')}: ${shown} tells an answer`);
    }
});
