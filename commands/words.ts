import { inLanguages } from '../src/languages/tables.js';
import * as cy from './words.cy.js';
import * as fr from './words.fr.js';

/** What people read from the counter itself, whatever they came for. */
const enWords = {
  forged: 'This button does not work any more. Type /moot and start from there.',
  otherCoalition: 'This belongs to another coalition, and nothing crosses from one to another.',
  whichCoalition: 'You are in more than one coalition. Please type this in a room of the one you mean.',
  homeless:
    'You are in no coalition yet. Type /moot in a channel: start a coalition there, or join one with an invite code.',
  unknownCode: 'I do not know this code. Check it letter by letter, or ask for a new one.',
  tooFast: 'That was a lot in a short time. Nothing of it was done; please wait a few seconds and try once more.',
  tooManyCodes:
    'Too many codes did not fit. Please wait ten minutes, and ask whoever invited you to send you the code once more.',
  notFounded: {
    refused: 'This room is not in a coalition yet. Start one here, or join one with an invite code.',
    next: [
      { label: 'Start a coalition', opens: { action: 'setup found' }, main: true as const },
      { label: 'I have a code', opens: { action: 'setup join' } },
    ],
  },
  fillIn: 'Please fill this in.',
  keepTo: (letters: number) => `Please keep this to ${letters} characters.`,
  chooseOne: 'Please choose one.',
  chooseSome: 'Please choose at least one.',
  problems: 'Almost. Nothing was saved yet:',
  yourWords: 'Your words, so that they are not lost:',
  unknown: (typed: string) => `I do not know “${typed}”. These are the words I know:`,
  closest: (name: string) => `Did you mean /moot ${name}?`,
  helpTitle: 'What you can type',
  helpHow: 'Every one of these is a button too: type /moot and press.',
  choose: 'Choose what you need:',
  moot: 'Moot',
  whatNeedsMe: 'What needs me?',
};
export type Words = typeof enWords;
export const words = inLanguages(enWords, { cy: cy.words, fr: fr.words });

/** What people read while setting up. */
const enSetupWords = {
  foundedTitle: (name: string) => `${name} has begun`,
  founded:
    'You are its first host. Next: say which organisation you are with, and invite another room. The first check-in can go out today.',
  inviteRoom: 'Invite another room',
  inviteColleague: 'Invite a colleague',
  part: 'How we take part',
  cause: 'Our cause and our gain',
  culture: 'How we work',
  purpose: 'Check how we read our purpose',
  whoIsHere: 'Who is here, in their own words',
  hopesHint: 'Every room reads it. Unglamorous is fine. To tell the hosts only, leave it for the next step',
  whatNeedsMe: 'What needs me?',
  joinedTitle: (name: string) => `Welcome to ${name}`,
  roomJoined: 'This room is part of the coalition now. Say which organisation you are with, and you can answer for it.',
  youAnswerFor: (name: string) => `You answer for ${name}.`,
  partChosen: 'Noted. You can change it whenever you like.',
  hatHow: 'You can say it differently each time; this is only where you start. Nobody sees it but you.',
  hatNow: 'Noted.',
  howOften: 'How often may it be used?',
  onceOnly: 'Once, by one room',
  manyTimes: 'By any room, until it runs out',
  inviteRoomHow:
    'Send this line to somebody in the other workspace or server. They type it in the channel that should join:',
  inviteColleagueHow:
    'Send this line to your colleague. They type it in a room of the coalition, and then they answer for your organisation too:',
  linkHow:
    'Type this line in a room of the coalition on your other platform, within the hour. Then I know that it is you:',
  codeShownOnce:
    'I have shown this code already, and I keep no copy. Take it back with /moot setup invites and make a new one.',
  codeHolds: 'I show this code once. It works until ',
  noCodes: 'No code is open at the moment.',
  codesTitle: 'Codes that still work',
  codeFor: { room: 'For a room, until ', colleague: 'For a colleague, until ', link: 'For another platform, until ' },
  takeBack: (id: string) => `Take back ${id}`,
  roomsTitle: 'Where we meet',
  leaveRoom: 'Take this room out',
  hostsTitle: 'Hosts',
  hostDuties:
    'A host opens check-ins, looks over the digest and invites rooms. Hosts have duties; everyone can start everything else.',
  hostNow: 'Thank you. You are a host now; the digest will come to you before it is posted.',
  hostNoMore: 'Handed over, with thanks.',
  hostsAre: (names: string) => `Hosts at the moment: ${names}.`,
  theFounder: 'the founder',
  becomeHost: 'I will host',
  handOver: 'Hand over',
};
export type SetupWords = typeof enSetupWords;
export const setupWords = inLanguages(enSetupWords, { cy: cy.setupWords, fr: fr.setupWords });

/** What people read who choose a language. */
const enLanguageWords = {
  youRead: (language: string) => `What only you see is in this language: ${language}.`,
  asRooms: 'As in the rooms',
  roomsRead: (language: string) => `The rooms read: ${language}.`,
  chooseRooms: 'You host, so you can change that. Every room is told.',
  hostsChoose: 'A host can change that.',
  notYetRead: 'Commands stay as they are, in English: every one of them is a button too.',
  initial: 'What the rooms read',
};
export type LanguageWords = typeof enLanguageWords;
export const languageWords = inLanguages(enLanguageWords, { cy: cy.languageWords, fr: fr.languageWords });

/** What people read on their private home panel. */
const enHomeWords = {
  purpose: (purpose: string) => `Purpose: ${purpose}`,
  whoAreYou: 'I do not know yet which organisation you are with. Tell me once, and I know what needs you.',
  youAre: (name: string, host: boolean) => `You answer for ${name}${host ? ', and you host at the moment' : ''}.`,
  hat: (hat: string) => `Hat: ${hat.toLowerCase()}.`,
  nothing: 'Nothing needs you just now.',
  checkin: 'The check-in is open. Two minutes. Closes ',
  answerCheckin: 'Answer the check-in',
  senseCheck: (title: string) => `Sense check “${title}”: private until it closes, `,
  answerPrivately: 'Answer privately',
  meeting: (title: string) => `Which times suit you? ${title}. Open until `,
  answerMeeting: (id: string) => `Answer ${id}`,
  proposal: (title: string) => `Proposal “${title}”, open until `,
  answerProposal: 'Read and answer',
  asked: 'You are asked: ',
  answerAsk: (id: string) => `Answer ${id}`,
  held: 'You hold: ',
  by: ', by ',
  doneWith: (id: string) => `${id} is done`,
  weSaid: 'What your organisation said in the check-in, and who sees it:',
  changeCheckin: 'Change our answer',
  digest: 'The digest waits for you to look it over. It goes out ',
  lookOver: 'Look it over',
  everything: {
    checkin: 'Check-in',
    propose: 'Propose something',
    senseCheck: 'Open a sense check',
    decisions: 'Proposals and decisions',
    concern: 'A worry, a plan, a line',
    commitWe: 'We will…',
    commitAsk: 'We ask…',
    differences: 'Open differences',
    meet: 'Meet',
    digest: 'Last digest',
    add: 'Add to the digest',
    mine: 'What we did',
    organisation: 'Our organisation',
    who: 'Who is here',
    lasting: 'How long words are kept',
    catchUp: 'Catch up',
    hat: 'Change hat',
    language: 'Language · Iaith · Langue',
    help: 'Help',
  },
};
export type HomeWords = typeof enHomeWords;
export const homeWords = inLanguages(enHomeWords, { cy: cy.homeWords, fr: fr.homeWords });
