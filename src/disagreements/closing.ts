import { createHash } from 'node:crypto';
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
import type { State } from '../coalition.js';
import type { Opened } from '../feature.js';
import type { Ballot } from '../ports.js';
import { isLeaning, isPerson } from './speaking.js';
import type { DisagreementsEvent, Result, SenseCheck } from './state.js';

/** What the close tells: results without names, and what is not shared as differences to work on. */
export function closing({ disagreements, members }: State, check: SenseCheck, opened: Opened[]): DisagreementsEvent[] {
  const numbers = check.statements.map((_, index) => String(index + 1));
  const official = opened.filter(({ of, ballot }) => !isPerson(of) && !isLeaning(ballot));
  const people = opened.filter(({ of }) => isPerson(of)).map(({ ballot }) => answersIn(ballot, numbers));
  const answering = official.map(({ of, ballot }): Answering => {
    const organisation = members.organisations.get(of);
    return { band: `${organisation?.kind} ${organisation?.size}`, answers: answersIn(ballot, numbers) };
  });
  const results = readMap(answering, numbers).map(({ statement, ground, verdict, counts }): Result => {
    // Under the floor nothing given privately is shown, what people would need included.
    const needs = ground === null ? [] : needsIn(official, statement, check.id);
    const personal = tally(people, statement);
    return { ground, verdict, counts, needs, ...(mayTell(personal) ? { personal } : {}) };
  });
  // What the map calls shared, and nothing else: the two are read side by side.
  const shared = check.statements.filter((_, index) => results[index]?.verdict === 'shared');
  const apart = check.statements.flatMap((unshared, index) => {
    const result = results[index];
    return result && isApart(result) ? [{ unshared, needs: result.needs }] : [];
  });
  const heard = answering.filter(isHeard).length;
  const checking = check.checking.size;
  return [
    {
      type: 'sensecheck.closed',
      id: check.id,
      heard,
      results,
      ...(people.length >= floor ? { people: people.length } : {}),
      ...(mayTell({ yes: heard, neither: 0, no: checking }) ? { checking } : {}),
    },
    ...apart.map(
      ({ unshared, needs }, index): DisagreementsEvent => ({
        type: 'difference.opened',
        id: `d${disagreements.differences.size + index + 1}`,
        title: check.title,
        shared,
        unshared,
        needs,
        from: check.id,
      }),
    ),
  ];
}

const isApart = ({ verdict, needs }: Result): boolean =>
  verdict === 'divided' || (verdict === 'mixed' && needs.length > 0);

const isAnswer = (word: string | undefined): word is Answer => answers.some((answer) => answer === word);

function answersIn(ballot: Ballot, numbers: string[]): Answering['answers'] {
  const given = numbers.flatMap((number) => {
    const answer = ballot[number];
    return isAnswer(answer) ? [[number, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

/** How many said yes, no, and neither. */
function tally(all: Answering['answers'][], statement: string): Counts {
  const of = (wanted: Answer) => all.filter((given) => given[statement] === wanted).length;
  const [yes, no] = [of('yes'), of('no')];
  return { yes, no, neither: all.length - yes - no };
}

/** Only a reservation has a condition: who came to say yes, or passed, no longer needs it. */
function needsIn(opened: Opened[], statement: string, id: string): string[] {
  const needs = opened.flatMap(({ ballot }) => {
    const need = ballot[`n${statement}`];
    return need && (ballot[statement] === 'unsure' || ballot[statement] === 'no') ? [need] : [];
  });
  const mark = (need: string) => createHash('sha256').update(`${id}\n${need}`).digest('hex');
  return [...new Set(needs)].sort((a, b) => (mark(a) < mark(b) ? -1 : 1));
}
