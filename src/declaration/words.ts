import { inLanguages } from '../languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

/** All that people read about the declaration. */
const en = {
  title: (version: number) => (version === 1 ? 'Our declaration' : `Our declaration, version ${version}`),
  because: (because: string) => ` – because ${because}`,
  signedBy: 'Signed by ',
  signedEarlier: (name: string, version: number) => `${name} (version ${version})`,
  nobodyYet: 'Nobody has signed it yet.',
  whatSigning:
    'A signature is an organisation’s, and belongs to this version. Not signing is fine, and nobody is asked twice.',
  sign: 'Sign for my organisation',
  signTitle: 'Sign the declaration',
  signIntro: (version: number, name: string) =>
    `You sign version ${version} for ${name}. Every room sees the name, and who looks sees the two lines.`,
  onUsLabel: 'You can rely on us for…',
  onUsHint: 'A warm room on Tuesdays',
  onOthersLabel: 'We rely on others for…',
  onOthersHint: 'Somebody who knows the law',
  signed: 'Signed. Thank you.',
  declined: 'Noted: you do not sign this version. Nobody else sees that, and nobody will ask.',
  unsigned: 'Your name is taken off.',
  decline: 'We do not sign',
  unsign: 'Take our name off',
  changeOurs: 'Change our two lines',
  standing: {
    signed: 'You signed this version.',
    earlier: 'You signed an earlier version; your name stays with that one.',
    not: 'You do not sign this version, which is fine. Only you see this.',
    open: 'You have not signed, which is fine. Only you see this.',
  },
  none: 'There is no declaration yet. A host writes the first lines: /moot setup declaration',
  noneYet: 'There is no declaration yet: what we are here for, and a few lines on how we work, each with its because.',
  signedAlready: 'You have signed this version. You can take your name off.',
  notSigned: 'Your organisation’s name is not on it.',
  hostsWrite: 'Hosts write down what we agreed. If something should change, propose it to everybody.',
  proposeChange: 'Propose a change',
  proposalTitle: 'Our declaration for the next year',
  proposalText: (lines: string) => `Do we renew it as it is, or change a line? It says now:\n${lines}`,
  emptyLine: 'Please write the line.',
  becauseMissing: 'Please say why as well: a line without its because is soon a poster.',
  noLines: 'Please write at least one line on how we work first.',
  unchanged: 'Nothing has changed since the last version, so there is nothing new to sign.',

  relyTitle: 'Who relies on whom',
  relyNone: 'Nobody has said yet what others can rely on them for.',
  onUs: (words: string) => ` – rely on us for: ${words}`,
  onOthers: (words: string) => ` – we rely on others for: ${words}`,
  more: 'More',
  read: 'Read it',
  write: 'Write it (hosts)',

  draftTitle: 'The declaration, as you are writing it',
  draftHow:
    'Only hosts see this. Publishing makes a new version, which every room sees, and asks once those who signed the last one.',
  draftEmpty: 'No lines yet. Begin with how we treat each other: “We say it early, even when it is awkward.”',
  lineButton: (line: number) => `Line ${line}`,
  addLine: 'Add a line',
  purposeButton: 'The purpose',
  publish: 'Publish as a new version',
  lineTitle: 'How we work',
  lineLabel: 'We…',
  lineHint: 'We say it early, even when it is awkward. Clear it to take the line out.',
  becauseLabel: 'Because…',
  becauseHint: 'what is said late costs more',
  purposeTitle: 'What we are here for',
  purposeLabel: 'We are here so that…',
  published: 'Published. Every room has it.',

  replaced: 'There is a newer version: /moot setup declaration',
  newerTitle: 'The declaration has changed',
  newer: (now: number, signed: number) =>
    `There is a version ${now}. Your organisation’s name stands under version ${signed}, and stays there.`,
  newerHow: 'You may sign the new one, or leave it. I ask this once.',
  newerAnswered: 'Thank you. Your answer stands.',
  yearTitle: 'A year with our declaration',
  year: 'Is it still ours? Signing again says yes. Saying nothing says nothing.',
  yearHow: 'Whoever would change a line proposes it to everybody. I ask this once a year.',
  stillOurs: 'Still ours: sign again',
  inDigest: (line: number, said: string) => `From our declaration, line ${line}: “${said}”`,
};

export type Words = typeof en;
export const words = inLanguages(en, { cy, fr });
