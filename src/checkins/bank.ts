import { inLanguages, type Translated } from '../languages/tables.js';
import { cy } from './bank.cy.js';
import { fr } from './bank.fr.js';

/** The questions that take turns, six of each kind; each at most 100 characters, and answered in two sentences at most. */
export const bank = {
  /** Told to everyone: what keeps values alive. */
  story: [
    'When did somebody lately pick up the phone instead of sending a form?',
    'Tell us about a moment when two organisations looked like one.',
    'Who did something small this month that changed somebody’s day?',
    'When did somebody you work for change how you work?',
    'What went wrong, and who helped to put it right?',
    'What have you seen lately that you would like to see more of?',
  ],
  /** Answered in words, never with a score. */
  feeling: [
    'How does it feel to work with the rest of us just now? One word is enough.',
    'What has been heavy lately, and what has been light?',
    'When were you last glad that you had come to one of our meetings?',
    'What would make it easier to say no to us?',
    'Is there something in what we do together that worries you a little?',
    'What do you wish that somebody here would ask you?',
  ],
  /** One (not at all) to five (very much); shown only in totals. */
  relation: [
    'If we had promised too much, we could say so here.',
    'I know whom to ring here when something goes wrong.',
    'People here would tell us if we got in their way.',
    'The time we spend with each other is well spent.',
    'We can disagree here and still have lunch together.',
    'Small organisations are listened to here as much as large ones.',
  ],
  /** People first. */
  human: [
    'What made you laugh this week?',
    'What are you looking forward to that has nothing to do with work?',
    'What would you do with a free afternoon?',
    'What have you learned lately that you did not expect?',
    'Which song, soup or walk keeps you going?',
    'Who taught you how to do this work?',
  ],
} as const satisfies Record<string, readonly string[]>;

// Which question was asked is kept by its English; whoever reads it reads it translated.
inLanguages<Translated<typeof bank>>(bank, { cy, fr });
