import { inLanguages } from '../languages/tables.js';
import { inLetters } from '../rhythm/words.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about finding a time, and about small-group talks. */
const en = {
  unknown: 'I cannot find this meeting. What is planned: /moot meet list.',
  twoTimes: 'Please offer at least two different times, one per line.',
  eightTimes: 'Please offer eight times at most. Fewer are easier to answer.',
  tooSoon: 'The first of these times is very close or over. Please leave people at least half a day.',
  unknownTime: (line: string) =>
    `I could not read “${line}”. Please write a day and a time, like “Tue 17 June 12:30” or “next Monday 9am”.`,
  unknownDifference: 'I cannot find this difference among the open ones. They are all here: /moot concern list.',
  talkAlready: 'A talk about this is being arranged already. You can join it: /moot meet list.',
  talkFull:
    'This talk has six organisations now, which is as many as can all speak. What comes of it is told in every room.',
  onlyProposer: 'Only the organisation that proposed this, or a host, can do that.',
  pastTime: 'That time is over. Please choose a later one.',
  settledAlready: 'This is settled already. The card in your room says when.',
  droppedAlready: 'This was taken back already.',
  notYetMet: 'You have not met yet. Please come back to this afterwards.',
  toldAlready: 'Your organisation has said already what came of it. Thank you.',

  title: (title: string) => `Which times suit you? ${title}`,
  talkTitle: (title: string) => `A small-group talk: ${title}`,
  talkHow:
    'Up to six organisations, so that everybody speaks. You need no agreement beforehand, and what comes of it is told in every room.',
  how: 'One answer per organisation; anybody of yours may come. Rooms see totals only. Open until ',
  where: 'Where',
  suits: (yes: number, maybe: number) => {
    const parts = [
      ...(yes > 0 ? [`suits ${inLetters(yes)}`] : []),
      ...(maybe > 0 ? [`if need be ${inLetters(maybe)}`] : []),
    ];
    return parts.length > 0 ? ` – ${parts.join(', ')}` : '';
  },
  say: 'Say what suits us',
  join: 'We would come',
  takeBack: 'Take it back',
  settledOn: 'We meet ',
  toCalendar: 'Add to my calendar',
  calendarFile: 'meeting.ics',
  calendarHow: 'Open the file, and your calendar asks whether to keep it. It shows your own time.',
  notSettled: 'No time is settled yet, so there is nothing to add to a calendar.',
  fix: 'Settle a time',
  fixedTitle: (title: string) => `Settled: ${title}`,
  dropped: {
    'nothing suits': 'No time suited two organisations, so nothing is settled. Other times may do better.',
    'taken back': 'This was taken back. Thank you to everyone who answered.',
  },
  otherTimes: 'Offer other times',
  whatCame: 'Say what came of it',
  cameOfIt: 'What came of it',
  seeDifferences: 'Open differences',

  timeTitle: 'Find a time',
  about: 'What is it about?',
  aboutHint: 'Monthly meeting',
  slots: 'Times, one per line',
  slotsHint: 'Tue 17 June 12:30',
  zoneIntro: (zone: string) => `Write times as a clock shows them in ${zone}; each reader sees their own.`,
  whereHint: 'A link or a place',
  until: 'How long may people answer?',
  untils: { 24: 'One day', 72: 'Three days', 168: 'One week' },
  talkFormTitle: 'A small-group talk',
  whichDifference: 'About which difference?',
  noDifferences: 'No difference is open just now, so there is nothing to talk over. You can still find a time.',
  proposed: 'Every room can answer now. When the time is up, the one that suits most is settled by itself.',
  answerTitle: 'What suits us',
  answerIntro: (title: string) => `For ${title}. Totals only are shown; nobody reads what suits whom.`,
  suitsUs: 'These suit us',
  ifNeedBe: 'These would do if need be',
  answered: 'Thank you. You can change it while it is open: until ',
  fixTitle: 'Settle a time',
  fixLabel: 'Which time?',
  fixed: 'Settled. Every room sees it.',
  takenBack: 'Taken back. The rooms see that too.',
  tellTitle: 'What came of it',
  tellLabel: 'In a sentence or two',
  tellHint: 'What you found you share, and what is next. Everyone reads it, from your organisation.',
  toldThanks: 'Thank you. It stands on the card in every room.',
  listTitle: 'Meeting each other',
  nothing: 'Nothing is planned just now.',
  openLine: (title: string) => `${title} – times are being looked for, until `,
  plannedLine: (title: string) => `${title} – `,
  answerThis: (id: string) => `Answer ${id}`,
};

export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
