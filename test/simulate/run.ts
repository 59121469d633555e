import { type Gate, type GateVerdict, readGate } from '../../src/agreement/gate/gate.js';
import { adjustedRand } from '../../src/agreement/rand.js';
import { highest, interval } from './interval.js';
import { peopleOf, type Truth } from './people.js';
import type { Row } from './truths.js';

/** What the gate said about one row's people. */
export interface Told {
  name: string;
  sets: number;
  verdicts: Record<GateVerdict, number>;
  /** Of the sets called camps: how often their number was right, and how alike they were to the true ones (adjusted Rand). */
  rightNumber: number;
  alike: number;
  bar?: Bar;
}
/** `open`: too few sets to say. */
export type Bar = 'met' | 'missed' | 'open';

const oneSided = 0.05;

export function emptyTold(name: string): Told {
  const verdicts = { 'too few': 0, 'no pattern': 0, agreeableness: 0, spectrum: 0, camps: 0 };
  return { name, sets: 0, verdicts, rightNumber: 0, alike: 0 };
}

/** Reads one more set. `truth` when the camps are known. */
export function tell(told: Told, { verdict, camps }: Gate, truth?: { k: number; camp: Int8Array }): void {
  told.sets += 1;
  told.verdicts[verdict] += 1;
  if (!camps || !truth) return;
  if (camps.k === truth.k) told.rightNumber += 1;
  const voters = [...camps.group.keys()].filter((voter) => camps.group[voter]! >= 0);
  const of = (labels: Int8Array) => Int8Array.from(voters, (voter) => labels[voter]!);
  told.alike += adjustedRand(of(camps.group), of(truth.camp));
}

/** `sets` sets of people of one row, its settings in turn. */
export function runRow(row: Row, sets: number, watch: () => void = () => undefined): Told {
  const told = emptyTold(row.name);
  for (let set = 0; set < sets; set += 1) {
    const truth = row.settings[set % row.settings.length]!;
    const people = peopleOf(truth, seedOf(row, set));
    tell(told, readGate(people.answers, set + 1), campsIn(truth, people.camp));
    watch();
  }
  return judged(told, row);
}

const campsIn = ({ kind, shares = [0.5, 0.5] }: Truth, camp: Int8Array) =>
  kind === 'camps' ? { k: shares.length, camp } : undefined;

/** Rows have different people, and a row the same at every run. */
const seedOf = ({ name }: Row, set: number): number =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7) + set * 7_919;

/** Published figures are whole per cents: 100 % is what was seen in 199 of 200, too. */
const rounding = 0.005;

/**
 * Is the bar met? At most: when the upper 95 % bound is. About: unless the rate is surely lower, its two-sided 95 % interval
 * below all that the published figure may have been rounded from.
 */
export function judged(told: Told, { atMost, about }: Pick<Row, 'atMost' | 'about'>): Told {
  const { sets, verdicts } = told;
  const { camps } = verdicts;
  if (atMost !== undefined) {
    if (highest(camps, sets, oneSided) <= atMost) return { ...told, bar: 'met' };
    return { ...told, bar: interval(camps, sets)[0] > atMost ? 'missed' : 'open' };
  }
  if (about === undefined) return told;
  const reaches = (hits: number, figure: number) => interval(hits, sets)[1] >= figure - rounding;
  const isMet = reaches(camps, about.camps) && reaches(foundIn(told), about.any);
  return { ...told, bar: isMet ? 'met' : 'missed' };
}

/** How often any structure at all was called. */
export const foundIn = ({ verdicts }: Told): number => verdicts.camps + verdicts.spectrum;
