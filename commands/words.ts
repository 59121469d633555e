/** What people read from the counter itself, whatever they came for. */
export const words = {
  forged: 'This button does not work any more. Type /moot and start from there.',
  otherCoalition: 'This belongs to another coalition, and nothing crosses from one to another.',
  whichCoalition: 'You are in more than one coalition. Please type this in a room of the one you mean.',
  unknownCode: 'I do not know this code. Check it letter by letter, or ask for a new one.',
  notFounded: {
    refused: 'This room is not in a coalition yet. Start one here, or join one with an invite code.',
    next: [
      { label: 'Start a coalition', opens: { action: 'setup found' }, main: true as const },
      { label: 'I have a code', opens: { action: 'setup join' } },
    ],
  },
  problems: 'Almost. Nothing was saved yet:',
  yourWords: 'Your words, so that they are not lost:',
  unknown: (typed: string) => `I do not know “${typed}”. These are the words I know:`,
  closest: (name: string) => `Did you mean /moot ${name}?`,
  helpTitle: 'What you can type',
  helpHow: 'Every one of these is a button too: type /moot and press.',
  choose: 'Choose what you need:',
};

/** What people read while setting up. */
export const setupWords = {
  foundedTitle: (name: string) => `${name} has begun`,
  founded:
    'You are its first host. Next: say which organisation you are with, and invite another room. The first check-in can go out today.',
  sayWho: 'Say who we are',
  inviteRoom: 'Invite another room',
  inviteColleague: 'Invite a colleague',
  part: 'How we take part',
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

/** What people read on their private home panel. */
export const homeWords = {
  purpose: (purpose: string) => `Purpose: ${purpose}`,
  whoAreYou: 'I do not know yet which organisation you are with. Tell me once, and I know what needs you.',
  sayWho: 'Say who we are',
  youAre: (name: string, host: boolean) => `You answer for ${name}${host ? ', and you host at the moment' : ''}.`,
  hat: (hat: string) => `Hat: ${hat.toLowerCase()}.`,
  nothing: 'Nothing needs you just now.',
  checkin: 'The check-in is open. Two minutes. Closes ',
  answerCheckin: 'Answer the check-in',
  senseCheck: (title: string) => `Sense check “${title}”: private until it closes, `,
  answerPrivately: 'Answer privately',
  meeting: (title: string) => `Which times suit you? ${title}. Open until `,
  answerMeeting: (id: string) => `Answer ${id}`,
  asked: 'You are asked: ',
  answerAsk: (id: string) => `Answer ${id}`,
  held: 'You hold: ',
  by: ', by ',
  doneWith: (id: string) => `${id} is done`,
  digest: 'The digest waits for you to look it over. It goes out ',
  lookOver: 'Look it over',
  everything: {
    checkin: 'Check-in',
    propose: 'Open a sense check',
    concern: 'A worry, a plan, a line',
    commitWe: 'We will…',
    commitAsk: 'We ask…',
    differences: 'Open differences',
    meet: 'Meet',
    digest: 'Last digest',
    add: 'Add to the digest',
    organisation: 'Our organisation',
    hat: 'Change hat',
    help: 'Help',
  },
};
