import { inLanguages } from '../languages/tables.js';
import type { Seen } from '../seen/seen.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about worries and "we have heard that…". */
const en = {
  empty: 'Please fill this in.',
  tooLong: (max: number) => `Please keep this to ${max} characters.`,
  title: 'Something worries us',
  fromMessage: 'Raise a concern',
  intro:
    'With no name: read out with all others after a coming digest, in an order that says nothing. ' +
    'That takes five organisations; if there are fewer by then, it is dropped.',
  label: 'What worries you?',
  hint: 'About the thing, not about somebody. It is read out word for word.',
  seenLabel: 'Who reads it?',
  tooFew:
    'With fewer than five organisations, no name is no cover. You can say it to the hosts, to everyone from you, or wait.',
  said: {
    hosts: 'Thank you for saying it. The hosts read it now, and nobody else.',
    everyone: 'Thank you for saying it. Every room reads it now.',
    noname:
      'Thank you for saying it. It waits, sealed, and is read out with no name. Until then I know that it is yours, so you can take it back; then I forget.',
    notkept:
      'Thank you for saying it. It waits, sealed, and is read out with no name. I kept nothing that leads to you, so nobody can take it back, not even you. Your platform may know that you wrote to me.',
  } satisfies Record<Seen, string>,
  takeBack: 'Take it back',
  takenBack: 'Taken back.',
  readOut: 'It has been read out already. What was read out with no name can be found by nobody.',
  unknown: 'I cannot find this worry.',
  gone: 'This was taken back already.',
  waiting: 'Yours, waiting to be read out with no name',
  cardTitle: 'A worry',
  hostsTitle: 'A worry, for the hosts only',
  worried: (name: string) => `${name} is worried:`,
  hostsHow: 'Nobody but the hosts reads this. A word back is often enough.',
  cardGone: (name: string) => `${name} took this back.`,
  unnamedTitle: 'Said with no name',
  unnamedHow: 'From organisations here. From which, I do not know any more.',
  work: 'Work on it together',

  heardTitle: 'We have heard that…',
  heardIntro:
    'It becomes an open difference, from your organisation. Say what you heard, not about whom: it accuses nobody.',
  heardLabel: 'What have you heard?',
  heardHint: 'returns are being talked about with the Home Office',
  heardShared: 'What do we share?',
  heardSharedHint: 'People need papers',
  heardNext: 'What would help next?',
  heardNextHint: 'Whoever knows more tells us on Tuesday',
  heardNow: 'Thank you. It stands with the open differences now, as a thing to look at together.',
  seeDifferences: 'Open differences',
  heardAs: (what: string) => `what to make of this: we have heard that ${what}`,
  heardNames: (name: string) =>
    `Please say it about the thing, without ${name}. A name makes it an accusation, and the thing gets lost.`,
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
