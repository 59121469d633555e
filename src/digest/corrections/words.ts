import { inLanguages } from '../../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about putting a digest right, and taking something back. */
const en = {
  takenBack: 'What stood here was taken back by those who told it.',
  correctTitle: 'Correct the digest',
  correctWhich: 'Which part is wrong? A correction changes every copy, and says that it did.',
  correctOther: 'Something else',
  correctLine: 'Which line?',
  correctText: 'How should it read?',
  correctTextHint: 'Clear it to take the line out',
  correctNote: 'What should be said?',
  correctHost: 'You host, so every copy changes as soon as you send this.',
  correctGuest: 'The hosts read this first. Nothing changes before they say so.',
  correction: 'Correction, ',
  lineCorrected: (section: string) => `Corrected under “${section}” on `,
  lineTakenOut: (section: string) => `A line under “${section}” was taken out on `,
  unknownDigest: 'I do not have this digest at hand any more.',
  nothingCorrected: 'This is how it reads already. Change some words, so that I know what to correct.',
  correctedEverywhere: 'Corrected in every room.',
  askedHosts: 'Thank you. The hosts have it, and nobody else.',
  questionTitle: 'Is something wrong in the digest?',
  questionFrom: (name: string) => `${name} says that this should be put right. Only the hosts see this.`,
  readsNow: 'It reads now: ',
  shouldRead: 'It should read: ',
  wantsItOut: 'They would take this line out.',
  correctSo: 'Correct it so',
  leaveIt: 'Leave it as it is',
  leftAsItIs: 'Left as it is.',
  questionOver: 'Somebody has answered this already.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
