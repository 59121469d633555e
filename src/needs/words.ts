import { inLanguages } from '../languages/tables.js';
import { inLetters, startHigh } from '../rhythm/words.js';
import type { Coming, Side, Tag } from './state.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about needs, offers and open calls. */
const en = {
  unknown: 'This is not on the list any more.',
  mostNeeds: 'You have five of these open, which is plenty to read. Please end one first: /moot commit needs.',
  noTag: 'Please say what kind of thing it is.',
  ownNeed: 'That is your own. You can end it instead.',
  answeredAlready: 'You have answered this already. They know.',
  onlyOwner: 'Only the organisation that entered this can end it.',
  callsThisWeek: 'Your organisation has called twice this week. More would drown the others; next week is open again.',
  callClosed: 'This call is closed. Thank you for looking.',
  onlyCaller: 'Only the organisation that called can close this.',

  tags: {
    time: 'Time and hands',
    things: 'Things',
    room: 'A room',
    transport: 'Transport',
    languages: 'Languages, interpreting',
    expertise: 'Expertise',
    reach: 'Reach: people who listen',
    cover: 'Cover: insurance, payroll, a name',
    money: 'Money',
  } satisfies Record<Tag, string>,
  sides: { need: 'Needed', offer: 'Offered' } satisfies Record<Side, string>,

  listTitle: 'Needed and offered',
  listHow: 'Each stays for a fortnight and then leaves by itself.',
  nothing: 'Nothing is needed or offered just now.',
  line: (side: string, words: string, from: string) => `${side}: ${words}${from}`,
  from: (name: string) => ` – ${name}`,
  help: (id: string) => `We could help (${id})`,
  use: (id: string) => `We could use it (${id})`,
  end: (id: string) => `End ${id}`,
  enterNeed: 'We need…',
  enterOffer: 'We could lend…',
  lineLabel: 'In one line',
  needHint: 'A Tigrinya interpreter on Tuesday',
  offerHint: 'A kitchen on Mondays',
  tagsLabel: 'What kind of thing?',
  namedLabel: 'Who reads that it is you?',
  named: { yes: 'Everyone', no: 'Only those who answer' },
  needIntro:
    'Every room can read it for a fortnight. Where somebody offers the same kind of thing, I help you find each other.',
  entered: 'It is on the list for a fortnight.',
  answered: 'Thank you. I have told them that it is you.',
  ended: 'Taken off the list.',
  endTitle: 'Is it met?',
  met: 'It is met, thank you',
  takenBack: 'Take it back',
  toldTitle: (words: string) => `Somebody answers: ${words}`,
  toldNeed: (names: string) => `${names} could help. Write to each other, and end it here when it is met.`,
  toldOffer: (names: string) => `${names} could use it. Write to each other, and end it here when it is settled.`,
  weekTitle: 'Needed and offered this fortnight',

  callTitle: (name: string) => `${name} calls: who is up for it?`,
  callHow: 'No promise and no form. Open until ',
  callWhoSees: 'The one who called reads who comes; rooms read a number.',
  come: { coming: 'On my way', lending: 'Can lend something' } satisfies Record<Coming, string>,
  coming: { coming: 'on the way', lending: 'can lend something' } satisfies Record<Coming, string>,
  soFar: (coming: number, lending: number) => {
    const parts = [
      ...(coming > 0 ? [`${inLetters(coming)} on the way`] : []),
      ...(lending > 0 ? [`${inLetters(lending)} can lend something`] : []),
    ];
    return `${startHigh(parts.join(', '))}.`;
  },
  callOver: (came: number, lent: number) => {
    const parts = [
      ...(came > 0 ? [`${inLetters(came)} came`] : []),
      ...(lent > 0 ? [`${inLetters(lent)} lent something`] : []),
    ];
    return parts.length === 0
      ? 'The open call is closed. Nobody was free, and that happens.'
      : `The open call is closed. ${startHigh(parts.join(', '))}.`;
  },
  nobodyAfterAll: 'Nobody just now: whoever answered has thought again.',
  enough: 'Enough, thank you: close it',
  calledTitle: 'Who answered your call',
  joined: 'Thank you. The one who called sees that it is you.',
  left: 'Taken back. No harm done.',
  notAfterAll: 'Not after all',
  callFormTitle: 'Who is up for it?',
  callLabel: 'In one line',
  callHint: 'To hand out water at the station at noon',
  called: 'Every room sees it for two days. It leaves nothing to do behind.',
};

export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
