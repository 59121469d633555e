import { type Drawn, make } from '../../../src/pictures/svg.js';
import { overTheYear, promises } from '../promises.js';
import type { Told } from '../tell.js';

/** The first page: what this is, the scenes of the year, and each lesson with where in the year it is held to. */
export function contents({ played, year }: Told, fileOf: (on: string) => string): Drawn[] {
  const scenes = played.map(({ scene }) => scene).filter(({ isOrdinary }) => !isOrdinary);
  const isHeld = ([card]: [string, string]): boolean =>
    overTheYear.includes(card) || scenes.some(({ cards = [] }) => cards.includes(card));
  const linkTo = (on: string, title: string): Drawn =>
    make('a', { href: `${fileOf(on)}#on-${on.slice(0, 16).replace(':', '')}` }, title);
  const { posted, revised } = year.stage.counts;
  return [
    make(
      'p',
      { class: 'about' },
      'Nine organisations on three Slack workspaces and two Discord servers, through one year. Everything below was typed and pressed through the real adapters; the cards are what Moot posted.',
    ),
    make(
      'p',
      {},
      `Moot posted ${posted} messages and revised ${revised} in ${year.stage.rooms.length} rooms and everybody’s inboxes.`,
    ),
    make('p', {}, make('a', { href: 'coalition/index.html' }, 'The coalition’s own pages at the end of the year')),
    make('h2', {}, 'What happened'),
    make('ol', {}, ...scenes.map(({ on, title }) => make('li', {}, linkTo(on, title)))),
    make('h2', {}, 'Each lesson, and where it is held to'),
    make(
      'dl',
      {},
      ...Object.entries(promises)
        .filter(isHeld)
        .flatMap(([card, promise]) => [
          make('dt', {}, card),
          make(
            'dd',
            {},
            `${promise} `,
            ...scenes
              .filter(({ cards = [] }) => cards.includes(card))
              .flatMap(({ on, title }) => [linkTo(on, title), '. ']),
            ...(overTheYear.includes(card) ? ['Over the whole year.'] : []),
          ),
        ]),
    ),
  ];
}
