import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { alsoWaiting } from '../inbox/carried.js';
import { firstInRound } from '../joining/firstWord.js';
import { words as joiningWords } from '../joining/words.js';
import { translated } from '../languages/tables.js';
import { asked, inboxOf, nameOf } from '../members/who.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import { type Block, type Button, buttons, list, type Note, neverNews, note, text } from '../note.js';
import { later } from '../rhythm/day.js';
import { toRemind } from './clock.js';
import { thanks } from './copy.js';
import { amounts, lateUntil, type Round } from './rounds.js';
import { words } from './words.js';

/** A posting's key in this round. */
export const keyIn = ({ id }: Round, ...rest: string[]): string => ['checkin', id, ...rest].join('.');

/** Every room is asked; a room that joins meanwhile is asked when it joins. */
export function prompts({ members }: State, round: Round): Posting[] {
  const card = round.closed ? note(words.title, ...addLate(round)) : note(words.title, ...question(round, roomButtons));
  return [...members.rooms].map(([room, { since }]) => ({
    key: keyIn(round),
    place: { room },
    note: card,
    since: round.closed ? neverNews : later(round.opened, since),
  }));
}

/** Every organisation that may be asked hears privately too, who is new first, and reads its own thanks there. */
export function inboxes(state: State, round: Round): Posting[] {
  const { members } = state;
  const first = firstInRound(state, round);
  const inOrder = asked(members).sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  return inOrder.flatMap(({ id, since }) =>
    inboxOf(members, id).map((place) => ({
      key: keyIn(round, id),
      place,
      note: inboxNote(state, round, id, place.person),
      since: round.closed || round.answers.has(id) ? neverNews : later(round.opened, since),
      why: 'prompt' as const,
    })),
  );
}

const titleOf = ({ members }: State): string => words.inboxTitle(members.name).slice(0, 120);

function inboxNote(state: State, round: Round, organisation: OrganisationId, person: PersonId): Note {
  const own = nameOf(state.members, organisation);
  const handed = round.handedTo.get(organisation);
  const isHanded = handed && !round.closed && !round.answers.has(organisation);
  const by = isHanded ? [words.handedOn(personName(state, handed.by), personName(state, handed.to))] : [];
  const isFirst = !round.closed && firstInRound(state, round).includes(organisation);
  const first = isFirst ? [joiningWords.yoursFirst] : [];
  return note(
    titleOf(state),
    words.youAnswerFor(own),
    ...by,
    ...first,
    ...asItStands(state, round, organisation),
    ...(round.closed ? [] : alsoWaiting(state, organisation, person)),
  );
}

/** The question, the thanks for its answer, or how to add what is late. */
function asItStands({ members }: State, round: Round, organisation: OrganisationId): Block[] {
  if (round.answers.has(organisation)) return thanks(round, organisation, nameOf(members, organisation));
  return round.closed ? addLate(round) : question(round, inboxButtons);
}

/** A colleague who was asked to answer in somebody's place: a person asked, so it does not count as unasked. */
export function handedOn(state: State, round: Round): Posting[] {
  return [...round.handedTo].flatMap(([organisation, { to, by, at }]) => {
    if (state.members.people.get(to)?.organisation !== organisation) return [];
    const told = note(
      titleOf(state),
      words.handedToYou(personName(state, by)),
      ...asItStands(state, round, organisation),
    );
    const since = round.closed || round.answers.has(organisation) ? neverNews : at;
    return [
      { key: keyIn(round, 'handed', organisation), place: { person: to }, note: told, since, why: 'asked' as const },
    ];
  });
}

const isReachable = ({ members }: State, organisation: OrganisationId, person: PersonId): boolean =>
  members.people.get(person)?.organisation === organisation && !members.unreachable.has(person);
const personName = ({ members }: State, person: PersonId): string => members.people.get(person)?.name ?? '';

/** One nudge, while it can still help; once it is answered or too late, it says so in its place. */
export function reminders(state: State, round: Round): Posting[] {
  const { members } = state;
  const { reminded, closed } = round;
  if (!reminded) return [];
  const title = titleOf(state);
  const nudge = note(title, text(words.remind, { moment: round.closes }, '.'), words.remindHow, inboxButtons(round));
  const waiting = new Set(closed ? [] : toRemind(state, round));
  const nudged = asked(members).filter(({ id, since }) => since <= reminded && !answeredBefore(round, id, reminded));
  return nudged.flatMap(({ id }) => {
    const over = note(title, round.answers.has(id) ? words.nudgeAnswered : words.nudgeOver);
    const [what, since] = waiting.has(id) ? [nudge, reminded] : [over, neverNews];
    const to = round.handedTo.get(id)?.to;
    const places = to && isReachable(state, id, to) ? [{ person: to }] : inboxOf(members, id);
    return places.map((place) => ({
      key: keyIn(round, 'remind', id),
      place,
      note: what,
      since,
      why: 'nudge' as const,
    }));
  });
}

const answeredBefore = ({ answers }: Round, organisation: OrganisationId, moment: Moment): boolean =>
  (answers.get(organisation)?.at ?? moment) < moment;

const question = (round: Round, choices: (round: Round) => Block): Block[] => [
  text(words.openUntil, { moment: round.closes }, '.'),
  list([[words.questions.room], ...round.questions.map(({ text: asks }) => [translated(asks)])]),
  text(words.whoSees),
  choices(round),
];

const addLate = (round: Round): Block[] => [
  text(words.closed, { moment: lateUntil(round) }, '.'),
  buttons({ label: words.add, opens: { action: 'checkin answer', with: { id: round.id } } }),
];

/** None is one press and done; the other three open the form. */
export const amountButtons = (id: string): Button[] =>
  amounts.map((room): Button => {
    const label = words.amounts[room];
    return room === 'none'
      ? { label, does: { type: 'checkin.answer', id, room } }
      : { label, opens: { action: 'checkin answer', with: { id, room } } };
  });

const roomButtons = ({ id }: Round): Block =>
  buttons(...amountButtons(id), { label: words.otherWays, opens: { action: 'checkin ways' } });
const inboxButtons = ({ id }: Round): Block =>
  buttons(
    ...amountButtons(id),
    { label: words.handOn, opens: { action: 'checkin hand' } },
    { label: words.otherWays, opens: { action: 'checkin ways' } },
  );
