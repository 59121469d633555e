import type { Posted } from '../digest/state.js';
import { bare } from '../members/who.js';
import type { Zone } from '../names.js';
import { type Line, plainLine } from '../note.js';

/** A digest that has all the words, and its lines in which they stand. */
export interface Hit {
  digest: Posted;
  lines: Line[];
}

const mostLines = 3;

/** Digests with every word looked for, in the order given; words may be the beginnings of longer ones. Everything, when nothing is looked for. */
export function search(digests: Posted[], sought: string, zone: Zone): Hit[] {
  const wanted = bare(sought).split(' ').filter(Boolean);
  return digests.flatMap((digest): Hit[] => {
    if (wanted.length === 0) return [{ digest, lines: [] }];
    const { title, head, sections, foot } = digest;
    const lines = [[title], ...head, ...sections.flatMap((section) => section.lines), ...foot];
    const read = lines.map((line) => ({ line, words: ` ${bare(plainLine(line, zone))}` }));
    if (!wanted.every((word) => read.some((one) => one.words.includes(` ${word}`)))) return [];
    const hits = read.filter((one) => wanted.some((word) => one.words.includes(` ${word}`)));
    return [
      {
        digest,
        lines: hits
          .map(({ line }) => line)
          .filter(([first]) => first !== title)
          .slice(0, mostLines),
      },
    ];
  });
}
