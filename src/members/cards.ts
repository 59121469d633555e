import type { State } from '../coalition.js';
import { newsLastsMs, type Posting } from '../feature.js';
import { words as leavingWords } from '../forgetting/words.js';
import { hopesAsked } from '../joining/cards.js';
import { type Block, buttons, type Note, note, strong, text } from '../note.js';
import { gainFor } from './gains.js';
import { sayWho } from './sayWho.js';
import type { Members, Organisation } from './state.js';
import { everyRoom, nameOf } from './who.js';
import { words } from './words.js';

const welcome = ({ name, purpose }: Members): Note =>
  note(
    words.welcomeTitle(name),
    words.welcome(purpose),
    words.welcomeHow,
    buttons(sayWho(), { label: words.whatNeedsMe, opens: { action: 'home' } }),
  );

/** How an organisation introduces itself, in its own words where it gave any. */
export const introduction = (organisation: Organisation): Block[] => {
  const { kind, size, livedExperience, cause, only } = organisation;
  const gain = gainFor(organisation, false);
  const about = words.joinsAs(words.kinds[kind], words.sizes[size]);
  const facts = [
    ...(cause ? [{ name: words.cause, is: [cause] }] : []),
    ...(gain ? [{ name: words.gain, is: [gain] }] : []),
  ];
  return [
    text(livedExperience ? `${about}, ${words.livedExperience}.` : `${about}.`),
    ...(only ? [text(words.hereFor(only))] : []),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
  ];
};

/** A room is welcomed once; each organisation is introduced to every room once. */
export function show(state: State, now: Date): Posting[] {
  const { members } = state;
  const greeting = welcome(members);
  const rooms = [...members.rooms].map(([room, { since }]) => ({
    key: 'welcome',
    place: { room },
    note: greeting,
    since,
  }));
  const introductions = [...members.organisations.values()].flatMap((organisation) => {
    const what = note(
      words.joinsTitle(organisation.name),
      ...introduction(organisation),
      ...hopesAsked(state, organisation, now),
    );
    const key = `joins.${organisation.id}`;
    return everyRoom(members).map((place) => ({ key, place, note: what, since: organisation.since }));
  });
  return [...rooms, ...introductions, ...languageCard(members), ...leftCards(members, now), ...closingCard(members)];
}

/** Every room hears that an organisation has left, and none of them which: it says so itself if it likes. */
function leftCards(members: Members, now: Date): Posting[] {
  const card = note(leavingWords.sayTitle, leavingWords.say);
  return members.left
    .filter(({ at }) => now.getTime() - Date.parse(at) < 2 * newsLastsMs)
    .flatMap(({ id, at }) => everyRoom(members).map((place) => ({ key: `left.${id}`, place, note: card, since: at })));
}

/** Every room reads once that it is spoken to in another language. */
function languageCard(members: Members): Posting[] {
  const { since } = members.speech;
  if (!since) return [];
  const choose = buttons({ label: words.language, opens: { action: 'setup language' } });
  const card = note(words.nowSpoken, words.nowSpokenHow, choose);
  return everyRoom(members).map((place) => ({ key: 'language', place, note: card, since }));
}

/** Whether the coalition should close is asked in every room, and what came of it stands there. */
function closingCard(members: Members): Posting[] {
  const { closing, name } = members;
  if (!closing) return [];
  const { id, organisation, why, until, asked, kept } = closing;
  const open = [
    text(leavingWords.closingWhy(nameOf(members, organisation)), strong(why)),
    text(leavingWords.closingOn, { moment: until }, leavingWords.closingThen),
    buttons({ label: leavingWords.goOn, does: { type: 'coalition.keep' }, main: true }),
  ];
  const card = note(leavingWords.closing(name), ...(kept ? [text(leavingWords.keptCard)] : open));
  return everyRoom(members).map((place) => ({ key: `closing.${id}`, place, note: card, since: asked }));
}
