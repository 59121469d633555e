import type { Side } from '../src/agreement/answers.js';
import { type BothWays, politenessGap } from '../src/agreement/politeness.js';
import { below, randomFrom } from '../src/agreement/random.js';

const sides: Record<string, Side | undefined> = { y: 1, n: -1, u: 0 };
/** 'yn/un': yes and no in the open; unsure and no in private. */
const both = (...said: string[]): BothWays[] =>
  said.map((one) => {
    const [open = '', own = ''] = one.split('/');
    return { open: [...open].map((letter) => sides[letter]), private: [...own].map((letter) => sides[letter]) };
  });
const times = (count: number, said: string): string[] => Array<string>(count).fill(said);

test('eight content in the open, five in private: below twelve the two counts stand, without a claim', () => {
  const gap = politenessGap(both(...times(5, 'y/y'), ...times(3, 'y/u')), 1);
  expect(gap).toEqual({
    paired: 8,
    p: null,
    moreThanChance: null,
    counts: [{ open: { yes: 8, neither: 0, no: 0 }, private: { yes: 5, neither: 3, no: 0 } }],
  });
});

test('twelve of whom five hide a no are more polite than chance would make them; twelve who waver both ways are not', () => {
  expect(politenessGap(both(...times(7, 'y/y'), ...times(5, 'y/n')), 1)).toMatchObject({
    paired: 12,
    moreThanChance: true,
  });
  const waver = politenessGap(both(...times(4, 'y/y'), ...times(4, 'y/n'), ...times(4, 'n/y')), 1);
  expect(waver.moreThanChance).toBe(false);
  expect(waver.p).toBeGreaterThan(0.3);
});

test('who is harsher in the open is not called polite', () => {
  expect(politenessGap(both(...times(6, 'n/y'), ...times(6, 'n/n')), 1).p).toBe(1);
});

test('no counts from four, nor where one stands alone, nor where all say the same in private', () => {
  const counts = (...said: string[]) => politenessGap(both(...said), 1).counts[0];
  expect(counts(...times(2, 'y/y'), ...times(2, 'y/n'))).toBeNull();
  expect(counts(...times(7, 'y/y'), 'y/n')).toBeNull();
  expect(counts(...times(6, 'y/y'), ...times(2, 'y/n'), 'y/u')).toBeNull();
  expect(counts(...times(8, 'y/y'))).toBeNull();
  expect(counts(...times(3, 'y/y'), ...times(2, 'y/n'))).not.toBeNull();
});

test('nor where subtracting them from the map would tell what the few did who answered only in private', () => {
  const counts = (...said: string[]) =>
    politenessGap(both(...times(5, 'y/y'), ...times(3, 'y/n'), ...said), 1).counts[0];
  expect(counts()).not.toBeNull();
  expect(counts('/y')).toBeNull();
  expect(counts(...times(5, '/y'))).toBeNull();
  expect(counts(...times(3, '/y'), ...times(2, '/n'))).not.toBeNull();
  // Heard only in the open: counted nowhere in private.
  expect(counts('y/')).not.toBeNull();
});

test('the same answers read the same in whatever order they come, and false alarms are as rare as promised', () => {
  const random = randomFrom(5);
  let alarms = 0;
  for (let round = 0; round < 400; round += 1) {
    const wavering = Array.from({ length: 14 }, (): BothWays => {
      const answers = () => Array.from({ length: 6 }, () => (below(3, random) - 1) as Side);
      return { open: answers(), private: answers() };
    });
    const gap = politenessGap(wavering, 6, round);
    expect(politenessGap([...wavering].reverse(), 6, round)).toEqual(gap);
    if (gap.moreThanChance) alarms += 1;
  }
  // Nominal 5 %: 20 of 400, ± 3 standard errors.
  expect(alarms).toBeGreaterThan(6);
  expect(alarms).toBeLessThan(34);
});
