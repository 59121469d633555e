import type { State } from '../../src/coalition.js';
import { copyOf } from '../../src/copies/gather.js';
import type { Copy } from '../../src/copies/shape.js';
import { sheetsOf } from '../../src/copies/sheets.js';
import type { Posted } from '../../src/digest/state.js';
import { picturesOf } from '../../src/disagreements/picture.js';
import { speaking } from '../../src/languages/language.js';
import { languageOf } from '../../src/members/language.js';
import type { CoalitionId, Moment } from '../../src/names.js';
import { datesOf } from '../../src/pages/calendar.js';
import { calendarOf } from '../../src/pages/calendarFile.js';
import {
  closedSenseChecks,
  commitmentsPage,
  decisionsPage,
  declarationPage,
  differencesPage,
  digestPage,
  picturesPage,
} from '../../src/pages/contents.js';
import { htmlOfPage } from '../../src/pages/html.js';
import type { Page } from '../../src/pages/page.js';
import { digestsOf, type Story } from '../../src/pages/story.js';
import { words } from '../../src/pages/words.js';
import { draw } from '../../src/pictures/draw.js';
import { nameOf, type Picture } from '../../src/pictures/picture.js';
import type { Archive } from './archive.js';
import { digestsPage } from './digests.js';
import { feedOf } from './feed.js';
import { type Framing, framed, type MenuPath } from './frame.js';

/** What somebody with a working link asks for. */
export interface Asked {
  coalition: CoalitionId;
  state: State;
  archive: Archive;
  /** The address of the coalition's pages, ending in a slash. */
  link: string;
  /** What stands after it: ``, `digests/g3`. */
  path: string;
  query: URLSearchParams;
  now: Moment;
}
/** What is sent back; undefined when there is nothing under that path. */
export type Sent = { type: string; body: string } | undefined;

const html = (body: string): Sent => ({ type: 'text/html; charset=utf-8', body });

/** Pages that follow from the state alone, by their paths. */
export const simple: Partial<Record<MenuPath, (state: State, now: Moment) => Page>> = {
  differences: differencesPage,
  decisions: decisionsPage,
  commitments: commitmentsPage,
  declaration: declarationPage,
  pictures: picturesPage,
};

/** Whether a page follows from the state alone, so that the log need not be read for it. */
const isOfNow = (path: string): boolean => path === '' || path === 'calendar.ics' || Object.hasOwn(simple, path);

/** What is under a path, in the language that the rooms read. */
export async function answerTo(asked: Asked): Promise<Sent> {
  const story = isOfNow(asked.path) ? undefined : await asked.archive.story(asked.coalition);
  return speaking(languageOf(asked.state.members), () => said(asked, story));
}

/** The one place where a path becomes a page, a picture, the feed or the calendar. */
function said({ coalition, state, link, path, query, now }: Asked, story: Story | undefined): Sent {
  const { members } = state;
  const { zone } = members;
  const digests = story ? digestsOf(story) : [];
  const [first = '', second] = path.split('/');
  if (path === '') return html(home(state));
  if (path === 'digests') return html(digestsPage(members, digests, query));
  if (path === 'feed.xml')
    return { type: 'application/atom+xml; charset=utf-8', body: feedOf(coalition, members, digests, link) };
  if (path === 'calendar.ics')
    return {
      type: 'text/calendar; charset=utf-8',
      body: calendarOf(coalition, members.name, datesOf(state, now), now),
    };
  if (story && (path === 'coalition.json' || /^[\w-]+\.csv$/.test(path))) return copied(copyOf(story, now), path);
  const page = Object.hasOwn(simple, path) ? simple[path as MenuPath]?.(state, now) : undefined;
  if (page)
    return html(
      framed({ title: page.title, top: '', members, here: path as MenuPath }, htmlOfPage(page, { zone, top: '' })),
    );
  if (first === 'digests' && second) {
    const digest = digests.find(({ id }) => id === second);
    if (!digest) return undefined;
    const framing = { title: digest.title, top: '../', members, here: 'digests' as const };
    return html(framed(framing, htmlOfPage(digestPage(digest), { zone, top: '../' })));
  }
  if (first !== 'pictures' || !second) return undefined;
  const found = pictures(state, digests).get(second);
  return found && { type: 'image/svg+xml; charset=utf-8', body: draw(found, 'page') };
}

/** The same copy that `moot export` writes, one file at a time. */
function copied(copy: Copy, file: string): Sent {
  if (file === 'coalition.json') return { type: 'application/json; charset=utf-8', body: JSON.stringify(copy) };
  const sheets = sheetsOf(copy);
  const body = Object.hasOwn(sheets, file) ? sheets[file] : undefined;
  return body === undefined ? undefined : { type: 'text/csv; charset=utf-8', body };
}

/** The newest digest stands on the first page, whole. */
export function home({ members, digest }: State, book: Pick<Framing, 'isBook'> = {}): string {
  const latest = digest.posted.at(-1);
  const page = latest
    ? digestPage(latest)
    : { title: members.purpose, parts: [{ blocks: [{ kind: 'text' as const, line: [words.noDigest] }] }] };
  return framed(
    { title: words.pages.home, top: '', members, here: '', ...book },
    htmlOfPage(page, { zone: members.zone, top: '' }),
  );
}

/** The pictures that stand on the pages of sense checks and of digests, each by the name that says what is on it. */
export function pictures(state: State, digests: Posted[]): Map<string, Picture> {
  const blocks = closedSenseChecks(state).flatMap(picturesOf);
  const all = [
    ...blocks.flatMap((block): Picture[] => (block.kind === 'image' ? [block.picture] : [])),
    ...digests.flatMap(({ picture }): Picture[] => (picture ? [picture] : [])),
  ];
  return new Map(all.map((picture) => [`${nameOf(picture)}.svg`, picture]));
}
