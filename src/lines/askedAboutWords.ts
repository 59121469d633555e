import { inLanguages } from '../languages/tables.js';
import { cy } from './askedAboutWords.cy.js';
import { fr } from './askedAboutWords.fr.js';

/** All that people read about what a supporting organisation is asked about. */
const en = {
  unknownTopic: 'I do not know that topic. See the list: /moot concern topics.',
  unknownThing: 'I cannot find what this is about.',
  onlyOpener: 'Whoever opened this, or a host, says what it is about.',

  changePart: 'Change how we take part',
  choose: 'Choose what we are asked about',
  chooseTitle: 'What we are asked about',
  chooseIntro:
    'I write to you in private about these, and about nothing else that somebody puts to everybody. Leave it empty to be asked everything. Check-ins, and what a person asks of you by name, come as before.',
  chooseLabel: 'Topics',
  chooseHint: 'From the coalition’s own list',
  chosen: (topics: string) =>
    `I ask you in private about: ${topics}. All else hangs in your room, and you can answer it there.`,
  chosenAll: 'I ask you in private about everything that is put to everybody.',

  tag: 'What is it about?',
  tagTitle: 'What is it about?',
  tagIntro:
    'Organisations that chose to be asked about a topic hear of it in private. All others read it in their room, as before.',
  tagged: (topics: string) => `It is about: ${topics}.`,
  taggedNone: 'It is about none of the topics.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
