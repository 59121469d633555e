import type { Counts } from '../agreement/map.js';
import { standingOf, standings } from '../agreement/standing.js';
import type { Block } from '../note.js';
import { opinionInWords } from '../pictures/opinion.js';
import type { OpinionMap, Picture, Saying, SpreadRow, SpreadStrip } from '../pictures/picture.js';
import { spreadInWords } from '../pictures/spread.js';
import { opinionOf } from './pattern/cards.js';
import type { Result, SenseCheck } from './state.js';

/** More rows would be too small to read on a phone. */
const mostRows = 10;
/** What the shorter of the platforms' fields for a picture's words takes, with some room. */
const mostWords = 1_000;

/** The result of a sense check as pictures, ordered as the card is: from its results alone, so never more than the words tell. */
export function picturesOf(check: SenseCheck): Block[] {
  const { title, statements, closed } = check;
  const rows = (closed?.results ?? []).flatMap((result, index): SpreadRow[] => {
    const { ground, held } = result;
    const row = { statement: statements[index] ?? '', standing: standingOf(result), ground };
    return held ? [] : [{ ...row, counts: plainCounts(result) }];
  });
  const ordered = standings.flatMap((name) => rows.filter(({ standing }) => standing === name));
  const pages = Math.ceil(ordered.length / mostRows);
  const size = Math.ceil(ordered.length / pages);
  const strips = Array.from({ length: pages }, (_, page): SpreadStrip => {
    return { kind: 'spread', title, rows: ordered.slice(page * size, (page + 1) * size) };
  });
  return [
    ...opinionOf(check).map((map) => imageOf(map, opinionInWords, sayingsOf(map).length)),
    ...strips.map((strip) => imageOf(strip, spreadInWords, strip.rows.length)),
  ];
}

/** With all of it in words, its title and its sentences as long as all of them leave room for. */
function imageOf<One extends Picture>(
  picture: One,
  inWords: (picture: One, width?: number) => string,
  sentences: number,
): Block {
  const whole = inWords(picture);
  const texts = sentences + 1;
  const around = inWords(picture, 1).length - texts;
  const alt = whole.length <= mostWords ? whole : inWords(picture, Math.floor((mostWords - around) / texts));
  return { kind: 'image', picture, alt, told: true };
}

function sayingsOf({ shape }: OpinionMap): Saying[] {
  if (shape.is === 'camps') return shape.camps.flatMap(({ says }) => says);
  return shape.is === 'spectrum' ? [...shape.left, ...shape.right] : [];
}

/** Figures as they may stand alone. Where the card tells what was said in the open beside what was said in private, it tells no others. */
export const plainCounts = ({ counts, gap }: Result): Counts | null => (gap ? null : counts);
