import type { Seen } from './seen.js';

/** The four ways to be seen, as everything that somebody says with a choice calls them. */
export const seenWords = {
  choices: {
    everyone: 'Everyone, from us',
    hosts: 'The hosts only, from us',
    noname: 'Everyone, no name; I know whose until it is read out',
    notkept: 'Everyone, no name; nobody keeps who wrote it',
  } satisfies Record<Seen, string>,
};
