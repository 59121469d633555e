import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about forgetting, leaving and closing. */
const en = {
  takenBack: '(taken back)',
  leftPerson: 'someone who left',
  leftOrganisation: 'An organisation that has left',
  leftInSentence: 'an organisation that has left',
  takenDown: 'This was taken down, because somebody took back what they had said.',
  closedDown: 'This coalition has closed, and Moot has erased what it held. Thank you for what you did together.',

  waysAbout: 'Leave, or be forgotten',
  waysTitle: 'Leaving',
  waysHow: 'You can go without giving a reason. Each of these first says what it does, and asks once more.',

  forgetAbout: 'Take your name, and your words if you like, out of everything here',
  forgetTitle: 'Forget me',
  forgetIntro:
    'Moot will not know you any more: your name and account go from everything it keeps, and the private messages it sent you are blanked. It takes up to a day. What was read out with no name stays, because nobody knows it was yours. This cannot be undone.',
  forgetLabel: 'And what you wrote here?',
  forgetChoices: {
    withdraw: 'Take it back, everywhere',
    keep: 'Leave it, without my name',
  },
  forgotten: 'Done. Within a day your name is gone from here. Go well.',

  leaveAbout: 'Your organisation leaves the coalition',
  leaveTitle: 'Leave the coalition',
  leaveIntro:
    'Your organisation and all its people leave. The rooms stay, and so does what others said. You may come back at any time as a newcomer. This cannot be undone.',
  leaveLabel: 'And what you said here?',
  leaveChoices: {
    withdraw: 'Take it back, our name too',
    keep: 'Leave it standing',
  },
  left: 'Your organisation has left. Within a day it is gone from what Moot keeps. Go well, and thank you.',
  noOrganisation: 'You do not answer for an organisation here, so there is none that could leave.',
  sayTitle: 'An organisation has left',
  say: 'An organisation has left the coalition. Everybody is free to, and nobody need say why.',

  closeAbout: 'Ask whether the coalition should close',
  closeTitle: 'Close the coalition',
  closeIntro: (days: number) =>
    `Every room is told. For ${days} days any one organisation can say “we go on”, and then nothing closes. Otherwise Moot erases everything it holds for this coalition. If you want a copy, export it first.`,
  closeLabel: 'Why? Every room reads this',
  closeAsked: 'Asked. Every room can read it now.',
  closing: (name: string) => `Shall ${name} close?`,
  closingWhy: (organisation: string) => `${organisation} asks whether our work here is done: `,
  closingOn: 'Unless somebody says “we go on”, the coalition closes on ',
  closingThen:
    '. Then Moot blanks its messages in every room and erases all that it holds for us. If you want a copy, export it before.',
  goOn: 'We go on',
  kept: 'The coalition goes on.',
  keptCard: 'Somebody said “we go on”, so the coalition goes on.',
  alreadyClosing: 'Every room is being asked already.',
  notClosing: 'Nobody is asking to close.',
  onlyOrganisations: 'Please say first which organisation you are with.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
