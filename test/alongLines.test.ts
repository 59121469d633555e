import { readLines } from '../src/agreement/alongLines.js';
import { answersOf, type Said, type Side } from '../src/agreement/answers.js';
import { normal, type Random, randomFrom } from '../src/agreement/random.js';

const statements = 8;
/** Organisations of two classes, each with people who answer much alike; `apart` is how far the classes lean apart. */
function coalition(organisations: number, people: number, apart: number, random: Random) {
  const own = Array.from({ length: organisations }, (_, one) =>
    Array.from({ length: statements }, () => normal(random) + (one % 2 ? apart : -apart)),
  );
  const said = own.flatMap((leaning, one) =>
    Array.from({ length: people }, (_, person) =>
      leaning.map((lean, statement): Said => {
        const side: Side = lean + 0.3 * normal(random) > 0 ? 1 : -1;
        return { voter: one * people + person, statement, side };
      }),
    ).flat(),
  );
  const voters = organisations * people;
  return {
    answers: answersOf(voters, statements, said),
    organisationOf: Uint32Array.from({ length: voters }, (_, voter) => Math.floor(voter / people)),
    size: { name: 'size', of: own.map((_, one) => (one % 2 ? 'large' : 'small')) },
    kind: { name: 'kind', of: own.map((_, one) => (one < organisations / 2 ? 'charity' : 'public')) },
  };
}

test('answers that run along size run along size, and not along kind', () => {
  const { answers, organisationOf, size, kind } = coalition(16, 3, 1, randomFrom(2));
  const [bySize, byKind] = readLines(answers, organisationOf, [size, kind]);
  expect(bySize).toMatchObject({ name: 'size', organisations: 16, verdict: 'along', little: false });
  expect(byKind?.verdict).toBe('not shown');
  expect(bySize!.share!).toBeGreaterThan(0.3);
  expect(byKind!.share!).toBeLessThan(0.15);
});

test('with three of one class nothing is tested; with four and five it is said how little can be known', () => {
  const small = coalition(9, 2, 2, randomFrom(3));
  const few = { name: 'kind', of: small.size.of.map((_, one) => (one < 3 ? 'public' : 'charity')) };
  const [size, kind] = readLines(small.answers, small.organisationOf, [small.size, few]);
  expect(size).toMatchObject({ organisations: 9, little: true });
  expect(kind).toMatchObject({ organisations: 6, verdict: 'too few', little: false, share: null, p: null });
});

test('an organisation of unknown class, or of a class of one, is left out and not called a class', () => {
  const { answers, organisationOf, size } = coalition(18, 1, 1, randomFrom(4));
  const of = size.of.map((one, at) => (at === 0 ? undefined : at === 1 ? 'informal' : one));
  expect(readLines(answers, organisationOf, [{ name: 'size', of }])[0]).toMatchObject({
    organisations: 16,
    verdict: 'along',
  });
});

test('looking along more lines asks more of each', () => {
  const { answers, organisationOf, size, kind } = coalition(16, 1, 0.4, randomFrom(5));
  const alone = readLines(answers, organisationOf, [size])[0]!;
  const among = readLines(answers, organisationOf, [size, kind])[0]!;
  expect(among.p!).toBeCloseTo(Math.min(1, 2 * alone.p!), 1);
  expect(readLines(answers, organisationOf, [size])).toEqual([alone]);
});

test('people of one organisation answer alike, and yet no line is seen where there is none', () => {
  const random = randomFrom(6);
  let alarms = 0;
  for (let round = 0; round < 60; round += 1) {
    const { answers, organisationOf, size } = coalition(12, 5, 0, random);
    if (readLines(answers, organisationOf, [size], round + 1)[0]?.verdict === 'along') alarms += 1;
  }
  // Nominal 5 % is three of sixty; shuffling people instead of organisations would see one in most rounds.
  expect(alarms).toBeLessThanOrEqual(8);
});
