import { createHash } from 'node:crypto';
import { sideOf } from '../agreement/answers.js';
import { type Answerers, beside, isGap, type Kind, mayTellWhole } from '../agreement/beside.js';
import {
  type Answer,
  type Answering,
  answers,
  type Counts,
  floor,
  isHeard,
  mayTell,
  readMap,
} from '../agreement/map.js';
import { politenessGap } from '../agreement/politeness.js';
import type { State } from '../coalition.js';
import type { Opened } from '../feature.js';
import type { OrganisationId } from '../names.js';
import type { Ballot } from '../ports.js';
import { groupOf, shownBefore } from './again/again.js';
import { patternOf } from './pattern/pattern.js';
import type { Outcome, Result, SenseCheck } from './shape.js';
import { isLeaning, isPerson } from './speaking.js';

/** An organisation that was heard, with what it answered and would need. */
interface Voice extends Answering {
  of: OrganisationId;
  ballot: Ballot;
}

/** What may be known once a sense check is closed, beside all that was shown before. Order of ballots changes nothing. */
export function outcomeOf({ disagreements, members }: State, check: SenseCheck, opened: Opened[], now: Date): Outcome {
  const numbers = check.statements.map((_, index) => String(index + 1));
  const voices = opened
    .filter(({ of, ballot }) => !isPerson(of) && !isLeaning(ballot))
    .map(({ of, ballot }): Voice => {
      const organisation = members.organisations.get(of);
      return { of, ballot, band: `${organisation?.kind} ${organisation?.size}`, answers: answersIn(ballot, numbers) };
    })
    .filter(isHeard);
  const people = opened.filter(({ of }) => isPerson(of)).map(({ ballot }) => answersIn(ballot, numbers));
  const group = groupOf(new Map(voices.map(({ of, band }) => [of, band])));
  const before = check.statements.map((statement) => shownBefore(disagreements, statement, now));
  const polite = politenessGap(
    voices.map((voice) => bothWays(check, voice)),
    numbers.length,
  );
  // Figures beside the words of bands would tell somebody's answer, in one round or in two: a gap is told from the first on.
  const gaps = polite.counts.map((gap, index) => {
    const earlier = before[index] ?? [];
    return isGap(gap) && earlier.every(({ hasGap }) => hasGap) ? gap : undefined;
  });
  const asWhole = new Set(numbers.filter((_, index) => gaps[index] || before[index]?.some(({ hasGap }) => hasGap)));

  const answerersOf = (number: number): Answerers => ({
    group,
    said: new Map(voices.map(({ of, answers: own }) => [of, kindOf(own[String(number)])])),
    spoke: new Set([...check.said].filter(([, own]) => own.has(number)).map(([of]) => of)),
  });

  const results = readMap(voices, numbers, asWhole).map((reading, index): Result => {
    const { statement } = reading;
    const earlier = before[index] ?? [];
    const { ground, verdict, counts, held } = beside(reading, answerersOf(index + 1), earlier);
    const gap = counts ? gaps[index] : undefined;
    const personal = tally(people, statement);
    return {
      ground,
      verdict,
      counts,
      // Under the floor nothing given privately is shown, what people would need included.
      needs: reading.ground === null ? [] : needsIn(voices, statement, check.id),
      ...(held ? { held } : {}),
      ...(gap ? { gap } : {}),
      ...(mayTell(personal) && earlier.length === 0 ? { personal } : {}),
    };
  });
  const mayTellPattern = results.every(
    ({ held }, index) => !held && mayTellWhole(answerersOf(index + 1), before[index] ?? []),
  );
  const told = voices.map(({ of, answers: own }) => ({ ...members.organisations.get(of), answers: own }));
  const named = new Set(results.flatMap(({ ground }, index) => (ground === null ? [] : [index + 1])));
  const pattern = mayTellPattern ? patternOf(told, numbers.length, named) : undefined;
  const heard = voices.length;
  const checking = check.checking.size;
  return {
    heard,
    results,
    ...(heard >= floor ? { group } : {}),
    ...(people.length >= floor ? { people: people.length } : {}),
    ...(mayTell({ yes: heard, neither: 0, no: checking }) ? { checking } : {}),
    ...(pattern ? { pattern } : {}),
    ...(polite.moreThanChance && gaps.some((gap) => gap) ? { politer: true } : {}),
  };
}

const isAnswer = (word: string | undefined): word is Answer => answers.some((answer) => answer === word);

function answersIn(ballot: Ballot, numbers: string[]): Answering['answers'] {
  const given = numbers.flatMap((number) => {
    const answer = ballot[number];
    return isAnswer(answer) ? [[number, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

const kindOf = (answer: Answer | undefined): Kind => (answer === 'yes' || answer === 'no' ? answer : 'neither');

function tally(all: Answering['answers'][], statement: string): Counts {
  const counts: Counts = { yes: 0, neither: 0, no: 0 };
  for (const given of all) counts[kindOf(given[statement])] += 1;
  return counts;
}

function bothWays({ statements, said }: SenseCheck, { of, answers: own }: Voice) {
  const sides = (answerTo: (number: number) => Answer | undefined) =>
    statements.map((_, index) => {
      const answer = answerTo(index + 1);
      return answer && sideOf(answer);
    });
  return { open: sides((number) => said.get(of)?.get(number)), private: sides((number) => own[String(number)]) };
}

/** Only a reservation has a condition: who came to say yes, or passed, no longer needs it. */
function needsIn(voices: Voice[], statement: string, id: string): string[] {
  const needs = voices.flatMap(({ ballot }) => {
    const need = ballot[`n${statement}`];
    return need && (ballot[statement] === 'unsure' || ballot[statement] === 'no') ? [need] : [];
  });
  const mark = (need: string) => createHash('sha256').update(`${id}\n${need}`).digest('hex');
  return [...new Set(needs)].sort((a, b) => (mark(a) < mark(b) ? -1 : 1));
}
