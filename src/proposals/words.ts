import { inLanguages } from '../languages/tables.js';
import type { Caution } from './caution.js';
import type { Kind, Needs, Stance, Ways } from './shape.js';
import { cy, cyDigest } from './words.cy.js';
import { fr, frDigest } from './words.fr.js';

/** What cards say about proposals, what they decide and who signs. */
const en = {
  somebody: 'Somebody in the room',
  kinds: {
    advice: 'Advice: we ask, then those closest decide',
    consent: 'Consent: goes ahead unless somebody sees harm',
    consensus: 'Consensus: goes ahead when no reservation is left',
    unanimous: 'Unanimous: all say yes or take no part (short list)',
    signon: 'Sign-on: each organisation signs for itself',
  } satisfies Record<Kind, string>,
  kind: {
    advice: 'Advice',
    consent: 'Consent',
    consensus: 'Consensus',
    unanimous: 'Unanimous',
    signon: 'Sign-on',
  } satisfies Record<Kind, string>,
  head: (kind: string) => `Proposal · ${kind}`,
  stances: {
    content: 'Content',
    reservation: 'Reservation',
    aside: 'Stand aside',
    block: 'Block',
    notTakingPart: 'Not taking part',
    checking: 'Still checking',
  } satisfies Record<Stance, string>,
  signing: { content: 'Sign', reservation: 'Sign with a note' },
  means: {
    content: 'Content means: good enough for now, and safe enough to try. It need not be your favourite.',
    reservation: 'A reservation means: you could live with it if something changed. It is read as a condition.',
    aside: 'Standing aside means: you would not do it like this, you do not stop it, and you need not carry it.',
    block:
      'A block means: you see harm in it. From those who decide it stops the proposal; from those who advise it wants an answer.',
    notTakingPart: 'Not taking part needs no reason. You stay in the loop, and nobody counts you for it or against it.',
    checking: 'Still checking means: your organisation has not made up its mind. It is heard, and counts as no answer.',
  } satisfies Record<Stance, string>,
  signingMeans: {
    content: 'Signing means: your organisation’s name stands under it for everybody to read.',
    reservation: 'Signing with a note means: your name stands under it, with your note beside it.',
  },
  counted: {
    content: (number: number) => `${number} content`,
    reservation: (number: number) => `${number} with a reservation`,
    aside: (number: number) => `${number} standing aside`,
    block: (number: number) => `${number} ${number === 1 ? 'block' : 'blocks'}`,
    notTakingPart: (number: number) => `${number} not taking part`,
    checking: (number: number) => `${number} still checking`,
  } satisfies Record<Stance, (number: number) => string>,
  signed: {
    content: (number: number) => `${number} ${number === 1 ? 'signs' : 'sign'}`,
    reservation: (number: number) => `${number} with a note`,
  },
  nobodyYet: 'nobody has answered yet',
  soFar: 'So far',
  inTheEnd: 'In the end',
  deciding: 'Those who decide',
  advising: 'Those who advise',
  forThemselves: 'For themselves',
  forThemselvesHow: (told: string) => `${told} (heard, and never counted)`,

  forWhom: 'Whom this is about, and who of them has been asked: ',
  notYet: 'Not yet.',
  proposedBy: 'Proposed by',
  decides: 'Decides',
  decide: {
    all: 'every organisation that takes part',
    andMore: (names: string, more: number) => `${names} and ${more} more`,
    short: (topic: string) => `every organisation says yes or takes no part, because “${topic}” is on our short list`,
    signon: 'each organisation, for itself',
    closest: (names: string) => `${names} (closest). Everyone else advises`,
    proposer: (name: string) => `${name}, after hearing the advice`,
    allThough: (names: string) => `every organisation that takes part; closest are ${names}`,
  },
  because: 'Because',
  equip: 'What those closest need',
  closes: 'Closes',
  soft: 'Soft deadline',
  hard: 'Last call',
  overdue: 'The last call has passed. Anybody can write what came of it.',
  needs: 'People would need: ',
  harms: 'Harm somebody sees, with an offer to help find another way: ',
  notes: 'Notes: ',
  best: 'Best for the people we serve: ',
  beside: 'In their own words: ',
  book: 'Our open book: what each puts in, and could lose',
  openBook: 'Our open book',
  mandates: 'Who still needs whom',
  canAnswer: (number: number) => `${number} can answer now`,
  needDirector: (number: number) => `${number} ${number === 1 ? 'needs a director' : 'need a director'}`,
  needBoard: (number: number) => `${number} ${number === 1 ? 'board' : 'boards'}`,
  whoSees: 'Everyone reads the totals and the reasons, never whose they are.',
  whoSeesSigning:
    'Everyone reads the totals. Whoever signs is named in the signature block at the end; nobody else is named.',
  more: 'Our answer, and more',
  reopenedWhy: 'Opened again, because: ',
  reopenedElsewhere: 'This was opened again. There is a newer card.',
  saidBefore: 'Decided before, and in force until there is a new outcome: ',
  earlyTitle: 'You see this first',
  earlyHow: 'Small organisations, those led by lived experience and those closest see it a day before the others: ',
  earlyOver: 'Every room can see this now.',
  look: 'Read and answer',

  agreedTitle: 'Agreed',
  apartTitle: 'Not agreed',
  signedTitle: 'Signed',
  withdrawnTitle: 'Laid down',
  withdrawn: 'Those who proposed it have laid it down.',
  toldTitle: 'Going ahead',
  toldHow: (item: string, names: string) =>
    `“${item}” is on our go-ahead list${names ? `, agreed by ${names}` : ''}. Nobody needs to answer.`,
  concern: 'Something worries us',
  saidAndAnswered: (said: string, reply: string) => `“${said}” – ${reply}`,
  concernsAnswered: 'What people said, and our answers',
  review: 'We look at it again ',
  reviewed: 'Looked at again',
  results: { agreed: 'Agreed', apart: 'Not agreed' },
  openAgain: 'Open it again',
  signatures: 'Signature block',
  signatureHow: 'Ready to paste:',
  moreSignatures: (number: number) => `…and ${number} more, in the signature block.`,
  signedWith: (name: string, note: string) => `${name} (with a note: ${note})`,
  record: 'Text for the minutes',
  reviewTitle: 'Still right?',
  reviewHow: 'We said we would look at this again today. Keep it, or open it again with a reason: anybody may.',
  stillRight: 'Still right',
  keptUntil: 'It stands. We look at it again ',

  overTitle: 'The last call has passed',
  overHow: 'Would you write what came of it? From now on anybody can.',
  writeOutcome: 'Write what came of it',
  remindTitle: 'You asked me to remind you',
  remindHow: 'This waits for your organisation’s answer, and not taking part is fine too. It closes ',

  noLongerWaits: 'This does not wait for you any more. Thank you.',

  cautions: {
    mention: 'something that looks like an @name',
    phone: 'something that looks like a phone number',
    email: 'something that looks like an e-mail address',
  } satisfies Record<Caution, string>,
  waysTitle: 'How we decide: a change to our lists',
  waysText: ({ mode, unanimous, goAhead }: Ways) =>
    [
      `Everybody must say yes on: ${unanimous.join('; ') || 'nothing'}.`,
      `Anybody may go ahead with: ${goAhead.join('; ') || 'nothing'}.`,
      mode === 'alliance' ? 'We decide as an alliance.' : 'We decide as usual.',
    ].join('\n'),
  goAsConsent: 'Go on as consent',
  change: 'Change the text',
  whoIsClosest: 'Who is closest?',
  answerConcern: 'Answer the next concern',
  inviteColleague: 'Invite a colleague',
  needed: {
    mine: 'It is mine to give',
    director: 'It needs my director',
    board: 'It needs our board',
  } satisfies Record<Needs, string>,
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });

/** What the digest says about proposals. Totals only: no organisation is named, and nobody is missed. */
const enDigest = {
  need: (kind: string, title: string) => `${kind}: ${title}`,
  needSigning: (title: string) => `${title.replace(/[.\s]+$/, '')}: sign, sign with a note, or not taking part. `,
  wouldNeed: (number: string, isOne: boolean) =>
    ` ${number.charAt(0).toUpperCase()}${number.slice(1)} ${isOne ? 'organisation' : 'organisations'} said what they would need.`,
  soFar: (totals: string) => ` So far: ${totals}.`,
  closes: 'Closes ',
  soft: 'Soft deadline ',
  lastCall: ', last call ',
  agreed: 'Agreed: ',
  signed: (number: number) => `Signed by ${number}: `,
  apart: (title: string) => `Not agreed: ${title.replace(/[.\s]+$/, '')}.`,
  told: (title: string, item: string) => `Going ahead: ${title} (“${item}” needs no decision.)`,
  comingClose: (title: string) => `“${title}”: last call `,
  comingReview: (title: string) => `“${title}” is looked at again `,
};
export type DigestWords = typeof enDigest;
export const digestWords = inLanguages(enDigest, { cy: cyDigest, fr: frDigest });
