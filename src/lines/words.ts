import { inLanguages } from '../languages/tables.js';
import { inLetters, startHigh } from '../rhythm/words.js';
import type { LineSeen } from './events.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const holdOne = (number: number): string =>
  number === 1 ? 'one organisation holds a sealed line' : `${inLetters(number)} organisations hold a sealed line`;

/** The first topics of every coalition, kept by their English. Lines in old logs point at them: rename them by events, never here. */
export const firstTopics = [
  'Working with enforcement',
  'Money we take',
  'Sharing people’s details',
  'Speaking for others',
  'The press',
  'Bidding against each other',
];

/** All that people read about red lines and heads-ups. */
const en = {
  firstTopics,
  empty: 'Please fill this in.',
  tooLong: (max: number) => `Please keep this to ${max} characters.`,
  somethingWorries: 'Something worries us',
  somethingPlanned: 'Something we plan',
  aLine: 'A line we hold',
  weHaveHeard: 'We have heard that…',
  ourLines: 'See our lines',

  startTitle: 'What is it?',
  start: [
    ['Something worries us', ': said from you, to the hosts only, or with no name.'],
    ['Something we plan', ': a heads-up. Those with a line on it hear first, then every room.'],
    ['A line we hold', ': “we could not stay alongside…”, written down on a calm day.'],
    ['We have heard that…', ': a thing to look at together. It accuses nobody.'],
    ['What we do not share', ': a difference that stays in sight until it is settled.'],
  ] as const,

  topic: 'Topic',
  topicLabel: 'On which topic?',
  topicsLabel: 'Which topics does it touch?',
  topics: (names: string) => `Topics: ${names}.`,
  noTopic: 'Please choose at least one topic. If none fits, add one: /moot concern topics.',
  unknownTopic: 'I do not know this topic, or it is not on the list any more. The list: /moot concern topics.',
  topicThere: (name: string) => `“${name}” is on the list already.`,
  topicsFull: 'The list holds twenty topics. A host can take one off that nobody needs, or give one a wider name.',
  topicsTitle: 'Our topics',
  topicsHow: 'Lines and heads-ups find each other by topic. Anyone may add one; hosts keep the list short.',
  addTopic: 'Add a topic',
  topicName: 'The topic, in a few words',
  topicHint: 'A thing one could fall out over, not an organisation',
  tidyTopic: 'Change a topic',
  tidyWhich: 'Which one?',
  tidyName: 'Its new name',
  tidyHint: 'Clear it to take the topic off the list',
  tidyIntro: 'Those who have a line on it are told privately. I never say who that is.',
  topicsChanged: 'Noted. The list now:',
  topicTold: 'One of your lines',
  topicRenamed: (before: string, name: string) =>
    `The topic “${before}” is now called “${name}”. Your line on it stays. If it does not fit any more, change it.`,
  topicDropped: (name: string) =>
    `The topic “${name}” was taken off the list. No new heads-up can be on it, so your line there no longer helps you. You may want to write it on another topic.`,

  lineTitle: 'A line we hold',
  lineIntro:
    'Best on a calm day. Whoever has a line on a topic hears first when somebody plans something there. ' +
    'Sealed: nobody in the coalition can read it, hosts included, and its record does not know of it. ' +
    'I keep it locked and use only its topic. Whoever runs my server could open it, if they set out to.',
  lineLabel: 'We could not stay alongside…',
  lineHint: 'A thing, not an organisation',
  lineHintChange: 'Clear it to take your line back',
  lineSeenLabel: 'Who may read it?',
  lineSeens: {
    sealed: 'Nobody: sealed, it only lets us hear first',
    hosts: 'The hosts only, from us',
    everyone: 'Everyone, from us',
  } satisfies Record<LineSeen, string>,
  lineSeen: {
    sealed: 'sealed, nobody else can read it',
    hosts: 'the hosts can read it',
    everyone: 'everyone can read it',
  } satisfies Record<LineSeen, string>,
  noLine: 'You have no line on this topic.',
  notCalm: (until: string) =>
    `You have heard of a plan on this topic, so your line there stays as it is until that is over: ${until} at the latest. A line helps most when it was written on a calm day.`,
  lineKept:
    'Noted. If somebody plans something on this topic, you hear first, here in private, even when you have told me that you have no room.',
  lineGone: 'Taken back. Nothing of it is kept with your lines.',
  linesTitle: 'Lines',
  linesHow: '“We could not stay alongside…”, by topic. How many others are sealed, and whose, I tell nobody.',
  linesOurs: 'Ours',
  linesNone: 'You have none. That is fine.',
  linesEveryone: 'What others told everyone',
  linesHosts: 'What others told the hosts only',
  changeLine: (topic: string) => `Change: ${topic}`,
  recordLine: 'Write down a line',
  seeTopics: 'The topics',
  closedInbox:
    'Your private messages are closed to me. To hear first you need to open them, or to type /moot now and then.',

  headsUpTitle: 'Something we plan',
  headsUpIntro: (hours: number) =>
    `Those with a line on these topics hear now, in private. Every room hears after ${hours} hours. Until then you can talk, hold it or take it back.`,
  whatLabel: 'We plan to…',
  whatHint: 'What, and roughly when. Every room will read these words, from you.',
  embargoLabel: 'Embargo: nobody reads it before…',
  embargoHint: 'For legal or press reasons. A date, or leave it empty.',
  unknownDay: 'I could not read that date. Try “Friday”, “5 June” or “in two weeks”.',
  pastDay: 'Please choose a day after today.',
  tooFar: 'Please choose a day within three months.',
  thatIsThree: 'You have filed three heads-ups in seven days. Please talk to people directly, or wait a few days.',
  unknownHeadsUp: 'I cannot find this heads-up.',
  notYours: 'Only the organisation that filed it can do this.',
  isOver: { shared: 'Every room has heard this already.', withdrawn: 'This was taken back.' },
  heldAlready: 'It is on hold already.',
  offeredAlready: 'You have offered a conversation already. One is what I pass on.',
  noTalkUnderEmbargo: 'Under embargo nobody may know what it is about, so there is nothing to talk about yet.',
  joinedAlready: 'You have said so already.',

  ownTitle: 'Your heads-up',
  openLines: 'Lines on this that everyone can read:',
  hostsLines: 'Lines on this that were told to the hosts only:',
  sealed: (number: number | undefined) => {
    if (number === undefined)
      return 'Whether sealed lines touch this, and how many, I do not say: here a number could point at somebody.';
    if (number === 0) return 'No sealed line touches this.';
    return startHigh(`${holdOne(number)} that this may touch. I do not say which.`);
  },
  notCounted: 'Lines told to the hosts only are not shown here. Who has one hears now, too.',
  hearNow: 'Whoever has a line on this hears now. Every room hears on ',
  hearNowEmbargo: 'Whoever has a line on this hears only that something is coming on ',
  hearAll: '. Every room reads it on ',
  talkFirst: 'Talk first',
  shareNow: 'Share now',
  hold: 'Hold',
  takeBack: 'Take it back',
  onHold: 'On hold: nobody else hears. If you do nothing, I take it back for you on ',
  wentOut: 'Every room has heard this.',
  takenBack: 'Taken back. No room heard it.',
  talkTitle: 'Talk first',
  talkIntro:
    'One conversation, before every room hears. I pass your words on to whoever has a line on this, and do not tell you who that is.',
  talkLabel: 'How could you talk?',
  talkHint: 'When, where, with whom. Every room hears at least the usual time after this.',
  talkOffered: 'You offered a conversation: ',
  talkJoined: 'Would like to talk first: ',

  firstTitle: 'You hear first',
  plans: (name: string) => `${name} plans to:`,
  yourTopics: (names: string) => `You have a line on: ${names}.`,
  firstWhen: 'Every room hears on ',
  firstWho:
    'Until then only those with a line on this hear. I do not tell anybody who they are, nor that this reached you.',
  comingTitle: 'A heads-up is coming',
  coming: 'A heads-up is coming on ',
  comingWhy: 'It is on a topic where you have a line. I may not say more before then.',
  firstHold: 'It is on hold: nobody else hears for now.',
  firstOut: 'Every room has heard this now.',
  firstGone: (name: string) => `${name} took this back.`,
  comingGone: 'It was taken back.',
  talkCame: (name: string) => `${name} offers one conversation before every room hears:`,
  wouldTalk: 'We would like to talk',
  wouldTalkMeans: (name: string) =>
    `This tells ${name}, and nobody else, that you would like to. ${name} can then guess that you have a line on it.`,
  youWouldTalk: (name: string) => `You told ${name} that you would like to talk.`,
  joinTitle: 'Somebody would like to talk first',
  joins: (name: string) =>
    `${name} would like to talk before every room hears. Please write to them as you usually do.`,

  cardTitle: 'A heads-up',
  cardWhy: 'Said before it is done, so that we can talk about it.',
  raise: 'What we do not share',
  inDigest: (name: string) => `Heads-up, ${name} plans to: `,
  coolingTitle: 'How long they hear first',
  coolingLabel: 'Every room hears after…',
  coolingIntro: 'From then on every new heads-up waits this long. What is under way keeps its time.',
  coolings: { 24: 'One day', 48: 'Two days', 72: 'Three days', 120: 'Five days', 168: 'One week' },
  coolingSet: 'Noted. New heads-ups wait this long:',
  needsYou: 'A heads-up reached you first: ',
  yoursWaits: 'Your heads-up waits: ',
  readIt: 'Read the heads-up',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
