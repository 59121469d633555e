import { inLanguages } from '../languages/tables.js';
import { inWords } from '../members/who.js';
import { inLetters, startHigh } from '../rhythm/words.js';
import type { SectionName } from './events.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const many = (number: number, one: string, more: string): string => `${inLetters(number)} ${number === 1 ? one : more}`;
/** All that people read in and about the digest. */
const en = {
  nothingHeld: 'No digest is being held at the moment.',
  otherHeld: 'That digest has been posted already. What was posted stays as it was.',
  tooLong: 'Please keep this to twelve lines.',

  title: (name: string, from: string, to: string, isWeek: boolean) =>
    `${isWeek ? 'The week' : 'What happened'} in ${name} · ${from} to ${to}`,
  quietTitle: (name: string) => `A quiet week in ${name}`,
  quiet: 'Nothing was entered for this digest and nothing needs you. See you next time.',
  places: (organisations: number, slack: number, discord: number) => {
    const where = [
      ...(slack > 0 ? [many(slack, 'Slack workspace', 'Slack workspaces')] : []),
      ...(discord > 0 ? [many(discord, 'Discord server', 'Discord servers')] : []),
    ];
    return startHigh(`${inWords([many(organisations, 'organisation', 'organisations'), ...where])}.`);
  },
  sections: {
    needs: 'Needs you',
    changed: 'What changed',
    differences: 'Open differences (this is normal work)',
    done: 'Said and done',
    story: 'A story',
    worked: 'How we worked',
    coming: 'Coming up',
  } satisfies Record<SectionName, string>,

  needCheckin: 'The check-in is open. Two minutes, one answer per organisation. Closes ',
  needSenseCheck: (title: string) => `Sense check “${title}”: private until it closes, `,
  needAnswers: (number: number) =>
    startHigh(
      `${many(number, 'organisation has', 'organisations have')} been asked for something and can say yes, no or too vague.`,
    ),
  moreDifferences: (number: number) =>
    startHigh(`${many(number, 'more is', 'more are')} in the list: /moot concern list`),
  doneHelped: 'Done, and the asker says it helped: ',
  done: 'Done: ',
  going: 'Going on: ',
  handedBack: 'Handed back with thanks, and free to take up: ',
  heldBy: (names: string) => ` (${names})`,
  by: ', by ',
  workedQuietly: 'No check-in closed and nothing new was begun together, which is fine.',
  answered: (answered: number, asked: number) =>
    startHigh(`${inLetters(answered)} of ${many(asked, 'organisation', 'organisations')} answered the check-in`),
  full: (number: number) => ` and ${inLetters(number)} told us they have no room just now, which is fine`,
  partnered: (together: number, all: number) => `New work with a partner: ${together} of ${all}.`,
  comingClose: (title: string) => `“${title}” closes `,
  comingMeeting: (title: string) => `We meet: ${title}, `,
  comingDay: (what: string) => `${what}: `,
  comingFirst: (names: string, isOne: boolean) =>
    `New: ${names} ${isOne ? 'joins' : 'join'}; they speak first when we meet, `,
  comingJoin: (names: string) => `New: ${names}. Welcome.`,
  hosted: (names: string) => `Hosted by ${names}.`,
  hostedWith: (first: string, beside: string) => `Hosted by ${first} with ${beside}.`,
  add: 'Add to the next digest',
  needsMe: 'What needs me?',
  seeDifferences: 'Open differences',
  onTheWeb: 'On the web',

  heldTitle: 'The next digest, for you to look over',
  heldHow: 'It will be posted as it stands if you do nothing, which is fine. It goes out ',
  heldEdit: 'You can change a part, or leave it as it is:',
  edit: (section: string) => `Change “${section}”`,
  postNow: 'Post it now',
  heldOver: 'This digest has been posted.',
  editTitle: 'Change the digest',
  editLabel: 'One line each; clear it to leave it out',
  edited: 'Changed. This is how it stands:',
  posted: 'Posted in every room.',
  somethingWrong: 'Something wrong?',
  mineTitle: 'The digest, for you',
  mineHow: 'I can send you each digest in private as well. Nobody else knows who has it.',
  mineIs: {
    each: 'You have every digest in private.',
    monthly: 'You have the first digest of each month in private.',
    none: 'You read the digest in your room.',
  },
  sendEach: 'Send me each one',
  sendMonthly: 'One a month',
  fewerOfThese: 'Fewer of these',
  noneOfThese: 'None of these',
  becauseYouAsked: 'You have this in private because you asked for it.',
  oursIsUsual: (name: string) => `I write to ${name} at most twice a fortnight without being asked.`,
  oursIsFewer: (name: string) => `I write to ${name} at most once a fortnight without being asked, and do not remind.`,
  fewerForUs: 'Fewer of these for us',
  usualForUs: 'As many as before',
  none: 'No digest has been posted yet.',
  next: 'The next one goes out ',
  scheduleTitle: 'When the digest goes out',
  scheduleLabel: 'When?',
  scheduleHint: 'Every Monday 9:00 · every other Friday · first Tuesday',
  understood: 'This is what I understood:',
  nextTwo: 'The next two: ',
  save: 'Save',
  otherwise: 'Write it differently',
  scheduled: 'Saved. The next digest goes out ',
  picturesTitle: 'Our work as pictures',
  noPictures: 'There is nothing to draw yet: a picture begins with two things that we do together.',
  noLineYet: (names: string) => `Only hosts see this: no line yet for ${names}. Something small would begin one.`,
  suggestOne: 'Suggest one',
};

export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
