import { show } from '../src/coalition.js';
import { type Block, strong, text } from '../src/note.js';
import type { Asking } from './command.js';

const waitsMs = 8 * 24 * 60 * 60_000;
const mostShown = 3;

/** What could not be sent to somebody who takes no private messages, as it stands now: the newest few, latest first. */
export function unsent({ state, person, now }: Asking): Block[] {
  if (!state.members.unreachable.has(person)) return [];
  const oldest = new Date(now.getTime() - waitsMs).toISOString();
  return show(state, now)
    .filter(({ place, since }) => 'person' in place && place.person === person && since >= oldest)
    .slice(-mostShown)
    .reverse()
    .flatMap(({ note }): Block[] => [
      { kind: 'rule' },
      ...(note.title ? [text(strong(note.title))] : []),
      ...note.blocks,
    ]);
}
