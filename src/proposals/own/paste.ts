import type { State } from '../../coalition.js';
import { ended } from '../../disagreements/fit.js';
import { colon } from '../../languages/setting.js';
import { type Line, sayDay } from '../../note.js';
import { dayOf } from '../../rhythm/day.js';
import { stancesFor } from '../deciding/answering.js';
import { answersOf, concernsOf, decidersOf, totalsOf } from '../deciding/rules.js';
import { proposerOf, sayTotals, whoDecides } from '../roomCard.js';
import { stanceName } from '../stanceNames.js';
import type { Proposal } from '../state.js';
import { words as cards } from '../words.js';
import { ownWords as words } from './words.js';

/** One paragraph that a delegate can forward inside. It says nothing of how others answered. */
export function briefing(state: State, proposal: Proposal): Line {
  const { title, text: said, forWhom, kind, soft, hard } = proposal;
  const answers = stancesFor(kind).map((stance) => stanceName(stance, kind).toLowerCase());
  return [
    words.briefing(state.members.name, proposerOf(state, proposal), ended(title)),
    ...(said ? [` ${ended(said)}`] : []),
    ` ${cards.forWhom}${ended(forWhom ?? cards.notYet)}`,
    words.briefDecides(whoDecides(state, proposal)),
    words.briefAnswers(answers.join(', ')),
    words.briefUntil,
    { moment: soft },
    ...(hard === soft ? [] : [words.andLastCall, { moment: hard }]),
    '.',
  ];
}

/**
 * The whole of it as plain lines, for minutes and reports: totals in which not taking part stands for itself, reasons
 * with no name, and what people said for themselves with neither name nor organisation.
 */
export function record(state: State, proposal: Proposal): Line[] {
  const { title, kind, text: said, forWhom, outcome, posted, personal, answers } = proposal;
  const { zone } = state.members;
  const deciders = decidersOf(state, proposal);
  const advisers = [...answers.keys()].filter((id) => !deciders.includes(id));
  const totals = (some: string[]) => sayTotals(totalsOf(answersOf(proposal, some)), kind);
  const line = (name: string, is: string): Line => [`${name}${colon()}${ended(is)}`];
  return [
    [`${cards.kind[kind]}: ${ended(title)}`],
    ...(said ? [[said]] : []),
    [`${cards.forWhom}${ended(forWhom ?? cards.notYet)}`],
    line(cards.proposedBy, `${proposerOf(state, proposal)}${posted ? `, ${sayDay(dayOf(posted, zone))}` : ''}`),
    line(cards.decides, whoDecides(state, proposal)),
    line(kind === 'signon' ? cards.soFar : cards.deciding, totals(deciders)),
    ...(advisers.length > 0 ? [line(cards.advising, totals(advisers))] : []),
    ...(personal.size > 0 ? [line(cards.forThemselves, sayTotals(totalsOf(personal.values()), kind))] : []),
    ...concernsOf(state, proposal).map(
      ({ words: concern, reply }): Line => [reply ? cards.saidAndAnswered(concern, ended(reply)) : `“${concern}”`],
    ),
    ...(outcome ? [line(cards.results[outcome.result], outcome.words)] : []),
    ...(outcome?.signed ?? []).map((signed): Line => [signed]),
    ...(outcome ? [line(cards.reviewed, sayDay(outcome.review))] : []),
  ];
}
