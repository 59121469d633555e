import { readLines } from '../../agreement/alongLines.js';
import { type Answers, answersOf, sideOf, talliesOf } from '../../agreement/answers.js';
import { bridgesOf, consensusOf } from '../../agreement/ground.js';
import { type Answering, floor } from '../../agreement/map.js';
import { type Mapped, mapOf } from '../../agreement/opinion.js';
import type { Profile } from '../../members/state.js';
import { bunchesOf } from '../../pictures/places.js';
import { type Along, type Classing, classings, type Pattern, type Saying } from './shape.js';

/** From so many organisations on their answers are asked whether they fall into groups; below, the organisations are the groups. */
export const movementFrom = 30;
/** Of more than this the test looks at a sample, so that a close never takes longer than a breath. */
const mostRead = 150;
/** What each end, or each of so many groups, is described by. */
const mostSaid = (groups: number): number => (groups > 2 ? 2 : 3);

/** One organisation; how it is classed is not known of one that has left. */
export type Told = Partial<Pick<Profile, Classing>> & { answers: Answering['answers'] };

/** Undefined under thirty organisations, and where too little was asked or answered. `numbers` are the statements that may be named. */
export function patternOf(
  told: readonly Told[],
  statements: number,
  numbers: ReadonlySet<number>,
): Pattern | undefined {
  if (told.length < movementFrom) return undefined;
  const voters = inOrder(told, statements);
  const answers = answersIn(voters, statements);
  const mapped = mapOf(answers, { most: mostRead });
  const mayName = ({ statement }: Saying) => numbers.has(statement);
  const { x, y, placed, group, k } = mapped.movement;
  const everybody = [...placed];
  switch (mapped.gate.verdict) {
    case 'too few':
      return undefined;
    case 'no pattern':
      return { is: 'unclear', places: bunchesOf(x, y, [everybody]) };
    case 'agreeableness':
      return { is: 'agreeable', places: bunchesOf(x, y, [everybody]) };
    case 'spectrum': {
      const [left, right] = [mapped.ends.left, mapped.ends.right].map((end) =>
        end
          .map(({ statement, says }) => ({ statement: statement + 1, says }))
          .filter(mayName)
          .slice(0, mostSaid(2)),
      );
      const places = bunchesOf(x, new Float64Array(x.length), [everybody]);
      const lines = mapped.gate.lines ?? 1;
      return { is: 'spectrum', lines, left: left ?? [], right: right ?? [], along: alongOf(answers, voters), places };
    }
    case 'camps': {
      const camps = Array.from({ length: k }, (_, camp) => ({
        camp,
        who: everybody.filter((voter) => group[voter] === camp),
      })).filter(({ who }) => who.length >= floor);
      const places = bunchesOf(x, y, camps.length < 2 ? [everybody] : camps.map(({ who }) => who));
      if (camps.length < 2) return { is: 'unclear', places };
      const groups = camps.map(({ camp, who }) => ({
        atLeast: Math.floor(who.length / floor) * floor,
        says: saysOf(mapped, camp).filter(mayName).slice(0, mostSaid(camps.length)),
      }));
      const tallies = talliesOf(
        answers,
        labelled(
          answers,
          camps.map(({ who }) => who),
        ),
        camps.length,
      );
      const bridges = bridgesOf(tallies, consensusOf(tallies, statements))
        .map((statement) => statement + 1)
        .filter((statement) => numbers.has(statement))
        .slice(0, mostSaid(2));
      return { is: 'groups', groups, bridges, along: alongOf(answers, voters), places };
    }
  }
}

/** In an order that comes from what was said, so that nothing can hang on who said it. */
function inOrder(told: readonly Told[], statements: number): Told[] {
  const nameOf = ({ answers, kind, size, livedExperience }: Told) =>
    JSON.stringify([
      Array.from({ length: statements }, (_, index) => answers[String(index + 1)] ?? ''),
      kind,
      size,
      livedExperience,
    ]);
  return told
    .map((one) => ({ one, name: nameOf(one) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ one }) => one);
}

const answersIn = (voters: readonly Told[], statements: number): Answers =>
  answersOf(
    voters.length,
    statements,
    voters.flatMap(({ answers }, voter) =>
      Array.from({ length: statements }, (_, statement) => ({
        statement,
        said: answers[String(statement + 1)],
      })).flatMap(({ statement, said }) => (said ? [{ voter, statement, side: sideOf(said) }] : [])),
    ),
  );

const saysOf = ({ representatives }: Mapped, camp: number): Saying[] =>
  (representatives[camp] ?? []).map(({ statement, side }) => ({
    statement: statement + 1,
    says: side === 1 ? 'yes' : 'no',
  }));

function labelled({ voters }: Answers, camps: readonly (readonly number[])[]): Int8Array {
  const label = new Int8Array(voters).fill(-1);
  camps.forEach((who, camp) => {
    for (const voter of who) label[voter] = camp;
  });
  return label;
}

/** A class of fewer than five organisations is not compared: what is told of it would be told of hardly anybody else. */
function alongOf(answers: Answers, voters: readonly Told[]): Along {
  const tested = classings.map((name) => {
    const labels = voters.map((voter) => voter[name]?.toString());
    const of = labels.map((label) => (labels.filter((other) => other === label).length < floor ? undefined : label));
    return { name, of };
  });
  const organisationOf = Array.from({ length: answers.voters }, (_, voter) => voter);
  return Object.fromEntries(
    readLines(answers, organisationOf, tested).flatMap(({ name, verdict }) =>
      verdict === 'too few' ? [] : [[name, verdict === 'along']],
    ),
  );
}
