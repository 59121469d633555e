import { languageInForce } from './language.js';

/** Hebrew, Arabic and what else is written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const first = /\p{L}/u;
const quoted = /([“«]\s?)([^“”«»]*[^“”«»\s])(\s?[”»])/gu;

const beginsSo = (words: string): boolean => rightToLeft.test(first.exec(words)?.[0] ?? '');
/** Unicode's isolate: within it the words find their own direction, and around it nothing moves. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

/**
 * Words written from right to left, kept apart from the sentence around them: without this, its figures and signs would
 * change sides with them. `isAlone`: the words are all of their line, which then takes their direction. People's own marks
 * of direction are to be taken out before.
 */
function keptApart(words: string, isAlone: boolean): string {
  if (!rightToLeft.test(words)) return words;
  if (beginsSo(words)) return isAlone ? words : isolated(words);
  return words.replace(quoted, (all, opens: string, said: string, closes: string) =>
    beginsSo(said) ? `${opens}${isolated(said)}${closes}` : all,
  );
}

/** French sets a space before these signs that no line ends in: narrow and unbreakable. Our tables write it as any space. */
const frenchSpaces = / (?=[;:!?»])|(?<=«) /g;

/** Words with the spaces of the language in force. */
export const spaced = (words: string): string =>
  languageInForce() === 'fr' ? words.replace(frenchSpaces, '\u202f') : words;

/** Words as they are set in a message: with their spaces, and what is written the other way kept apart. */
export const typeset = (words: string, isAlone: boolean): string => keptApart(spaced(words), isAlone);

/** What stands between a name and what is said of it. */
export const colon = (): string => spaced(languageInForce() === 'fr' ? ' : ' : ': ');
