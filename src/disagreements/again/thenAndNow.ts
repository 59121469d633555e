import { floor } from '../../agreement/map.js';
import { standingOf } from '../../agreement/standing.js';
import type { Day } from '../../names.js';
import { type Block, type Line, list, strong, text } from '../../note.js';
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
  return lines.length > 0 ? [head, list(lines)] : [];
}

const told = (result: Result): string => {
  const { counts } = result;
  return `${words.stands[standingOf(result)]}${counts ? ` (${figures(counts)})` : ''}`;
};
