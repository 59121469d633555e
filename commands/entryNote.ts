import { whenNext } from '../src/digest/cards.js';
import { storyLine, winLine } from '../src/digest/entries/entries.js';
import { words } from '../src/digest/entries/words.js';
import { type Entry, entryOf } from '../src/digest/state.js';
import { inWords } from '../src/members/who.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, text } from '../src/note.js';
import { inLetters } from '../src/rhythm/words.js';
import type { Asking } from './command.js';

const mostRooms = 6;

/** What was just entered: the newest of this organisation. */
export const newest = ({ state, organisation }: Asking): Entry | undefined =>
  [...state.digest.entered.values()].findLast((one) => one.organisation === organisation);

const lineOf = (entry: Entry): Line =>
  ({ win: winLine, story: storyLine, agenda: (one: Entry): Line => [words.agenda(one.words)] })[entry.kind](entry);

/** A story that came from elsewhere: told once we know whose it is. */
export const offered = (asking: Asking, said: string): Note => entryNote(asking, newest(asking), said);

/** How it will read, who will read it, and what can still be done with it. */
export function entryNote(asking: Asking, entry: Entry | undefined, said: string): Note {
  if (!entry) return note(undefined, said);
  const { members } = asking.state;
  const names = [...members.rooms.values()].map(({ name }) => name);
  const shown = names.slice(0, mostRooms);
  const more = names.length > mostRooms ? [words.enteredFewer(inLetters(names.length - mostRooms))] : [];
  return note(
    undefined,
    said,
    list([lineOf(entry)]),
    words.enteredRooms(inWords([...shown, ...more])),
    ...(entry.kind === 'agenda' ? [] : [howFar(entry)]),
    ...waitsFor(entry),
    ...(asking.state.digest.entered.has(entry.id) ? whenNext(asking.state) : []),
    buttons(...ways(asking, entry)),
  );
}

function howFar({ outside, until }: Entry): Block {
  if (until) return text(words.leavesOn, { day: until }, '.');
  return text(outside ? words.leaves : words.staysIn);
}

const isHarmUnproved = ({ change, because }: Entry): boolean => change === 'harm' && because === undefined;

function waitsFor(entry: Entry): Block[] {
  if (entry.consent === 'asking') return [text(words.waitsConsent)];
  return isHarmUnproved(entry) ? [text(words.waitsReason)] : [];
}

function ways({ state }: Asking, entry: Entry): Button[] {
  const { id, kind, outside, until, consent } = entry;
  const isTold = state.digest.told.has(id);
  return [
    ...(consent === 'asking'
      ? ([
          { label: words.haveAgreed, does: { type: 'digest.agree', id }, main: true },
          { label: words.isOwn, does: { type: 'digest.agree', id, own: true } },
        ] as const)
      : []),
    ...(isHarmUnproved(entry)
      ? [{ label: words.sayWhy, opens: { action: 'digest why', with: { id } }, main: true as const }]
      : []),
    ...(isTold || outside || kind === 'agenda'
      ? []
      : [{ label: words.giveDay, opens: { action: 'digest until', with: { id } } }]),
    ...(outside || until ? [{ label: words.keepIn, does: { type: 'digest.narrow', id } }] : []),
    { label: words.takeBack, does: { type: 'digest.withdraw', id } },
  ];
}

/** After something about an entry was changed. */
export function changed(asking: Asking, intent: object | undefined): Note {
  const id = intent && 'id' in intent ? String(intent.id) : '';
  const entry = entryOf(asking.state.digest, id);
  return entry ? entryNote(asking, entry, words.kept) : note(undefined, words.gone);
}
