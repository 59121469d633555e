import { inLanguages } from '../languages/tables.js';
import type { Choice } from './state.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about tenders, grants and other things that several might go for. */
const en = {
  title: 'An opportunity',
  /** Fixed: nobody can change it, and it stands on every card. */
  notice:
    'Please do not discuss prices or terms here. Rules about competition hold for all of us: take advice before you agree on anything. After the closing day everything here is deleted.',
  told: (name: string) => `${name} says it is there for several of us. It closes `,
  opens: 'Each organisation answers in private. Nobody reads an answer, hosts included, until ',
  opensHow: '. Then all open together in every room, each with its name. Not answering is fine and is not told.',
  choices: {
    standBack: 'We stand back',
    support: 'We support another’s bid',
    together: 'We would bid together',
    alone: 'We bid alone',
  } satisfies Record<Choice, string>,
  said: (choice: Choice, whom: string): string =>
    ({
      standBack: 'Will stand back',
      support: `Would support ${whom}`,
      together: 'Would bid together',
      alone: 'Will bid alone, and says so',
    })[choice],
  since: (name: string, now: string) => `Since then, ${name}: ${now.charAt(0).toLowerCase()}${now.slice(1)}.`,
  openedBelow: 'All answers are open. They stand on a card of their own.',
  nobody: 'Nobody answered, which is an answer too. It can still be said now, with a name.',
  findTime: 'Find a time to talk',
  findTimeTitle: 'Bidding together',
  changed: 'We see it differently now',
  over: 'This one is over. What was said about it has been deleted.',

  fileTitle: 'An opportunity',
  fileIntro:
    'For something that several of us could go for: a tender, a grant, a place on a stage. Each says in private whether it stands back, supports another or bids; all answers open together. Please put no prices or terms here, and take advice first.',
  whatLabel: 'What is it?',
  whatHint: 'Night shelter tender. Every room reads it, from you.',
  closesLabel: 'When does it close?',
  closesHint: 'Friday, 5 June, in two weeks',
  opensLabel: 'When do the answers open? At noon on…',
  opensHint: 'Empty: in three days, or the day before it closes',
  filed: 'Every room sees it now:',
  takeBack: 'Take it back',
  off: 'Opportunities are off in this coalition, as everywhere at first.',
  offWhy:
    'They help larger organisations not to win against smaller ones. They touch rules about competition and what you keep confidential, so let a lawyer read the card before you turn them on. A host turns them on and off:',
  turnOn: 'Turn them on',
  turnOff: 'Turn them off again',
  isOn: 'They are on. Anyone who answers for an organisation can say: /moot concern opportunity.',
  nowOff: 'They are off. What is open goes on to its end.',
  isOff: 'Opportunities are off in this coalition. A host can turn them on: /moot concern opportunity.',

  bidTitle: 'What would you do?',
  bidChoice: 'We would…',
  supportTitle: 'We support another’s bid',
  supportWhom: 'Whose bid would you support?',
  supportHow: 'Only where you support another',
  sealed:
    'Noted, and sealed. You can change it until all answers open together; then every room reads yours, with your name.',
  yours: (said: string) => `At the moment: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  added: 'Noted. It stands on the card beside what you said before, which stays.',
  withdrawn: 'Taken back. What was said about it has been deleted.',
  needsYou: (what: string) => `An opportunity, “${what}”. All answers open `,
  answerIt: (id: string) => `Answer ${id}`,

  unknown: 'I cannot find this opportunity.',
  isOver: 'This one is over, and what was said about it has been deleted.',
  notYours: 'Only the organisation that told of it can take it back.',
  whom: 'Please choose whose bid you would support: another organisation here.',
  saidAlready: 'That is what stands there already.',
  opensNow: 'The answers are being opened just now. In a minute you can add to them, with your name.',
  unknownDay: 'I could not read that date. Try “Friday”, “5 June” or “in two weeks”.',
  tooSoon: 'Everyone needs about a day to answer. Please choose a later day, or talk to people directly.',
  opensTooLate: 'The answers should open before it closes. Please choose an earlier day.',
  tooFar: 'Please choose a closing day within a year.',
  thatIsThree: 'Three of yours are open. Please wait until one is over, or talk to people directly.',
};
export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
