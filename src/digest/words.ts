import { inWords } from '../members/who.js';
import { inLetters, startHigh } from '../rhythm/words.js';
import type { SectionName } from './state.js';

const many = (number: number, one: string, more: string): string => `${inLetters(number)} ${number === 1 ? one : more}`;
/** All that people read in and about the digest. */
export const words = {
  nothingHeld: 'No digest is being held at the moment.',
  otherHeld: 'That digest has been posted already. What was posted stays as it was.',
  tooLong: 'Please keep this to twelve lines.',

  title: (name: string, from: string, to: string) => `The week in ${name} · ${from} to ${to}`,
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
  told: (story: string) => `“${story}”`,
  answered: (answered: number, asked: number) =>
    startHigh(`${inLetters(answered)} of ${many(asked, 'organisation', 'organisations')} answered the check-in`),
  full: (number: number) => ` and ${inLetters(number)} told us they have no room just now, which is fine`,
  partnered: (together: number, all: number) => `New work with a partner: ${together} of ${all}.`,
  comingClose: (title: string) => `“${title}” closes `,
  comingMeeting: (title: string) => `We meet: ${title}, `,
  comingDay: (what: string) => `${what}: `,
  comingJoin: (names: string) => `New: ${names}. Welcome.`,
  hosted: (names: string) => `Hosted by ${names}.`,
  add: 'Add to the next digest',
  needsMe: 'What needs me?',
  seeDifferences: 'Open differences',

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
  addTitle: 'For the next digest',
  addKind: 'What is it?',
  kinds: { win: 'Something changed', story: 'A story', agenda: 'For the next meeting’s agenda' },
  thereAlready: 'The next digest has these words already.',
  agenda: (what: string) => `For the agenda: ${what}`,
  addWords: 'In a sentence or two',
  addHint: 'Everyone in the coalition will read it. No names of people you support.',
  addAgreed: 'If it is about somebody',
  agreed: { own: 'It is our own experience', seen: 'They have seen these words and agree' },
  added: 'Thank you. It will be in the next digest.',
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
};
