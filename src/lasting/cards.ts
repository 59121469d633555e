import type { State } from '../coalition.js';
import { type Lasting, lastings, type Posting } from '../feature.js';
import { colon } from '../languages/setting.js';
import { everyRoom } from '../members/who.js';
import { type Block, buttons, list, note, strong } from '../note.js';
import { addHours } from '../rhythm/day.js';
import type { Lastings } from './state.js';
import { spanOf, words } from './words.js';

/** A card of long ago needs no look: what hangs, hangs. */
const livelyHours = 8 * 24;

/** What is kept how long, a line each. */
export const spans = ({ days }: Lastings): Block =>
  list(lastings.map((as) => [strong(words.kinds[as]), `${colon()}${spanOf(days[as])}`, words.from[as], '.']));

/** For where people write: how long it is kept. */
export const keptFor = ({ lasting }: State, as: Lasting): string => words.keptFor(spanOf(lasting.days[as]));

/** Every room reads a change. */
export function show({ lasting, members }: State, now: Date): Posting[] {
  const { changed } = lasting;
  if (!changed || changed < addHours(now.toISOString(), -livelyHours)) return [];
  const card = note(
    words.cardTitle,
    words.cardHow,
    spans(lasting),
    words.stays,
    buttons({ label: words.seeAll, opens: { action: 'setup lasting' } }),
  );
  return everyRoom(members).map((place) => ({ key: `lasting.${changed}`, place, note: card, since: changed }));
}
