import { floor } from '../../agreement/map.js';
import { standingOf } from '../../agreement/standing.js';
import type { Day } from '../../names.js';
import { type Block, type Line, list, strong, text } from '../../note.js';
import { movedInWords } from '../../pictures/moved.js';
import type { MovedRow, ThenAndNow } from '../../pictures/picture.js';
import { ended, figures, fitted } from '../fit.js';
import type { Result, SenseCheck } from '../shape.js';
import { words } from './words.js';

/** Characters that a card gives to what has stayed as it was. */
const roomForSame = 300;

/** The day on which a sense check closed. */
export const dayClosed = ({ closed, closes }: SenseCheck): Day => (closed?.at ?? closes).slice(0, 10);

/** How views moved between two rounds of the same statements; nothing is compared under five organisations in either. */
export function thenAndNow(then: SenseCheck, now: SenseCheck): Block[] {
  const [before, after] = [then.closed, now.closed];
  if (!before || !after) return [];
  const head = text(strong(words.thenAndNow), words.firstAsked, { day: dayClosed(then) }, '.');
  if (Math.min(before.heard, after.heard) < floor) return [head, text(words.tooFew)];
  const both = then.statements.flatMap((statement, index) => {
    const [was, is] = [before.results[index], after.results[index]];
    return was?.ground && is?.ground ? [{ statement, was, is }] : [];
  });
  const moved = both.filter(({ was, is }) => standingOf(was) !== standingOf(is));
  const same = both.filter(({ was, is }) => standingOf(was) === standingOf(is)).map(({ statement }) => statement);
  const lines = [
    ...moved.map(({ statement, was, is }): Line => [strong(statement), words.moved(told(was), told(is))]),
    ...(same.length > 0 ? [[`${words.asBefore}${ended(fitted(same, roomForSame))}`]] : []),
  ];
  return lines.length > 0 ? [head, ...picture(then, now, both), list(lines)] : [];
}

/** Rows on one picture; more would be too small to read on a phone. */
const mostRows = 8;
/** Characters of a picture's words. */
const mostWords = 1_000;

/** As a picture: what moved first. It tells where statements stand, which the lines beside it tell too. */
function picture(then: SenseCheck, now: SenseCheck, both: { statement: string; was: Result; is: Result }[]): Block[] {
  const moves = ({ was, is }: MovedRow) => was !== is;
  const rows = both.map(
    ({ statement, was, is }): MovedRow => ({ statement, was: standingOf(was), is: standingOf(is) }),
  );
  const shown = [...rows.filter(moves), ...rows.filter((row) => !moves(row))].slice(0, mostRows);
  if (!shown.some(moves)) return [];
  const moved: ThenAndNow = { kind: 'moved', title: now.title, was: dayClosed(then), is: dayClosed(now), rows: shown };
  let width = 120;
  while (movedInWords(moved, width).length > mostWords && width > 4) width -= 4;
  return [{ kind: 'image', picture: moved, alt: movedInWords(moved, width), told: true }];
}
const told = (result: Result): string => {
  const { counts } = result;
  return `${words.stands[standingOf(result)]}${counts ? ` (${figures(counts)})` : ''}`;
};
