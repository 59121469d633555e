import { languageInForce } from '../languages/language.js';
import { spaced } from '../languages/setting.js';
import type { Zone } from '../names.js';
import { type Block, type Line, type Span, sayDay, sayMoment } from '../note.js';
import { nameOf } from '../pictures/picture.js';
import { type Drawn, make } from '../pictures/svg.js';
import type { Page, Part } from './page.js';

/** How a page is written: in which zone its times are, and from where its pictures are reached. */
export interface Writing {
  zone: Zone;
  /** Leads to the top of the coalition's pages: ``, `../`. Undefined where no picture can be fetched: its words stand there. */
  top: string | undefined;
}

/**
 * Notes as HTML, made by what makes our pictures: words are escaped and can end nothing. An element without anything in
 * it would be read as open, so nothing empty is made but `img`, `input`, `link` and `meta`.
 */
export const htmlOf = (blocks: Block[], writing: Writing): Drawn[] =>
  blocks.flatMap((block) => htmlOfBlock(block, writing));

/** A whole document in the language in force, to be read on a phone and in the dark too. `head`: what its head holds beside its title. */
export const documentOf = (title: string, head: Drawn[], ...body: Drawn[]): string => {
  const known = make(
    'head',
    {},
    make('meta', { charset: 'utf-8' }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'color-scheme', content: 'light dark' }),
    make('title', {}, title),
    ...head,
  );
  return `<!doctype html>${make('html', { lang: languageInForce() }, known, make('body', {}, ...body)).svg}`;
};

/** A page's parts under their headings; `level` is that of the first. */
export const htmlOfParts = (parts: Part[], writing: Writing, level: 2 | 3 | 4 = 2): Drawn[] =>
  parts.map(({ heading, blocks, parts: inner = [] }) =>
    make(
      heading ? 'section' : 'div',
      {},
      ...(heading ? [make(`h${level}`, { dir: 'auto' }, heading)] : []),
      ...htmlOf(blocks, writing),
      ...htmlOfParts(inner, writing, level === 2 ? 3 : 4),
    ),
  );

/** A whole page below its title. */
export const htmlOfPage = ({ title, about, parts }: Page, writing: Writing): Drawn[] => [
  make('h1', { dir: 'auto' }, title),
  ...(about ? [make('p', { class: 'about' }, about)] : []),
  ...htmlOfParts(parts, writing),
];

export const htmlOfLine = (line: Line, { zone }: Writing): (Drawn | string)[] =>
  line.map((span) => htmlOfSpan(span, zone));

function htmlOfBlock(block: Block, writing: Writing): Drawn[] {
  switch (block.kind) {
    case 'text':
      return isEmpty(block.line) ? [] : [make('p', { dir: 'auto' }, ...htmlOfLine(block.line, writing))];
    case 'list': {
      const items = block.lines.filter((line) => !isEmpty(line));
      return items.length === 0
        ? []
        : [make('ul', {}, ...items.map((line) => make('li', { dir: 'auto' }, ...htmlOfLine(line, writing))))];
    }
    case 'facts': {
      const facts = block.facts.filter(({ is }) => !isEmpty(is));
      return facts.length === 0
        ? []
        : [
            make(
              'dl',
              {},
              ...facts.flatMap(({ name, is }) => [
                make('dt', { dir: 'auto' }, name),
                make('dd', { dir: 'auto' }, ...htmlOfLine(is, writing)),
              ]),
            ),
          ];
    }
    case 'image':
      return writing.top === undefined
        ? block.told
          ? []
          : [make('p', { dir: 'auto' }, block.alt)]
        : [
            make(
              'figure',
              {},
              make('img', {
                src: `${writing.top}pictures/${nameOf(block.picture)}.svg`,
                alt: block.alt,
                width: 1200,
                height: 675,
              }),
            ),
          ];
    case 'rule':
      return [make('hr')];
    // Both are for one person, and a page is for everybody.
    case 'buttons':
    case 'file':
      return [];
  }
}

const isEmpty = (line: Line): boolean => line.every((span) => span === '');

function htmlOfSpan(span: Span, zone: Zone): Drawn | string {
  if (typeof span === 'string') return spaced(span);
  if ('strong' in span) return make('strong', {}, spaced(span.strong));
  if ('link' in span) return /^https?:\/\//i.test(span.link) ? make('a', { href: span.link }, span.label) : span.label;
  if ('day' in span) return make('time', { datetime: span.day }, sayDay(span.day));
  return make('time', { datetime: span.moment }, sayMoment(span.moment, zone));
}
