import { z } from 'zod';
import { nobodyYet } from '../src/members/sayWho.js';
import { firstAccount } from '../src/members/who.js';
import { mirrorNote } from '../src/mirror/cards.js';
import type { Note } from '../src/note.js';
import { recordNote } from '../src/record/cards.js';
import { words } from '../src/record/words.js';
import { addHours } from '../src/rhythm/day.js';
import { type Action, type Asking, action } from './command.js';

const yearHours = 365 * 24;

function recordFor({ state, organisation, person, now }: Asking, years: number, from: number): Note {
  if (!organisation) return nobodyYet();
  const opens = (other: number, start: number) => ({
    action: 'digest mine',
    with: { years: String(other), from: String(start) },
  });
  const since = addHours(now.toISOString(), -years * yearHours);
  return recordNote(
    state,
    { organisation, person: firstAccount(state.members, person) },
    since,
    from,
    (next) => ({ label: words.more, opens: opens(years, next) }),
    ...(years === 1 ? [{ label: words.longer, opens: opens(2, 0) }] : []),
    { label: words.mirror, opens: { action: 'digest mirror' } },
  );
}

/** There is no option for another organisation: whose record it is, is whose person asks. */
const record = action({
  name: 'digest mine',
  about: 'What we did with others, as text to copy; only for us',
  options: z.object({
    years: z.coerce.number().int().min(1).max(2).default(1),
    from: z.coerce.number().int().min(0).default(0),
  }),
  question: ({ years, from }, asking) => recordFor(asking, years, from),
  answer: (asking) => recordFor(asking, 1, 0),
});

const mirror = action({
  name: 'digest mirror',
  about: 'What we could see of ourselves, turned on or off',
  hidden: true,
  options: z.object({}),
  does: ['mirror.turn'],
  answer: ({ state, organisation }) => (organisation ? mirrorNote(state, organisation) : nobodyYet()),
});

export const mine: Action[] = [record, mirror];
