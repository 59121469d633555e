import { inLanguages } from '../../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read about saying in the open what they also answered in private. */
const en = {
  sayIt: 'Say it in the open too',
  about:
    'Once you have answered in private, you may say it in the open too. What you say in the open is shown at the close with your organisation’s name; what you said in private never is.',
  privatelyFirst: 'Private first: please answer in private, then say it in the open.',
  step: (number: number, of: number) => `In the open: ${number} of ${of}`,
  promise: (name: string) => `At the close everyone sees that ${name} says this. Your private answers stay private.`,
  own: 'What you say in the open',
  notSaid: 'not said in the open',
  skip: 'Not this one',
  title: (title: string) => `Said in the open: ${title}`,
  nothing: 'Nobody said anything in the open.',
  see: 'What was said in the open',
  label: 'Said in the open too?',
  choices: { no: 'In private only', yes: 'In private, and then in the open too' },
  gap: (open: string, own: string) => ` (in the open ${open}; in private ${own})`,
  unsaid: 'Fewer are content in private than in the open. Something may be going unsaid.',
  unsaidSurely: 'Fewer are content in private than in the open, and by more than chance. Something is going unsaid.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
