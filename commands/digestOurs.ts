import { z } from 'zod';
import { outsideNote } from '../src/digest/entries/outside.js';
import { words } from '../src/digest/entries/words.js';
import { type Entry, entryOf } from '../src/digest/state.js';
import { shorten } from '../src/disagreements/fit.js';
import { refuse } from '../src/feature.js';
import { buttons, type Line, list, type Note, note } from '../src/note.js';
import { readDay } from '../src/rhythm/day.js';
import { type Action, type Asking, action, option } from './command.js';
import { changed, entryNote } from './entryNote.js';

const mostShown = 8;

const why = action({
  name: 'digest why',
  about: 'Say what makes us believe that harm was avoided',
  title: words.whyTitle,
  hidden: true,
  options: z.object({ id: z.string(), because: option.long({ label: words.whyLabel, hint: words.whyHint }) }),
  intent: ({ id, because }) => ({ type: 'digest.reason', id, because }),
  answer: (asking, intent) => changed(asking, intent),
});

const until = action({
  name: 'digest until',
  about: 'Say from which day something may be told outside',
  title: words.dayTitle,
  hidden: true,
  options: z.object({ id: z.string(), day: option.short({ label: words.dayLabel, hint: words.dayHint }) }),
  intent: ({ id, day }, { state, now }) => {
    const read = readDay(day, state.members.zone, now);
    return read ? { type: 'digest.embargo', id, until: read.day } : refuse(words.unknownDay);
  },
  answer: (asking, intent) => changed(asking, intent),
});

/** What an organisation has in the digest: what waits, and what was told and can still be taken back. Nobody else sees it. */
const ours = action({
  name: 'digest ours',
  about: 'See what your organisation has in the digest, and take it back',
  hidden: true,
  options: z.object({}),
  does: ['digest.agree', 'digest.narrow', 'digest.withdraw'],
  answer: (asking, intent) => (intent ? changed(asking, intent) : oursNote(asking)),
});

function oursNote({ state: { digest }, organisation }: Asking): Note {
  const own = (all: Map<string, Entry>) => [...all.values()].filter((one) => one.organisation === organisation);
  const shown = [...own(digest.entered), ...own(digest.told).reverse()].slice(0, mostShown);
  if (shown.length === 0) return note(words.oursTitle, words.oursNone);
  const lines = shown.map(
    (one, index): Line => [
      `${index + 1}. ${digest.entered.has(one.id) ? words.oursWaits : words.oursTold}${shorten(one.words, 120)}`,
    ],
  );
  const looks = shown.map(({ id }, index) => ({
    label: words.oursOpen(index + 1),
    opens: { action: 'digest entry', with: { id } },
  }));
  return note(words.oursTitle, list(lines), buttons(...looks));
}

const entry = action({
  name: 'digest entry',
  about: 'Look at one thing from us',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }, asking) => {
    const one = entryOf(asking.state.digest, id);
    return one?.organisation === asking.organisation && one
      ? entryNote(asking, one, words.oursTitle)
      : note(undefined, words.unknownEntry);
  },
  answer: () => note(undefined),
});

/** What may leave the coalition, for whoever writes a newsletter or to a funder. */
const outside = action({
  name: 'digest outside',
  about: 'See what may be told outside the coalition, to copy',
  hidden: true,
  typedAs: /^outside\b/i,
  options: z.object({ from: z.coerce.number().int().min(0).max(10_000).default(0) }),
  question: ({ from }, { state, now }) =>
    outsideNote(state, now.toISOString(), from, (next) => ({
      label: words.outsideMore,
      opens: { action: 'digest outside', with: { from: String(next) } },
    })),
  answer: () => note(undefined),
});

export const digestOurs: Action[] = [why, until, ours, entry, outside];
