import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import type { Organisation } from '../members/state.js';
import { organisationsNear, tellPrivately } from '../members/tell.js';
import { everyRoom, inboxOf, inWords, kindly } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { type Block, type Button, buttons, list, type Note, neverNews, note, strong, text } from '../note.js';
import { later } from '../rhythm/day.js';
import { isAskedAbout, readAt } from './hopes.js';
import { isNew, joiners, sparedUntil } from './newcomers.js';
import { buddyKey } from './questions.js';
import type { Hopes, Welcome } from './state.js';
import { words } from './words.js';

/** What was read out longer ago needs no look: what hangs, hangs. */
const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  const { members, joining } = state;
  const pools = joining.pools
    .filter(({ at, hopes, worries }) => at >= lively && hopes.length + worries.length > 0)
    .flatMap(({ box, at, ...said }) => {
      const card = note(words.poolTitle, ...sides(said), words.fromNew);
      return everyRoom(members).map((place) => ({ key: box, place, note: card, since: at }));
    });
  const newcomers = joiners(members).filter(({ id }) => isNew(members, id, now));
  return [...pools, ...newcomers.flatMap((newcomer) => welcomeOf(state, newcomer, now, lively))];
}

function welcomeOf(state: State, newcomer: Organisation, now: Date, lively: Moment): Posting[] {
  const { members, joining } = state;
  const welcome = joining.welcomes.get(newcomer.id) ?? { asked: [] };
  const { id, name, since } = newcomer;
  const { read, told } = welcome;
  const heard = read && (told || read.hopes.length + read.worries.length > 0);
  const at = read ? later(read.at, told?.at ?? '') : neverNews;
  const letter = welcomeLetter(state, newcomer, welcome, now);
  return [
    ...(heard && at >= lively
      ? everyRoom(members).map((place) => ({ key: `hopes.${id}`, place, note: heardNote(name, read, told), since: at }))
      : []),
    ...tellPrivately(members, id, `welcome.${id}`, letter, since, 'asked'),
    ...buddyLetters(state, newcomer, welcome),
  ];
}

const said = (heading: string, lines: string[]): Block[] =>
  lines.length > 0 ? [text(strong(heading)), list(lines.map((line) => [line]))] : [];
const sides = ({ hopes, worries }: Hopes): Block[] => [
  ...said(words.hopes(hopes.length), hopes),
  ...said(words.worries(worries.length), worries),
];

/** Both ways on one card: what was said of the newcomer, with no names, and what it says of us, as its own. */
function heardNote(name: string, read: Hopes, told: Welcome['told']): Note {
  const here = sides(read);
  const theirs = [
    ...(told?.hope ? [{ name: words.theyHope, is: [told.hope] }] : []),
    ...(told?.worry ? [{ name: words.theyWorry, is: [told.worry] }] : []),
  ];
  return note(
    words.readTitle(name),
    ...here,
    ...(here.length > 0 ? [words.fromHere] : []),
    ...(theirs.length > 0 ? [text(strong(words.theirs(name))), { kind: 'facts' as const, facts: theirs }] : []),
  );
}

/** What stands under a newcomer's introduction in every room while it is asked. */
export function hopesAsked(state: State, newcomer: Organisation, now: Date): Block[] {
  if (!isAskedAbout(state, newcomer, now)) return [];
  const { id, name } = newcomer;
  return [
    text(words.ask(name), { moment: readAt(newcomer) }, '.'),
    buttons({ label: words.sayIt, opens: { action: 'setup hopes', with: { id } } }),
  ];
}

/** What the newcomer itself reads, edited in place for its thirty days. */
export function welcomeLetter(state: State, { id }: Organisation, welcome: Welcome, now: Date): Note {
  const { members } = state;
  const spared = sparedUntil(state, id, now);
  const { buddy, buddyUnwanted } = welcome;
  const presses: Button[] = [
    { label: words.catchUp, opens: { action: 'setup catchup' }, main: true },
    { label: words.tellUs, opens: { action: 'setup tell' } },
    { label: words.oneThing, opens: { action: 'setup seat' } },
    ...(buddyUnwanted ? [] : [{ label: words.noBuddy, does: { type: 'joining.noBuddy' } }]),
    ...(spared ? [{ label: words.askUs, does: { type: 'joining.welcomeAsks' } }] : []),
  ];
  return note(
    words.welcomeTitle(members.name),
    spared ? text(words.owesNothing, { moment: spared }, words.mayOffer) : words.owesNothingNow,
    words.firstWord,
    ...(buddy ? [words.buddyIs(kindly(members, buddy.of), personOf(state, buddy.of), roomsOf(state, buddy.of))] : []),
    ...(buddy || buddyUnwanted ? [] : [words.lookingForBuddy]),
    buttons(...presses),
  );
}

const personOf = ({ members }: State, organisation: OrganisationId): string => {
  const person = inboxOf(members, organisation)[0]?.person ?? members.organisations.get(organisation)?.delegates[0];
  return (person && members.people.get(person)?.name) || words.somebody;
};
const roomsOf = ({ members }: State, organisation: OrganisationId): string =>
  inWords(
    [...members.rooms]
      .filter(([room]) => organisationsNear(members, room).includes(organisation))
      .map(([, { name }]) => name),
  );

/** Whoever is asked to be a buddy hears in private; whoever is no longer asked reads that it is settled. */
function buddyLetters(state: State, { id, name }: Organisation, { asked, asking, buddy }: Welcome): Posting[] {
  return [...new Set(asked)].flatMap((of) => {
    const [what, at] =
      asking?.of === of
        ? [buddyAsk(id, name), asking.at]
        : buddy?.of === of
          ? [note(undefined, words.areBuddy(name, personOf(state, id), roomsOf(state, id))), buddy.at]
          : [note(undefined, words.passed), neverNews];
    return inboxOf(state.members, of).map((place) => ({
      key: buddyKey(id, of),
      place,
      note: what,
      since: at,
      why: buddy?.of === of ? ('asked' as const) : ('question' as const),
    }));
  });
}

const buddyAsk = (id: OrganisationId, name: string): Note =>
  note(
    words.buddyAskTitle(name),
    words.buddyAsk(name),
    words.buddyNo,
    buttons(
      { label: words.willBuddy, does: { type: 'joining.buddy', id, will: true }, main: true },
      { label: words.wontBuddy, does: { type: 'joining.buddy', id, will: false } },
    ),
  );
