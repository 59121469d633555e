import { inLanguages } from '../languages/tables.js';
import type { SectionName } from './catchUp.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about joining a coalition that is under way. */
const en = {
  notAskedNow: 'This is not being asked just now. What was said is read out a week after somebody joins.',
  notNew: 'This is for organisations that joined in the last thirty days.',
  mayBeAsked: 'You can be asked for things already.',
  buddySettled: 'This is settled already. Thank you.',
  noPeople: 'Please say it about the work, without anybody’s name, number or address: it is read out word for word.',
  spared: (name: string, day: string) =>
    `${name} is new here, and newcomers are not asked for anything in their first thirty days: for ${name} that is until ${day}. They may offer whatever they like.`,

  ask: (name: string) =>
    `What do you hope from ${name}, and what worries you? Say it in private. It is read out with no names, once five organisations have said something, on `,
  sayIt: 'Say it in private',
  sayTitle: 'Hopes and worries',
  sayIntro: (name: string) =>
    `About ${name} joining us. Read out word for word, with no names, and only if five organisations say something; else nobody reads it. ${name} reads it too. You can change it until then.`,
  hopeLabel: 'What do you hope?',
  hopeHint: 'Energy, a way to renters we do not reach',
  worryLabel: 'What worries you?',
  worryHint: 'Speed; what the press will make of it',
  said: 'Thank you. It lies sealed until it is read out. You can change it until then, or clear it.',

  tellIntro:
    'About us, and joining. From you: every room reads it beside what others say. With no name: only once five newcomers have said something; else nobody reads it. Leaving it out is fine.',
  seenLabel: 'Who reads it?',
  seens: { everyone: 'Everyone, from us', noname: 'Everyone, no name, once five newcomers have' },
  told: {
    everyone: 'Thank you. Every room reads it beside what the others say, and you can change it.',
    noname: 'Thank you. It lies sealed until five newcomers have said something.',
  },

  readTitle: (name: string) => `${name} and the rest of us: hopes and worries`.slice(0, 120),
  hopes: (number: number) => `Hopes (${number})`,
  worries: (number: number) => `Worries (${number})`,
  fromHere: 'From organisations that were here. From which, I do not know any more.',
  theirs: (name: string) => `In ${name}’s own words, about us`,
  theyHope: 'We hope',
  theyWorry: 'What worries us',
  poolTitle: 'What newcomers hope, and what worries them',
  fromNew: 'From organisations that joined lately. From which, I do not know any more.',

  welcomeTitle: (coalition: string) => `Welcome to ${coalition}`.slice(0, 120),
  owesNothing: 'You owe nothing: nobody asks you for anything until ',
  mayOffer: '. Offer whatever you like, whenever you like.',
  owesNothingNow: 'You said that you may be asked for things. A no is always a fine answer.',
  firstWord: 'In your first check-in your words stand first, and at your first meeting you speak first.',
  yoursFirst: 'This is your first check-in here: your words stand first.',
  lookingForBuddy:
    'I am asking an organisation of another kind and size to be your buddy: somebody to ask what one does not ask in a channel.',
  buddyIs: (buddy: string, person: string, rooms: string) =>
    `Your buddy is ${buddy}. Ask ${person} anything, however small${rooms ? `; you find them in ${rooms}` : ''}.`,
  catchUp: 'Catch up',
  tellUs: 'Our hopes and worries',
  oneThing: 'We come for one thing only',
  noBuddy: 'No buddy, thanks',
  askUs: 'You may ask us already',

  buddyAskTitle: (name: string) => `Would you be ${name}’s buddy?`.slice(0, 120),
  buddyAsk: (name: string) =>
    `${name} is new. A buddy says hello this week, answers small questions for a month, and meets them once for twenty minutes. You are of another kind or size, which is the point.`,
  buddyNo: 'No is a fine answer: nobody is told, and I do not keep it.',
  willBuddy: 'Yes, gladly',
  wontBuddy: 'Not this time',
  noBuddyOf: (name: string) => `Not this time: ${name}`,
  areBuddy: (name: string, person: string, rooms: string) =>
    `Thank you: you are ${name}’s buddy. Say hello to ${person} this week${rooms ? `; you find them in ${rooms}` : ''}.`,
  passed: 'Somebody else is asked now. Thank you for thinking about it.',
  thanksBuddy: (name: string) => `Thank you. You are ${name}’s buddy; they know it now.`,
  somebody: 'whoever answers for them',

  asksNow: 'Noted. Others may ask you for things now, and you may always say no.',
  noBuddyNow: 'Noted. You can ask anybody anything all the same.',

  speaksFirst: 'Speaks first',

  waitsHope: (name: string) => `${name} is new. What do you hope, what worries you? Private, until `,
  sayAbout: (name: string) => `About ${name}`,
  waitsBuddy: (name: string) => `Would you be ${name}’s buddy?`,

  catchUpTitle: (coalition: string) => `${coalition} in two hundred words`.slice(0, 120),
  sections: {
    purpose: 'We are here so that',
    declaration: 'From our declaration',
    differences: 'Open differences, which are normal work',
    decisions: 'Decided, and in force',
    commitments: 'Going on',
    meeting: 'We meet next',
    hosts: 'Hosts just now',
    words: 'Words we use',
  } satisfies Record<SectionName, string>,
  shared: (shared: string, unshared: string) => `Shared: ${shared}. Not yet: ${unshared}.`,
  noShared: (unshared: string) => `Not yet shared: ${unshared}.`,
  glossary:
    'Sense check: we answer in private first. Heads-up: we say so before we act alone. Not taking part: a full answer.',
  declaration: 'Our declaration',
  whoIsHere: 'Who is here',
  needsMe: 'What needs me?',
  catchUpAbout: 'Catch up in two hundred words: purpose, differences, decisions, what goes on',
  seatTitle: 'One piece of work',
  seatIntro:
    'Come for one thing, without signing up to everything: you can say and start what anybody can, what you object to is answered, and nothing waits for you unless you are closest to it. Empty: you take part in all of it.',
  seatLabel: 'What do you come for?',
  seatHint: 'Keeping people out of the hotel on Mill Road',
  seated: (work: string) => `Noted, and every room reads it. You are here for one piece of work: ${work}`,
  unseated: 'Noted: you take part in all of it.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
