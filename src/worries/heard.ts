import type { State } from '../coalition.js';
import { type Refusal, refuse } from '../feature.js';
import { words } from './words.js';

const bare = (said: string): string =>
  said
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const holds = (said: string, name: string): boolean => ` ${said} `.includes(` ${name} `);

/** "We have heard that…" is about a thing: what is left of it for the list of differences, or a no when it names one of us. */
export function heardAs({ members }: State, said: string): string | Refusal {
  const what = said
    .trim()
    .replace(/^we(?: have|’ve|'ve)? heard (?:that )?/i, '')
    .replace(/[.\s]+$/, '');
  const named = [...members.organisations.values()].find(({ name }) => {
    const theirs = bare(name);
    // One word may be a word like any other; written as the name is, it is the name.
    return theirs.includes(' ')
      ? holds(bare(what).toLowerCase(), theirs.toLowerCase())
      : theirs !== '' && holds(bare(what), theirs);
  });
  return named ? refuse(words.heardNames(named.name)) : words.heardAs(what);
}
