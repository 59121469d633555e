import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { pictures } from '../commands/digestPictures.js';
import type { Event } from '../src/coalition.js';
import { ribbonOf } from '../src/commitments/pictures.js';
import { ownWebOf, unlinked, webOf } from '../src/commitments/webs.js';
import { words as commitmentWords } from '../src/commitments/words.js';
import { digestNote, show } from '../src/digest/cards.js';
import { compose } from '../src/digest/compose.js';
import type { Block } from '../src/note.js';
import { plain } from '../src/note.js';
import { draw } from '../src/pictures/draw.js';
import type { Picture } from '../src/pictures/picture.js';
import { amal, bea, chidi, dilys, monday, riverside, stateAfter, when } from './given.js';

type Here = ReturnType<typeof stateAfter>;
const ask = (state: Here, what: string, of: string[], by: typeof amal) =>
  when(state, { type: 'commitment.ask', what, of }, by);
const yes = (state: Here, id: string, by: typeof amal) =>
  when(state, { type: 'commitment.answer', id, answer: 'yes' }, by);
/** Rooted with Welcome Kitchen twice, and with Legal Bridge; Harbour Trust was asked and said nothing; Street Nurses nothing at all. */
function busy(): Here {
  const state = stateAfter(riverside);
  ask(state, 'Lend a laptop', ['o2'], amal);
  yes(state, 'c1', bea);
  ask(state, 'Cook on Tuesdays', ['o2'], amal);
  yes(state, 'c2', bea);
  ask(state, 'Check the leaflet', ['o4', 'o3'], amal);
  yes(state, 'c3', dilys);
  return state;
}
const circles = (svg: string) => [...svg.matchAll(/<circle class="accent" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)];
/** The key has one of its own. */
const seats = (picture: Picture) => circles(draw(picture, 'chat')).slice(0, -1);

test('node size is constant and the layout stable between weeks', () => {
  const state = busy();
  const before = seats(webOf(state)!);
  expect(before).toHaveLength(3);
  expect(new Set(before.map(([, , , radius]) => radius)).size).toBe(1);
  ask(state, 'Open the hall', ['o5', 'o1'], chidi);
  yes(state, 'c4', amal);
  when(
    state,
    {
      type: 'organisation.join',
      name: 'Open Door',
      kind: 'charity',
      size: 'small',
      livedExperience: false,
      part: 'core',
    },
    'discord:6',
  );
  ask(state, 'Share the van', ['o6'], bea);
  yes(state, 'c5', 'discord:6');
  const places = (all: ReturnType<typeof seats>) => all.map(([, x, y]) => `${x} ${y}`);
  const after = places(seats(webOf(state)!));
  expect(after).toHaveLength(5);
  for (const place of places(before)) expect(after).toContain(place);
  expect(new Set(after).size).toBe(5);
});

test('two have one line, however much they do together, and nobody looks larger for it', () => {
  const web = webOf(busy())!;
  expect(web.links).toHaveLength(2);
  const strokes = [...draw(web, 'chat').matchAll(/<path class="quiet-line"[^>]*stroke-width="([\d.]+)"/g)];
  expect(strokes).toHaveLength(2);
  expect(new Set(strokes.map(([, width]) => width)).size).toBe(1);
});

test('the text alternative lists every edge, and isolated nodes are not named in public', () => {
  const state = busy();
  when(state, { type: 'digest.add', kind: 'win', words: 'Something', consent: 'own' }, bea);
  when(state, { type: 'digest.hold', postsAt: monday.toISOString() }, 'clock');
  // The picture of who works with whom comes in every other digest.
  state.digest.made.digests = 2;
  when(state, { type: 'digest.post', id: 'g1' }, 'clock');
  const [posted] = state.digest.posted;
  const image = digestNote(posted!).blocks.find(
    (block): block is Extract<Block, { kind: 'image' }> => block.kind === 'image',
  );
  expect(image?.alt).toContain('Rooted with Welcome Kitchen, Legal Bridge.');
  expect(image?.alt).toContain('5 organisations, 2 lines.');
  for (const { key, note } of show(state, monday))
    if (key === 'digest.g1')
      for (const name of ['Harbour Trust', 'Street Nurses']) {
        expect(plain(note)).not.toContain(name);
        expect(JSON.stringify(note)).not.toContain(name);
      }
  expect(unlinked(state)).toEqual(['Harbour Trust', 'Street Nurses']);
});

test('with thirty organisations that all work together no line is left out of the words', () => {
  const names = Array.from({ length: 30 }, (_, seat) => ({ name: `Organisation number ${seat}`, seat }));
  const links = names.flatMap((_, one) =>
    names.slice(one + 1).map((__, gap) => [one, one + 1 + gap] as [number, number]),
  );
  const picture: Picture = { kind: 'web', title: 'Everybody', all: 30, nodes: names, links };
  const said = draw(picture, 'page').split('<desc')[1]?.split('</desc>')[0] ?? '';
  for (const [one, other] of links) {
    const sentence = said.split('. ').find((part) => part.includes(`number ${one} with`)) ?? '';
    expect(sentence).toContain(`number ${other}`);
  }
  const rows = seats(picture).map(([, x, y]) => [Number(x), Number(y)] as const);
  for (const side of [rows.filter(([x]) => x < 600), rows.filter(([x]) => x > 600)]) {
    const ys = side.map(([, y]) => y).sort((a, b) => a - b);
    for (const [index, y] of ys.entries()) if (index > 0) expect(y - ys[index - 1]!).toBeGreaterThan(26);
  }
});

/** Riverside and so many more, of which the first asks each of the others for something they agreed to. */
function wide(more: number, linked = more): Here {
  const others = Array.from({ length: more }, (_, index): Event[] => {
    const id = `o${index + 6}`;
    const profile = {
      name: `Group ${index + 6}`,
      kind: 'community',
      size: 'tiny',
      livedExperience: true,
      part: 'core',
    } as const;
    const asked: Event = { type: 'commitment.asked', id: `c${id}`, what: `Work ${id}`, asker: 'o1', of: [id] };
    return [
      { type: 'organisation.joined', id, ...profile },
      ...(index >= more - linked
        ? [asked, { type: 'commitment.answered', id: `c${id}`, organisation: id, answer: 'yes' } as const]
        : []),
    ];
  });
  return stateAfter([...riverside, ...others.flat()]);
}

test('with more than thirty-two seats those who work together still sit where they sat, each on a chair of their own', () => {
  const few = wide(20, 3);
  const many = wide(40, 6);
  expect(webOf(many)!.nodes.map(({ name }) => name)).toEqual([
    'Rooted',
    ...[40, 41, 42, 43, 44, 45].map((id) => `Group ${id}`),
  ]);
  expect(new Set(webOf(many)!.nodes.map(({ seat }) => seat)).size).toBe(7);
  expect(webOf(many)!.nodes.every(({ seat }) => seat < 32)).toBe(true);
  expect(webOf(many)!.nodes[0]).toEqual(webOf(few)!.nodes[0]);
});

test('who are too many for one picture read all of it in words, and see their own part; a digest shows how it goes instead', () => {
  const state = wide(40);
  expect(webOf(state)).toBeUndefined();
  expect(ownWebOf(state, 'o1')).toBeUndefined();
  const own = ownWebOf(state, 'o9')!;
  expect(own.title).toBe('Who works with Group 9');
  expect(own.nodes.map(({ name }) => name)).toEqual(['Rooted', 'Group 9']);
  expect(own.links).toEqual([[0, 1]]);
  expect(own.all).toBe(2);
  state.digest.made.digests = 2;
  expect(compose(state, '2026-06-08T08:00:00.000Z', monday.toISOString()).picture?.kind).toBe('ribbon');
  const answer = (organisation: string) =>
    plain(
      pictures.answer({ state, organisation, isHost: false, now: monday, language: 'en' } as Parameters<
        typeof pictures.answer
      >[0]),
    );
  expect(answer('o9')).toContain('Who works with Group 9');
  for (const organisation of ['o1', 'o9']) {
    expect(answer(organisation)).toContain(commitmentWords.webCrowded);
    expect(answer(organisation)).toContain('Group 45');
  }
});

test('a ribbon shows what goes on, what is done and what was handed back, and names nobody', () => {
  const state = busy();
  when(state, { type: 'commitment.finish', id: 'c1' }, bea);
  when(state, { type: 'commitment.handBack', id: 'c3' }, dilys);
  const ribbon = ribbonOf(state, monday.toISOString())!;
  expect(ribbon.rows.map(({ what, stands }) => [what, stands])).toEqual([
    ['Lend a laptop', 'done'],
    ['Cook on Tuesdays', 'going'],
    ['Check the leaflet', 'back'],
  ]);
  expect(JSON.stringify(ribbon)).not.toMatch(/Rooted|Kitchen|Bridge|Harbour/);
  expect(ribbonOf(state, '2027-06-15T08:00:00.000Z')).toBeUndefined();
});

test('whatever people write, these pictures stay words too', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('</text><script>', '" onload="x', ''),
  );
  fc.assert(
    fc.property(wild, wild, (one, other) => {
      const day = '2026-06-15';
      const pictures: Picture[] = [
        {
          kind: 'web',
          title: one,
          all: 2,
          nodes: [
            { name: one, seat: 0 },
            { name: other, seat: 1 },
          ],
          links: [[0, 1]],
        },
        {
          kind: 'ribbon',
          title: one,
          from: '2026-06-01',
          to: '2026-07-01',
          today: day,
          rows: [{ what: other, begins: day, stands: 'going' }],
        },
        { kind: 'moved', title: one, was: day, is: day, rows: [{ statement: other, was: 'apart', is: 'shared' }] },
      ];
      for (const picture of pictures)
        for (const ground of ['chat', 'page'] as const) {
          const svg = draw(picture, ground);
          expect((svg.match(/<[^>]*>/g) ?? []).filter((tag) => /script|\son|href|data:/i.test(tag))).toEqual([]);
          expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
        }
    }),
    { numRuns: 60 },
  );
});
