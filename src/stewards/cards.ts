import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { everyRoom, inboxOf } from '../members/who.js';
import type { Moment } from '../names.js';
import { buttons, type Line, type Note, neverNews, note, strong, text } from '../note.js';
import { namedSteward, titleOf } from './hat.js';
import { stewardKey } from './questions.js';
import type { Said, Stewarding, Term } from './state.js';
import { isInForce } from './terms.js';
import { words } from './words.js';

/** What has not changed for so long needs no look: what hangs, hangs. */
const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.stewards.values()]
    .filter(({ changed }) => changed >= lively)
    .flatMap((one) => [...beginnings(state, one), ...endings(state, one), ...asks(state, one), ...said(state, one)]);
}

const inRooms = ({ members }: State, key: string, what: Note, since: Moment): Posting[] =>
  everyRoom(members).map((place) => ({ key, place, note: what, since }));

/** Every room reads who looks after what, and until when. */
function beginnings(state: State, one: Stewarding): Posting[] {
  const { current } = one;
  if (!current) return [];
  const card = note(
    words.title,
    text(strong(titleOf(state, one.id))),
    hatLine(state, current),
    words.speaksFor,
    buttons({ label: words.more, opens: { action: 'propose steward', with: { id: one.id } } }),
  );
  return inRooms(state, stewardKey(one, 'begins'), card, current.at);
}

/** When a term ends every room is asked who is next; once somebody is, the card says so. */
function endings(state: State, one: Stewarding): Posting[] {
  const { last, current, id } = one;
  if (!last) return [];
  const before = { ...one, terms: last.number };
  const isOpen = !current && isInForce(state, id);
  const card = note(
    words.title,
    text(strong(titleOf(state, id))),
    words.ended(namedSteward(state, last)),
    ...(current ? [text(...hatLine(state, current).line)] : []),
    ...(isOpen ? [words.whoIsNext, buttons({ label: words.yes, does: { type: 'steward.begin', id } })] : []),
  );
  return [
    ...inRooms(state, stewardKey(before, 'ends'), card, last.ended),
    ...inRooms(
      state,
      stewardKey(before, 'begins'),
      note(words.title, text(strong(titleOf(state, id))), words.ended(namedSteward(state, last))),
      neverNews,
    ),
  ];
}

/** Whoever is asked hears in private; whoever is no longer asked reads that it is settled. */
function asks(state: State, one: Stewarding): Posting[] {
  const { last, asking, asked } = one;
  const before = { ...one, terms: last?.number ?? 0 };
  return asked.flatMap((of) => {
    const isAsked = asking?.of === of;
    const letter = isAsked ? askNote(state, one) : note(undefined, words.over);
    return inboxOf(state.members, of).map((place) => ({
      key: stewardKey(before, of),
      place,
      note: letter,
      since: isAsked ? asking.at : neverNews,
      why: 'question' as const,
    }));
  });
}

const askNote = (state: State, { id }: Stewarding): Note =>
  note(
    words.askTitle,
    text(strong(titleOf(state, id))),
    words.what,
    words.noIsFine,
    buttons(
      { label: words.yes, does: { type: 'steward.begin', id }, main: true },
      { label: words.no, does: { type: 'steward.decline', id } },
    ),
  );

/** `⚑ Steward: Emre of Street Nurses, until Tue 30 Jun 2026.` */
export const hatLine = (state: State, term: Term): { kind: 'text'; line: Line } => ({
  kind: 'text',
  line: [words.steward(namedSteward(state, term)), { day: term.until }, '.'],
});

/** What a steward says carries the hat. */
export const saidNote = (state: State, { id }: Stewarding, { words: told, term }: Said): Note =>
  note(
    words.saidTitle,
    told,
    text(words.saidAs(namedSteward(state, term), titleOf(state, id)), { day: term.until }, '.'),
  );

const said = (state: State, one: Stewarding): Posting[] =>
  one.said.flatMap((each) =>
    inRooms(state, `steward.${one.id}.said.${each.number}`, saidNote(state, one, each), each.at),
  );

/** For the digest: the last that each steward said since then. */
export const stewardLines = (state: State, from: Moment): Line[] =>
  [...state.stewards.values()].flatMap((one): Line[] => {
    const last = one.said.at(-1);
    if (!last || last.at <= from) return [];
    return [[words.told(namedSteward(state, last.term), titleOf(state, one.id), last.words)]];
  });
