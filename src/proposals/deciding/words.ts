import { inLanguages } from '../../languages/tables.js';
import { inLetters, startHigh } from '../../rhythm/words.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const many = (number: number, one: string, more: string): string => `${inLetters(number)} ${number === 1 ? one : more}`;
const organisations = (number: number): string => many(number, 'organisation', 'organisations');

/** Every no about proposals, with the way on. */
const en = {
  noOpenBook:
    'An open book belongs to what everybody must say yes to. Here a sentence beside your answer says it: press “Our answer, and more”.',
  empty: 'Please fill this in.',
  tooLong: (max: number) => `Please keep it to ${max} characters.`,
  tooManyTopics: 'The short list holds five topics at most: one “no” there holds everybody up.',
  tooManyGoAheads: 'Please keep the go-ahead list to fifteen lines.',
  unknown: 'I cannot find this proposal.',
  tooManyDrafts: 'You have five drafts already. Please post one or lay one down first: /moot propose list.',
  tooManyQueued: 'Three of yours are waiting already. Please let one of them go first.',
  postedAlready: 'This is posted already, and people are answering it. You can lay it down and propose it afresh.',
  unknownOrganisation: 'I do not know one of these organisations here.',
  sayBecause: 'Please say why in a sentence: everyone reads it on the card.',
  notOnShortList:
    'That everybody must say yes is kept for the coalition’s short list, and this is not on it. Consent is usually enough: it goes ahead unless somebody who decides sees harm in it.',
  notOnGoAheadList: 'I cannot find this on the go-ahead list any more. You can post it as a proposal.',
  tooSoon: 'That leaves people too little time. Choose a later day, or show it to everyone at once and say why.',
  notOpen: 'This cannot be answered any more. What came of it is on the card in your room.',
  openAlready: 'This is open already.',
  notForSignOn: 'Here each organisation signs or does not. Nobody can stop the others.',
  sayNeed: 'Please say what you would need. It is read as a condition, with no name.',
  sayNote: 'Please write the note that stands beside your name.',
  sayHarm: 'A block needs two sentences: the harm you see, and how you will help to find another way.',
  sayBoardDay: 'When does your board meet? A day is enough: “12 June”.',
  pastDay: 'That day is over. Please choose today or a later day.',
  unknownDay: 'I could not read that date. Try “Friday”, “5 June” or “in two weeks”.',
  notAnswered: 'You have not answered this yet. Press your answer on the card.',
  laterOnly: 'Deadlines move later, never earlier: people have planned with them.',
  reviewLater: 'Please choose a day after today.',
  notColleague: 'Only a colleague who answers for your organisation too can take this on. You can invite one.',
  onlyProposer: 'Only those who proposed this can do that. You can answer it, or propose something else.',
  notYours:
    'Those who proposed it and those who decide write what came of it. Once the last call has passed, anybody can.',
  concernGone: 'This concern has changed or was taken back, so there is nothing to answer.',
  tooSoonToClose: 'People still have time. It can close after its first deadline, or once everybody has answered.',
  answerFirst: (number: number) =>
    startHigh(`${many(number, 'concern has', 'concerns have')} no answer yet, and an outcome answers each of them.`),
  notDecided: 'Nothing has been decided here yet.',
  reopenedOne: 'You have opened one again already. Please let that one finish first.',
  mandateGone: 'I cannot find this standing mandate.',
  tooManyMandates: 'Ten standing mandates are the most I can keep. Please end one first.',

  nobodySigned: 'Nobody has signed, so there is nothing to send.',
  stopped: (blocks: number) =>
    `It does not go ahead as it stands: ${many(blocks, 'block', 'blocks')} by those who decide. Each came with an offer to help find another way.`,
  waitingFor: (number: number) => `Waiting for ${organisations(number)}. Silence is not a yes.`,
  notYetYes: (number: number) =>
    startHigh(`${organisations(number)} answered, and not with a yes. Here everybody says yes or takes no part.`),
  reservationsLeft: (number: number) =>
    `A consensus has no reservation left, and ${number === 1 ? 'one stands' : `${inLetters(number)} stand`}. Ask what would help, or lay it down and go on as consent.`,
  tooFewHeard: (heard: number, needed: number) =>
    startHigh(
      `${inLetters(heard)} of those who decide ${heard === 1 ? 'has' : 'have'} answered, and ${inLetters(needed)} are needed. Silence is not a yes.`,
    ),
  nobodyYes: 'Nobody who decides has said yes. Silence is not a yes, and taking no part is not one either.',
};
export type Refusals = typeof en;
export const refusals = inLanguages(en, { cy, fr });
