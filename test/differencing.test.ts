import { beside, isGap, type Kind, type Showing, type Shown } from '../src/agreement/beside.js';
import { type Answer, type Reading, readMap } from '../src/agreement/map.js';
import { politenessGap } from '../src/agreement/politeness.js';
import { below, type Random, randomFrom, shuffle } from '../src/agreement/random.js';
import { all, allWorlds, asShown, nearWorlds, type Said } from './worlds.js';

/**
 * What is promised, and to whom. The attacker knows every card, who was heard when, every band, every open answer, and our
 * rules; the insider knows one answer as well, their own. In a second round they believe that nobody has changed their
 * mind, which is the worst case for subtracting. An answer is pinned when no other would have led to the same cards.
 */
interface Coalition {
  bands: string[];
  /** Who was heard in the first round, and in the second. */
  first: boolean[];
  second: boolean[];
  /** What each said in the open beside the first round; null: nothing. */
  open: (Exclude<Answer, 'pass'> | null)[];
}
const sides = { yes: 1, no: -1, unsure: 0, pass: 0 } as const;

const readings = new Map<string, Reading>();
/** The map of one statement; each mixture of bands and answers is read once, for the order changes nothing. */
function read(bands: string[], said: Said[], heard: boolean[], asWhole = false): Reading {
  const mixture = bands
    .flatMap((band, index) => (heard[index] ? [`${band} ${said[index]}`] : []))
    .sort()
    .join();
  const name = `${mixture} ${asWhole}`;
  const known = readings.get(name);
  if (known) return known;
  const organisations = mixture.split(',').map((one) => {
    const [band = '', answer = ''] = one.split(' ');
    return { band, answers: answer === 'open' ? { 2: 'yes' as const } : { 1: answer as Answer } };
  });
  const reading = readMap(mixture === '' ? [] : organisations, ['1'], new Set(asWhole ? ['1'] : []))[0]!;
  readings.set(name, reading);
  return reading;
}

const heardIn = (said: Said[], heard: boolean[]): Map<string, Kind> =>
  new Map(said.flatMap((one, index) => (heard[index] ? [[`o${index}`, asShown(one)] as const] : [])));
const groupOf = (heard: boolean[]): string => heard.map(Number).join('');
const nobody = new Set<string>();

/** A sense check, with what was said in the open beside it. */
function firstCard({ bands, first, open }: Coalition, said: Said[]) {
  const spoke = new Set(open.flatMap((one, index) => (one && first[index] ? [`o${index}`] : [])));
  const both = said.flatMap((one, index) => {
    const [opened, own] = [open[index], one === 'open' ? undefined : sides[one]];
    return first[index] ? [{ open: [opened ? sides[opened] : undefined], private: [own] }] : [];
  });
  const counts = spoke.size === 0 ? null : politenessGap(both, 1).counts[0];
  const gap = isGap(counts) ? counts : null;
  const answerers = { group: groupOf(first), said: heardIn(said, first), spoke };
  const shown = beside(read(bands, said, first, gap !== null), answerers, []);
  return { shown, gap: shown.counts && gap };
}

/** The same statement asked again soon, with the same answers. */
function secondCard({ bands, first, second }: Coalition, said: Said[], shown: Reading, isRecent = true) {
  const heard = new Set([...heardIn(said, first).keys()]);
  const showing: Showing = { group: groupOf(first), heard, counts: shown.counts, isRecent };
  return beside(
    read(bands, said, second),
    { group: groupOf(second), said: heardIn(said, second), spoke: nobody },
    heard.size < 5 ? [] : [showing],
  );
}

/** All that a card says, in one line. */
const lineOf = ({ ground, verdict, counts, held }: Shown): string =>
  `${ground} ${verdict} ${counts ? `${counts.yes}/${counts.neither}/${counts.no}` : 'no figures'} ${held ?? ''}`;

/** What the attacker sees. */
type Cards = (coalition: Coalition, said: Said[]) => string;
const alone: Cards = ({ bands, first }, said) => lineOf(read(bands, said, first));
const openBeside: Cards = (coalition, said) => {
  const { shown, gap } = firstCard(coalition, said);
  return `${lineOf(shown)} ${JSON.stringify(gap)}`;
};
const twice: Cards = (coalition, said) => {
  const shown = read(coalition.bands, said, coalition.first);
  return `${lineOf(shown)}, then ${lineOf(secondCard(coalition, said, shown))}`;
};
const unguarded: Cards = ({ bands, first, second }, said) =>
  `${lineOf(read(bands, said, first))}, then ${lineOf(read(bands, said, second))}`;

const sortsOf = (cards: Cards, { bands, first, second, open }: Coalition): string[] =>
  bands.map((band, index) =>
    [
      band,
      first[index],
      cards === openBeside ? open[index] : '',
      cards === alone || cards === openBeside ? '' : second[index],
    ].join(),
  );

/** Is there another answer of this organisation that would have led to the same cards? */
function isHidden(cards: Cards, coalition: Coalition, said: Said[], at: number, fixed?: number): boolean {
  const seen = cards(coalition, said);
  const isSame = (other: Said[]) => cards(coalition, other) === seen;
  for (const other of nearWorlds(said, at, fixed)) if (isSame(other)) return true;
  for (const kinds of [all.slice(0, 3), all])
    for (const other of allWorlds(kinds, sortsOf(cards, coalition), said, at, fixed)) if (isSame(other)) return true;
  return false;
}

/** Five to twelve organisations in one to four bands, leaning one way or the other, some not heard, some heard in the open. */
function coalitionFrom(random: Random): { coalition: Coalition; said: Said[] } {
  const size = 5 + below(8, random);
  const bandCount = 1 + below(4, random);
  const kind = ['a', 'b', 'c', 'd'];
  const bands = Array.from({ length: size }, () => kind[below(bandCount, random)]!);
  const lean = random();
  const said = bands.map((): Said => {
    const draw = random();
    if (draw < 0.12) return all[1 + 2 * below(2, random)]!;
    if (draw < 0.16) return 'open';
    return random() < lean ? 'yes' : 'no';
  });
  const [first, second] = [bands.map(() => true), bands.map(() => true)];
  const order = bands.map((_, index) => index);
  shuffle(order, random);
  const joined = Math.max(0, below(6, random) - 1);
  const left = Math.max(0, below(6, random) - 1);
  for (const index of order.slice(0, joined)) first[index] = false;
  for (const index of order.slice(joined, joined + left)) second[index] = false;
  const speaks = random();
  const open = said.map((own): Coalition['open'][number] => {
    if (random() > speaks) return null;
    return random() < 0.4 || own === 'pass' || own === 'open' ? 'yes' : own;
  });
  return { coalition: { bands, first, second, open }, said };
}

/** Without an open answer, or with the same organisations twice, there is nothing to look at beside the card alone. */
const kindsOf = ({ first, second, open }: Coalition): Cards[] => [
  alone,
  ...(open.some((one, index) => one && first[index]) ? [openBeside] : []),
  ...(groupOf(first) === groupOf(second) ? [] : [twice]),
];

type Cell = { at: number; said: Said };
/** One of each sort that said the same: what holds for it holds for the others. */
function oneOfEach(cards: Cards, coalition: Coalition, said: Said[]): Cell[] {
  const sorts = sortsOf(cards, coalition);
  const found = new Map<string, Cell>();
  said.forEach((one, at) => {
    const isShown = coalition.first[at] || (coalition.second[at] && (cards === twice || cards === unguarded));
    if (isShown) found.set(`${sorts[at]} ${one}`, { at, said: one });
  });
  return [...found.values()];
}

test('of 10,000 coalitions of five to twelve, no card and no two cards together tell what one organisation said', () => {
  const random = randomFrom(2026);
  const met = { shown: 0, gaps: 0, figuresTwice: 0, held: 0 };
  for (let round = 0; round < 10_000; round += 1) {
    const { coalition, said } = coalitionFrom(random);
    const { shown, gap } = firstCard(coalition, said);
    const second = secondCard(coalition, said, read(coalition.bands, said, coalition.first));
    met.shown += Number(shown.ground !== null);
    met.gaps += Number(gap !== null);
    met.held += Number(second.held ?? false);
    met.figuresTwice += Number(second.counts !== null && groupOf(coalition.first) !== groupOf(coalition.second));
    for (const cards of kindsOf(coalition))
      for (const { at } of oneOfEach(cards, coalition, said))
        if (!isHidden(cards, coalition, said, at)) throw told(cards, coalition, said, at);
  }
  // It would be easy to tell nothing by showing nothing.
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(100);
});

const told = (cards: Cards, coalition: Coalition, said: Said[], at: number): Error =>
  new Error(`${JSON.stringify({ coalition, said, at })} is told by ${cards(coalition, said)}`);

test('somebody who knows their own answer too learns at most that another agrees with most, and that from words alone', () => {
  const random = randomFrom(1_976);
  let agreed = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const { coalition, said } = coalitionFrom(random);
    for (const cards of kindsOf(coalition)) {
      const hasFigures = /\d/.test(cards(coalition, said));
      const all = oneOfEach(cards, coalition, said);
      const isMost = (at: number) =>
        [coalition.first, coalition.second].some((heard) => {
          const kinds = said.filter((_, index) => heard[index]).map(asShown);
          return heard[at] && kinds.filter((kind) => kind === asShown(said[at]!)).length > kinds.length / 2;
        });
      for (const insider of all)
        for (const { at } of all) {
          if (at === insider.at) continue;
          if (isMost(at) && !hasFigures) agreed += 1;
          else if (!isHidden(cards, coalition, said, at, insider.at)) throw told(cards, coalition, said, at);
        }
    }
  }
  expect(agreed).toBeGreaterThan(100);
});

test('without the guard the same attack finds the newcomer, so it would find a hole in the guard', () => {
  const bands = Array<string>(10).fill('a');
  const first = bands.map((_, index) => index < 9);
  const coalition: Coalition = { bands, first, second: bands.map(() => true), open: bands.map(() => null) };
  const said = [...'yyyyynnnny'].map((letter): Said => (letter === 'y' ? 'yes' : 'no'));
  expect(isHidden(unguarded, coalition, said, 9)).toBe(false);
  expect(isHidden(twice, coalition, said, 9)).toBe(true);
  expect(secondCard(coalition, said, read(bands, said, first)).held).toBe(true);
});

test('two displays of one question differ by at least three answers, or by none, and by more than one opinion', () => {
  const figures = (before: string, after: string, isRecent = true) => {
    const size = before.length;
    const bands = Array<string>(size).fill('a');
    const said = [...before].map(
      (letter, index): Said => (letter === '-' ? letterOf(after[index]!) : letterOf(letter)),
    );
    const at = (word: string) => [...word].map((letter) => letter !== '-');
    const coalition: Coalition = { bands, first: at(before), second: at(after), open: bands.map(() => null) };
    return secondCard(coalition, said, read(bands, said, coalition.first), isRecent);
  };
  const letterOf = (letter: string): Said => (letter === 'y' ? 'yes' : letter === 'n' ? 'no' : 'unsure');
  expect(figures('yyyyynnnn', 'yyyyynnnn').counts).toEqual({ yes: 5, neither: 0, no: 4 });
  expect(figures('yyyyynnnn-', 'yyyyynnnny').held).toBe(true);
  expect(figures('yyyyynnnn--', 'yyyyynnnnyn').held).toBe(true);
  expect(figures('yyyyynnnn----', 'yyyyynnnnyyyy').held).toBe(true);
  expect(figures('yyyyynnnn----', 'yyyyynnnnyynn').counts).toEqual({ yes: 7, neither: 0, no: 6 });
  expect(figures('yyyyynnnnyynn', 'yyyyynnnn----').counts).toEqual({ yes: 5, neither: 0, no: 4 });
  // Long ago its words stand again, and figures only where they may.
  expect(figures('yyyyynnnn-', 'yyyyynnnny', false)).toMatchObject({ verdict: 'divided', counts: null });
  expect(figures('yyyyynnnn----', 'yyyyynnnnyynn', false).counts).toEqual({ yes: 7, neither: 0, no: 6 });
});

test('figures are left out when one or two kept silent in the open', () => {
  const counts = (open: string) => {
    const bands = Array<string>(9).fill('a');
    const said = [...'yyyyynnnn'].map((letter): Said => (letter === 'y' ? 'yes' : 'no'));
    const all = bands.map(() => true);
    const spoken = [...open].map((letter) =>
      letter === '-' ? null : letter === 'y' ? ('yes' as const) : ('no' as const),
    );
    return firstCard({ bands, first: all, second: all, open: spoken }, said).shown.counts;
  };
  expect(counts('---------')).not.toBeNull();
  expect(counts('yyyyynnn-')).toBeNull();
  expect(counts('yyyyynn--')).toBeNull();
  expect(counts('yyyyyn---')).not.toBeNull();
  expect(counts('yyyyyyyyy')).not.toBeNull();
});
