import { inLanguages } from '../../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read about the one question that follows when everybody seems content. */
const en = {
  question: 'What might someone here be too polite to say?',
  ask: 'Ask what goes unsaid',
  leave: 'Leave it',
  hostTitle: 'Everyone seems content',
  hostAsk: (title: string) =>
    `Nothing divides us on “${title}”. Sometimes that is politeness. I will ask everyone one question, without names: “What might someone here be too polite to say?”`,
  hostWhen: 'It goes out ',
  hostMay: 'You may leave it.',
  hostAsked: 'The question is out. Thank you.',
  hostLeft: 'Left, as you wish. You can still ask it.',

  promptTitle: 'One question, without names',
  about: (title: string) => `About “${title}”.`,
  say: 'Say it without a name',
  promise:
    'One or two sentences from each who wants to. They are shown at the close, in an order that tells nothing, and only when five organisations or more have written. Who wrote what is not kept.',
  openUntil: 'Open until ',
  promptOver: 'This question has closed. What was written is on its own card.',
  tooFew: 'Fewer than five organisations wrote something, so nothing is shown, and nothing is kept. That is fine too.',
  title: 'Too polite to say',
  told: 'Without names, in an order that tells nothing. Nobody need have meant it for themselves.',
  make: 'Ask what we think of these',
  made: (title: string) => `Too polite to say: ${title}`,
  isMade: 'What we think of these is being asked in private now.',

  sayTitle: 'Without a name',
  sayIntro: (title: string) =>
    `About “${title}”. Write it so that anybody could have written it. Empty takes it back. Only you can see it here, until the close.`,
  sayLabel: 'Too polite to say?',
  said: 'Thank you. Only you know that you wrote something. You can change it until ',
  takenBack: 'Taken back. Nothing of it is kept.',
  asked: 'Every room can see the question now.',
  left: 'Left. Nobody was asked.',
  onlyHosts: 'A host can leave it. You may simply not answer.',
  fewOrganisations: 'With fewer than five organisations, nobody could write without being guessed. Better to talk.',
  notClosed: 'First the sense check closes, then this can be asked.',
  askedAlready: 'It has been asked already.',
  leftAlready: 'A host has left it. You can talk with them, or raise it: /moot concern.',
  nothingToAsk: 'This question is for when everyone is content, or more content in the open than in private.',
  notOpen: 'This question is not open any more.',
  nothingSaid: 'There is nothing to ask about.',
  madeAlready: 'This has been made into a sense check already.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
