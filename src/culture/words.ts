import { inLanguages } from '../languages/tables.js';
import type { Place, Slider } from './state.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about how organisations work, and what they hope for. */
const en = {
  tooLong: (max: number) => `Please keep this to ${max} characters.`,
  title: 'How we work',
  intro:
    'Neither end is better. It helps others to read you right, above all on a hard day. Everyone reads it, newcomers first. It is never scored or compared.',
  questions: {
    principle: 'Practical or principle-led?',
    track: 'Inside track or outside pressure?',
    pace: 'Quick or deliberate?',
    reach: 'Local or national?',
  } satisfies Record<Slider, string>,
  /** Where somebody places themselves. Neither end is better, and nothing is a number. */
  places: {
    principle: {
      first: 'Practical',
      moreFirst: 'More practical than principle-led',
      both: 'Practical and principle-led, it depends',
      moreSecond: 'More principle-led than practical',
      second: 'Principle-led',
    },
    track: {
      first: 'Inside track',
      moreFirst: 'More inside track than outside pressure',
      both: 'Inside track and outside pressure, it depends',
      moreSecond: 'More outside pressure than inside track',
      second: 'Outside pressure',
    },
    pace: {
      first: 'Quick',
      moreFirst: 'More quick than deliberate',
      both: 'Quick and deliberate, it depends',
      moreSecond: 'More deliberate than quick',
      second: 'Deliberate',
    },
    reach: {
      first: 'Local',
      moreFirst: 'More local than national',
      both: 'Local and national, it depends',
      moreSecond: 'More national than local',
      second: 'National',
    },
  } satisfies Record<Slider, Record<Place, string>>,
  ownLabel: 'In your own words',
  ownHint: 'What others should know about how you work',
  kept: 'Thank you. Newcomers read it when they join, and everyone with /moot setup who.',
  own: (own: string) => `“${own}”`,
  works: (all: string[]) => `How we work: ${all.join('; ').toLowerCase()}.`,

  whoTitle: 'Who is here, in their own words',
  who: 'Who is here',
  whoHow: 'What each organisation says about itself. Nobody else wrote any of it.',
  alone: 'Nobody else is here yet.',
  cause: (cause: string) => ` The cause we share: ${cause}`,
  gain: (gain: string) => ` We hope to gain: ${gain}`,
  gainForHosts: (gain: string) => ` We hope to gain (told to the hosts only): ${gain}`,
  more: 'More',
  ours: 'How we work: our card',

  causeTitle: 'Our cause and our gain',
  causeIntro:
    'Both are normal to say. People work well together across very different values when the cause is clear and each side gains something.',
  causeLabel: 'The cause we share',
  causeHint: 'Everyone reads it',
  gainLabel: 'What we hope to gain',
  gainHint: 'Unglamorous is fine: evidence for our own funder, a warm room, not being alone with it',
  gainKindLabel: 'What kind of gain is that?',
  gainSeenLabel: 'Who reads what you hope to gain?',
  gainSeens: { everyone: 'Everyone', hosts: 'The hosts only' },
  gainSeen: {
    everyone: 'Everyone reads both.',
    hosts: 'Everyone reads the cause; what you hope to gain, only the hosts.',
  },
  similar: (others: string) => `Fair enough: ${others} others said something similar.`,

  purposeAbout: (purpose: string) => `Our purpose: ${purpose}`,
  askPurpose: 'Check how we read our purpose',
  answerPrivately: 'Answer privately',
  purposeAsked: 'Every room can see that it is open. Each organisation answers in private, for three days.',
  purposeWaits: 'A sense check on our purpose is open already.',
  purposeStatements: (purpose: string) => [
    `“${purpose}” says clearly what we are here for`,
    'It helps us to say no to something',
    'We would notice if we got there',
    'Each of us would put it in much the same words',
  ],
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
