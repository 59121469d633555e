import type { Counts } from '../agreement/map.js';
import { standingOf, standings } from '../agreement/standing.js';
import type { Block } from '../note.js';
import type { SpreadRow, SpreadStrip } from '../pictures/picture.js';
import { spreadInWords } from '../pictures/spread.js';
import type { Result, SenseCheck } from './state.js';

/** More rows would be too small to read on a phone. */
const mostRows = 10;
/** What the shorter of the platforms' fields for a picture's words takes, with some room. */
const mostWords = 1_000;

/** The result of a sense check as pictures, ordered as the card is: from its results alone, so never more than the words tell. */
export function picturesOf({ title, statements, closed }: SenseCheck): Block[] {
  const rows = (closed?.results ?? []).flatMap((result, index): SpreadRow[] => {
    const { ground, held } = result;
    const row = { statement: statements[index] ?? '', standing: standingOf(result), ground };
    return held ? [] : [{ ...row, counts: plainCounts(result) }];
  });
  const ordered = standings.flatMap((name) => rows.filter(({ standing }) => standing === name));
  const pages = Math.ceil(ordered.length / mostRows);
  const size = Math.ceil(ordered.length / pages);
  return Array.from({ length: pages }, (_, page): Block => {
    const picture: SpreadStrip = { kind: 'spread', title, rows: ordered.slice(page * size, (page + 1) * size) };
    return { kind: 'image', picture, alt: altOf(picture), told: true };
  });
}

/** Every row of it, its title and statements as long as all of them leave room for. */
function altOf(picture: SpreadStrip): string {
  const whole = spreadInWords(picture);
  if (whole.length <= mostWords) return whole;
  const texts = picture.rows.length + 1;
  const around = spreadInWords(picture, 1).length - texts;
  return spreadInWords(picture, Math.floor((mostWords - around) / texts));
}

/** Figures as they may stand alone. Where the card tells what was said in the open beside what was said in private, it tells no others. */
export const plainCounts = ({ counts, gap }: Result): Counts | null => (gap ? null : counts);
