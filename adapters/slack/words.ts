import { inLanguages } from '../../src/languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read from the Slack adapter itself. */
const en = {
  moot: 'Moot',
  /** As Slack shows a moment, to each in their own zone. */
  moment: '{date_short_pretty} at {time}',
  send: 'Send',
  notNow: 'Not now',
  close: 'Close',
  more: 'There is more. Type /moot to see it.',
  nothing: 'There is nothing to show yet.',
  fault: 'Something went wrong on my side. Nothing was saved. Please try again.',
  /** When the answer took too long: something may have been saved. */
  slow: 'One moment, please…',
  formLate: 'The form could not open in time. Nothing was lost: please press or type again.',
  notInstalled: 'I am not fully set up in this workspace yet. Please ask whoever added me to finish it.',
  inviteMe: 'I cannot post in this channel yet. Type /invite @Moot here, and I will catch up within a few minutes.',
  fileSent: (name: string) => `I have put ${name} into our private messages: open it there.`,
  fileNotSent: 'I could not send you the file. Please try again in a few minutes.',
  privateRoom: 'a private channel',
  /** Pages of installing: a title, then lines. */
  installed: [
    'Moot is here',
    'Go to Slack, write /invite @Moot in the channel where you meet, then /moot. You can close this page.',
  ],
  installFailed: [
    'That did not work',
    'Moot was not added to your workspace, and nothing was kept. Please begin again from the link you were given; it works for ten minutes after it is opened.',
  ],
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
