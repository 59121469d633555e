import { answers } from '../agreement/map.js';
import { type Block, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { within } from './fit.js';
import type { Difference, Result, SenseCheck } from './state.js';
import { words } from './words.js';

/** Characters a room's card gives to what is shared, to what is not, and to what is too early to say. */
const roomForEach = { shared: 900, apart: 1_800, early: 500 };
type Section = keyof typeof roomForEach;

const sectionOf = ({ verdict }: Result): Section => (verdict === 'shared' || verdict === 'early' ? verdict : 'apart');

/** What every room reads at the close: what is shared first, then what is not, with what people would need. No names. */
export function resultNote(check: SenseCheck): Note {
  const { id, title, closed } = check;
  const results = closed?.results ?? [];
  if (results.every(({ ground }) => ground === null)) return note(words.resultTitle(title), words.tooFew);
  const sections = (['shared', 'apart', 'early'] as const).flatMap((name): Block[] => {
    const lines = results.flatMap((result, index) =>
      sectionOf(result) === name ? [resultLine(check.statements[index] ?? '', result)] : [],
    );
    return lines.length > 0 ? [text(strong(words[name])), list(within(lines, roomForEach[name]))] : [];
  });
  return note(
    words.resultTitle(title),
    words.heard(closed?.heard ?? 0),
    ...sections,
    words.howToRead,
    buttons(
      { label: words.readResult, opens: { action: 'propose read', with: { id } } },
      { label: words.seeDifferences, opens: { action: 'concern list' } },
    ),
  );
}

/** One statement and what may be said of it. */
export function resultLine(statement: string, { ground, verdict, counts, needs }: Result): Line {
  const figures = counts
    ? answers.flatMap((answer) => (counts[answer] > 0 ? [words.count[answer](counts[answer])] : [])).join(', ')
    : '';
  const verdictWords = verdict === 'divided' ? `${words.divided}, ` : '';
  const said = ground ? ` – ${verdictWords}${words.grounds[ground]}${figures ? ` (${figures})` : ''}.` : '';
  return [strong(statement), said, ...(needs.length > 0 ? [` ${words.wouldNeed}${ended(joined(needs))}`] : [])];
}

/** People's own sentences in one of ours: their full stops would end it early. */
const joined = (sentences: string[]): string => sentences.map((one) => one.replace(/[\s.;]+$/, '')).join('; ');

/** The last of them closes our sentence: with its own mark if it asks or calls, else with a full stop. */
const ended = (sentence: string): string => {
  const own = joined([sentence]);
  return /[?!…]$/.test(own) ? own : `${own}.`;
};

/** At most so many of them, and how many there would be more. */
const some = (sentences: string[], most: number): string => {
  const more = sentences.length - most;
  return `${joined(sentences.slice(0, most))}${more > 0 ? words.andOthers(more) : ''}`;
};

/** A difference in one line, for the digest: what is shared first, then what is not, the needs, the next step. */
export function differenceLine(difference: Difference): Line {
  const parts = differenceLines(difference, 2).flatMap((line, index): Line => (index === 0 ? line : [' ', ...line]));
  return difference.title ? [strong(ended(difference.title)), ' ', ...parts] : parts;
}

/** The same, a line for each part; at most `most` shared statements, and twice as many needs. */
export function differenceLines(difference: Difference, most = 3): Line[] {
  const { shared, unshared, needs, next, parked, settled } = difference;
  return [
    ...(shared.length > 0 ? [[`${words.sharedIs}${ended(some(shared, most))}`]] : []),
    [`${words.unsharedIs}${ended(unshared)}`],
    ...(needs.length > 0 ? [[`${words.wouldNeed}${ended(some(needs, most * 2))}`]] : []),
    ...(next ? [[`${words.nextIs}${ended(next)}`]] : []),
    ...(settled ? [[`${words.settledAs}${ended(settled.words)}`]] : []),
    ...(parked ? [[words.parkedUntil, { day: parked }, '.']] : []),
  ];
}
