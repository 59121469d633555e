import type { Moment, Zone } from '../names.js';
import { sayMoment } from '../note.js';
import { type Drawn, make, style } from '../pictures/svg.js';
import { words } from './words.js';

/** A heading with what stands below it; what was said stands with its instant. */
export interface Chapter {
  title: string;
  lines?: string[];
  dated?: { at: Moment; said: string[] }[];
}

interface Document {
  title: string;
  about: string[];
  made: Moment;
  zone: Zone;
  chapters: Chapter[];
}

/** One file to open in a browser, with nothing to fetch and no script. Chapters without anything in them are left out. */
export function documentOf({ title, about, made, zone, chapters }: Document): string {
  const body = make(
    'body',
    {},
    make('h1', { dir: 'auto' }, title),
    make('p', {}, words.made, sayMoment(made, zone), '.'),
    ...about.map((line) => make('p', {}, line)),
    ...chapters.flatMap((chapter) => section(chapter, zone)),
  );
  const head = make(
    'head',
    {},
    make('meta', { charset: 'utf-8' }),
    make('meta', { name: 'viewport', content: 'width=device-width' }),
    make('title', {}, title),
    style('body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}time{opacity:.7}'),
  );
  return `<!doctype html>\n${make('html', { lang: 'en' }, head, body).svg}\n`;
}

function section({ title, lines = [], dated = [] }: Chapter, zone: Zone): Drawn[] {
  const items = [
    ...lines.filter((line) => line !== '').map((line) => make('li', { dir: 'auto' }, line)),
    ...dated.map(({ at, said }) =>
      make('li', { dir: 'auto' }, make('time', { datetime: at }, sayMoment(at, zone)), ` ${said.join(' · ')}`),
    ),
  ];
  return items.length > 0 ? [make('section', {}, make('h2', { dir: 'auto' }, title), make('ul', {}, ...items))] : [];
}
