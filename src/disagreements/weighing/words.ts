import { inLanguages } from '../../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** What people read when a coalition asks of a difference: so what? */
const en = {
  title: 'Does this change what we do?',
  question: 'Does this change what we do in the next month?',
  how: 'If two organisations or more say no, and nobody says yes, it is parked until ',
  open: 'Open until ',
  who: 'Everyone sees whether somebody said yes, and what we would agree on. Nobody sees who said it.',
  yes: 'Yes, it does',
  no: 'No, not this month',
  agree: 'What we both agree on',
  kept: 'It stays open: somebody says it matters this month, or too few of us have said that it does not.',
  parked: 'It does not change what we do this month, so it rests. It comes back on ',
  anyone: 'Anyone can bring it back sooner.',

  park: 'Does it matter now?',
  parkIntro:
    'Every room is asked whether this changes what we do in the next month. You answer no by asking. One yes keeps it open; it comes back by itself on the day you choose.',
  agreeLabel: 'What would both sides agree on?',
  agreeHint: 'People are asked what they prefer',
  answerLabel: 'Does it change our next month?',
  answers: { no: 'No, not this month', yes: 'Yes, it does' },
  already: 'This is being asked already.',
  notAsked: 'This is not being asked at the moment.',
  lately: 'This was asked less than four weeks ago, and it stays open. Please give it time, or settle it.',
  guarded: 'This touches who people are, or their safety. Only those who said so can ask to park it.',

  touchesLabel: 'Is it about who we are, or about safety?',
  touches: { identity: 'Yes, about who people are', safety: 'Yes, about safety' },
  isTouching: { identity: 'It touches who people are.', safety: 'It touches people’s safety.' },
  needLabel: 'What would you need?',
  needHint: 'A trained person on call. Everyone sees the need, not whose it is.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
