import { type Entry, emptyState, evolve, type State } from '../coalition.js';
import type { Posted } from '../digest/state.js';

/** One story as far as it was read, with the digests that its state no longer keeps in mind. */
export interface Story {
  state: State;
  endsAt: number;
  older: Posted[];
}

export const newStory = (): Story => ({ state: emptyState(), endsAt: 0, older: [] });

/** Reads on: adds these entries, which stand where the story ended. */
export function readOn(story: Story, news: Entry[]): Story {
  for (const entry of news) {
    const before = story.state.digest.posted;
    evolve(story.state, entry);
    const { posted } = story.state.digest;
    if (posted !== before) story.older.push(...before.filter(({ id }) => !posted.some((one) => one.id === id)));
  }
  story.endsAt += news.length;
  return story;
}

/** Every digest ever posted, newest first. */
export const digestsOf = ({ older, state }: Story): Posted[] =>
  [...older, ...state.digest.posted].sort((a, b) => (a.to > b.to ? -1 : 1));
