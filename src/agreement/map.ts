import { betaBelow } from './beta.js';

/** Nothing is shown about a statement to which fewer organisations than this said yes, unsure or no. */
export const floor = 5;

export const answers = ['yes', 'unsure', 'no', 'pass'] as const;
export type Answer = (typeof answers)[number];
/** One organisation: its kind and size band, and what it answered by statement. What it left open is absent. */
export interface Answering {
  band: string;
  answers: Partial<Record<string, Answer>>;
}

export type Ground = 'broad' | 'mixed' | 'thin';
/** `unwanted` is `shared` with yes and no exchanged: nobody, or hardly anybody, wants it. */
export type Verdict = 'shared' | 'unwanted' | 'divided' | 'mixed' | 'early';
/** Organisations by what they said; `neither` is unsure, passed, and left open by somebody who was heard on something else. */
export type Counts = Record<'yes' | 'neither' | 'no', number>;
/** What may be shown about one statement. */
export interface Reading {
  statement: string;
  /** Null under the floor. */
  ground: Ground | null;
  verdict: Verdict;
  /** Organisations by answer; null where a figure would be under the floor or tell what one of them said. */
  counts: Counts | null;
  /** The share on the smaller side of those who took one, 0 to 0.5; null whenever the counts are. */
  difference: number | null;
}

/** How many of those who answered said yes, neither (unsure or pass), no. */
type Tally = Counts;
type Words = { ground: Ground; verdict: Verdict };

const broadFrom = 0.56;
const mixedFrom = 0.47;
const bandSpeaksFrom = 3;
const mixedAnswersFrom = 8;
const noFigures = { counts: null, difference: null };

const none: ReadonlySet<string> = new Set();
/**
 * The map at coalition scale: the organisations are the groups. Order of organisations changes nothing. `asWhole` are the
 * statements whose figures are told anyway, so that their words must be those of the whole.
 */
export const readMap = (
  organisations: readonly Answering[],
  statements: readonly string[],
  asWhole: ReadonlySet<string> = none,
): Reading[] => statements.map((statement) => readStatement(organisations, statement, asWhole.has(statement)));

/**
 * One statement. Words and counts together must never tell what one organisation said, so: when all, or all but one,
 * agree, the words are those of the whole, the same whoever the one may be, without counts (unanimity too: if only
 * all-but-one were hidden, hiding would tell it). Divided is divided in the whole, and so are its words. Else the bands
 * speak, and counts stand beside their words only when these totals give the same words however the answers lie. A pass
 * weighs half, and is no answer where answers are counted: four answers and a pass are the answers of four.
 */
function readStatement(organisations: readonly Answering[], statement: string, asWhole: boolean): Reading {
  const given = organisations.flatMap(({ band, answers: said }) => {
    const answer = said[statement];
    return answer ? [{ band, answer }] : [];
  });
  const answered = given.filter(({ answer }) => answer !== 'pass').length;
  if (answered < floor) return { statement, ground: null, verdict: 'early', ...noFigures };
  const whole = tally(given.map(({ answer }) => answer));
  const ofWhole = judge([whole], answered);
  if (pinsOne(whole)) return { statement, ...ofWhole, ...noFigures };
  const figures = figuresOf(whole, organisations.filter(isHeard).length);
  if (asWhole || ofWhole.verdict === 'divided') return { statement, ...ofWhole, ...figures };
  const bands = bandsOf(given);
  const hold = wordsHold(whole, bands.map(totalOf));
  return { statement, ...judge(bands, answered), ...(hold ? figures : noFigures) };
}

/** An organisation that has answered something. */
export const isHeard = ({ answers: said }: Answering): boolean => Object.keys(said).length > 0;

/** The figures add up to all who were heard, so that nothing is left to be subtracted; one alone in between hides them. */
function figuresOf(whole: Tally, heard: number): Pick<Reading, 'counts' | 'difference'> {
  const { yes, no } = whole;
  const neither = heard - yes - no;
  return neither === 1 ? noFigures : { counts: { yes, neither, no }, difference: smallerSide(whole) };
}

/** How many there are in all. */
export const totalOf = ({ yes, neither, no }: Tally): number => yes + neither + no;

function tally(given: Answer[]): Tally {
  const yes = given.filter((answer) => answer === 'yes').length;
  const no = given.filter((answer) => answer === 'no').length;
  return { yes, neither: given.length - yes - no, no };
}

/** All agree, all but one agree, or one stands alone on its side: a figure would tell what somebody said. */
const pinsOne = (whole: Tally): boolean =>
  Math.max(whole.yes, whole.neither, whole.no) >= totalOf(whole) - 1 || Math.min(whole.yes, whole.no) === 1;

/** Counts of private answers that by themselves tell nobody's answer: from five on, and nobody stands alone. */
export const mayTell = (counts: Counts): boolean =>
  totalOf(counts) >= floor && !pinsOne(counts) && counts.neither !== 1;

const smallerSide = ({ yes, no }: Tally): number => (yes + no === 0 ? 0 : Math.min(yes, no) / (yes + no));

/**
 * The kind and size bands. A band of one would be that organisation's answer, so bands of one are put together; a single
 * one joins the smallest band.
 */
function bandsOf(given: readonly { band: string; answer: Answer }[]): Tally[] {
  const named = new Map<string, Answer[]>();
  for (const { band, answer } of given) named.set(band, [...(named.get(band) ?? []), answer]);
  const bands = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said);
  const alone = bands.filter((said) => said.length === 1).flat();
  const several = bands.filter((said) => said.length > 1).sort((a, b) => a.length - b.length);
  if (alone.length > 1) several.push(alone);
  else several[0]?.push(...alone);
  return several.map(tally);
}

/** The verdict on so many answers. */
function judge(bands: Tally[], answered: number): Words {
  const ground = groundOf(bands);
  if (isDivided(added(bands))) return { ground, verdict: 'divided' };
  if (isShared(bands)) return { ground, verdict: 'shared' };
  if (isShared(bands.map(mirrored))) return { ground, verdict: 'unwanted' };
  // With up to seven answers one more would turn it; from eight on, "neither" means unsure people or a true in-between.
  return { ground, verdict: answered < mixedAnswersFrom ? 'early' : 'mixed' };
}

/** The whole, and every band of three or more, agrees; on broad ground, so that two small bands that say no are not passed over. */
const isShared = (bands: Tally[]): boolean =>
  groundOf(bands) === 'broad' &&
  [added(bands), ...bands.filter((band) => totalOf(band) >= bandSpeaksFrom)].every(agrees);

const added = (bands: Tally[]): Tally =>
  bands.reduce((sum, { yes, neither, no }) => ({
    yes: sum.yes + yes,
    neither: sum.neither + neither,
    no: sum.no + no,
  }));

const mirrored = ({ yes, neither, no }: Tally): Tally => ({ yes: no, neither, no: yes });

/** Would these totals read the same whoever had said what? Tried at both ends: each no weighs most, or least. */
function wordsHold(whole: Tally, sizes: number[]): boolean {
  const smallFirst = [...sizes].sort((a, b) => a - b);
  const kindest = deal(whole, smallFirst, ['yes', 'neither', 'no']);
  const harshest = deal(whole, smallFirst, ['no', 'neither', 'yes']);
  const sharedHolds = (one: Tally[], other: Tally[], all: Tally): boolean => {
    if ((groundOf(one) === 'broad') !== (groundOf(other) === 'broad')) return false;
    const mayBeShared = groundOf(one) === 'broad' && agrees(all);
    const weakest = (size: number) => deal(all, [size], ['no', 'neither', 'yes']);
    return !mayBeShared || sizes.every((size) => size < bandSpeaksFrom || weakest(size).every(agrees));
  };
  return (
    groundOf(kindest) === groundOf(harshest) &&
    sharedHolds(kindest, harshest, whole) &&
    sharedHolds(kindest.map(mirrored), harshest.map(mirrored), mirrored(whole))
  );
}

/** Fills bands of these sizes in turn, with all answers of the first kind, then of the second, then of the third. */
function deal(whole: Tally, sizes: number[], order: (keyof Tally)[]): Tally[] {
  const left = { ...whole };
  return sizes.map((size) => {
    const band: Tally = { yes: 0, neither: 0, no: 0 };
    for (const kind of order) {
      const taken = Math.min(left[kind], size - totalOf(band));
      band[kind] = taken;
      left[kind] -= taken;
    }
    return band;
  });
}

/**
 * Shared ground: the geometric mean of p = (A + 1) / (S + 2), within each band and then across bands. One organisation
 * has answered once, so its p is 2/3 (yes), 1/2 (unsure or pass: half an agreement) or 1/3 (no), and the mean lies
 * between 1/3 and 2/3. If a share s of the bands said yes and the rest no it is 2^s / 3. Broad begins where three
 * quarters say yes (0.56), thin below half (0.47); all unsure, 0.5, is mixed.
 */
function groundOf(bands: Tally[]): Ground {
  const logs = bands.map(
    (band) => (band.yes * Math.log(2 / 3) + band.neither * Math.log(1 / 2) + band.no * Math.log(1 / 3)) / totalOf(band),
  );
  const mean = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
  return mean >= broadFrom ? 'broad' : mean >= mixedFrom ? 'mixed' : 'thin';
}

/** P(the smaller side is a quarter or more | those who took a side) ≥ 0.8, uniform prior. */
const isDivided = ({ yes, no }: Tally): boolean =>
  betaBelow(0.75, yes + 1, no + 1) - betaBelow(0.25, yes + 1, no + 1) >= 0.8;

/** The 10 % lower bound of agreement is ½ or more: P(agreement < ½) ≤ 0.1, uniform prior, unsure or pass as half. */
const agrees = ({ yes, neither, no }: Tally): boolean =>
  betaBelow(0.5, yes + neither / 2 + 1, no + neither / 2 + 1) <= 0.1;
