import { highest, interval } from './simulate/interval.js';
import { judged, runRow } from './simulate/run.js';
import { rows } from './simulate/truths.js';

const row = (name: string) => rows.find((one) => one.name.startsWith(name))!;

test('of twelve sets of answers with nothing in common none is called camps, nor of agreeable people', () => {
  for (const name of ['independent', 'agreeable']) {
    const { verdicts } = runRow(row(name), 12);
    expect(verdicts.camps).toBe(0);
    expect(verdicts.spectrum).toBeLessThanOrEqual(1);
  }
});

test('people spread along one line are hardly ever called camps', () => {
  const { verdicts } = runRow(row('one trait'), 6);
  expect(verdicts.spectrum).toBeGreaterThanOrEqual(2);
  expect(verdicts.camps).toBeLessThanOrEqual(1);
});

test('two and three clear camps are seen, counted right and filled right', () => {
  for (const name of ['two camps, 70 points, n 24', '75 : 25, 90 points, n 24', 'three camps, 90 points, n 24']) {
    const told = runRow(rows.find((one) => one.name === name)!, 4);
    expect(told.verdicts.camps).toBeGreaterThanOrEqual(3);
    expect(told.rightNumber).toBeGreaterThanOrEqual(told.verdicts.camps - 1);
    expect(told.alike / told.verdicts.camps).toBeGreaterThan(0.85);
  }
});

test('a bar is met, missed, or open while there are too few sets', () => {
  const told = (camps: number, sets: number, spectrum = 0) => {
    const verdicts = { 'too few': 0, 'no pattern': sets - camps - spectrum, agreeableness: 0, spectrum, camps };
    return { name: '', sets, verdicts, rightNumber: 0, alike: 0 };
  };
  const bar = (camps: number, sets: number, bars: Parameters<typeof judged>[1], spectrum?: number) =>
    judged(told(camps, sets, spectrum), bars).bar;
  const about = { camps: 0.7, any: 0 };
  expect(bar(0, 298, { atMost: 0.01 })).toBe('open');
  expect(bar(0, 299, { atMost: 0.01 })).toBe('met');
  expect(bar(9, 100, { atMost: 0.01 })).toBe('missed');
  expect(bar(60, 100, { about })).toBe('met');
  expect(bar(59, 100, { about })).toBe('missed');
  // A published 100 % is 99.5 % or more.
  expect(bar(99, 100, { about: { camps: 1, any: 1 } })).toBe('met');
  expect(bar(96, 100, { about: { camps: 1, any: 0 } })).toBe('missed');
  expect(bar(70, 100, { about: { camps: 0.7, any: 1 } }, 29)).toBe('met');
  expect(bar(70, 100, { about: { camps: 0.7, any: 1 } }, 20)).toBe('missed');
  expect(bar(3, 100, {})).toBeUndefined();
});

test('intervals are those of Clopper and Pearson', () => {
  // No hits: the bound b has (1 - b)^n = tail.
  expect(highest(0, 1_414, 0.05)).toBeCloseTo(1 - 0.05 ** (1 / 1_414), 10);
  // Published for 5 of 20: 0.0866 and 0.4910.
  const [low, high] = interval(5, 20);
  expect(low).toBeCloseTo(0.0866, 4);
  expect(high).toBeCloseTo(0.491, 4);
});
