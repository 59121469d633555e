import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about founding, joining and belonging. */
const en = {
  purposeTooLong: 'Please say the purpose in one sentence of at most 140 characters.',
  unknownZone: 'I do not know that time zone. Write it like Europe/London or America/Bogota.',
  alreadyFounded: 'This room is already in a coalition.',
  roomTaken: 'This room is already in another coalition. A room can be in one coalition only.',
  notFounded: 'This room is not in a coalition yet. Start one here, or join one with an invite code.',
  noOrganisation: 'I do not know yet which organisation you are with. Tell me, or ask a colleague for a code.',
  alreadyWith: (name: string) => `You already answer for ${name}.`,
  nameTaken: (name: string) =>
    `${name} is here already. If it is yours, ask a colleague there for a code: /moot setup colleague.`,
  onlyHosts: 'Only a host does this. Anyone may become one: /moot setup host.',
  willHost: 'I will host',
  alreadyHost: 'You are a host already.',
  lastHost: 'You are the only host. Ask somebody to type /moot setup host first; then you can hand over.',
  notHost: 'You are not a host at the moment.',
  codeUnknown: 'I do not know this code. Check it letter by letter, or ask for a new one.',
  codeSpent:
    'This code has been used or has run out. Ask the person who gave it to you for a new one: it takes them ten seconds.',
  codeOwn: 'This is your own code. Type it on your other platform, or give it to your colleague.',
  codeForPerson:
    'This code is for a person, and this room is not in that coalition. Type it in a room of the coalition.',
  inviteGone: 'That code does not work any more.',
  notInRoom: 'Type this in a channel: a coalition meets in rooms.',
  roomNotHere: 'This room is not in the coalition.',
  lastRoom: 'This is the only room of the coalition, so it stays. Join another room first.',

  hasLeft: 'an organisation that has left',
  alreadySpoken: 'That is what the rooms read already.',
  /** The same in every language, so that whoever looks for it finds it. */
  language: 'Language · Iaith · Langue',
  nowSpoken: 'From now on I speak English here',
  nowSpokenHow: 'A host chose it. What only you see can be in another language: choose yours.',

  welcomeTitle: (name: string) => `${name} meets here`,
  welcome: (purpose: string) => `We are here so that ${startLow(purpose)}`,
  welcomeHow:
    'Moot asks each organisation now and then how it is, keeps what we promise each other, and posts one note a week. It reads no messages. Type /moot to see what needs you.',
  sayMine: 'Say which organisation I am with',
  whatNeedsMe: 'What needs me?',
  somethingWaits:
    'Something is waiting for somebody here whose private messages are closed. Only you will see the answer.',
  isItMe: 'Is it for me?',
  waitsForYou:
    'Something is waiting for you. I cannot write to you in private, so I say it here, where only you see it.',
  whatIsIt: 'What is it?',
  inboxClosed:
    'Your private messages are closed to me, so I cannot write to you. Open them, or type /moot now and then.',

  joinsTitle: (name: string) => `${name} joins`,
  joinsAs: (kind: string, size: string) => `${kind}, ${size}`,
  livedExperience: 'led by people with lived experience',
  hereFor: (work: string) => `Here for one piece of work: ${work.replace(/[.\s]+$/, '')}.`,
  cause: 'The cause we share',
  gain: 'What we hope to gain',

  hats: {
    myself: 'For myself',
    organisation: 'For my organisation',
    checking: 'Still checking inside',
  },
  hatMeans: {
    myself: 'What you press counts as your own view. It carries no organisation and closes nothing.',
    organisation: 'What you press is your organisation’s answer.',
    checking: 'What you press is kept as a leaning while your organisation makes up its mind. It closes nothing.',
  },

  sayWho: 'Say who we are',
  gainKinds: {
    money: 'Money, or a case for it',
    evidence: 'Evidence for our own funders',
    reach: 'People whom we do not reach alone',
    learning: 'Learning how others do it',
    voice: 'A louder voice',
    company: 'Not being alone with it',
    hands: 'Hands and time',
    access: 'A way into a room that is closed to us',
  },
  kinds: {
    community: 'Community group',
    charity: 'Charity',
    public: 'Public body',
    company: 'Company',
    funder: 'Funder',
    faith: 'Faith group',
    network: 'Network',
  },
  sizes: {
    tiny: 'up to 5 people',
    small: 'up to 50 people',
    medium: 'up to 500 people',
    large: 'more than 500 people',
  },
  parts: {
    core: 'Core: ask us everything',
    supporting: 'Supporting: ask us what we chose',
    watching: 'Watching: the digest only',
  },
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });

/** A purpose reads on from "so that": its first letter goes small, its end gets a full stop. */
function startLow(sentence: string): string {
  const trimmed = sentence.trim().replace(/^so that\s+/i, '');
  const second = trimmed.charAt(1);
  const low = second === second.toLowerCase() ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
  return /[.!?…]$/.test(low) ? low : `${low}.`;
}
