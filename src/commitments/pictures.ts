import type { State } from '../coalition.js';
import { type Block, text } from '../note.js';
import type { CommitmentRibbon, InterdependenceWeb, Picture, Ribbon } from '../pictures/picture.js';
import { ribbonInWords } from '../pictures/ribbon.js';
import { webInWords } from '../pictures/web.js';
import { addDays, dayOf } from '../rhythm/day.js';
import { type Commitment, isGoing } from './state.js';
import { words } from './words.js';

const mostRows = 8;
const daysBack = 56;
const fewestDays = 14;
const daysAhead = 14;
/** What the shorter of the platforms' fields for a picture's words takes, with some room. */
const mostWords = 1_000;

/** What we do together over the last eight weeks; undefined with fewer than two of them. */
export function ribbonOf({ members, commitments }: State, now: string): CommitmentRibbon | undefined {
  const today = dayOf(now, members.zone);
  const from = addDays(today, -daysBack);
  const lately = [...commitments.all.values()]
    .filter(({ agreed, changed, finished }) => agreed && (!finished || dayOf(changed, members.zone) >= from))
    .filter((one) => isGoing(one) || dayOf(one.changed, members.zone) >= from);
  const rows = lately
    .sort((a, b) => ((a.agreed ?? '') < (b.agreed ?? '') ? -1 : 1))
    .slice(-mostRows)
    .map((one) => ribbon(one, members.zone));
  // Young ribbons are as wide as old ones: the picture begins where the first of them does.
  const first = rows.map(({ begins }) => begins).sort()[0] ?? from;
  const begins = [from, [first, addDays(today, -fewestDays)].sort()[0] ?? from].sort().at(-1) ?? from;
  return rows.length < 2
    ? undefined
    : { kind: 'ribbon', title: words.ribbonTitle, from: begins, to: addDays(today, daysAhead), today, rows };
}

function ribbon(one: Commitment, zone: string): Ribbon {
  const begun = { what: one.what, begins: dayOf(one.agreed ?? one.made, zone) };
  if (isGoing(one)) return { ...begun, ...(one.day ? { day: one.day } : {}), stands: 'going' };
  const ends = dayOf(one.finished ?? one.changed, zone);
  return { ...begun, ends, stands: one.finished ? 'done' : 'back' };
}

/** A picture with all of it in words, the texts in it as long as there is room for. */
export function pictured(picture: InterdependenceWeb | CommitmentRibbon): Extract<Block, { kind: 'image' }> {
  const said = (width?: number) => inWordsOf(picture, width);
  let width = 60;
  while (said(width).length > mostWords && width > 4) width -= 2;
  const alt = said().length <= mostWords ? said() : said(width);
  return { kind: 'image', picture: picture as Picture, alt };
}

/** All that it shows, whatever its length. */
export const inWordsOf = (picture: InterdependenceWeb | CommitmentRibbon, width?: number): string =>
  picture.kind === 'web' ? webInWords(picture, width) : ribbonInWords(picture, width);

/** A picture, and below it every line of it in whole words. */
export const withWords = (picture: InterdependenceWeb | CommitmentRibbon): Block[] => [
  { ...pictured(picture), told: true },
  text(inWordsOf(picture)),
];
