import type { State } from '../../coalition.js';
import type { Posting } from '../../feature.js';
import { everyRoom } from '../../members/who.js';
import { buttons, list, type Note, note, text } from '../../note.js';
import type { Difference } from '../shape.js';
import { differenceHead, differenceLines } from '../telling.js';
import { words } from './words.js';

/** One card a room each time it is asked; edited in place to what came of it. */
export function weighingCards({ members }: State, difference: Difference): Posting[] {
  const { id, weighing } = difference;
  if (!weighing) return [];
  const told = weighingNote(difference, weighing);
  return everyRoom(members).map((place) => ({
    key: `sowhat.${id}.${weighing.round}`,
    place,
    note: told,
    since: weighing.since,
  }));
}

function weighingNote(difference: Difference, weighing: NonNullable<Difference['weighing']>): Note {
  const { id, shared } = difference;
  const head = text(...differenceHead(difference));
  const lines = differenceLines({ ...difference, needs: [], shared, parked: undefined, settled: undefined });
  const about = [head, ...(lines.length > 0 ? [list(lines)] : [])];
  if (weighing.outcome === 'parked')
    return note(words.title, ...about, text(words.parked, { day: weighing.until }, '. ', words.anyone));
  if (weighing.ended) return note(words.title, ...about, words.kept);
  return note(
    words.title,
    ...about,
    text(words.how, { day: weighing.until }, '. ', words.open, { moment: weighing.closes }, '.'),
    buttons(
      { label: words.yes, does: { type: 'difference.weigh', id, changes: 'yes' } },
      { label: words.no, does: { type: 'difference.weigh', id, changes: 'no' } },
      { label: words.agree, opens: { action: 'concern weigh', with: { id } } },
    ),
    words.who,
  );
}
