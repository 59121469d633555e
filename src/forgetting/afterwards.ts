import { type Entry, emptyState, evolve, show } from '../coalition.js';
import { newsLastsMs } from '../feature.js';
import type { Note } from '../note.js';
import { nameOfPlace } from '../ports.js';
import { below } from './paths.js';

/** Is this note, by its key and place, about one of these things? */
export const isAbout = (key: string, things: ReadonlySet<string>): boolean =>
  key
    .slice(0, key.indexOf('@'))
    .split('.')
    .some((part) => things.has(part));

/** These things, and those whose entries name one of them: a commitment that waits for another tells what it waits for. */
export const withKin = (things: ReadonlySet<string>, story: Entry[]): Set<string> =>
  new Set([
    ...things,
    ...story.flatMap((entry) => {
      const named = thingsIn(entry, things);
      return named.length > 0 && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [];
    }),
  ]);

/**
 * How the notes about these things read when they were last shown, by key and place, as this story tells it: an old note
 * can be put right where it hangs, and all that others said in it stays. Looks where something of theirs happened last
 * before a while of rest, because a note is shown for longer than news lasts.
 */
export function lastShown(story: Entry[], things: ReadonlySet<string>): Map<string, Note> {
  const looks = new Set([...momentsOf(story, things).values()].flat());
  const state = emptyState();
  const notes = new Map<string, Note>();
  for (const [index, entry] of story.entries()) {
    evolve(state, entry);
    if (!looks.has(index)) continue;
    for (const { key, place, note } of show(state, new Date(entry.at)))
      if (isAbout(`${key}@`, things)) notes.set(`${key}@${nameOfPlace(place)}`, note);
  }
  return notes;
}

/** Where in the story each thing was last spoken of before it rested for a day or longer. */
function momentsOf(story: Entry[], things: ReadonlySet<string>): Map<string, number[]> {
  const moments = new Map<string, number[]>();
  for (const [index, entry] of story.entries())
    for (const thing of thingsIn(entry, things)) {
      const before = moments.get(thing) ?? [];
      const last = story[before.at(-1) ?? -1]?.at;
      const isSoonAfter = last !== undefined && Date.parse(entry.at) - Date.parse(last) < newsLastsMs;
      moments.set(thing, [...(isSoonAfter ? before.slice(0, -1) : before), index]);
    }
  return moments;
}

function thingsIn(entry: Entry, things: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  below(entry, (text) => {
    if (things.has(text)) found.add(text);
    return text;
  });
  return [...found];
}
