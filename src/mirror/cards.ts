import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { inboxOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import { type Block, buttons, type Note, note } from '../note.js';
import { reflectionOf } from './state.js';
import { words } from './words.js';

const livelyMs = 8 * 24 * 60 * 60_000;
/** On the private panel it stands until the next one may come. */
const onPanelMs = 91 * 24 * 60 * 60_000;

/** To the organisation's own inbox. Where that is closed nothing is said: no room hears that a mirror is waiting. */
export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.mirror].flatMap(([organisation, { held, times }]): Posting[] => {
    if (!held || held < lively) return [];
    // It tells again what hangs in every room, so it goes last of all that nobody asked for.
    return inboxOf(state.members, organisation).map((place) => ({
      key: `mirror.${organisation}.${times}`,
      place,
      note: mirrorNote(state, organisation),
      since: held,
      why: 'nudge',
    }));
  });
}

/** What this organisation's own people read: its last mirror, whether it is off, and how to change that. */
export function mirrorNote(state: State, id: OrganisationId): Note {
  const { held, off } = state.mirror.get(id) ?? {};
  const organisation = state.members.organisations.get(id);
  if (off)
    return note(words.title, words.isOff, buttons({ label: words.turnOn, does: { type: 'mirror.turn', on: true } }));
  const seen = organisation && held ? reflectionOf(state, organisation, held) : undefined;
  const turnOff = { label: words.turnOff, does: { type: 'mirror.turn', on: false } };
  if (!seen) return note(words.title, words.nothing, words.whoSees, buttons(turnOff));
  return note(
    words.title,
    words.opened(seen.own, seen.of),
    words.whoSees,
    buttons({ label: words.invite, opens: { action: 'commit ask', with: { what: words.openTheNext } } }, turnOff),
  );
}

/** For the private panel: a weekly rhythm leaves no room for a message that is not needed, so here it is read all the same. */
export function mirrorBlocks(state: State, id: OrganisationId, now: Date): Block[] {
  const { held, off } = state.mirror.get(id) ?? {};
  const organisation = state.members.organisations.get(id);
  if (off || !held || !organisation || now.getTime() - Date.parse(held) > onPanelMs) return [];
  return reflectionOf(state, organisation, held) ? mirrorNote(state, id).blocks : [];
}
