import { z } from 'zod';
import { sheetNames } from '../src/copies/sheets.js';
import { type Block, type Button, buttons, type Line, list, note, text } from '../src/note.js';
import { words } from '../src/pages/words.js';
import { type Action, type Asking, action } from './command.js';

/** The coalition's pages, for whoever asks in private. */
const web = action({
  name: 'digest web',
  about: 'Our pages on the web',
  options: z.object({}),
  does: ['page.renew', 'page.close'],
  answer: ({ pages, isHost }, intent) => {
    if (!pages) return note(undefined, words.noPages);
    const renew = (label: string): Button => ({ label, does: { type: 'page.renew' } });
    if (pages === 'off') {
      const [say, press] = isHost ? [[], [buttons(renew(words.reopen))]] : [[text(words.askHost)], []];
      return note(words.linkTitle, words.closed, ...say, ...press);
    }
    const { link } = pages;
    const host: Button[] = isHost ? [renew(words.renew), { label: words.close, does: { type: 'page.close' } }] : [];
    return note(
      words.linkTitle,
      intent?.type === 'page.renew' ? words.renewed : words.linkHow,
      text(words.linkKeep, { link, label: link }),
      words.linkSubscribe,
      list(['calendar.ics', 'feed.xml'].map((file) => [{ link: `${link}${file}`, label: `${link}${file}` }])),
      buttons(
        { label: words.openPages, link, main: true },
        { label: words.takeCopy, opens: { action: 'digest export' } },
        ...host,
      ),
    );
  },
});

/** Where the files of a copy are; without web pages, who can make one. */
const copy = action({
  name: 'digest export',
  about: 'Take a copy of it all',
  options: z.object({}),
  answer: ({ pages }) => {
    if (typeof pages !== 'object') return note(words.copyTitle, words.copyHow, words.copyElsewhere);
    const to = (file: string): Line => [{ link: `${pages.link}${file}`, label: file }];
    return note(
      words.copyTitle,
      words.copyHow,
      text(words.copyAll, ...to('coalition.json')),
      words.copySheets,
      list(sheetNames.map(to)),
      words.copyElsewhere,
    );
  },
});

export const webPages: Action[] = [web, copy];

/** A way to the same digest on the web, where there is one. */
export const onTheWeb = ({ pages }: Asking): Block[] =>
  typeof pages === 'object' ? [buttons({ label: words.openPages, link: pages.link })] : [];
