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
  expect(counts).toEqual({ yes: 5, neither: 0, no: 4 });
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

test('a no from everybody is as clear as a yes from everybody, however few they are', () => {
  const mirror: Record<string, string> = { y: 'n', n: 'y', u: 'u' };
  const turned = (said: string) => [...said].map((letter) => mirror[letter]).join('');
  expect(read({ a: 'nnnnn' })).toMatchObject({ verdict: 'unwanted', ground: 'thin', counts: null });
  for (const a of ['yyyyy', 'yyyyu', 'yyyyyyn', 'yyyyyynn', 'yyyyyyuu', 'yyyyn', 'yyyyyyyyynnn'])
    for (const b of ['', 'yy', 'yn', 'yyyu', 'ynn']) {
      const [one, other] = [read({ a, b }), read({ a: turned(a), b: turned(b) })];
      expect(other.verdict === 'unwanted').toBe(one.verdict === 'shared');
      expect(other.verdict === 'divided').toBe(one.verdict === 'divided');
    }
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

test('nine yes of fifteen may have little support, so the card never says that most of us are against', () => {
  expect(read({ a: 'yyyyyyyyy', b: 'un', c: 'un', d: 'un' })).toMatchObject({ ground: 'thin', verdict: 'mixed' });
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

test('no figure under five answers, none when all or all but one agree, none when one stands alone with its answer', () => {
  fc.assert(
    fc.property(someBands, (all) => {
      for (const { statement, ground, verdict, counts, difference } of readMap(all, ['1', '2', '3'])) {
        const said = all.flatMap(({ answers: own }) => own[statement as '1'] ?? []);
        const of = (answer: Answer) => said.filter((one) => one === answer).length;
        const sides = [of('yes'), of('no'), of('unsure') + of('pass')];
        const heard = all.filter(({ answers: own }) => Object.keys(own).length > 0).length;
        const neither = heard - of('yes') - of('no');
        expect(counts === null).toBe(difference === null);
        if (said.length - of('pass') < floor) expect([ground, verdict, counts]).toEqual([null, 'early', null]);
        if (Math.max(...sides) >= said.length - 1 || [of('yes'), of('no'), neither].includes(1))
          expect(counts).toBeNull();
        if (counts) expect(counts).toEqual({ yes: of('yes'), neither, no: of('no') });
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

type Said = Answer | 'open';
/** What the card says an answer is; unsure and pass are one figure there, and would be one secret. */
const asShown = (said: Said): Said => (said === 'pass' ? 'unsure' : said);
/** Each spoke about something else too, so that a statement left open is known to be left open. */
const ballot = (said: Said): Answering['answers'] => (said === 'open' ? { 2: 'yes' } : { 1: said });

/** Whatever `n` organisations said, in every banding: what is shown fits at least two answers of every one of them. */
function expectUntold(n: number, kinds: readonly Said[]): void {
  for (const shape of shapes(n)) {
    const bands = shape.flatMap((size, band) => Array<string>(size).fill(`band ${band}`));
    const shownOf = new Map<string, string>();
    const possible = new Map<string, Set<Said>[]>();
    for (let code = 0; code < kinds.length ** n; code += 1) {
      const said = bands.map((_, index) => kinds[Math.floor(code / kinds.length ** index) % kinds.length]!);
      // The order of organisations changes nothing, so each mixture of bands and answers is read once.
      const mixture = bands
        .map((band, index) => band + said[index])
        .sort()
        .join();
      const shown =
        shownOf.get(mixture) ??
        JSON.stringify(
          readMap(
            said.map((one, index) => ({ band: bands[index]!, answers: ballot(one) })),
            ['1'],
          ),
        );
      shownOf.set(mixture, shown);
      const sets = possible.get(shown) ?? bands.map(() => new Set<Said>());
      said.forEach((one, index) => {
        sets[index]!.add(asShown(one));
      });
      possible.set(shown, sets);
    }
    for (const [shown, sets] of possible)
      for (const set of sets) if (set.size < 2) throw new Error(`${shape.join('+')}: ${shown} tells an answer`);
  }
}

test('of five to seven organisations, in every banding and with every answer, what is shown never tells what one said', () => {
  for (const n of [5, 6, 7]) expectUntold(n, ['yes', 'unsure', 'no']);
});

test('nor does it when any of five or six may pass, or leave the statement open', () => {
  for (const n of [5, 6]) {
    expectUntold(n, ['yes', 'unsure', 'no', 'pass']);
    expectUntold(n, ['yes', 'unsure', 'no', 'pass', 'open']);
  }
});

test('a pass weighs half, and is not an answer where answers are counted', () => {
  expect(read({ a: 'yyyyp' })).toMatchObject({ ground: null, verdict: 'early' });
  expect(read({ a: 'yyyyup' }).ground).toBe('broad');
  // Five answers and three passes are not eight answers.
  expect(read({ a: 'yyynnuuu' }).verdict).toBe('mixed');
  expect(read({ a: 'yyynnppp' }).verdict).toBe('early');
});

test('one who alone is unsure, passes or leaves a statement open hides the figures; two are one figure', () => {
  expect(read({ a: 'yyyyyynnnnu' }).counts).toBeNull();
  expect(read({ a: 'yyyyyynnnnp' }).counts).toBeNull();
  expect(read({ a: 'yyyyyynnnnup' }).counts).toEqual({ yes: 6, neither: 2, no: 4 });
  const open = { band: 'a', answers: { 2: 'yes' as const } };
  expect(readMap([...answered({ a: 'yyyyyynnnn' }), open], ['1'])[0]?.counts).toBeNull();
  expect(readMap([...answered({ a: 'yyyyyynnnn' }), open, open], ['1'])[0]?.counts).toEqual({
    yes: 6,
    neither: 2,
    no: 4,
  });
});
