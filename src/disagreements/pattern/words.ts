import { inLanguages } from '../../languages/tables.js';
import { inLetters, startHigh } from '../../rhythm/words.js';
import type { Classing } from './shape.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** All that people read about what thirty or more organisations’ answers show together. */
const en = {
  unclear: 'No clear groups',
  unclearMore:
    'No groups of five or more stand apart beyond chance. What we share, and what we do not, is above, statement by statement.',
  agreeable: 'No clear groups: some say yes to more',
  agreeableMore:
    'Some say yes to more, others to less, whatever it is about. That is a way of answering, and not a side.',
  spectrum: 'One main line of difference',
  twoLines: 'One main line of difference, and a second, weaker one',
  spectrumMore: 'Organisations stand all along it, not in groups.',
  end: { left: 'At one end more say ', right: 'At the other end more say ' },
  nothing: 'nothing that the others would not say too',
  groups: (count: number) => `${startHigh(inLetters(count))} groups of opinion`,
  groupsMore: 'They stand apart beyond chance, on these statements, today. Nobody is told who is where.',
  group: (letter: string, atLeast: number) => `Group ${letter}, at least ${atLeast} organisations, says more often `,
  bridges: 'All groups agree: ',
  noBridge: 'So far no statement is agreed in every group.',
  says: { yes: (statement: string) => `yes to “${statement}”`, no: (statement: string) => `no to “${statement}”` },
  classing: {
    kind: 'the kind of organisation',
    size: 'size',
    livedExperience: 'lived experience',
  } satisfies Record<Classing, string>,
  along: (classings: string[]) => `The difference runs along ${and.format(classings)}.`,
  notAlong: (classings: string[]) => `It is not seen to run along ${or.format(classings)}.`,
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
