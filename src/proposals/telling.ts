import type { State } from '../coalition.js';
import { ended, shorten } from '../disagreements/fit.js';
import type { Moment } from '../names.js';
import { type Line, strong } from '../note.js';
import { addDays, dayOf } from '../rhythm/day.js';
import { inLetters } from '../rhythm/words.js';
import { answersOf, concernsOf, decidersOf, decisionsInForce, totalsOf, waitingFor } from './deciding/rules.js';
import { refusals } from './deciding/words.js';
import { headOf } from './match.js';
import { sayTotals } from './roomCard.js';
import type { Proposal } from './state.js';
import { words as cards, digestWords as words } from './words.js';

/** Characters that a digest gives to an outcome: what a phone shows without scrolling. */
const roomForOutcome = 220;

/** Open for everybody; what only some have seen is not for the digest yet. */
const openForAll = ({ proposals }: State): Proposal[] =>
  [...proposals.all.values()].filter(({ stage }) => stage === 'open');

const until = ({ soft, hard }: Proposal, now: Moment): Line =>
  soft === hard || soft <= now
    ? [words.closes, { moment: hard }, '.']
    : [words.soft, { moment: soft }, words.lastCall, { moment: hard }, '.'];

/** What needs people: each with the moment it closes, for whoever puts them in order. */
export const needLines = (state: State, now: Moment): [Moment, Line][] =>
  openForAll(state)
    .filter(({ hard }) => hard > now)
    .map((proposal) => [proposal.hard, needLine(state, proposal, now)]);

function needLine(state: State, proposal: Proposal, now: Moment): Line {
  const { kind, title } = proposal;
  const deciders = decidersOf(state, proposal);
  const all = totalsOf(proposal.answers.values());
  const closing = until(proposal, now);
  if (kind === 'signon') return [words.needSigning(title), ...closing, words.soFar(sayTotals(all, kind))];
  const head = words.need(cards.kind[kind], ended(title));
  if (kind === 'unanimous') {
    const waiting = waitingFor(state, proposal);
    return [head, ...(waiting > 0 ? [` ${refusals.waitingFor(waiting)}`] : []), ' ', ...closing];
  }
  const conditions = concernsOf(state, proposal).filter(({ stance }) => stance === 'reservation').length;
  const said =
    conditions > 0
      ? words.wouldNeed(inLetters(conditions), conditions === 1)
      : words.soFar(sayTotals(totalsOf(answersOf(proposal, deciders)), kind));
  return [`${head}${said} `, ...closing];
}

const closedBetween = ({ proposals }: State, from: Moment, to: Moment): Proposal[] =>
  [...proposals.all.values()].filter(
    ({ stage, outcome }) => stage === 'closed' && outcome !== undefined && outcome.at > from && outcome.at <= to,
  );

/** What was agreed or signed changes something. */
export const changedLines = (state: State, from: Moment, to: Moment): Line[] =>
  closedBetween(state, from, to)
    .filter(({ outcome }) => outcome?.result === 'agreed')
    .map((proposal): Line => {
      const { title, kind, outcome } = proposal;
      const head = kind === 'signon' ? words.signed(outcome?.signed?.length ?? 0) : words.agreed;
      return [head, strong(ended(title)), ` ${ended(shorten(outcome?.words ?? '', roomForOutcome))}`];
    });

/** What was not agreed, what was laid down, and what people were told under the go-ahead list: said, and done with. */
export function doneLines(state: State, from: Moment, to: Moment): Line[] {
  const apart = closedBetween(state, from, to).filter(({ outcome }) => outcome?.result === 'apart');
  const told = [...state.proposals.all.values()].filter(
    ({ stage, posted }) => stage === 'told' && posted !== undefined && posted > from && posted <= to,
  );
  return [
    ...apart.map(
      ({ title, outcome }): Line => [
        words.apart(shorten(title, 100)),
        ` ${ended(shorten(outcome?.words ?? '', roomForOutcome))}`,
      ],
    ),
    ...told.map(({ title, item = '' }): Line => [words.told(ended(title), headOf(item))]),
  ];
}

/** Last calls ahead and review days, each with the moment or day by which to order it. */
export function comingLines(state: State, now: Moment, days: number): [string, Line][] {
  const today = dayOf(now, state.members.zone);
  const horizon = addDays(today, days);
  const closing = openForAll(state)
    .filter(({ hard }) => hard > now && dayOf(hard, state.members.zone) <= horizon)
    .map(({ title, hard }): [string, Line] => [hard, [words.comingClose(title), { moment: hard }]]);
  const reviews = decisionsInForce(state.proposals).flatMap(({ title, outcome }): [string, Line][] =>
    outcome && !outcome.back && outcome.review >= today && outcome.review <= horizon
      ? [[outcome.review, [words.comingReview(title), { day: outcome.review }]]]
      : [],
  );
  return [...closing, ...reviews];
}
