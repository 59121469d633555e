import type { Block, Button, Note, Wish } from '../../src/note.js';
import { plain } from '../../src/note.js';
import { documentOf, htmlOf } from '../../src/pages/html.js';
import { nameOf, type Picture } from '../../src/pictures/picture.js';
import { type Drawn, make, style } from '../../src/pictures/svg.js';
import { look } from './look.js';

/** How a button becomes a link. */
export type LinkOf = (wish: Wish) => string;

/** Hours are settled before a note comes here, because a mail knows nothing of its reader's clock. */
const writing = { zone: 'UTC', top: undefined };

/** A note as a whole page of HTML. A picture is shown under the name `painted` knows it by, else its words are. */
export function htmlOfMail({ title = '', blocks }: Note, linkOf: LinkOf, painted: ReadonlySet<string>): string {
  const main = blocks.flatMap((block) => htmlOfBlock(block, linkOf, painted));
  return documentOf(title, [style(look)], ...(title ? [make('h1', { dir: 'auto' }, title)] : []), ...main);
}

function htmlOfBlock(block: Block, linkOf: LinkOf, painted: ReadonlySet<string>): Drawn[] {
  const [only, more] = block.kind === 'text' ? block.line : [];
  if (block.kind === 'text' && typeof only === 'object' && 'strong' in only && more === undefined)
    return [make('h2', { dir: 'auto' }, only.strong)];
  if (block.kind === 'image' && painted.has(nameOf(block.picture)))
    return [make('figure', {}, make('img', { src: `cid:${cidOf(block.picture)}`, alt: block.alt, width: 1200 }))];
  if (block.kind !== 'buttons') return htmlOf([block], writing);
  return links(block.buttons, linkOf).map(({ label, link, main }) =>
    make('p', {}, make('a', { href: link, ...(main ? { class: 'main' } : {}) }, label)),
  );
}

/** The name of a picture inside one mail. */
export const cidOf = (picture: Picture): string => `${nameOf(picture)}@moot`;

/** The same as plain text, a paragraph for each part, and links written out. */
export const textOfMail = ({ title, blocks }: Note, linkOf: LinkOf): string =>
  [
    title,
    ...blocks.map((block) =>
      block.kind === 'buttons'
        ? links(block.buttons, linkOf)
            .map(({ label, link }) => `${label}:\n${link}`)
            .join('\n\n')
        : block.kind === 'rule'
          ? '—'
          : plain({ blocks: [block] }),
    ),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');

/** What can be pressed in a mail; the forms of the rooms cannot. */
const links = (all: Button[], linkOf: LinkOf): { label: string; link: string; main: boolean }[] =>
  all.flatMap((button) => {
    const { label, main = false } = button;
    if ('link' in button) return [{ label, link: button.link, main }];
    return 'does' in button ? [{ label, link: linkOf(button.does), main }] : [];
  });
