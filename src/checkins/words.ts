import { inLetters } from '../rhythm/words.js';
import type { Amount, Seen } from './state.js';

const startHigh = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const organisations = (number: number): string => `${inLetters(number)} organisation${number === 1 ? '' : 's'}`;

/** All that people read about check-ins. */
export const words = {
  unknown: 'I cannot find this check-in. The one that is open now: /moot checkin.',
  tooLong: 'Please keep this to 300 characters.',
  tooLate: 'This check-in closed more than a week ago, so it stays as it is. Your words are welcome in the next one.',
  lateUnnamed:
    'This check-in is closed, and what was said with no name has been read out already. You can say it to the hosts, or keep it for the next one.',
  alreadyOpen: 'A check-in is open already. You can close it early: /moot checkin close.',
  alreadyClosed: 'This check-in is closed already.',
  noneOpen: 'No check-in is open just now.',
  nobodyToAsk: 'There is nobody to ask yet. Say which organisation you are with first.',
  notPaused: 'Check-ins are not paused.',
  pastDay: 'Please choose a day after today.',
  unknownDay: 'I could not read that date. Try “5 September” or “in three weeks”.',
  unknownRule: 'I cannot read this rhythm. Please write it again: /moot checkin schedule.',
  sayWho: 'Say who we are',

  amounts: { plenty: 'Plenty', some: 'Some', stretched: 'Stretched', none: 'None' } satisfies Record<Amount, string>,
  seens: {
    hosts: 'The hosts only, from us',
    everyone: 'Everyone, from us',
    unnamed: 'Everyone, with no name',
  } satisfies Record<Seen, string>,

  title: 'Check-in',
  inboxTitle: (coalition: string) => `Check-in: ${coalition}`,
  openUntil: 'Two minutes, one answer per organisation. Open until ',
  questions: [
    'How much room have you? “None” is a full answer: then I am quiet until the next check-in.',
    'One thing that moved.',
    'Anything you would rather not say in the room.',
  ],
  whoSees:
    'At the close every room reads what moved, with your organisation’s name. How much room you have is shown only in totals, and only when five or more answer. You choose who sees the last one. Nobody is told who did not answer.',
  youAnswerFor: (name: string) => `You answer for ${name}.`,
  closed: 'This check-in is closed. There is still time to add to it, until ',
  add: 'Add our answer',
  change: 'Change our answer',

  thanks: (amount: Amount) => `Thank you. You have ${roomsSaid[amount]}. You can change your answer until `,
  thanksNone: (name: string) =>
    `Thank you for saying so. I am quiet towards ${name} until the next check-in. Nothing is expected of you.`,
  thanksLate: 'Thank you. I have kept it, marked as added later.',
  thanksClosed: 'Thank you. This check-in is closed now.',
  remind: 'A nudge, once: the check-in closes ',
  nudgeAnswered: 'We have heard from you, thank you.',
  nudgeOver: 'This check-in is closed. Until the next one.',
  remindHow: 'Two minutes are enough, and “none” is a full answer.',

  heardTitle: 'From the check-in',
  answered: (number: number) => startHigh(`${organisations(number)} answered.`),
  rooms: (counts: [Amount, number][]) =>
    `How much room we have: ${counts.map(([amount, number]) => `${inLetters(number)} ${amount}`).join(', ')}.`,
  moved: 'What moved',
  said: 'Said to everyone',
  unnamed: 'Said with no name',
  late: ' (added later)',

  hostsFew: (number: number) =>
    `${startHigh(number === 1 ? 'one answer' : `${inLetters(number)} answers`)} to this check-in, so I post no card. That happens.`,
  hostsTitle: 'For the hosts',
  hostsOnly: 'Said to the hosts only:',

  formTitle: 'Check-in',
  formOpen: 'You can change your answer until ',
  formLate: 'This check-in is closed. What you add is marked as added later. You can add until ',
  formAgain: 'Your organisation has answered already; this changes the answer. ',
  room: 'How much room have you?',
  roomHint: '“None” is a full answer: then I am quiet until the next check-in',
  movedLabel: 'One thing that moved',
  movedHint: 'Every room reads it at the close, with your organisation’s name',
  unsaidLabel: 'Anything you would rather not say there?',
  unsaidHint: 'With no name: shown only when at least five organisations answer, else dropped',
  seenLabel: 'Who sees that last answer?',

  opened: 'The check-in is open. Every room and every organisation can see it. It closes ',
  closedEarly: 'Closed. Thank you for holding it.',
  paused: 'Check-ins are paused. Start them again with /moot checkin resume.',
  pausedUntil: 'Check-ins are paused. They start again on ',
  resumed: 'Check-ins go on.',
  nextOne: 'The next one comes ',
  noNext: 'The next one comes when a host asks, or when there are two organisations to ask.',
  rhythm: 'The rhythm: ',
  open: 'Open a check-in',
  reschedule: 'Change the rhythm',
  resume: 'Go on with check-ins',
  pauseUntil: 'Until when?',
  pauseHint: '5 September, in three weeks; empty: until you resume',
  pauseTitle: 'A pause',

  scheduleTitle: 'When we check in',
  scheduleLabel: 'How often, and when?',
  scheduleHint: 'every other Thursday 9:30, first Tuesday, every Monday 9am',
  understood: 'This is what I understood. Nothing is saved yet.',
  nextTwo: 'The next two: ',
  save: 'Save',
  otherwise: 'Write it differently',
  scheduled: 'Saved.',
};

const roomsSaid: Record<Amount, string> = {
  plenty: 'plenty of room',
  some: 'some room',
  stretched: 'little room',
  none: 'no room',
};
