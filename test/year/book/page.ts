import { documentOf } from '../../../src/pages/html.js';
import { type Drawn, make } from '../../../src/pictures/svg.js';

/** What our pages do not need elsewhere: buttons as they look, and where a card hung. */
export const look = `
.keys { display: flex; flex-wrap: wrap; gap: 0.375rem; padding: 0; list-style: none; }
.keys li { margin: 0; padding: 0.125rem 0.75rem; border: 1px solid var(--quiet); border-radius: 0.375rem; font-size: 0.9375rem; }
.keys li.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.where { margin-top: 0; font-size: 0.9rem; color: var(--quiet); }
.private { border-style: dashed; }
section section img { border-radius: 0.25rem; }
ol { padding-inline-start: 2rem; }
details { margin: 0.75rem 0; }
summary { padding: 0.5rem 0; cursor: pointer; color: var(--way); }
pre { white-space: pre-wrap; font: inherit; margin: 0; }
td, th { padding: 0.25rem 1rem 0.25rem 0; text-align: start; vertical-align: top; }
`;

/** A page beside the others: `ways` lead to them. */
export const page = (title: string, ways: { file: string; label: string }[], here: string, main: Drawn[]): string =>
  documentOf(
    title,
    [make('link', { rel: 'stylesheet', href: 'look.css' })],
    make(
      'header',
      {},
      make('p', { class: 'name' }, 'A year of Riverside Coalition'),
      make('nav', { 'aria-label': 'The months' }, make('ul', {}, ...ways.map((way) => entry(way, here)))),
    ),
    make('main', {}, make('h1', {}, title), ...main),
    make('footer', {}, make('p', {}, 'Everybody here is invented. What Moot says is what it said.')),
  );

const entry = ({ file, label }: { file: string; label: string }, here: string): Drawn =>
  make('li', {}, make('a', { href: file, 'aria-current': file === here ? 'page' : undefined }, label));
