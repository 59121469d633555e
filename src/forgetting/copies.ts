import { words } from './words.js';

/** Shorter words are only known again when they stand alone or between quotation marks. */
const tellingLength = 12;

/** A sentence of ours without what somebody took back: whole, between quotation marks, or cut short with an ellipsis. */
export function withoutCopies(gone: string[], said: string): string {
  let left = said;
  for (const one of gone) {
    if (left === one) return words.takenBack;
    left = left.replaceAll(`“${one}”`, `“${words.takenBack}”`).replaceAll(`« ${one} »`, `« ${words.takenBack} »`);
    if (one.length < tellingLength) continue;
    left = left.replaceAll(one, words.takenBack);
    left = withoutBeginning(one, left);
  }
  return left;
}

/** `We carry the boxes up to th…`, where that is how the words begin. */
function withoutBeginning(whole: string, said: string): string {
  const end = said.indexOf('…');
  const start = end < 0 ? -1 : said.lastIndexOf(whole.slice(0, tellingLength), end);
  const begins = start >= 0 && whole.startsWith(said.slice(start, end).trimEnd());
  return begins ? `${said.slice(0, start)}${words.takenBack}${said.slice(end + 1)}` : said;
}

/** Does this sentence repeat those words? */
export const repeats = (said: string, taken: string): boolean => taken !== '' && withoutCopies([taken], said) !== said;
