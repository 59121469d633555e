import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { asked, everyRoom, hostInboxes, inboxOf, inTurn, nameOf } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import {
  type Block,
  type Button,
  buttons,
  type Line,
  list,
  type Note,
  neverNews,
  note,
  strong,
  text,
} from '../note.js';
import { toRemind } from './clock.js';
import { fewestForCard } from './outcome.js';
import { amounts, lateUntil, type Round } from './state.js';
import { words } from './words.js';

const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.checkins.rounds.values()]
    .filter(({ closed }) => !closed || closed >= lively)
    .flatMap((round) => [
      ...prompts(state, round),
      ...inboxes(state, round),
      ...reminders(state, round),
      ...summaries(state, round),
      ...forHosts(state, round),
    ]);
}

const key = ({ id }: Round, ...rest: string[]): string => ['checkin', id, ...rest].join('.');
const later = (one: Moment, other: Moment): Moment => (one > other ? one : other);

/** Every room is asked; a room that joins meanwhile is asked when it joins. */
function prompts({ members }: State, round: Round): Posting[] {
  return [...members.rooms].map(([room, { since }]) => ({
    key: key(round),
    place: { room },
    note: round.closed
      ? note(words.title, ...addLate(round))
      : note(words.title, openUntil(round), ...whatIsAsked, answerButtons(round)),
    since: round.closed ? neverNews : later(round.opened, since),
  }));
}

/** Every organisation that may be asked hears privately too, and reads its own thanks there. */
function inboxes(state: State, round: Round): Posting[] {
  const { members } = state;
  return asked(members).flatMap(({ id, since }) =>
    inboxOf(members, id).map((place) => ({
      key: key(round, id),
      place,
      note: inboxNote(state, round, id),
      since: round.closed || round.answers.has(id) ? neverNews : later(round.opened, since),
      why: 'prompt' as const,
    })),
  );
}

function inboxNote({ members }: State, round: Round, organisation: OrganisationId): Note {
  const title = words.inboxTitle(members.name).slice(0, 120);
  const own = nameOf(members, organisation);
  if (round.answers.has(organisation)) return note(title, words.youAnswerFor(own), ...thanks(round, organisation, own));
  if (round.closed) return note(title, words.youAnswerFor(own), ...addLate(round));
  return note(title, words.youAnswerFor(own), openUntil(round), ...whatIsAsked, answerButtons(round));
}

/** What an organisation reads once it has answered. */
export function thanks(round: Round, organisation: OrganisationId, name: string): Block[] {
  const said = round.answers.get(organisation);
  if (!said) return [];
  const change = buttons({ label: words.change, opens: { action: 'checkin answer', with: { id: round.id } } });
  if (said.room === 'none') return [text(words.thanksNone(name)), ...(round.closed ? [] : [change])];
  if (said.late) return [text(words.thanksLate), change];
  if (round.closed) return [text(words.thanksClosed)];
  return [text(words.thanks(said.room), { moment: round.closes }, '.'), change];
}

const openUntil = ({ closes }: Round): Block => text(words.openUntil, { moment: closes }, '.');
const whatIsAsked: Block[] = [list(words.questions.map((question) => [question])), text(words.whoSees)];
const addLate = (round: Round): Block[] => [
  text(words.closed, { moment: lateUntil(round) }, '.'),
  buttons({ label: words.add, opens: { action: 'checkin answer', with: { id: round.id } } }),
];

/** None is one press and done; the other three open the form. */
const answerButtons = ({ id }: Round): Block =>
  buttons(
    ...amounts.map((room): Button => {
      const label = words.amounts[room];
      return room === 'none'
        ? { label, does: { type: 'checkin.answer', id, room } }
        : { label, opens: { action: 'checkin answer', with: { id, room } } };
    }),
  );

/** One nudge, while it can still help; once it is answered or too late, it says so in its place. */
function reminders(state: State, round: Round): Posting[] {
  const { reminded, closed } = round;
  if (!reminded) return [];
  const title = words.inboxTitle(state.members.name).slice(0, 120);
  const nudge = note(title, text(words.remind, { moment: round.closes }, '.'), words.remindHow, answerButtons(round));
  const waiting = new Set(closed ? [] : toRemind(state, round));
  const nudged = asked(state.members).filter(
    ({ id, since }) => since <= reminded && !answeredBefore(round, id, reminded),
  );
  return nudged.flatMap(({ id }) => {
    const over = note(title, round.answers.has(id) ? words.nudgeAnswered : words.nudgeOver);
    const [what, since] = waiting.has(id) ? [nudge, reminded] : [over, neverNews];
    return inboxOf(state.members, id).map((place) => ({
      key: key(round, 'remind', id),
      place,
      note: what,
      since,
      why: 'nudge' as const,
    }));
  });
}

const answeredBefore = ({ answers }: Round, organisation: OrganisationId, moment: Moment): boolean =>
  (answers.get(organisation)?.at ?? moment) < moment;

/** One card per room at the close; a late answer adds its named words and changes no number. */
function summaries(state: State, round: Round): Posting[] {
  const { closed, outcome } = round;
  if (!closed || !outcome || outcome.answered < fewestForCard) return [];
  const card = summaryNote(state, round);
  return everyRoom(state.members).map((place) => ({ key: key(round, 'summary'), place, note: card, since: closed }));
}

/** What the coalition reads of a closed round: totals, and words. Never who did not answer. */
export function summaryNote(state: State, round: Round): Note {
  const { answered = 0, rooms, unnamed = [] } = round.outcome ?? {};
  const counts = rooms && amounts.map((amount) => [amount, rooms[amount]] as [typeof amount, number]);
  return note(
    words.heardTitle,
    words.answered(answered),
    ...(counts ? [words.rooms(counts.filter(([, number]) => number > 0))] : []),
    ...headed(
      words.moved,
      linesOf(state, round, ({ moved }) => moved),
    ),
    ...headed(
      words.said,
      linesOf(state, round, ({ unsaid, seen }) => (seen === 'everyone' ? unsaid : undefined)),
    ),
    ...headed(
      words.unnamed,
      unnamed.map((said) => [said]),
    ),
  );
}

const headed = (heading: string, lines: Line[]): Block[] =>
  lines.length > 0 ? [text(strong(heading)), list(lines)] : [];

type Own = Round['answers'] extends Map<string, infer Answer> ? Answer : never;

/** One line for each organisation that said something; whoever comes first changes from round to round. */
function linesOf({ members }: State, { id, answers }: Round, pick: (own: Own) => string | undefined): Line[] {
  const inOrder = inTurn(
    [...members.organisations.keys()].filter((organisation) => answers.has(organisation)),
    id,
  );
  return inOrder.flatMap((organisation): Line[] => {
    const own = answers.get(organisation);
    const said = own && pick(own);
    return said ? [[`${nameOf(members, organisation)}: ${said}`, own.late ? words.late : '']] : [];
  });
}

/** The hosts hear what was said to them alone, and that there were too few answers for a card. */
function forHosts(state: State, round: Round): Posting[] {
  const { answers, closed, outcome } = round;
  if (!closed || !outcome) return [];
  const few = outcome.answered < fewestForCard ? [words.hostsFew(outcome.answered)] : [];
  const only = linesOf(state, round, ({ unsaid, seen }) => (seen === 'hosts' ? unsaid : undefined));
  if (few.length === 0 && only.length === 0) return [];
  const told = note(words.hostsTitle, ...few, ...headed(words.hostsOnly, only));
  const since = [...answers.values()]
    .filter(({ seen }) => seen === 'hosts')
    .reduce((at, own) => later(at, own.at), closed);
  return hostInboxes(state.members).map((place) => ({
    key: key(round, 'hosts'),
    place,
    note: told,
    since,
    why: 'duty' as const,
  }));
}
