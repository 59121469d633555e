import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { fontFiles } from '../adapters/pictures/fonts.js';
import { type Answer, type Answering, readMap } from '../src/agreement/map.js';
import { picturesOf } from '../src/disagreements/picture.js';
import { resultNote } from '../src/disagreements/results.js';
import type { Result, SenseCheck } from '../src/disagreements/state.js';
import { languages } from '../src/languages/language.js';
import { type Block, type Note, plain } from '../src/note.js';
import { draw } from '../src/pictures/draw.js';
import { isDrawable, widthOfWords, wrapped } from '../src/pictures/measure.js';
import { opinionInWords } from '../src/pictures/opinion.js';
import { nameOf, type OpinionMap, type Picture, type Shape } from '../src/pictures/picture.js';
import { placesOf } from '../src/pictures/places.js';
import { examples } from './pictures/examples.js';

type Image = Extract<Block, { kind: 'image' }>;
const imagesIn = ({ blocks }: Note): Image[] => blocks.filter((block) => block.kind === 'image');

/** A sense check that has closed with these results. */
const closed = (statements: string[], results: Result[], heard = 9): SenseCheck => ({
  id: 's1',
  title: 'Vans',
  statements,
  opener: 'o1',
  opened: '2026-06-15T08:00:00.000Z',
  closes: '2026-06-18T08:00:00.000Z',
  heard: new Map(),
  people: new Set(),
  said: new Map(),
  checking: new Set(),
  closed: { at: '2026-06-18T08:00:00.000Z', heard, results },
});
const marks = (svg: string, side: 'yes' | 'no' | 'neither-line'): number =>
  // The key explains each side once.
  Math.max(0, svg.split(`class="${side}"`).length - 2);

/** All ways to band `n` organisations: 5, 4+1, 3+2, … */
const shapes = (n: number, most = n): number[][] =>
  n === 0
    ? [[]]
    : Array.from({ length: Math.min(n, most) }, (_, index) => index + 1).flatMap((size) =>
        shapes(n - size, size).map((rest) => [size, ...rest]),
      );

test('whatever five or six organisations say, in every banding, the picture tells nothing that the words do not', () => {
  const pictureBeside = new Map<string, string>();
  let read = 0;
  const cases: [number, (Answer | 'open')[]][] = [
    [5, ['yes', 'unsure', 'no', 'pass', 'open']],
    [6, ['yes', 'unsure', 'no']],
  ];
  for (const [n, kinds] of cases)
    for (const shape of shapes(n)) {
      const bands = shape.flatMap((size, band) => Array<string>(size).fill(`band ${band}`));
      const seen = new Set<string>();
      for (let code = 0; code < kinds.length ** n; code += 1) {
        const said = bands.map((_, index) => kinds[Math.floor(code / kinds.length ** index) % kinds.length] ?? 'open');
        // The order of organisations changes nothing, so each mixture of bands and answers is read once.
        const mixture = bands
          .map((band, index) => band + said[index])
          .sort()
          .join();
        if (seen.has(mixture)) continue;
        seen.add(mixture);
        const answering = said.map((one, index): Answering => {
          const answers = one === 'open' ? { 2: 'yes' as const } : { 1: one };
          return { band: bands[index] ?? '', answers };
        });
        const results = readMap(answering, ['1']).map(({ ground, verdict, counts }) => ({
          ground,
          verdict,
          counts,
          needs: [],
        }));
        const card = resultNote(closed(['We share one van'], results, n));
        const words = plain({ ...card, blocks: card.blocks.filter(({ kind }) => kind !== 'image') });
        const shown = imagesIn(card)
          .map(({ picture }) => nameOf(picture))
          .join();
        if ((pictureBeside.get(words) ?? shown) !== shown)
          throw new Error(`${mixture}: the picture tells more than ${words}`);
        pictureBeside.set(words, shown);
        read += 1;
      }
    }
  expect(read).toBeGreaterThan(2_000);
  expect(pictureBeside.size).toBeGreaterThan(10);
});

test('there is a dot per organisation where counts may be shown, and none where they may not', () => {
  const results: Result[] = [
    { ground: 'mixed', verdict: 'divided', counts: { yes: 5, neither: 2, no: 4 }, needs: [] },
    { ground: 'broad', verdict: 'shared', counts: null, needs: [] },
  ];
  const [counted] = picturesOf(closed(['One', 'Two'], results));
  const svg = draw((counted as Image).picture, 'chat');
  expect([marks(svg, 'yes'), marks(svg, 'neither-line'), marks(svg, 'no')]).toEqual([5, 2, 4]);
  const [uncounted] = picturesOf(closed(['Two'], results.slice(1)));
  expect(draw((uncounted as Image).picture, 'chat')).not.toMatch(/class="(yes|no|neither-line)"/);
});

test('what is held back is not in the picture, and where open stands beside private there are no other figures', () => {
  const counts = { yes: 5, neither: 2, no: 4 };
  const held: Result = { ground: null, verdict: 'early', counts: null, needs: [], held: true };
  const gap = { open: counts, private: counts };
  const told: Result = { ground: 'mixed', verdict: 'mixed', counts, needs: [], gap };
  expect(picturesOf(closed(['One'], [held]))).toEqual([]);
  const [image] = picturesOf(closed(['One', 'Two'], [held, told])) as Image[];
  expect(image?.picture).toMatchObject({ rows: [{ statement: 'Two', counts: null }] });
  expect(image?.alt).not.toMatch(/One|5 yes/);
});

const grounds = ['broad', 'mixed', 'thin', null] as const;
const verdicts = ['shared', 'divided', 'mixed', 'early'] as const;
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '" onload="x',
    ']]>',
    '<!--',
    '&lt;',
    'url(#dense)',
    '{}</style>',
    '',
  ),
);
const result: fc.Arbitrary<Result> = fc.record({
  ground: fc.constantFrom(...grounds),
  verdict: fc.constantFrom(...verdicts),
  counts: fc.option(fc.record({ yes: fc.nat(29), neither: fc.nat(29), no: fc.nat(29) })),
  needs: fc.constant([]),
});

const tags = new Set([
  'svg',
  'title',
  'desc',
  'style',
  'defs',
  'pattern',
  'rect',
  'line',
  'text',
  'g',
  'circle',
  'path',
]);

test('whatever people write, it stays words: nothing in a picture runs, fetches, or escapes', () => {
  const check = fc.array(fc.tuple(wild, result), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(wild, check, (title, rows) => {
      const statements = rows.map(([statement]) => statement);
      const images = picturesOf({
        ...closed(
          statements,
          rows.map(([, one]) => one),
        ),
        title,
      }) as Image[];
      expect(images.length).toBe(Math.ceil(rows.length / 10));
      for (const { picture, alt } of images) {
        expect(alt.length).toBeLessThanOrEqual(1_000);
        for (const svg of [draw(picture, 'chat'), draw(picture, 'page')]) {
          const names = [...svg.matchAll(/<\/?([^\s/>]*)/g)].map(([, name = '']) => name);
          expect(names.filter((name) => !tags.has(name))).toEqual([]);
          expect((svg.match(/<[^>]*>/g) ?? []).filter((tag) => /\son|href|javascript|data:/i.test(tag))).toEqual([]);
          expect(svg.match(/<style>/g)).toHaveLength(1);
          expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('an opinion map holds nobody’s exact place, and whatever a statement says stays words', () => {
  const numbers = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(numbers, wild, fc.constantFrom('yes', 'no'), (x, statement, says) => {
      const saying = { says: says as 'yes' | 'no', statement };
      const who = [...x.keys()];
      const shapes: Shape[] = [
        { is: 'spectrum', lines: 2, left: [saying], right: [] },
        { is: 'camps', camps: [{ people: x.length, says: [saying, saying] }] },
        { is: 'few' },
      ];
      for (const shape of shapes) {
        const places = placesOf(x, x.toReversed(), who, shape.is === 'camps' ? () => 0 : undefined);
        expect(places.reduce((sum, { people }) => sum + people, 0)).toBe(x.length);
        for (const place of places)
          expect([Number.isInteger(place.x), Number.isInteger(place.y)]).toEqual([true, true]);
        const svg = draw({ kind: 'opinion', title: statement, people: x.length, places, shape }, 'page');
        expect([...svg.matchAll(/<\/?([^\s/>]*)/g)].filter(([, name = '']) => !tags.has(name))).toEqual([]);
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      }
    }),
    { numRuns: 60 },
  );
});

test('an opinion map’s words say what was found, at both ends or in every group', () => {
  const { spectrum, camps, unclear } = examples as Record<string, OpinionMap>;
  expect(opinionInWords(spectrum!)).toMatch(
    /64 people.*One main line.*left end.*yes to “Whoever.*no to “We keep.*right end/,
  );
  expect(opinionInWords(camps!)).toMatch(
    /Three groups.*Group A, 40 people.*Group C, 16 people: no to “We keep a list at all”/,
  );
  expect(opinionInWords(unclear!)).toContain('No clear groups');
});

test('the words of a picture say every row of it, its standing, its ground and its figures', () => {
  const statements = Array.from(
    { length: 20 },
    (_, index) => `${'ABCDEFGHIJKLMNOPQRST'[index]} ${'and so on and on '.repeat(12)}`,
  );
  const results = statements.map(
    (_, index): Result => ({
      ground: grounds[index % 3] ?? null,
      verdict: verdicts[index % 4] ?? 'early',
      counts: index % 2 ? { yes: 5 + index, neither: 2, no: 4 } : null,
      needs: [],
    }),
  );
  const images = picturesOf(closed(statements, results)) as Image[];
  const alt = images.map((image) => image.alt).join(' ');
  for (const [index, statement] of statements.entries()) {
    expect(alt).toContain(`“${statement.slice(0, 12)}`);
    if (index % 2) expect(alt).toContain(`${5 + index} yes, 4 not for us, 2 neither`);
  }
  for (const { picture } of images)
    for (const { statement } of picture.kind === 'spread' ? picture.rows : [])
      expect(draw(picture, 'page').split('<desc')[1]?.split('</desc>')[0]).toContain(statement.trim());
});

test('a picture has one name for one content', () => {
  const [one] = Object.values(examples);
  expect(nameOf(structuredClone(one!))).toBe(nameOf(one!));
  expect(nameOf({ ...one!, title: 'Another' } as Picture)).not.toBe(nameOf(one!));
  expect(nameOf(one!)).toMatch(/^[A-Za-z0-9]{16}$/);
});

/** How wide words are in the fonts we ship. */
function measured(words: string, bold: boolean): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text x="10" y="100" font-size="30" font-family="Inter" font-weight="${bold ? 600 : 400}">${words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</text></svg>`;
  return (
    new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } }).getBBox()?.width ?? 0
  );
}

test('no words are wider than the room we give them', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?-–—“”‘’()&%@…éßøłż😀🚒'];
  const others = ['пЖШ', 'Λόγος', 'շաբաթ', 'შაბათი', 'בסופי', 'الهاتف', 'يوم', 'تلفن'];
  const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(...others));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), fc.boolean(), (all, bold) => {
      const words = all.join('');
      expect(isDrawable(words)).toBe(true);
      expect(measured(words, bold)).toBeLessThanOrEqual(widthOfWords(words, 30, bold) + 2);
    }),
    { numRuns: 150 },
  );
});

/** Each line of words in a picture: where it begins and ends, at most. */
const linesIn = (svg: string): { said: string; y: number; from: number; to: number }[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, attributes = '', written = '']) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const said = written.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    const width = widthOfWords(said, Number(of('font-size')), of('font-weight') === '600');
    const before = { start: 0, middle: width / 2, end: width }[of('text-anchor') ?? 'start'] ?? 0;
    const from = Number(of('x')) - before;
    return { said, y: Number(of('y')), from, to: from + width };
  });

test.each(languages)('in %s all words of our own stand inside the picture, and none over another', (language) => {
  const wrong = Object.entries(examples).flatMap(([name, picture]) => {
    const lines = linesIn(draw({ ...picture, language }, 'chat'));
    expect(lines.length).toBeGreaterThan(3);
    const outside = lines.filter(({ from, to }) => from < 0 || to > 1200);
    const over = lines.filter((one) =>
      lines.some((other) => other !== one && other.y === one.y && other.from >= one.from && other.from < one.to),
    );
    return [...outside, ...over].map(({ said }) => `${name}: ${said}`);
  });
  expect(wrong).toEqual([]);
});

test('words are broken between words, never lose any but at the end, and stay in their room', () => {
  fc.assert(
    fc.property(wild, fc.integer({ min: 60, max: 600 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
      const lines = wrapped(words, width, 30, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(widthOfWords(line, 30)).toBeLessThanOrEqual(Math.max(width, 60));
      if (!lines.at(-1)?.endsWith('…')) expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
    }),
    { numRuns: 200 },
  );
  expect(wrapped('We should answer the phone on Saturdays', 340, 30, 2)).toEqual([
    'We should answer the',
    'phone on Saturdays',
  ]);
});

test.each(Object.entries(examples))('the picture “%s” in docs/pictures is what is drawn today', (name, picture) => {
  const kept = readFileSync(new URL(`../../docs/pictures/${name}.svg`, import.meta.url), 'utf8');
  // Not compared as text: a difference would fill the screen.
  expect(`${draw(picture, 'page')}\n` === kept).toBe(true);
});
