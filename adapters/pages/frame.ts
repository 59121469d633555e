import type { Members } from '../../src/members/state.js';
import { documentOf } from '../../src/pages/html.js';
import { words } from '../../src/pages/words.js';
import { type Drawn, make } from '../../src/pictures/svg.js';

/** The pages in the order of their menu: under which path each is, and by which word it is called. */
const menu = {
  '': 'home',
  digests: 'digests',
  differences: 'differences',
  decisions: 'decisions',
  commitments: 'commitments',
  declaration: 'declaration',
  pictures: 'pictures',
} as const satisfies Record<string, keyof typeof words.pages>;
export type MenuPath = keyof typeof menu;

/** What stands around a page. `top` leads to the coalition's pages from there, `` or `../`. */
export interface Framing {
  title: string;
  top: string;
  members: Pick<Members, 'name' | 'zone'>;
  /** The menu's entry that this page is, or is under. */
  here?: MenuPath;
  /** A folder of files to keep: no search, nothing to follow, and each page is a file beside the others. */
  isBook?: true;
}

/** A whole page: the coalition's name, the menu, what it says, and for whom it is. */
export const framed = ({ title, top, members, here, isBook }: Framing, main: Drawn[]): string =>
  pageOf(
    `${title} · ${members.name}`,
    top,
    !isBook,
    make('a', { class: 'skip', href: '#page' }, words.skip),
    make(
      'header',
      {},
      make('p', { class: 'name', dir: 'auto' }, members.name),
      make(
        'nav',
        { 'aria-label': words.menu },
        make('ul', {}, ...entries(isBook ? fileOf : (path) => `${top}${path}` || './', here)),
      ),
    ),
    make('main', { id: 'page', tabindex: -1 }, ...main),
    make('footer', {}, make('p', {}, words.foot(members.name, members.zone)), ...(isBook ? [] : [subscriptions(top)])),
  );

/** A page of one sentence that needs no coalition: a link that leads nowhere; a button to press. */
export const saying = (
  title: string,
  sentence: string,
  way?: { href: string; label: string } | { press: string },
): string =>
  pageOf(
    title,
    '',
    false,
    make(
      'main',
      {},
      make('h1', {}, title),
      make('p', {}, sentence),
      ...(way && 'href' in way ? [make('p', {}, make('a', { href: way.href }, way.label))] : []),
      ...(way && 'press' in way
        ? [make('form', { method: 'post' }, make('button', { type: 'submit' }, way.press))]
        : []),
    ),
  );

/** The file of a page in a book. */
export const fileOf = (path: string): string => `${path.replace('/', '-') || 'index'}.html`;

const entries = (to: (path: string) => string, here: MenuPath | undefined): Drawn[] =>
  Object.entries(menu).map(([path, name]) =>
    make(
      'li',
      {},
      make('a', { href: to(path), 'aria-current': path === here ? 'page' : undefined }, words.pages[name]),
    ),
  );

const subscriptions = (top: string): Drawn =>
  make(
    'p',
    {},
    words.elsewhere,
    make('a', { href: `${top}feed.xml` }, words.feed),
    ' · ',
    make('a', { href: `${top}calendar.ics` }, words.calendar),
  );

const pageOf = (title: string, top: string, hasFeed: boolean, ...body: Drawn[]): string => {
  const feed = { rel: 'alternate', type: 'application/atom+xml', href: `${top}feed.xml`, title: words.feed };
  const head = [
    make('meta', { name: 'robots', content: 'noindex, nofollow' }),
    make('link', { rel: 'stylesheet', href: `${top}look.css` }),
    ...(hasFeed ? [make('link', feed)] : []),
  ];
  return documentOf(title, head, ...body);
};
