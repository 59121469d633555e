import { type Answers, answersOf, type Said, type Side } from '../src/agreement/answers.js';
import { type Gate, readGate } from '../src/agreement/gate/gate.js';
import { adjustedRand } from '../src/agreement/rand.js';
import { peopleOf, shuffledWithin, type Truth } from './simulate/people.js';

const people = (truth: Partial<Truth>, seed = 1) =>
  peopleOf({ voters: 40, statements: 20, kind: 'independent', ...truth }, seed);
const read = (truth: Partial<Truth>, seed = 1): Gate => readGate(people(truth, seed).answers);
const camps = { kind: 'camps', gap: 0.8 } as const;

test('eleven people, or five statements, are too few to say anything', () => {
  expect(read({ ...camps, voters: 11 })).toEqual({ verdict: 'too few', voters: 11, statements: 20, p: {} });
  expect(read({ ...camps, statements: 5 }).verdict).toBe('too few');
});

test('who answered little does not count, nor does a statement that all see the same way', () => {
  const answers = people({ ...camps, voters: 30 }).answers;
  const few = answersOf(32, 21, [
    ...said(answers),
    ...Array.from({ length: 30 }, (_, voter): Said => ({ voter, statement: 20, side: 1 })),
    { voter: 30, statement: 0, side: 1 },
    { voter: 31, statement: 0, side: -1 },
  ]);
  const gate = readGate(few);
  expect(gate).toMatchObject({ verdict: 'camps', voters: 30, statements: 20 });
  expect([...gate.camps!.group.slice(30)]).toEqual([-1, -1]);
});

test('answers with nothing in common have no pattern, and no further test is made', () => {
  const gate = read({});
  expect(gate.verdict).toBe('no pattern');
  expect(Object.keys(gate.p)).toEqual(['pattern']);
  expect(gate.poles).toBeUndefined();
});

test('some who say yes to more are not a split', () => {
  expect(read({ kind: 'agreeable', voters: 80, statements: 30 }).verdict).toBe('agreeableness');
});

test('people spread along a line are a spectrum, with statements at its ends that go with the line', () => {
  const { verdict, lines, poles, camps } = read({ kind: 'traits', voters: 80, strength: 1.5 });
  expect([verdict, lines, camps]).toEqual(['spectrum', 1, undefined]);
  const told = [...poles!.left, ...poles!.right];
  expect(told.length).toBeGreaterThanOrEqual(4);
  // Half of the statements have nothing to do with the line: of twenty, ten could be told by mistake.
  expect(told.length).toBeLessThanOrEqual(12);
  for (const { here, there } of told) expect(here).toBeGreaterThan(there);
});

test('two camps are two, and everybody is in their own', () => {
  const { answers, camp } = people({ ...camps, voters: 60 });
  const gate = readGate(answers);
  expect(gate).toMatchObject({ verdict: 'camps', lines: 1, camps: { k: 2 } });
  expect(adjustedRand(gate.camps!.group, camp)).toBeGreaterThan(0.9);
  expect(gate.stability).toBeGreaterThan(0.5);
});

test('three camps are three, also when people see half of the statements', () => {
  const { answers, camp } = people({ ...camps, voters: 80, statements: 40, shares: [0.4, 0.3, 0.3], seen: 0.5 });
  const gate = readGate(answers);
  expect(gate).toMatchObject({ verdict: 'camps', lines: 2, camps: { k: 3 } });
  expect(adjustedRand(gate.camps!.group, camp)).toBeGreaterThan(0.75);
});

test('of a thousand people three hundred are asked for the test, and all are told their camp', () => {
  const { answers, camp } = people({ ...camps, voters: 1_000 });
  const gate = readGate(answers);
  expect(gate).toMatchObject({ verdict: 'camps', voters: 300 });
  expect(adjustedRand(gate.camps!.group, camp)).toBeGreaterThan(0.9);
});

test('the same answers read the same each time; shuffled within their statements, camps are gone', () => {
  const { answers } = people(camps);
  expect(readGate(answers)).toEqual(readGate(answers));
  expect(readGate(answers).verdict).toBe('camps');
  expect(readGate(shuffledWithin(answers, 3)).verdict).toBe('no pattern');
});

test('which side of a statement is called yes changes nothing but what its ends say', () => {
  const { answers } = people(camps);
  const turned = { ...answers, side: answers.side.map((side, cell) => (answers.statement[cell]! % 2 ? -side : side)) };
  expect(readGate(turned)).toMatchObject({ verdict: 'camps', camps: { k: 2, group: readGate(answers).camps!.group } });
});

test('statements to which all who differ differ alike, and people who press yes throughout, break nothing', () => {
  const oneWay = answersOf(
    20,
    8,
    Array.from({ length: 160 }, (_, cell): Said => {
      const [voter, statement] = [Math.floor(cell / 8), cell % 8];
      return { voter, statement, side: voter === statement ? -1 : 1 };
    }),
  );
  expect(readGate(oneWay).verdict).toBe('no pattern');
  const halves = answersOf(
    20,
    8,
    Array.from(
      { length: 160 },
      (_, cell): Said => ({ voter: Math.floor(cell / 8), statement: cell % 8, side: cell < 80 ? 1 : -1 }),
    ),
  );
  // All yes against all no is what agreeable and disagreeable people look like: no more can be told from it.
  expect(readGate(halves).verdict).toBe('agreeableness');
});

function said({ voters, start, statement, side }: Answers): Said[] {
  return Array.from({ length: voters }, (_, voter) => voter).flatMap((voter) =>
    Array.from(statement.slice(start[voter], start[voter + 1]), (one, at) => ({
      voter,
      statement: one,
      side: side[start[voter]! + at] as Side,
    })),
  );
}
