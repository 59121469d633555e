import { z } from 'zod';
import { placeOf } from '../../src/greeting.js';

/** What people said, in a fault that quotes it over several lines. */
const secret = 'We are afraid of the ministry';

test.each([
  ['a fault of several lines', () => new Error(`first line\n${secret}\n  ${secret}`)],
  ['words that look like a place', () => new Error(`first\n    at ${secret} (file.js:1:1)`)],
  [
    'JSON that is none',
    () => {
      try {
        return JSON.parse(`{"a": 1,\n\n${secret}`);
      } catch (fault) {
        return fault;
      }
    },
  ],
  ['a schema’s complaint', () => z.strictObject({ a: z.string() }).safeParse({ [secret]: 1 }).error],
  ['words that were thrown', () => secret],
  ['a fault without a place', () => Object.assign(new Error(secret), { stack: `Error: x\n${secret}` })],
  ['a fault with a false name', () => Object.assign(new Error(secret), { name: secret })],
])('%s is logged by where it happened, and nobody’s words are', (_, made) => {
  expect(placeOf(made())).not.toContain('ministry');
});

test('where it happened is still told', () => {
  expect(placeOf(new Error('a\nb'))).toMatch(/^at .*logs\.test\.[jt]s:\d+:\d+\)? at /);
});
