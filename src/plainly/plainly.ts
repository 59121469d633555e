import { plainer } from './words.js';

/** Longer sentences are read twice, and a longer text is not read on a phone. In words. */
const longSentence = 30;
const longText = 120;

/** Why a text may be hard to read; `heavy` are the words of the list that stand in it, in the order of the list. */
export interface Heaviness {
  heavy: string[];
  isLong: boolean;
}

const countOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const patterns = Object.keys(plainer).map((word) => ({ word, pattern: new RegExp(`\\b${word}\\b`, 'i') }));

/** Undefined where it reads well. It only ever suggests: nothing waits for it. */
export function heavinessOf(...texts: (string | undefined)[]): Heaviness | undefined {
  const all = texts.filter((text) => text !== undefined);
  const heavy = patterns.filter(({ pattern }) => all.some((text) => pattern.test(text))).map(({ word }) => word);
  const sentences = all.flatMap((text) => text.split(/[.!?…\n]+/));
  const isLong = all.some((text) => countOf(text) > longText) || sentences.some((one) => countOf(one) > longSentence);
  return heavy.length > 0 || isLong ? { heavy, isLong } : undefined;
}
