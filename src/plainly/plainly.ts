import { plainer } from './words.js';

/** Longer sentences are read twice, and a longer text is not read on a phone. In words. */
const longSentence = 30;
const longText = 120;

/** Why a text may be hard to read; `heavy` are the words of the list that stand in it, each with a plainer one, in the order of the list. */
export interface Heaviness {
  heavy: [word: string, plainer: string][];
  isLong: boolean;
}

const countOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const stands = (word: string, text: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(text);

/** Undefined where it reads well. It only ever suggests: nothing waits for it. */
export function heavinessOf(...texts: (string | undefined)[]): Heaviness | undefined {
  const all = texts.filter((text) => text !== undefined);
  const heavy = Object.entries(plainer()).filter(([word]) => all.some((text) => stands(word, text)));
  const sentences = all.flatMap((text) => text.split(/[.!?…\n]+/));
  const isLong = all.some((text) => countOf(text) > longText) || sentences.some((one) => countOf(one) > longSentence);
  return heavy.length > 0 || isLong ? { heavy, isLong } : undefined;
}
