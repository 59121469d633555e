import { speaking } from '../../src/languages/language.js';
import { languageOf } from '../../src/members/language.js';
import type { Moment } from '../../src/names.js';
import { digestPage } from '../../src/pages/contents.js';
import { htmlOfPage } from '../../src/pages/html.js';
import { digestsOf, type Story } from '../../src/pages/story.js';
import { words } from '../../src/pages/words.js';
import { draw } from '../../src/pictures/draw.js';
import { make } from '../../src/pictures/svg.js';
import { home, pictures, simple } from './answers.js';
import { readLook } from './files.js';
import { fileOf, framed, type MenuPath } from './frame.js';

/** The same pages as a folder of files to keep and to open without Moot, in the coalition's language: each file's text by its name. */
export async function bookOf(story: Story, now: Moment): Promise<Record<string, string>> {
  const look = await readLook();
  return { ...speaking(languageOf(story.state.members), () => written(story, now)), 'look.css': look };
}

function written(story: Story, now: Moment): Record<string, string> {
  const { state } = story;
  const { members } = state;
  const digests = digestsOf(story);
  const around = { top: '', members, isBook: true as const };
  const writing = { zone: members.zone, top: '' };
  const list = [
    make('h1', {}, words.pages.digests),
    make('p', { class: 'about' }, words.about.digests),
    ...digests.map(({ id, title }) => make('p', { dir: 'auto' }, make('a', { href: fileOf(`digests/${id}`) }, title))),
    ...(digests.length === 0 ? [make('p', {}, words.noDigest)] : []),
  ];
  const pages = Object.entries(simple).map(([path, pageFrom]): [string, string] => {
    const page = pageFrom(state, now);
    return [fileOf(path), framed({ ...around, title: page.title, here: path as MenuPath }, htmlOfPage(page, writing))];
  });
  const posted = digests.map((digest): [string, string] => {
    const framing = { ...around, title: digest.title, here: 'digests' as const };
    return [fileOf(`digests/${digest.id}`), framed(framing, htmlOfPage(digestPage(digest), writing))];
  });
  return {
    [fileOf('')]: home(state, { isBook: true }),
    [fileOf('digests')]: framed({ ...around, title: words.pages.digests, here: 'digests' }, list),
    ...Object.fromEntries([...pages, ...posted]),
    ...Object.fromEntries(
      [...pictures(state, digests)].map(([file, picture]) => [`pictures/${file}`, draw(picture, 'page')]),
    ),
  };
}
