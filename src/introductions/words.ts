import { inLanguages } from '../languages/tables.js';
import type { Met } from './state.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about being introduced to each other. */
const en = {
  unknown: 'I cannot find this introduction, or it was not yours. What is yours: /moot meet list, then Introductions.',
  notTaking: 'You do not take part in introductions yet.',
  greetedAlready: 'I have passed on your hello. From here you reach each other as you like.',
  answeredAlready: 'That is settled already. Thank you.',
  mostApart: (most: number) => `Please name ${most} at most.`,

  title: 'Introductions',
  what: 'Once a month I introduce two people from different organisations who would not meet otherwise, in whichever workspace or server each of them is. Thirty minutes over a cup of tea is enough.',
  whoSees:
    'Nobody reads who takes part. You are introduced twice in a month at most, and can pause or stop at any time.',
  takesPart: 'You take part.',
  paused: 'You take part, and pause until ',
  nextOn: 'The next introductions: ',
  yourLine: 'What they read of you',
  yourReach: 'How they reach you',
  nothingSaid: 'Your name, your organisation and where you are. You can add a line.',
  apart: 'There is a list of whom I do not introduce you to. Only you can open it.',
  takePart: { label: 'Take part', opens: { action: 'meet join' }, main: true as const },
  change: 'Change my lines',
  pause: { 1: 'Pause a month', 3: 'Pause three months' },
  resume: 'Begin again',
  notWith: 'Not with…',
  stop: 'Stop',
  joined: 'Good. There is nothing else to do.',
  isPaused: 'Paused. You need not do anything; it begins again by itself.',
  resumed: 'Welcome back.',
  left: 'You have stopped, and what you told me for introductions is gone. You can come back at any time.',

  joinTitle: 'Introductions',
  joinIntro:
    'Both lines are read only by people I introduce you to, and never by anybody else. You may leave them empty.',
  aboutLabel: 'What would you like to talk about?',
  aboutHint: 'Night buses, and how to keep volunteers',
  reachLabel: 'How may they reach you?',
  reachHint: 'An e-mail address, a number or a link',

  apartTitle: 'Not with…',
  apartIntro:
    'Nobody ever reads this: not they, not the hosts, not your colleagues. You are simply not introduced. Clear it whenever you like.',
  apartLabel: 'People or organisations, one a line',
  apartHint: 'A name as I know it',
  apartUnknown: (line: string) =>
    `I know nobody called “${line}”. Please write a name as it stands in /moot setup who.`,
  apartKept: 'I have noted it, and nobody will read it.',

  meet: (names: string) => `Meet ${names}`,
  ofOrganisation: (name: string, organisation: string) => `${name} of ${organisation}`,
  monthly: (many: number) =>
    many > 2 ? 'This month I introduce the three of you.' : 'This month I introduce the two of you.',
  where: 'Where',
  platforms: { slack: 'Slack', discord: 'Discord', web: 'The playground', email: 'Email' },
  inRooms: (platform: string, rooms: string) => (rooms === '' ? platform : `${platform}, in ${rooms}`),
  about: 'Would like to talk about',
  reach: 'How to reach them',
  near: 'You share a place, so you can write to each other there.',
  far: 'You are in different places. Say a first hello here: I pass it on once each way, and keep nothing.',
  whoReads: 'Nobody else reads this.',
  hello: 'Say hello',
  settings: 'Introductions',
  matched: (need: string, offer: string) => `Needed: ${need}. Offered: ${offer}.`,
  through: (name: string) => `${name} has worked with both of you, and introduces you.`,
  byMoot: 'What one of you needs and the other offers sounds alike. I may have this wrong.',
  endIt: 'When it is met, take it off the list: /moot commit needs.',
  didYouMeet: 'Did you meet?',
  mets: { yes: 'Yes', notYet: 'Not yet', no: 'No' } satisfies Record<Met, string>,
  metWhoSees: 'Only I read this, so as to introduce you to somebody else next time. Nothing is counted.',
  metThanks: {
    yes: 'Good to hear. Thank you.',
    notYet: 'That is fine. There is no hurry.',
    no: 'That is fine. There will be somebody else another time.',
  } satisfies Record<Met, string>,

  leftTitle: 'Introductions this month',
  leftOver:
    'I found nobody for you this month who would be new to you. You come first next time, and I will not write about it again until then.',

  helloTitle: (name: string) => `A hello from ${name}`,
  helloBack: 'Say hello back',
  helloOnce: 'I have kept nothing of it. Where you go on from here is up to you.',
  helloFormTitle: 'Say hello',
  helloIntro: (names: string) => `For ${names}, and for nobody else. I pass it on once and then forget it.`,
  helloLabel: 'Your hello',
  helloHint: 'Who you are, and how to reach you',
  helloSent: 'On its way. I keep nothing of it.',

  askTitle: 'Would you introduce them?',
  ask: (match: string) => `${match} You have worked with both.`,
  needs: (name: string, what: string) => `${name} needs: ${what}.`,
  offers: (name: string, what: string) => `${name} offers: ${what}.`,
  askHow: 'They do not know that I ask you. Without an answer I tell both of them myself: ',
  teach: 'Teach someone else',
  teachTitle: 'Teach someone else',
  teachIntro:
    'A colleague reads the question instead of you, and that you show them how. They can say no like you. You are not asked again this month.',
  teachLabel: 'Who could learn it?',
  nobodyToTeach: 'Nobody else answers for your organisation yet. Give a colleague a code, then ask them.',
  inviteColleague: 'Invite a colleague',
  taughtAlready: 'This has been passed on once already.',
  notColleague: 'Please choose somebody who answers for your organisation.',
  taught: (name: string) =>
    `${name} has the question now. Show them how you would do it. Thank you: it is how there come to be two of you.`,
  taughtThanks: 'Passed on. Say hello to them, and tell them how you would do it.',
  learns: (name: string) => `${name} was asked this, and would like to show you how. Ask them anything.`,
  howItIsDone:
    'It takes five minutes: press “Introduce them”, and both read that it is you. Then write one message to both: who each is, and what made you think of it.',
  waits: (match: string) => `${match} Would you introduce them? `,
  answerIt: 'Introduce, or not',
  seeThem: 'See introductions',
  introduce: 'Introduce them',
  mootMay: 'Moot may do it',
  notNow: 'Not now',
  askAnswered: 'Settled. Thank you.',
  introducedThanks: 'Thank you. Both read that it is you who introduces them.',
  mootDoes: 'I tell both of them. Your name is not in it.',
  notNowThanks: 'That is fine. They will not know that I asked.',
  noLonger: 'It is no longer needed, so I leave it. Thank you.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
