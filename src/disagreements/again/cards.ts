import type { State } from '../../coalition.js';
import type { Posting } from '../../feature.js';
import { hostInboxes } from '../../members/who.js';
import { buttons, note } from '../../note.js';
import type { SenseCheck } from '../shape.js';
import { isAskedAgain } from './again.js';
import { words } from './words.js';

/** The hosts are offered then-and-now, once, a year on; nobody else is written to. */
export function yearOn({ members, disagreements }: State, { id, title, remembered }: SenseCheck): Posting[] {
  if (!remembered) return [];
  const offer = buttons({ label: words.title, opens: { action: 'propose again', with: { id } }, main: true });
  const way = isAskedAgain(disagreements, id) ? words.asked : offer;
  const what = note(words.yearAgo, words.yearAgoAsked(title), way);
  return hostInboxes(members).map((place) => ({
    key: `sensecheck.${id}.year`,
    place,
    note: what,
    since: remembered,
    why: 'duty' as const,
  }));
}
