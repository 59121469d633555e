import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { colon } from '../languages/setting.js';
import { tellPrivately } from '../members/tell.js';
import { everyRoom, nameOf, namesOf } from '../members/who.js';
import { type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { dayOf } from '../rhythm/day.js';
import { type Call, comings, howMany, interleaved, isLive, type Need } from './state.js';
import { words } from './words.js';

const livelyMs = 3 * 24 * 60 * 60_000;
/** More would be a wall; the list has them all. */
const mostOnCard = 8;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [
    ...listCards(state, now),
    ...[...state.needs.all.values()].flatMap((need) => answers(state, need, lively)),
    ...[...state.needs.calls.values()]
      .filter(({ changed }) => changed >= lively)
      .flatMap((call) => [...callCards(state, call), ...whoComes(call)]),
  ];
}

/** One card a day at the most: the day on which something new was entered has its own, and it shows all that is live. */
function listCards(state: State, now: Date): Posting[] {
  const at = now.toISOString();
  const newest = [...state.needs.all.values()].at(-1);
  if (!newest || !isLive(newest, at)) return [];
  const day = dayOf(newest.made, state.members.zone);
  const first = [...state.needs.all.values()].find(({ made }) => dayOf(made, state.members.zone) === day);
  const card = note(words.weekTitle, ...needsBlocks(state, at, mostOnCard));
  return everyRoom(state.members).map((place) => ({
    key: `needs.${day}`,
    place,
    note: card,
    since: first?.made ?? newest.made,
  }));
}

/** What is needed and offered, a need and an offer in turn, with the buttons to answer. */
export function needsBlocks(state: State, at: string, most: number): Note['blocks'] {
  const live = interleaved(state.needs, at).slice(0, most);
  if (live.length === 0) return [text(words.nothing)];
  return [
    list(live.map((need) => lineOf(state, need))),
    text(words.listHow),
    buttons(
      ...live.map(
        ({ id, side }): Button => ({
          label: side === 'need' ? words.help(id) : words.use(id),
          does: { type: 'need.answer', id },
        }),
      ),
    ),
  ];
}

const lineOf = ({ members }: State, { id, side, words: said, organisation, unnamed }: Need): Line => [
  strong(`${id} `),
  words.line(words.sides[side], said, unnamed ? '' : words.from(nameOf(members, organisation))),
];

/** Whoever entered it hears who answers, and nobody else does. */
function answers({ members }: State, need: Need, lively: string): Posting[] {
  const { id, organisation, side, ended } = need;
  const since = [...need.answers.values()].sort().at(-1);
  const first = [...need.answers.values()].sort()[0];
  if (!since || !first || since < lively) return [];
  const names = namesOf(members, need.answers.keys());
  const end: Button = { label: words.end(id), opens: { action: 'commit end', with: { id } } };
  const letter = note(
    words.toldTitle(need.words).slice(0, 120),
    side === 'need' ? words.toldNeed(names) : words.toldOffer(names),
    ...(ended ? [] : [buttons(end)]),
  );
  return tellPrivately(members, organisation, `need.${id}`, letter, first, 'asked');
}

function callCards(state: State, call: Call): Posting[] {
  const card = callCard(state, call);
  return everyRoom(state.members).map((place) => ({ key: `call.${call.id}`, place, note: card, since: call.made }));
}

/** What rooms read of a call: a number, never who; and once it is closed not even what it was about. */
export function callCard({ members }: State, call: Call): Note {
  const { id, closed, came, lent, until, joined } = call;
  if (closed) return note(undefined, words.callOver(came, lent));
  return note(
    words.callTitle(nameOf(members, call.organisation)).slice(0, 120),
    text(strong(call.words)),
    ...(joined.size > 0 ? [words.soFar(howMany(call, 'coming'), howMany(call, 'lending'))] : []),
    text(words.callHow, { moment: until }, '. ', words.callWhoSees),
    buttons(...comings.map((how): Button => ({ label: words.come[how], does: { type: 'call.join', id, how } })), {
      label: words.notAfterAll,
      does: { type: 'call.leave', id },
    }),
  );
}

/** The one who called reads who comes. */
function whoComes({ id, caller, joined, closed, answered }: Call): Posting[] {
  if (!answered) return [];
  const lines = [...joined.values()].map(({ name, how }): Line => [`${name}${colon()}${words.coming[how]}`]);
  const end = buttons({ label: words.enough, does: { type: 'call.close', id } });
  const who = joined.size > 0 ? list(lines) : text(words.nobodyAfterAll);
  const letter = note(words.calledTitle, ...(closed ? [words.callClosed] : [who, end]));
  return [{ key: `call.${id}.who`, place: { person: caller }, note: letter, since: answered, why: 'asked' }];
}
