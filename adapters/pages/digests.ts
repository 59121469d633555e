import type { Posted } from '../../src/digest/state.js';
import type { Members } from '../../src/members/state.js';
import { list } from '../../src/note.js';
import { htmlOf, htmlOfLine } from '../../src/pages/html.js';
import { type Hit, search } from '../../src/pages/search.js';
import { words } from '../../src/pages/words.js';
import { type Drawn, make } from '../../src/pictures/svg.js';
import { dayOf } from '../../src/rhythm/day.js';
import { framed } from './frame.js';

const onOnePage = 20;
const mostSought = 100;

/** The archive with its search: a form that asks by the address alone, so that it needs no script. */
export function digestsPage(members: Members, digests: Posted[], query: URLSearchParams): string {
  const sought = (query.get('q') ?? '').trim().slice(0, mostSought);
  const hits = search(digests, sought, members.zone);
  const from = Math.min(pageIn(query), Math.max(0, Math.ceil(hits.length / onOnePage) - 1));
  const shown = hits.slice(from * onOnePage, (from + 1) * onOnePage);
  const main = [
    make('h1', {}, words.pages.digests),
    make('p', { class: 'about' }, words.about.digests),
    form(sought),
    ...(sought === '' ? [] : [make('p', { role: 'status' }, words.found(hits.length, sought))]),
    ...(shown.length > 0 ? [make('ol', { class: 'digests' }, ...shown.map((hit) => entry(hit, members)))] : []),
    ...(digests.length === 0 ? [make('p', {}, words.noDigest)] : []),
    ...turning(sought, from, hits.length),
    ...(sought === '' ? [] : [make('p', {}, make('a', { href: 'digests' }, words.showAll))]),
  ];
  const title = sought === '' ? words.pages.digests : words.found(hits.length, sought);
  return framed({ title, top: '', members, here: 'digests' }, main);
}

/** Counted from nought; what is no number is the first. */
const pageIn = (query: URLSearchParams): number => Number(/^\d{1,5}$/.exec(query.get('page') ?? '')?.[0] ?? 0);

const form = (sought: string): Drawn =>
  make(
    'form',
    { role: 'search', method: 'get', action: 'digests' },
    make('label', { for: 'q' }, words.searchLabel),
    make('input', { id: 'q', name: 'q', type: 'search', maxlength: mostSought, value: sought }),
    make('button', { type: 'submit' }, words.search),
  );

function entry({ digest, lines }: Hit, { zone }: Members): Drawn {
  const writing = { zone, top: undefined };
  return make(
    'li',
    {},
    make('a', { href: `digests/${digest.id}`, dir: 'auto' }, digest.title),
    ' ',
    make('small', {}, ...htmlOfLine([{ day: dayOf(digest.to, zone) }], writing)),
    ...htmlOf(lines.length > 0 ? [list(lines)] : [], writing),
  );
}

function turning(sought: string, from: number, count: number): Drawn[] {
  const to = (page: number) =>
    `digests?${new URLSearchParams({ ...(sought ? { q: sought } : {}), page: String(page) })}`;
  const ways = [
    ...(from > 0 ? [make('a', { href: to(from - 1), rel: 'prev' }, words.newer)] : []),
    ...((from + 1) * onOnePage < count ? [make('a', { href: to(from + 1), rel: 'next' }, words.older)] : []),
  ];
  return ways.length > 0 ? [make('p', { class: 'turning' }, ...ways.flatMap((way) => [way, ' ']))] : [];
}
