import { createHash } from 'node:crypto';
import type { Posted } from '../../src/digest/state.js';
import { languageInForce } from '../../src/languages/language.js';
import type { Members } from '../../src/members/state.js';
import type { CoalitionId } from '../../src/names.js';
import { digestPage } from '../../src/pages/contents.js';
import { htmlOfParts } from '../../src/pages/html.js';
import { make } from '../../src/pictures/svg.js';

const mostEntries = 30;

/** A name for a digest that stays the same when the link is renewed, and tells nothing of the coalition. */
const lastingName = (coalition: CoalitionId, digest = ''): string =>
  `urn:sha256:${createHash('sha256').update(`moot ${coalition} ${digest}`).digest('hex')}`;

/** The newest digests as an Atom feed (RFC 4287), newest first. `link` is the address of the coalition's pages. */
export function feedOf(
  coalition: CoalitionId,
  { name, zone, founded }: Members,
  digests: Posted[],
  link: string,
): string {
  const entries = digests.slice(0, mostEntries).map((digest) =>
    make(
      'entry',
      {},
      make('id', {}, lastingName(coalition, digest.id)),
      make('title', {}, digest.title),
      make('updated', {}, digest.changed ?? digest.to),
      make('link', { rel: 'alternate', type: 'text/html', href: `${link}digests/${digest.id}` }),
      make(
        'content',
        { type: 'html' },
        htmlOfParts(digestPage(digest).parts, { zone, top: undefined })
          .map(({ svg }) => svg)
          .join(''),
      ),
    ),
  );
  const feed = make(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageInForce() },
    make('id', {}, lastingName(coalition)),
    make('title', {}, name),
    make('author', {}, make('name', {}, name)),
    make(
      'updated',
      {},
      digests
        .map(({ to, changed }) => changed ?? to)
        .sort()
        .at(-1) ??
        founded ??
        '1970-01-01T00:00:00.000Z',
    ),
    make('link', { rel: 'self', type: 'application/atom+xml', href: `${link}feed.xml` }),
    make('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...entries,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.svg}`;
}
