import { nextOpening } from '../checkins/clock.js';
import type { State } from '../coalition.js';
import { nextPosting } from '../digest/digest.js';
import { openDifferences } from '../disagreements/state.js';
import type { Posting } from '../feature.js';
import { isNew, joiners } from '../joining/newcomers.js';
import { meetingsBetween } from '../meetings/state.js';
import { inboxOf, inWords } from '../members/who.js';
import type { PersonId } from '../names.js';
import { buttons, type Line, list, type Note, neverNews, note } from '../note.js';
import { openProposals } from '../proposals/deciding/rules.js';
import { addHours, dayOf } from '../rhythm/day.js';
import { inLetters, monthOf } from '../rhythm/words.js';
import { hostingKey } from './questions.js';
import type { Hosting } from './state.js';
import { beginsAt } from './turns.js';
import { words } from './words.js';

/** A handover is kept true for so long; then the one who hosts knows. */
const livelyHours = 8 * 24;

export function show(state: State, now: Date): Posting[] {
  const { current } = state.hosting;
  const lively = addHours(now.toISOString(), -livelyHours);
  return [...asks(state), ...(current && current.at >= lively ? handover(state, current, now) : [])];
}

/** Whoever is asked hears in private; whoever is no longer asked reads that somebody else is. */
function asks({ hosting, members }: State): Posting[] {
  const { turn, asking, agreed, current } = hosting;
  if (!turn) return [];
  const month = monthOf(turn);
  const hasBegun = current && current.at >= beginsAt(turn, members.zone) ? current : undefined;
  const found = agreed ?? hasBegun;
  return hosting.asked.flatMap((of) => {
    const said = found && members.people.get(found.person)?.organisation === of;
    const [what, since] =
      asking?.of === of
        ? [askNote(month, nameOf(members, asking.with)), asking.at]
        : said
          ? [note(undefined, words.agreed(month)), agreed?.at ?? neverNews]
          : [note(undefined, asking || found ? words.over : words.stays), neverNews];
    const why = said ? ('asked' as const) : ('question' as const);
    return inboxOf(members, of).map((place) => ({ key: hostingKey(turn, of), place, note: what, since, why }));
  });
}

const nameOf = (members: State['members'], person: PersonId | undefined): string =>
  (person && members.people.get(person)?.name) || '';

const askNote = (month: string, beside: string): Note =>
  note(
    words.askTitle(month),
    words.ask(beside),
    words.noIsFine,
    buttons(
      { label: words.yes, does: { type: 'hosting.answer', will: true }, main: true },
      { label: words.next, does: { type: 'hosting.answer', will: false } },
    ),
  );

function handover(state: State, { person, with: beside, thanked, at }: NonNullable<Hosting['current']>, now: Date) {
  const card = handoverNote(state, beside, now);
  const told = (to: PersonId, what: Note): Posting[] =>
    state.members.unreachable.has(to)
      ? []
      : [{ key: `handover.${at}`, place: { person: to }, note: what, since: at, why: 'duty' }];
  const thanks = note(undefined, words.thanks);
  return [...told(person, card), ...(beside ? told(beside, card) : []), ...thanked.flatMap((one) => told(one, thanks))];
}

/** What is going on, from what is so now; what is a host's, and what happens if nobody does anything. */
export function handoverNote(state: State, beside: PersonId | undefined, now: Date): Note {
  const { members } = state;
  const [digestAt, checkinAt] = [nextPosting(state), nextOpening(state)];
  const name = nameOf(members, beside);
  const steps: Line[] = [
    ...(digestAt ? [[words.digestStep, { moment: digestAt }, '.']] : []),
    checkinAt ? [words.checkinStep, { moment: checkinAt }, '.'] : [words.checkinPaused],
    [openNow(state)],
    ...aheadOf(state, now),
  ];
  return note(
    words.handoverTitle(monthOf(dayOf(now, members.zone))),
    ...(name ? [words.beside(name)] : []),
    list(steps),
    words.noPowers,
    buttons(
      { label: words.lookOver, opens: { action: 'digest hold' } },
      { label: words.invite, opens: { action: 'setup invite' } },
    ),
  );
}

function openNow({ proposals, disagreements }: State): string {
  const [toDecide, differences] = [openProposals(proposals).length, openDifferences(disagreements).length];
  const open = [
    ...(toDecide > 0 ? [words.proposals(inLetters(toDecide))] : []),
    ...(differences > 0 ? [words.differences(inLetters(differences))] : []),
  ];
  return open.length > 0 ? words.openStep(inWords(open)) : words.nothingOpen;
}

function aheadOf({ members, meetings }: State, now: Date): Line[] {
  const at = now.toISOString();
  const [next] = meetingsBetween(meetings, at, addHours(at, 31 * 24));
  const fresh = joiners(members).filter(({ id }) => isNew(members, id, now));
  return [
    ...(next ? [[words.meetingStep(next.title), { moment: next.begins }, '.']] : []),
    ...(fresh.length > 0 ? [[words.newStep(inWords(fresh.map(({ name }) => name)))]] : []),
  ];
}
