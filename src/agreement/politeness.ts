import type { Side } from './answers.js';
import { type Counts, mayTell } from './map.js';
import { type Random, randomFrom } from './random.js';

/** What one organisation answered, in the order of the statements; undefined where it did not answer in that way. */
export interface BothWays {
  open: readonly (Side | undefined)[];
  private: readonly (Side | undefined)[];
}

export interface Gap {
  /** Organisations that answered at least one statement both ways. */
  paired: number;
  /** More content in the open than in private, and more than chance would do; null below twelve: no claim. */
  moreThanChance: boolean | null;
  /** One-sided; null below twelve. */
  p: number | null;
  /** By statement, of those who answered it both ways; null where a figure could tell what one organisation said. */
  counts: ({ open: Counts; private: Counts } | null)[];
}

const claimsFrom = 12;
const flips = 399;
const chance = 0.05;

/**
 * Are organisations more content in the open than in private? Give everyone who answered anything in private, in the open
 * too or not. One-sided sign-flip test on each organisation's sum over statements. A pass is 0, like unsure.
 */
export function politenessGap(all: readonly BothWays[], statements: number, seed = 1): Gap {
  const heard = all.filter(({ private: own }) => own.some((side) => side !== undefined));
  // In order of size: a box is shuffled, and the claim must not hang on how.
  const gaps = heard.flatMap((organisation) => gapOf(organisation, statements)).sort((one, other) => one - other);
  const p = gaps.length < claimsFrom ? null : signFlip(gaps, randomFrom(seed));
  const counts = Array.from({ length: statements }, (_, statement) => countsOf(heard, statement));
  return { paired: gaps.length, p, moreThanChance: p === null ? null : p <= chance, counts };
}

/** The sum of (open - private) / 2 over what one organisation answered both ways; nothing if there is no such statement. */
function gapOf({ open, private: own }: BothWays, statements: number): number[] {
  let sum = 0;
  let both = 0;
  for (let statement = 0; statement < statements; statement += 1) {
    const [shown, meant] = [open[statement], own[statement]];
    if (shown === undefined || meant === undefined) continue;
    sum += (shown - meant) / 2;
    both += 1;
  }
  return both > 0 ? [sum] : [];
}

/** If the open answer were only the private one given twice, each organisation's gap could as well have the other sign. */
function signFlip(gaps: readonly number[], random: Random): number {
  const seen = gaps.reduce((sum, gap) => sum + gap, 0);
  let asLarge = 0;
  for (let flip = 0; flip < flips; flip += 1) {
    const flipped = gaps.reduce((sum, gap) => sum + (random() < 0.5 ? gap : -gap), 0);
    if (flipped >= seen) asLarge += 1;
  }
  return (asLarge + 1) / (flips + 1);
}

/** Who did not answer both ways can be counted by subtracting this from the map, so their counts must tell nobody's answer. */
function countsOf(heard: readonly BothWays[], statement: number): Gap['counts'][number] {
  const isBoth = ({ open, private: own }: BothWays) => open[statement] !== undefined && own[statement] !== undefined;
  const both = heard.filter(isBoth);
  const rest = heard.filter((organisation) => !isBoth(organisation));
  const own = count(both, ({ private: said }) => said[statement]);
  const left = count(rest, ({ private: said }) => said[statement]);
  const tellsNobody = mayTell(own) && (rest.length === 0 || mayTell(left));
  return tellsNobody ? { open: count(both, ({ open }) => open[statement]), private: own } : null;
}

function count(heard: readonly BothWays[], sideOf: (organisation: BothWays) => Side | undefined): Counts {
  const counts: Counts = { yes: 0, neither: 0, no: 0 };
  for (const organisation of heard) {
    const side = sideOf(organisation);
    counts[side === 1 ? 'yes' : side === -1 ? 'no' : 'neither'] += 1;
  }
  return counts;
}
