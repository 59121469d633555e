import { inLanguages } from '../languages/tables.js';
import type { Seen } from '../seen/seen.js';
import type { Amount } from './rounds.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read who are asked, and answer. */
const en = {
  unknown: 'I cannot find this check-in. The one that is open now: /moot checkin.',
  tooLong: 'Please keep this to 300 characters.',
  tooLate: 'This check-in closed more than a week ago, so it stays as it is. Your words are welcome in the next one.',
  lateUnnamed:
    'This check-in is closed, and what was said with no name has been read out already. You can say it to the hosts, or keep it for the next one.',
  unknownAnswer: 'I cannot read this answer. Please open the question again and choose one.',
  fillIn: 'Please fill this in.',
  alreadyOpen: 'A check-in is open already. You can close it early: /moot checkin close.',
  alreadyClosed: 'This check-in is closed already.',
  noneOpen: 'No check-in is open just now.',
  nothingSent: 'There is nothing to copy yet: your organisation has not answered this one.',
  nobodyToAsk: 'There is nobody to ask yet. Say which organisation you are with first.',
  notPaused: 'Check-ins are not paused.',
  pastDay: 'Please choose a day after today.',
  tooFar: 'That is more than a year away. Please choose an earlier day; you can go on later.',
  unknownDay: 'I could not read that date. Try “5 September” or “in three weeks”.',
  unknownRule: 'I cannot read this rhythm. Please write it again: /moot checkin schedule.',

  amounts: { plenty: 'Plenty', some: 'Some', stretched: 'Stretched', none: 'None' } satisfies Record<Amount, string>,
  /** What each way to be seen means, in full. */
  seensMean: {
    hosts: 'Only the hosts read it, at the close, with your organisation’s name.',
    everyone: 'Every room reads it at the close, with your organisation’s name.',
    noname:
      'Every room reads it at the close without a name, if five or more organisations answer; else it is thrown away. Until the close it lies sealed, and I know that it is yours: you can change it, I thank you, and no nudge comes. Then its key is destroyed. I go on knowing that you answered, and not what. If you answer nothing else, that alone could tell whoever runs this Moot.',
    notkept:
      'Every room reads it at the close without a name, if five or more organisations answer; else it is thrown away. Until the close it lies sealed, so that you can still change it; then its key is destroyed, and nobody can find out who wrote it, I neither. As I keep no note that you wrote it, a nudge may still come.',
  } satisfies Record<Seen, string>,
  figuresMean:
    'Answers to this question are only ever shown added up, and only when five or more organisations answer and nobody can be picked out.',
  whoSeesTitle: 'Who sees what I write?',

  title: 'Check-in',
  inboxTitle: (coalition: string) => `Check-in: ${coalition}`,
  openUntil: 'Two minutes, one answer per organisation. Open until ',
  questions: {
    room: 'How much room have you? “None” is a full answer: then I am quiet until the next check-in.',
    moved: 'One thing that moved.',
    unsaid: 'Anything you would rather not say in the room.',
  },
  whoSees:
    'At the close every room reads what moved, with your organisation’s name. How much room you have is shown only added up, and only when that points at nobody. For the rest you choose who sees it. Nobody is told who did not answer.',
  otherWays: 'Other ways',
  otherWaysTitle: 'Other ways to answer',
  oneByOne: 'You can answer any question by itself, and choose who sees that answer:',
  elseWhere: 'Or hand it on, or tell me that you are away:',
  handOn: 'Somebody else should answer',
  handOnTitle: 'Hand it on',
  handOnLabel: 'Who should answer this time?',
  handOnHow: 'I write to them for this check-in only. They see that you asked them.',
  noColleague: 'I do not know another person of your organisation yet. Invite one, and I can ask them.',
  inviteColleague: 'Invite a colleague',
  handedOn: (by: string, to: string) => `${by} asked ${to} to answer this time.`,
  handedToYou: (by: string) => `${by} asks you to answer for your organisation this time.`,
  handed: (to: string) => `I have asked ${to}, for this check-in.`,
  handedClosed: (to: string) => `I will ask ${to}. Their private messages are closed to me, so please tell them too.`,
  youAnswerFor: (name: string) => `You answer for ${name}.`,
  closed: 'This check-in is closed. There is still time to add to it, until ',
  add: 'Add our answer',
  change: 'Change our answer',
  answerEarly: 'Answer early',
  changeEarly: 'Change our early answer',
  somebody: 'A colleague',
  sendCopy: 'Send me a copy',
  offerStory: 'Offer it to the digest',
  storyOffered: 'Thank you. In the digest it will read like this:',
  noStory: 'There is no story of yours in this check-in that everyone may read.',

  thanks: (amount: Amount) => `Thank you. You have ${roomsSaid[amount]}. You can change your answer until `,
  thanksOnly: 'Thank you. You can change your answer until ',
  thanksEarly: 'Thank you, early as you are. I keep it for the next check-in; until that closes you can change it.',
  thanksNone: (name: string) =>
    `Thank you for saying so. I am quiet towards ${name} until the next check-in. Nothing is expected of you.`,
  thanksLate: 'Thank you. I have kept it, marked as added later.',
  thanksClosed: 'Thank you. This check-in is closed now.',
  sentTitle: 'What you sent, and who sees it:',
  sentRoom: (amount: Amount) => `How much room we have: ${amount} – only added up with the others, at the close.`,
  sentFigures: 'only added up with the others',
  copyTitle: (coalition: string) => `What you sent to ${coalition}`,
  copyHow:
    'You asked for this copy. It follows what you change. What has no name is not in it: it would stand beside yours.',
  copyComes: 'I send it to you in private.',
  seenShort: {
    hosts: 'the hosts only, with our name',
    everyone: 'everyone, with our name',
    noname: 'sealed until the close; then everyone, with no name',
    notkept: 'sealed until the close; then everyone, and nobody keeps who wrote it',
  } satisfies Record<Seen, string>,

  remind: 'A nudge, once: the check-in closes ',
  nudgeAnswered: 'We have heard from you, thank you.',
  nudgeOver: 'This check-in is closed. Until the next one.',
  remindHow: 'Two minutes are enough, and “none” is a full answer.',

  formTitle: 'Check-in',
  formOpen: 'You can change your answer until ',
  formLate: 'This check-in is closed. What you add is marked as added later. You can add until ',
  formAgain: 'You have answered already; this changes your answer. ',
  formColleague: (name: string) =>
    `${name} has answered for you already. What you write is added, not put in its place. `,
  formEarly: 'For the next check-in. You can change it until that one closes.',
  room: 'How much room have you?',
  roomHint: '“None” is a full answer: then I am quiet until the next check-in',
  movedLabel: 'One thing that moved',
  movedHint: 'Every room reads it at the close, with your organisation’s name',
  unsaidLabel: 'Anything you would rather not say there?',
  unsaidHint: 'With no name: shown only when at least five organisations answer, else to nobody',
  turnLabel: 'This time’s question',
  seenLabel: 'Who sees “rather not say”?',
  turnEveryone: 'This time’s question (everyone, from us)',
  turnNameless: 'This time’s question (with no name)',
  turnFigures: 'This time’s question (only added up)',
  sayTitle: 'One question',
  sayLabel: 'Your answer',
  saySeenLabel: 'Who sees this answer?',
  scale: { '1': '1 – not at all', '2': '2', '3': '3', '4': '4', '5': '5 – very much' },

  away: 'We are away',
  awayTitle: 'Away for a while',
  awayLabel: 'Until when?',
  awayHint: '5 September, in three weeks',
  awayHow:
    'Until then I write to nobody of your organisation unasked. The rooms go on, and a person can still ask you.',
  awayUntil: 'I am quiet towards you until ',
  notAway: 'You are not away at the moment.',
  back: 'We are back',
  welcomeBack: 'Welcome back.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });

const roomsSaid: Record<Amount, string> = {
  plenty: 'plenty of room',
  some: 'some room',
  stretched: 'little room',
  none: 'no room',
};
