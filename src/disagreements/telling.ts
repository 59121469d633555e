import { standingOf } from '../agreement/standing.js';
import { type Line, strong } from '../note.js';
import { ended, fitted, joined, shareOut, shorten, some } from './fit.js';
import type { Difference, SenseCheck } from './state.js';
import { words as weighingWords } from './weighing/words.js';
import { words } from './words.js';

/** Characters of a line in the digest: what a phone shows without scrolling. */
const roomForLine = 350;
const roomForTitle = 80;
type Part = [label: string, sentences: string[]];

/** Differences that one sense check showed belong together; each of the others stands alone. Oldest first. */
export const together = (differences: Difference[]): Difference[][] => {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) {
    const name = one.from ?? one.id;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
};

/** For the digest, one line for those that belong together: what is shared first, then what is not, needs, next step. */
export const digestLines = (differences: Difference[]): Line[] => together(differences).map(lineOf);

function lineOf(differences: Difference[]): Line {
  const all = (of: (one: Difference) => string[]): string[] => [...new Set(differences.flatMap(of))];
  const title = differences[0]?.title;
  return told(title ? ended(shorten(title, roomForTitle)) : '', [
    [words.sharedIs, all(({ shared }) => shared)],
    [words.unsharedIs, all(({ unshared }) => [unshared])],
    [words.wouldNeed, all(({ needs }) => needs)],
    [words.nextIs, all(({ next }) => (next ? [next] : []))],
  ]);
}

/** For the digest, what a sense check showed that opened no difference; undefined when there is nothing to be sure of. */
export function heardLine({ title, statements, closed }: SenseCheck): Line | undefined {
  const names = (closed?.results ?? []).map(standingOf);
  const inSection = (wanted: string): string[] => statements.filter((_, index) => names[index] === wanted);
  const [shared, unwanted] = [inSection('shared'), inSection('unwanted')];
  const [between, little] = [inSection('between'), inSection('little')];
  if (shared.length + unwanted.length + between.length + little.length === 0) return undefined;
  const parts: Part[] = [
    [words.sharedIs, shared],
    [words.unwantedIs, unwanted],
    [words.betweenIs, between],
    [words.littleIs, little],
  ];
  // Only where everybody is of one mind on everything: what is in between, or too early to say, may divide us yet.
  const head = words.heardOn(shorten(title, roomForTitle));
  return told(head, parts, shared.length + unwanted.length === names.length ? words.undivided : '');
}

/** A heading and the parts that say something, in one line short enough for a phone. */
function told(head: string, parts: Part[], end = ''): Line {
  const filled = parts.filter(([, sentences]) => sentences.length > 0);
  const around = filled.reduce((sum, [label]) => sum + label.length + 2, head.length + end.length + 1);
  const rooms = shareOut(
    filled.map(([, sentences]) => joined(sentences).length),
    roomForLine - around,
  );
  const sentences = filled.map(([label, said], index) => `${label}${ended(fitted(said, rooms[index] ?? 0))}`);
  const body = [...sentences, ...(end ? [end] : [])].join(' ');
  return head ? [strong(head), ` ${body}`] : [body];
}

/** For the digest, what was parked since then: it rests, and is not forgotten. */
export const parkedLine = ({ unshared, parked }: Difference): Line => [
  words.parkedUntil,
  { day: parked ?? '' },
  `: ${ended(shorten(unshared, roomForTitle))} ${words.changesNothing}`,
];

/** A difference for the list, a line for each part but its heading; at most so many shared, and twice as many needs. */
export function differenceLines({ shared, needs, next, touches, parked, settled }: Difference, most = 3): Line[] {
  return [
    ...(shared.length > 0 ? [[`${words.sharedIs}${ended(some(shared, most))}`]] : []),
    ...(needs.length > 0 ? [[`${words.wouldNeed}${ended(some(needs, most * 2))}`]] : []),
    ...(next ? [[`${words.nextIs}${ended(next)}`]] : []),
    ...(touches ? [[weighingWords.isTouching[touches.what]]] : []),
    ...(settled ? [[`${words.settledAs}${ended(settled.words)}`]] : []),
    ...(parked ? [[words.parkedUntil, { day: parked }, '.']] : []),
  ];
}

/** What a difference is headed by. */
export const differenceHead = ({ unshared }: Difference): Line => [words.unsharedIs, strong(joined([unshared]))];
