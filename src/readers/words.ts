import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about having the digest by email. */
const en = {
  title: 'The digest by email',
  about: 'Send the digest by email to a colleague who is not in chat',
  how: 'For people of your organisation who are not in chat. They get one mail that asks; nothing more is sent unless they say yes. They can stop it in every mail. Nobody else here sees the address, and it is not in our log.',
  addressLabel: 'Their email address',
  addressHint: 'name@example.org',
  whatLabel: 'What shall I do?',
  what: { add: 'Ask them whether they want it', release: 'Send them no more' },
  noMail:
    'This Moot sends no email. Whoever runs it can switch it on: MOOT_SMTP_URL and MOOT_SMTP_FROM in its settings, and MOOT_PUBLIC_URL for the links.',
  noAddress: 'This does not look like an email address. It reads like name@example.org.',
  enoughToday: 'That is enough for one day, so that nobody is flooded with mail. Please try again tomorrow.',
  enough: (most: number) => `An organisation can have ${most} readers by email. Take one away first.`,
  /** The same for every address, known or not: it tells nobody who reads. */
  asked:
    'Thank you. If nobody has asked at this address lately, one mail is on its way to it. The digest goes there once they have pressed “yes” in that mail, within seven days.',
  released: 'Done. Nothing more goes to this address from your organisation.',

  askTitle: (coalition: string) => `Would you like the digest of ${coalition}?`,
  ask: (organisation: string, coalition: string) =>
    `${organisation} thinks you may want to read along in ${coalition}: one digest a week, as a rule, of what the organisations in it do together.`,
  askHow:
    'If you want it, press “yes” and once more on the page that opens. If not, do nothing: you get no other mail, and this address is forgotten in seven days.',
  confirm: 'Yes, send me the digest',
  notMe: 'No, forget this address',
  putRightTitle: (title: string) => `Put right: ${title}`,
  putRight:
    'Something in this digest was put right or taken back after you had it. Please go by this one, and delete the one before.',
  foot: (organisation: string, zone: string) =>
    `You have this because ${organisation} asked you and you said yes. It is for the coalition only, so please do not pass it on. Times are in ${zone}. To answer or add something, ask a colleague who is in one of our rooms.`,
  stop: 'Send me no more',

  pages: {
    'reader.confirm': {
      title: (coalition: string) => `Shall the digest of ${coalition} come to you by email?`,
      how: 'One press, and each digest comes from now on. You can stop it in every mail.',
      press: 'Yes, send me the digest',
      done: 'Thank you. The next digest comes to you.',
    },
    'reader.stop': {
      title: (coalition: string) => `Shall no more mail come to you from ${coalition}?`,
      how: 'One press, and nothing more comes. Your address is deleted here at once. Nobody is told.',
      press: 'Send me no more',
      done: 'Done. Nothing more comes, and your address is deleted here.',
    },
  },
  over: 'This link does not work any more. If you still want the digest, ask a colleague who is in one of our rooms to have a new mail sent.',
  dead: 'This link is not whole. Please copy all of it from the mail.',

  /** At the top of a mail that may come twice. */
  perhapsAgain:
    'You may have this already: the line broke while it was sent the first time, and Moot cannot know whether it arrived.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
