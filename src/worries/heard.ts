import type { State } from '../coalition.js';
import { type Refusal, refuse } from '../feature.js';
import { speaking } from '../languages/language.js';
import { languageOf } from '../members/language.js';
import { words } from './words.js';

/** “We have heard that”, as somebody may write it once more. */
const heardBegins =
  /^(?:we(?: have|’ve|'ve)? heard (?:that )?|(?:on nous a dit|nous avons entendu(?: dire)?) qu(?:e |['’])|rydym wedi clywed (?:bod )?)/i;

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
    .replace(heardBegins, '')
    .replace(/[.\s]+$/, '');
  const named = [...members.organisations.values()].find(({ name }) => {
    const theirs = bare(name);
    // One word may be a word like any other; written as the name is, it is the name.
    return theirs.includes(' ')
      ? holds(bare(what).toLowerCase(), theirs.toLowerCase())
      : theirs !== '' && holds(bare(what), theirs);
  });
  return named ? refuse(words.heardNames(named.name)) : speaking(languageOf(members), () => words.heardAs(what));
}
